// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textsearch.h"

#include "core/table/textfold.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace rollcall {

namespace {

//! How common a character is in names, addresses and dates; the rarest are looked for.
int frequency(char c)
{
    static constexpr std::string_view common = "qxzwkjyvfbghpdmultcsonriae.@-:0123456789 ";
    const std::size_t place = common.find(c);
    return place == common.npos ? -1 : static_cast<int>(place);
}

#if defined(__x86_64__)

//! A character of the term that is looked at before all others.
struct Probe
{
    std::size_t place;
    char byte;
    char caseBit;
};

//! 16 bytes at a time.
struct Lanes16
{
    static constexpr std::size_t width = 16;
    using Lanes = __m128i;

    struct Wanted
    {
        explicit Wanted(const Probe &probe)
            : place(probe.place), byte(_mm_set1_epi8(probe.byte)),
              caseBit(_mm_set1_epi8(probe.caseBit))
        { }
        std::size_t place;
        __m128i byte;
        __m128i caseBit;
    };
    //! All ones where both probes fit.
    static Lanes fitting(const char *text, const Wanted &a, const Wanted &b)
    {
        const __m128i first = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + a.place));
        const __m128i second = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + b.place));
        return _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(first, a.caseBit), a.byte),
                             _mm_cmpeq_epi8(_mm_or_si128(second, b.caseBit), b.byte));
    }
    static Lanes either(Lanes a, Lanes b) { return _mm_or_si128(a, b); }
    static std::uint32_t bits(Lanes lanes)
    {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(lanes));
    }
};

//! 32 bytes at a time.
struct Lanes32
{
    static constexpr std::size_t width = 32;
    using Lanes = __m256i;

    struct Wanted
    {
        __attribute__((target("avx2"))) explicit Wanted(const Probe &probe)
            : place(probe.place), byte(_mm256_set1_epi8(probe.byte)),
              caseBit(_mm256_set1_epi8(probe.caseBit))
        { }
        std::size_t place;
        __m256i byte;
        __m256i caseBit;
    };
    __attribute__((target("avx2"))) static Lanes fitting(const char *text, const Wanted &a,
                                                         const Wanted &b)
    {
        const __m256i first = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + a.place));
        const __m256i second =
            _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + b.place));
        return _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(first, a.caseBit), a.byte),
                                _mm256_cmpeq_epi8(_mm256_or_si256(second, b.caseBit), b.byte));
    }
    __attribute__((target("avx2"))) static Lanes either(Lanes a, Lanes b)
    {
        return _mm256_or_si256(a, b);
    }
    __attribute__((target("avx2"))) static std::uint32_t bits(Lanes lanes)
    {
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(lanes));
    }
};

// Both searches are this text: a template's instance would not have the wider instructions. Four
// steps at once are as fast as memory, which one is not.
#define ROLLCALL_FIND_IN_LANES(Kind)                                                               \
    constexpr std::size_t width = Kind::width;                                                     \
    const Kind::Wanted first(a);                                                                   \
    const Kind::Wanted second(b);                                                                  \
    const char *const begin = text.data();                                                         \
    const std::size_t starts = text.size() - search.term().size() + 1;                             \
    while (from < starts) {                                                                        \
        for (; from + 4 * width <= starts; from += 4 * width) {                                    \
            const char *const at = begin + from;                                                   \
            const auto near = Kind::either(Kind::fitting(at, first, second),                       \
                                           Kind::fitting(at + width, first, second));              \
            const auto far = Kind::either(Kind::fitting(at + 2 * width, first, second),            \
                                          Kind::fitting(at + 3 * width, first, second));           \
            if (Kind::bits(Kind::either(near, far)) != 0)                                          \
                break;                                                                             \
        }                                                                                          \
        const std::size_t stop = std::min(from + 4 * width, starts);                               \
        while (from < stop) {                                                                      \
            std::uint32_t skipped = 0;                                                             \
            if (from + width > starts) { /* once more over the last lanes, looked-at off */        \
                skipped = static_cast<std::uint32_t>(from + width - starts);                       \
                from = starts - width;                                                             \
            }                                                                                      \
            std::uint32_t fits = Kind::bits(Kind::fitting(begin + from, first, second));           \
            for (fits = (fits >> skipped) << skipped; fits != 0; fits &= fits - 1) {               \
                const auto lane = static_cast<std::size_t>(std::countr_zero(fits));                \
                if (search.isAt(begin + from + lane))                                              \
                    return from + lane;                                                            \
            }                                                                                      \
            from += width;                                                                         \
        }                                                                                          \
    }                                                                                              \
    return TextSearch::npos

std::size_t find16(const TextSearch &search, std::string_view text, std::size_t from,
                   const Probe &a, const Probe &b)
{
    ROLLCALL_FIND_IN_LANES(Lanes16);
}

__attribute__((target("avx2"))) std::size_t find32(const TextSearch &search, std::string_view text,
                                                   std::size_t from, const Probe &a, const Probe &b)
{
    ROLLCALL_FIND_IN_LANES(Lanes32);
}

#undef ROLLCALL_FIND_IN_LANES

#endif

} // namespace

TextSearch::TextSearch(std::string term)
    : m_term(std::move(term)), m_isAscii(rollcall::isAscii(m_term)),
      m_characters(charactersIn(m_term))
{
    for (const char c : m_term)
        m_caseBits += c >= 'a' && c <= 'z' ? '\x20' : '\0';
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < m_term.size(); ++i) {
        if (frequency(m_term[i]) < frequency(m_term[rarest]))
            rarest = i;
    }
    m_firstProbe = rarest;
    m_secondProbe = rarest == 0 ? m_term.size() - 1 : 0;
}

bool TextSearch::isAt(const char *place) const
{
    for (std::size_t i = 0; i < m_term.size(); ++i) {
        if ((place[i] | m_caseBits[i]) != m_term[i])
            return false;
    }
    return true;
}

std::size_t TextSearch::findSlowly(std::string_view text, std::size_t from) const
{
    for (; from + m_term.size() <= text.size(); ++from) {
        if (isAt(text.data() + from))
            return from;
    }
    return npos;
}

std::size_t TextSearch::find(std::string_view text, std::size_t from) const
{
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0;
    const std::size_t ends = from + m_term.size() - 1;
    const auto probe = [this](std::size_t place) {
        return Probe{place, m_term[place], m_caseBits[place]};
    };
    // The whole of `text` counts: lanes may look at what stands before `from` once more.
    if (ends < text.size() && text.size() - m_term.size() + 1 >= Lanes32::width && hasAvx2)
        return find32(*this, text, from, probe(m_firstProbe), probe(m_secondProbe));
    if (ends < text.size() && text.size() - m_term.size() + 1 >= Lanes16::width)
        return find16(*this, text, from, probe(m_firstProbe), probe(m_secondProbe));
#endif
    return findSlowly(text, from);
}

} // namespace rollcall
