// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/userchunk.h"

#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! A value of an array.
struct ListItem
{
    CellKind kind = CellKind::Text;
    std::string text;
    bool operator==(const ListItem &) const = default;
};

//! The values of the array at a path ("profile.tags") in a user's raw object, one by one, in
//! their order: what a List cell has joined, and of an array of objects what each has in place of
//! the primary one's alone. Nested arrays are taken as one; nulls and empty texts are left out.
//! Empty: there is no such array.
std::vector<ListItem> listItems(std::string_view rawJson, std::string_view path);

} // namespace rollcall
