// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <memory>
#include <string>
#include <string_view>

namespace rollcall {

//! The order of texts in a locale: its letters, case after that, digits as numbers. Any thread.
class Collation
{
public:
    //! `localeName` as "de_DE"; one that is not known gives the root order.
    explicit Collation(const std::string &localeName);
    ~Collation();

    std::weak_ordering compare(std::string_view a, std::string_view b) const;
    //! Appends bytes that compare like the text. Keys of one collation alone may be compared.
    void appendKey(std::string_view text, std::string &keys) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
