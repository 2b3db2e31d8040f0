// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/cellorder.h"

#include "core/table/timestamp.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace rollcall {

namespace {

double valueOf(std::string_view number)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc::result_out_of_range)
        return value;
    if (number.find("e-") != number.npos || number.find("E-") != number.npos)
        return 0;
    const double infinity = std::numeric_limits<double>::infinity();
    return number.starts_with('-') ? -infinity : infinity;
}

bool isInteger(std::string_view number)
{
    return number.find_first_of(".eE") == number.npos;
}

} // namespace

std::optional<OrderKey> numberKey(std::string_view text)
{
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    const char *const end = text.data() + text.size();
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (stop != end || error == std::errc::invalid_argument
        || text.find_first_not_of("0123456789.eE+-") != text.npos) // "inf" and "nan" are names
        return std::nullopt;
    const bool hasPadding = text.size() > sign + 1 && text[sign] == '0';
    return OrderKey{OrderKey::Group::Measured, valueOf(text),
                    hasPadding ? std::string_view() : text};
}

std::weak_ordering compareNumbers(const OrderKey &a, const OrderKey &b)
{
    if (a.number != b.number)
        return a.number < b.number ? std::weak_ordering::less : std::weak_ordering::greater;
    if (a.text.empty() || b.text.empty() || !isInteger(a.text) || !isInteger(b.text))
        return std::weak_ordering::equivalent;
    // The same double and so the same sign; JSON writes no leading zeros.
    const auto bySize = a.text.size() <=> b.text.size();
    const auto upward = bySize != 0 ? bySize : a.text <=> b.text;
    return a.number < 0 ? 0 <=> upward : upward;
}

CellOrder::CellOrder(const TableSnapshot &table, std::uint32_t column, const Collation &collation)
    : m_table(table), m_column(column), m_collation(collation)
{
    if (const auto attribute = table.column(column).attribute)
        m_type = infoOf(*attribute).type;
}

OrderKey CellOrder::key(const Cell &cell) const
{
    using Group = OrderKey::Group;
    if (cell.kind == CellKind::Blank)
        return {};
    if (m_type == AttributeType::DateTime) {
        if (const auto time = parseTimestamp(cell.text))
            return {Group::Measured, static_cast<double>(*time), {}};
    } else if (cell.kind == CellKind::Number) {
        return {Group::Measured, valueOf(cell.text), cell.text};
    }
    return {Group::Worded, 0, cell.text};
}

OrderKey CellOrder::key(AccountStatus status)
{
    return {OrderKey::Group::Measured, static_cast<double>(status), {}};
}

OrderKey CellOrder::key(std::uint32_t row) const
{
    const Cell cell = m_table.cell(row, m_column);
    if (isByStatus() && cell.kind != CellKind::Blank)
        return key(m_table.status(row));
    return key(cell);
}

std::weak_ordering CellOrder::compare(const OrderKey &a, const OrderKey &b) const
{
    if (a.group != b.group)
        return a.group <=> b.group;
    switch (a.group) {
    case OrderKey::Group::Measured:
        return compareNumbers(a, b);
    case OrderKey::Group::Worded:
        return m_collation.compare(a.text, b.text);
    case OrderKey::Group::Blank:
        return std::weak_ordering::equivalent;
    }
    return std::weak_ordering::equivalent;
}

} // namespace rollcall
