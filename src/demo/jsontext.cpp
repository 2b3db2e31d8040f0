// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <utility>

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

//! Whether one of eight bytes needs an escape, all of them asked at once.
bool anyNeedsEscape(const char *eight)
{
    constexpr uint64_t ones = 0x0101010101010101;
    constexpr uint64_t highs = 0x8080808080808080;
    uint64_t bytes = 0;
    std::memcpy(&bytes, eight, sizeof bytes);
    const auto hasBelow = [](uint64_t x, uint64_t n) { return (x - ones * n) & ~x & highs; };
    return (hasBelow(bytes, 0x20) | hasBelow(bytes ^ (ones * '"'), 1)
            | hasBelow(bytes ^ (ones * '\\'), 1))
        != 0;
}

//! How many bytes at the beginning stand for themselves.
size_t plainLength(std::string_view text)
{
    size_t length = 0;
    while (text.size() - length >= 8 && !anyNeedsEscape(text.data() + length))
        length += 8;
    while (length < text.size() && !needsEscape(text[length]))
        ++length;
    return length;
}

} // namespace

JsonText &JsonText::string(std::string_view text)
{
    raw("\"");
    for (size_t plain = plainLength(text); plain < text.size(); plain = plainLength(text)) {
        raw(text.substr(0, plain));
        const char c = text[plain];
        constexpr std::string_view hex = "0123456789abcdef";
        if (c == '"')
            raw("\\\"");
        else if (c == '\\')
            raw("\\\\");
        else if (c == '\n')
            raw("\\n");
        else
            raw("\\u00").raw(hex.substr(size_t(c) >> 4, 1)).raw(hex.substr(size_t(c) & 15, 1));
        text.remove_prefix(plain + 1);
    }
    return raw(text).raw("\"");
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
    const IsoTime text = isoTimeOf(msecs);
    return raw("\"").raw({text.data(), text.size()}).raw("\"");
}

JsonText &JsonText::timeInSeconds(int64_t msecs)
{
    if (msecs == 0)
        return raw("null");
    const IsoTime text = isoTimeOf(msecs);
    constexpr size_t fraction = 5; // ".000Z"
    return raw("\"").raw({text.data(), text.size() - fraction}).raw("Z\"");
}

QByteArray JsonText::take()
{
    m_bytes.truncate(std::exchange(m_size, 0));
    return std::exchange(m_bytes, {});
}

void JsonText::grow(qsizetype atLeast)
{
    m_bytes.resize(std::max(m_bytes.size() * 2, m_size + atLeast));
}

} // namespace rollcall
