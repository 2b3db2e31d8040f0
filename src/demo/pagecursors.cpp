// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pagecursors.h"

namespace rollcall {

QByteArray PageCursors::to(uint64_t position, uint64_t turn) const
{
    return QByteArray(m_beginning + QByteArray::number(qulonglong(position)) + m_separator
                      + QByteArray::number(qulonglong(turn)))
        .toBase64();
}

std::optional<uint64_t> PageCursors::positionOf(const QByteArray &cursor) const
{
    const QByteArray text = QByteArray::fromBase64(cursor);
    const QByteArrayList parts = text.mid(m_beginning.size()).split(m_separator);
    bool isNumber = false;
    const uint64_t position = parts.first().toULongLong(&isNumber);
    if (!isNumber || to(position, parts.value(1).toULongLong()) != cursor)
        return {};
    return position;
}

QByteArray PageCursors::after(const QByteArray &sent, std::optional<uint64_t> next,
                              std::optional<FaultKind> fault)
{
    if (fault == FaultKind::RepeatedNext)
        return sent.isEmpty() ? to(0) : sent;
    if (!next)
        return {};
    return to(*next, fault == FaultKind::EmptyPage ? ++m_turn : 0);
}

QByteArray cursorChecksum(const QByteArray &text)
{
    uint32_t hash = 2'166'136'261; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619;
    return QByteArray::number(hash, 36);
}

} // namespace rollcall
