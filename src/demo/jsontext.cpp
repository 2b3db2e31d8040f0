// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace rollcall {

namespace {

using IsoTime = std::array<char, 24>;

void writeDigits(char *to, unsigned number, int count)
{
    for (int i = count - 1; i >= 0; --i, number /= 10)
        to[i] = char('0' + number % 10);
}

IsoTime isoTimeOf(int64_t msecs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(msecs)};
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const auto ofDay = unsigned((time - midnight).count());
    IsoTime text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0', 'T', '0',
                 '0', ':', '0', '0', ':', '0', '0', '.', '0', '0', '0', 'Z'};
    writeDigits(text.data(), unsigned(int(date.year())), 4);
    writeDigits(text.data() + 5, unsigned(date.month()), 2);
    writeDigits(text.data() + 8, unsigned(date.day()), 2);
    writeDigits(text.data() + 11, ofDay / 3'600'000, 2);
    writeDigits(text.data() + 14, ofDay / 60'000 % 60, 2);
    writeDigits(text.data() + 17, ofDay / 1000 % 60, 2);
    writeDigits(text.data() + 20, ofDay % 1000, 3);
    return text;
}

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

} // namespace

JsonText &JsonText::string(std::string_view text)
{
    m_out.append('"');
    while (!text.empty()) {
        const auto plain = size_t(std::ranges::find_if(text, needsEscape) - text.begin());
        raw(text.substr(0, plain));
        if (plain == text.size())
            break;
        const char c = text[plain];
        constexpr std::string_view hex = "0123456789abcdef";
        if (c == '"' || c == '\\')
            m_out.append('\\').append(c);
        else if (c == '\n')
            raw("\\n");
        else
            raw("\\u00").raw(hex.substr(size_t(c) >> 4, 1)).raw(hex.substr(size_t(c) & 15, 1));
        text.remove_prefix(plain + 1);
    }
    m_out.append('"');
    return *this;
}

JsonText &JsonText::number(int64_t number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return raw({digits.data(), size_t(end - digits.data())});
}

JsonText &JsonText::time(int64_t msecs)
{
    if (msecs == 0)
        return raw("null");
    m_out.append('"');
    const IsoTime text = isoTimeOf(msecs);
    raw({text.data(), text.size()});
    m_out.append('"');
    return *this;
}

QByteArray isoTime(int64_t msecs)
{
    const IsoTime text = isoTimeOf(msecs);
    return {text.data(), qsizetype(text.size())};
}

} // namespace rollcall
