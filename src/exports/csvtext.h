// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formulaguard.h"
#include "exports/bytesink.h"

#include <algorithm>
#include <string>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Fields of comma-separated values. In a header, as a call for each cell would cost more than the
// cell.
namespace rollcall::csvtext {

inline constexpr std::string_view csvLineEnd = "\r\n";

inline bool isSpecial(char c, char delimiter)
{
    return c == '"' || c == delimiter || c == '\n' || c == '\r';
}

#if defined(__SSE2__)

//! All ones where a byte is special; zeros are not.
inline __m128i specialOf(__m128i bytes, char delimiter)
{
    const auto equals = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    return _mm_or_si128(_mm_or_si128(equals('"'), equals(delimiter)),
                        _mm_or_si128(equals('\n'), equals('\r')));
}

//! Copies `text` and tells whether a reader would misread it without quotes. The last step overlaps
//! the one before, so that nothing beyond the text is looked at.
inline bool copyAndCheck(std::string_view text, char *to, char delimiter)
{
    const char *const from = text.data();
    const std::size_t size = text.size();
    __m128i special = _mm_setzero_si128();
    const auto copy16 = [&](std::size_t at) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + at));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(to + at), bytes);
        special = _mm_or_si128(special, specialOf(bytes, delimiter));
    };
    const auto copy8 = [&](std::size_t at) {
        const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i *>(from + at));
        _mm_storel_epi64(reinterpret_cast<__m128i *>(to + at), bytes);
        special = _mm_or_si128(special, specialOf(bytes, delimiter));
    };
    bool isAny = false;
    if (size >= 16) {
        for (std::size_t at = 0; at + 16 <= size; at += 16)
            copy16(at);
        copy16(size - 16);
    } else if (size >= 8) {
        copy8(0);
        copy8(size - 8);
    } else {
        for (std::size_t at = 0; at < size; ++at) {
            to[at] = from[at];
            isAny = isAny || isSpecial(from[at], delimiter);
        }
    }
    return isAny || _mm_movemask_epi8(special) != 0;
}

#else

//! Copies `text` and tells whether a reader would misread it without quotes.
inline bool copyAndCheck(std::string_view text, char *to, char delimiter)
{
    std::copy(text.begin(), text.end(), to);
    return std::ranges::any_of(text, [delimiter](char c) { return isSpecial(c, delimiter); });
}

#endif

inline char *copyQuoted(std::string_view text, char *to)
{
    *to++ = '"';
    for (const char c : text) {
        if (c == '"')
            *to++ = '"';
        *to++ = c;
    }
    *to++ = '"';
    return to;
}

inline void appendField(std::string_view text, char delimiter, ByteSink &sink)
{
    char *to = sink.reserve(2 * text.size() + 2);
    sink.commit(copyAndCheck(text, to, delimiter) ? copyQuoted(text, to) : to + text.size());
}

//! A text that a spreadsheet would run gets an apostrophe in front.
inline void appendGuarded(std::string_view text, char delimiter, ByteSink &sink)
{
    if (mayBeFormula(text) && looksLikeFormula(text))
        appendField('\'' + std::string(text), delimiter, sink);
    else
        appendField(text, delimiter, sink);
}

} // namespace rollcall::csvtext
