// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/timestamp.h"

#include <algorithm>
#include <chrono>

namespace rollcall {

namespace {

//! Takes fixed-width digit groups and single characters off the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) { }

    bool atEnd() const { return m_rest.empty(); }
    std::optional<int> digits(std::size_t count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        int value = 0;
        for (const char c : m_rest.substr(0, count)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }
    bool take(std::string_view anyOf)
    {
        if (m_rest.empty() || anyOf.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_last = m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }
    char last() const { return m_last; }

private:
    std::string_view m_rest;
    char m_last = 0;
};

//! Thousandths of a second after the dot; further digits are read over. Nothing when there is no
//! digit.
std::optional<int> fraction(Scanner &scanner)
{
    int value = 0;
    int count = 0;
    while (const auto digit = scanner.digits(1)) {
        if (count++ < 3)
            value = value * 10 + *digit;
    }
    if (count == 0)
        return std::nullopt;
    for (; count < 3; ++count)
        value *= 10;
    return value;
}

//! Minutes east of UTC.
std::optional<int> zone(Scanner &scanner)
{
    if (scanner.atEnd() || scanner.take("Zz"))
        return 0;
    if (!scanner.take("+-"))
        return std::nullopt;
    const int sign = scanner.last() == '-' ? -1 : 1;
    const auto hours = scanner.digits(2);
    scanner.take(":");
    const auto minutes = hours ? scanner.digits(2) : std::nullopt;
    if (!minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return sign * (*hours * 60 + *minutes);
}

} // namespace

std::optional<std::int64_t> parseTimestamp(std::string_view text)
{
    using namespace std::chrono;
    Scanner scanner(text);
    const auto y = scanner.digits(4);
    const bool dashed = y && scanner.take("-");
    const auto m = dashed ? scanner.digits(2) : std::nullopt;
    const auto d = m && scanner.take("-") ? scanner.digits(2) : std::nullopt;
    if (!d)
        return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)},
                              day{static_cast<unsigned>(*d)}};
    if (!date.ok())
        return std::nullopt;
    const std::int64_t midnight =
        duration_cast<milliseconds>(sys_days{date}.time_since_epoch()).count();
    if (scanner.atEnd())
        return midnight;

    const auto hour = scanner.take("Tt ") ? scanner.digits(2) : std::nullopt;
    const auto minute = hour && scanner.take(":") ? scanner.digits(2) : std::nullopt;
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    int second = 0;
    int millisecond = 0;
    if (scanner.take(":")) {
        const auto value = scanner.digits(2);
        if (!value || *value > 60)
            return std::nullopt;
        second = std::min(*value, 59);
        if (scanner.take(".,")) {
            const auto thousandths = fraction(scanner);
            if (!thousandths)
                return std::nullopt;
            millisecond = *thousandths;
        }
    }
    const auto east = zone(scanner);
    if (!east || !scanner.atEnd())
        return std::nullopt;
    return midnight + ((*hour * 60 + *minute - *east) * 60LL + second) * 1000 + millisecond;
}

} // namespace rollcall
