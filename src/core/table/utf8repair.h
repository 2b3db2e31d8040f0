// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! A text in which every ill-formed UTF-8 sequence was replaced by U+FFFD, and the way back from
//! its offsets to the original's.
class Utf8Repair
{
public:
    explicit Utf8Repair(std::string_view original);

    const std::string &text() const { return m_text; }
    //! Offset in the original of an offset in text() that lies on no replacement's inside.
    std::size_t originalOffset(std::size_t offset) const;

private:
    struct Shift
    {
        std::size_t from = 0; //!< offset in text() from which on `original - repaired` holds
        std::ptrdiff_t difference = 0;
    };
    std::string m_text;
    std::vector<Shift> m_shifts;
};

} // namespace rollcall
