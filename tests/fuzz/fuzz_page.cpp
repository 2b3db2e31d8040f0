// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a page of users, by the first byte of one provider or another: it is refused, or
// every user has an id, every cell is UTF-8, every raw object stands in the page, and what follows
// is a whole address.

#include "core/table/utf8repair.h"
#include "providers/builtinproviders.h"

#include <cstdlib>

using namespace rollcall;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

struct Asked
{
    std::unique_ptr<DirectoryProvider> provider;
    HttpRequest first;
};

std::vector<Asked> everyProvider()
{
    std::vector<Asked> asked;
    for (std::unique_ptr<DirectoryProvider> &provider : builtinProviders()) {
        Profile profile;
        profile.provider = provider->info().id;
        profile.credential = provider->info().credentials.constFirst().id;
        profile.baseUrl = QUrl(QStringLiteral("https://directory.example.com"));
        const HttpRequest first = provider->listUsers(profile, {});
        asked.push_back({std::move(provider), first});
    }
    return asked;
}

void checkUsers(const UserChunk &chunk, std::string_view page)
{
    // What is not UTF-8 is repaired before it is read, and grows by that.
    const Utf8Repair readable(page);
    for (std::uint32_t row = 0; row < chunk.rowCount(); ++row) {
        check(!chunk.id(row).empty());
        for (std::uint32_t column = 0; column < chunk.columns().size(); ++column) {
            const Cell cell = chunk.cell(row, column);
            check(Utf8Repair(cell.text).text() == cell.text);
        }
        const std::string raw = chunk.rawJson(row);
        check(raw.starts_with('{') && raw.ends_with('}') && raw.size() <= readable.text().size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<Asked> providers = everyProvider();
    if (size == 0)
        return 0;
    const Asked &asked = providers[data[0] % providers.size()];
    const std::string_view page(reinterpret_cast<const char *>(data) + 1, size - 1);
    const auto decoded = decodePage(page, asked.provider->userPageFormat(asked.first));
    if (!decoded.ok()) {
        check(!decoded.error().detail.empty());
        return 0;
    }
    check(decoded.value().envelope.rows == decoded.value().chunk->rowCount());
    checkUsers(*decoded.value().chunk, page);
    HttpResponse head;
    head.status = 200;
    const auto next = asked.provider->nextPageOf(asked.first, head, decoded.value().envelope);
    check(!next.ok() || !next.value().request || next.value().request->url.isValid());
    return 0;
}
