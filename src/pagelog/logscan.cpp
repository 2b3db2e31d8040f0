// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelog/logscan.h"

#include "pagelog/pagerecord.h"

#include <QtEndian>

#include <cstring>

namespace rollcall {

namespace {

constexpr QByteArrayView magic("RCPAGES\n");
constexpr quint32 version = 1;
constexpr qint64 beginningBytes = 8 + 4 + 16;
constexpr qint64 lengthBytes = 4;

Error notReadable(const char *why)
{
    return Error{ErrorKind::FileFailed, why};
}

//! The sealed record behind a length; nothing: it is not all there.
std::optional<QByteArray> sealedAt(const ByteSource &source, qint64 at, qint64 size)
{
    if (size - at < lengthBytes)
        return std::nullopt;
    const auto length = source.read(at, lengthBytes);
    if (!length)
        return std::nullopt;
    const auto told = qint64(qFromLittleEndian<quint32>(length->constData()));
    if (told < RecordSeal::overhead || told > size - at - lengthBytes)
        return std::nullopt;
    return source.read(at + lengthBytes, told);
}

} // namespace

Result<ScannedLog> scanLog(const ByteSource &source, const RecordSeal &seal)
{
    ScannedLog log;
    const qint64 size = source.size();
    const auto beginning = source.read(0, std::min(size, beginningBytes));
    if (!beginning)
        return notReadable("the file cannot be read");
    // The machine may have gone down before the beginning was on the disk.
    if (size < beginningBytes || !beginning->startsWith(magic))
        return log;
    const auto written = qFromLittleEndian<quint32>(beginning->constData() + magic.size());
    if (written > version)
        return notReadable("a log of pages of a newer version");
    if (written < version)
        return log; // as above: there is no version 0
    std::memcpy(log.next.log.data(), beginning->constData() + magic.size() + 4, sizeof(LogId));

    log.end = beginningBytes;
    while (const auto sealed = sealedAt(source, log.end, size)) {
        const auto plain = seal.open(log.next, *sealed);
        if (!plain)
            break;
        if (log.next.number == 0) {
            log.head = headFrom(*plain);
            if (!log.head)
                break;
        } else {
            const auto page = pageFrom(*plain);
            if (!page)
                break;
            log.last = page->place;
            log.pages.push_back({log.end + lengthBytes, sealed->size(), log.next});
        }
        log.end += lengthBytes + sealed->size();
        log.next.number += 1;
        log.next.previous = RecordSeal::tagOf(*sealed);
    }
    return log;
}

QByteArray logBeginning(const LogId &id)
{
    QByteArray bytes = magic.toByteArray();
    bytes.resize(beginningBytes);
    qToLittleEndian(version, bytes.data() + magic.size());
    std::memcpy(bytes.data() + magic.size() + 4, id.data(), id.size());
    return bytes;
}

QByteArray framed(const QByteArray &sealed)
{
    QByteArray bytes(lengthBytes, Qt::Uninitialized);
    qToLittleEndian(quint32(sealed.size()), bytes.data());
    return bytes + sealed;
}

} // namespace rollcall
