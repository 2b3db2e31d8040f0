// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/zipentry.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace rollcall {

namespace {

// APPNOTE.TXT of PKWARE, 4.3.7 to 4.3.16. Sizes past 4 GiB stand in the zip64 record; they are not
// needed here: a deflated entry knows its own end.
constexpr qint64 endSize = 22;
constexpr qint64 directorySize = 46;
constexpr qint64 localSize = 30;

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

QByteArray readAt(QIODevice &zip, qint64 at, qint64 size)
{
    return zip.seek(at) ? zip.read(size) : QByteArray();
}

//! Where the central directory begins.
std::optional<qint64> directoryOf(QIODevice &zip)
{
    const qint64 most = std::min<qint64>(zip.size(), endSize + 65'535 + 64);
    const QByteArray tail = readAt(zip, zip.size() - most, most);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() < end + endSize)
        return std::nullopt;
    const auto offset = numberAt<quint32>(tail, end + 16);
    if (offset != 0xFFFFFFFFU)
        return offset;
    const qsizetype locator = tail.lastIndexOf("PK\x06\x07", end);
    if (locator < 0)
        return std::nullopt;
    const QByteArray wide = readAt(zip, numberAt<qint64>(tail, locator + 8), 56);
    return wide.size() == 56 ? std::optional(numberAt<qint64>(wide, 48)) : std::nullopt;
}

//! Where the entry's own header lies.
std::optional<qint64> entryOf(QIODevice &zip, const QByteArray &name)
{
    const auto directory = directoryOf(zip);
    if (!directory)
        return std::nullopt;
    for (qint64 at = *directory;;) {
        const QByteArray head = readAt(zip, at, directorySize);
        if (head.size() != directorySize || !head.startsWith("PK\x01\x02"))
            return std::nullopt;
        const qint64 nameSize = numberAt<quint16>(head, 28);
        const qint64 extraSize = numberAt<quint16>(head, 30);
        if (zip.read(nameSize) == name) {
            const auto offset = numberAt<quint32>(head, 42);
            if (offset != 0xFFFFFFFFU)
                return offset;
            // The offset is the last of the wide numbers that libraries write here.
            const QByteArray extra = zip.read(extraSize);
            return extra.size() >= 12 ? std::optional(numberAt<qint64>(extra, extra.size() - 8))
                                      : std::nullopt;
        }
        at += directorySize + nameSize + extraSize + numberAt<quint16>(head, 32);
    }
}

bool inflateFrom(QIODevice &zip, const std::function<void(std::string_view)> &take)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    std::array<char, 1 << 16> unpacked{};
    int state = Z_OK;
    QByteArray packed;
    while (state == Z_OK) {
        if (stream.avail_in == 0) {
            packed = zip.read(1 << 16);
            if (packed.isEmpty())
                break;
            stream.next_in = reinterpret_cast<Bytef *>(packed.data());
            stream.avail_in = static_cast<uInt>(packed.size());
        }
        stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
        stream.avail_out = static_cast<uInt>(unpacked.size());
        state = inflate(&stream, Z_NO_FLUSH);
        if (state == Z_OK || state == Z_STREAM_END)
            take({unpacked.data(), unpacked.size() - stream.avail_out});
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END;
}

} // namespace

bool readZipEntry(QIODevice &zip, const QByteArray &name,
                  const std::function<void(std::string_view)> &take)
{
    const auto entry = entryOf(zip, name);
    if (!entry)
        return false;
    const QByteArray head = readAt(zip, *entry, localSize);
    if (head.size() != localSize || !head.startsWith("PK\x03\x04")
        || numberAt<quint16>(head, 8) != 8)
        return false;
    const qint64 data =
        *entry + localSize + numberAt<quint16>(head, 26) + numberAt<quint16>(head, 28);
    return zip.seek(data) && inflateFrom(zip, take);
}

} // namespace rollcall
