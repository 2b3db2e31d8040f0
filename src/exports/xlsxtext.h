// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rollcall {

//! A text as a cell of a workbook holds it (ECMA-376, ST_Xstring): what XML cannot say is written
//! as _x0000_, what looks like that already as _x005F_x0000_. Past Excel's 32,767 characters it is
//! cut and says so. Calls that have nothing to change give back what they got.
std::string_view xlsxText(std::string_view text, std::string &changed);

} // namespace rollcall
