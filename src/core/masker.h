// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportoptions.h"
#include "core/table/userchunk.h"

namespace rollcall {

//! Takes from values what tells who somebody is. A column is left alone only where it is known to
//! say nothing of the kind (status, dates, place of work): what a directory calls
//! "profile.nickName" or "custom.x" is masked, as nobody knows what is in it.
class Masker final
{
public:
    static constexpr std::string_view hidden = "(masked)";

    explicit Masker(const ExportOptions &options)
        : m_masking(options.masking), m_key(options.maskKey)
    { }

    bool isMasked(std::string_view column) const;
    //! Of a cell of a masked column; blanks, booleans and empty texts stay what they are.
    Cell masked(const Cell &cell, std::string_view column, std::string &text) const;

private:
    std::string keyed(std::string_view text) const;

    Masking m_masking;
    Secret m_key;
};

} // namespace rollcall
