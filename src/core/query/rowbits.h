// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace rollcall {

//! A set of a chunk's rows.
class RowBits
{
public:
    void reset(std::uint32_t rows) { m_words.assign((rows + 63) / 64, 0); }
    void add(std::uint32_t row) { m_words[row / 64] |= std::uint64_t{1} << (row % 64); }
    void addRange(std::uint32_t begin, std::uint32_t end)
    {
        for (std::uint32_t row = begin; row < end;) {
            const std::uint32_t count = std::min(end - row, 64 - row % 64);
            const std::uint64_t ones =
                count == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << count) - 1;
            m_words[row / 64] |= ones << (row % 64);
            row += count;
        }
    }
    //! Adds the rows whose code fits; `codes`: one a row.
    template <typename Codes, typename Fits>
    void addIf(const Codes &codes, Fits fits)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const std::size_t begin = i * 64;
            const std::size_t count = std::min<std::size_t>(codes.size() - begin, 64);
            std::uint64_t word = 0;
            for (std::size_t bit = 0; bit < count; ++bit)
                word |= std::uint64_t{fits(codes[begin + bit])} << bit;
            m_words[i] |= word;
        }
    }
    bool contains(std::uint32_t row) const { return ((m_words[row / 64] >> (row % 64)) & 1) != 0; }
    bool containsAll(const RowBits &other) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if ((other.m_words[i] & ~m_words[i]) != 0)
                return false;
        }
        return true;
    }
    const std::vector<std::uint64_t> &words() const { return m_words; }
    bool isEmpty() const
    {
        return std::ranges::all_of(m_words, [](std::uint64_t word) { return word == 0; });
    }
    void keepOnly(const RowBits &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    //! `bits`: one a row, or none at all.
    template <typename Bits>
    void removeAll(const Bits &bits)
    {
        for (std::size_t i = 0; i < bits.size(); ++i)
            m_words[i] &= ~bits[i];
    }
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<std::uint32_t>(i * 64)
                      + static_cast<std::uint32_t>(std::countr_zero(word)));
        }
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace rollcall
