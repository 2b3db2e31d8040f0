// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace rollcall {

//! Texts that break careless programs: formulas, markup, direction overrides, control characters,
//! separators of every file format, and a very long one. Valid UTF-8.
std::span<const std::string> hostileValues();

} // namespace rollcall
