// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file of settings: a saved view, or the list of profiles by an odd first byte. What
// can be read is written and read again without a change.

#include "settings/profilejson.h"
#include "settings/viewjson.h"

#include <cstdlib>

using namespace rollcall;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void asView(const QByteArray &bytes)
{
    const Result<SavedView> read = readView(bytes);
    if (!read.ok())
        return;
    const QByteArray written = writeView(read.value());
    const Result<SavedView> again = readView(written);
    check(again.ok() && writeView(again.value()) == written);
}

void asProfiles(const QByteArray &bytes)
{
    const Result<ProfileDocument> read = readProfileDocument(bytes);
    if (!read.ok())
        return;
    const QByteArray written = writeProfileDocument(read.value());
    const Result<ProfileDocument> again = readProfileDocument(written);
    check(again.ok() && again.value().profiles.size() == read.value().profiles.size()
          && writeProfileDocument(again.value()) == written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (data[0] % 2 == 0)
        asView(bytes);
    else
        asProfiles(bytes);
    return 0;
}
