// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/seenusers.h"

#include <QCryptographicHash>

#include <cstring>
#include <utility>

namespace rollcall {

namespace {

constexpr std::size_t firstPlaces = 16;

} // namespace

bool SeenUsers::isNew(std::string_view id)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())),
        QCryptographicHash::Blake2b_160);
    Digest digest;
    std::memcpy(digest.data(), hash.constData(), sizeof digest);
    if (digest == Digest{})
        digest[0] = 1; // as good as any other; a free place is all zero
    Shard &shard = m_shards[digest[1] % shardCount];
    if (8 * (shard.used + 1) > 7 * shard.places.size())
        grow(shard);
    Digest &place = placeOf(digest, shard.places);
    if (place == digest)
        return false;
    place = digest;
    ++shard.used;
    return true;
}

//! Where it stands, or the free place where it belongs. There is always a free one.
SeenUsers::Digest &SeenUsers::placeOf(const Digest &digest, std::vector<Digest> &places)
{
    const std::size_t mask = places.size() - 1;
    std::size_t at = digest[0] & mask;
    while (places[at] != Digest{} && places[at] != digest)
        at = (at + 1) & mask;
    return places[at];
}

void SeenUsers::grow(Shard &shard)
{
    std::vector<Digest> more(shard.places.empty() ? firstPlaces : 2 * shard.places.size());
    for (const Digest &digest : std::as_const(shard.places)) {
        if (digest != Digest{})
            placeOf(digest, more) = digest;
    }
    shard.places = std::move(more);
}

} // namespace rollcall
