// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/personuuid.h"

#include <QString>

#include <charconv>

namespace rollcall {

namespace {

// An odd number and its inverse modulo 2^32: neighbours get ids that look nothing like each other.
constexpr uint32_t spread = 2'654'435'761;
constexpr uint32_t gather = 244'002'641;
static_assert(uint32_t(spread * gather) == 1);

constexpr qsizetype firstDigits = 8;

QByteArray hex(uint64_t number, qsizetype digits)
{
    return QByteArray::number(qulonglong(number), 16).rightJustified(digits, '0').right(digits);
}

} // namespace

QByteArray personUuid(const People &people, uint32_t index, uint32_t kind)
{
    const uint64_t hash = people.hash(index, kind);
    return hex(uint32_t((index + kind) * spread), firstDigits) + '-' + hex(hash >> 48, 4) + "-4"
        + hex(hash >> 36, 3) + "-8" + hex(hash >> 24, 3) + '-' + hex(hash, 12);
}

std::optional<uint32_t> personOfUuid(const People &people, std::string_view uuid, uint32_t kind,
                                     uint32_t count)
{
    uint32_t digits = 0;
    const std::string_view first = uuid.substr(0, firstDigits);
    const auto [stop, error] =
        std::from_chars(first.data(), first.data() + first.size(), digits, 16);
    if (error != std::errc() || stop != first.data() + first.size())
        return {};
    const uint32_t index = digits * gather - kind;
    const QByteArray own = index < count ? personUuid(people, index, kind) : QByteArray();
    if (own.isEmpty() || std::string_view(own.constData(), size_t(own.size())) != uuid)
        return {};
    return index;
}

} // namespace rollcall
