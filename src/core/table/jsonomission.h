// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! The same JSON, space in the place of every member whose key is one of these, at whatever depth:
//! as long as before, so that every place in it stays. `json` is valid UTF-8; what is no JSON
//! stays what it is.
std::string withoutMembers(std::string_view json, const std::vector<std::string> &keys);

} // namespace rollcall
