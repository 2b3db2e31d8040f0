// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rollcall {

//! The form in which text is compared when searching: Unicode case folded, canonically decomposed,
//! accents and other combining marks left out, letters with a stroke and joined letters made plain,
//! compatibility forms unified: "Ångström" and "angstrom", "Straße" and "STRASSE", "Łódź" and
//! "lodz" are equal. ASCII letters stay, and nothing comes between two of them. Locale-independent:
//! Turkish "I" and "ı" are different letters, "İ" equals "i". Input is valid UTF-8.
std::string foldText(std::string_view utf8);

//! The form in which identifiers are compared: case folded and compatibility forms unified, but
//! accents kept: "JÖRG" and "jörg" are equal, "jorg" is another. Input is valid UTF-8.
std::string foldCase(std::string_view utf8);

//! True when the text is ASCII, where folding is lower-casing and can be done while comparing.
bool isAscii(std::string_view text);

//! Which characters stand in a text, a bit each: one for a letter, capital or small, one for a
//! digit, one for all that is not ASCII; all others share the rest. What an ASCII term has beside a
//! text's cannot stand in it.
std::uint64_t charactersIn(std::string_view text);

} // namespace rollcall
