// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rollcall {

//! Milliseconds since 1970-01-01T00:00:00Z of an ISO 8601 date and time as providers write it:
//! "2026-05-02T11:04:29.000Z", with or without fraction (any digits), "Z", "+02:00", "+0200" or no
//! zone (read as UTC), or a date alone (midnight UTC). Nothing for anything else, and for days and
//! times that do not exist. Leap second 60 counts as 59.
std::optional<std::int64_t> parseTimestamp(std::string_view text);

} // namespace rollcall
