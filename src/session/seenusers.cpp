// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/seenusers.h"

#include <QCryptographicHash>

#include <cstring>

namespace rollcall {

bool SeenUsers::isNew(std::string_view id)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())),
        QCryptographicHash::Blake2b_160);
    Digest digest;
    std::memcpy(digest.data(), hash.constData(), sizeof digest);
    return m_digests.insert(digest).second;
}

} // namespace rollcall
