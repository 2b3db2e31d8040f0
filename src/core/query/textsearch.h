// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace rollcall {

//! Looks for one folded term, taking ASCII capitals for small letters: right in folded text and in
//! ASCII text as it is. Any thread.
class TextSearch
{
public:
    static constexpr std::size_t npos = std::string_view::npos;

    explicit TextSearch(std::string term); //!< not empty

    const std::string &term() const { return m_term; }
    bool isAscii() const { return m_isAscii; }
    //! Of an ASCII term: false where it stands in no text that has just these charactersIn().
    bool mayBeIn(std::uint64_t characters) const { return (m_characters & ~characters) == 0; }
    //! Where it first stands in `text` at or after `from`.
    std::size_t find(std::string_view text, std::size_t from = 0) const;
    bool isAt(const char *place) const; //!< term().size() bytes there are readable

private:
    std::size_t findSlowly(std::string_view text, std::size_t from) const;

    std::string m_term;
    std::string m_caseBits; //!< beside m_term: 0x20 for a letter, whose capital differs by that bit
    std::size_t m_firstProbe = 0; //!< the two places in the term that are looked at first
    std::size_t m_secondProbe = 0;
    bool m_isAscii = false;
    std::uint64_t m_characters = 0;
};

} // namespace rollcall
