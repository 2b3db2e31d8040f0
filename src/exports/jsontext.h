// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/userchunk.h"
#include "exports/bytesink.h"

#include <string_view>

namespace rollcall {

//! A JSON string with its quotes. Only what JSON demands is escaped; all else stays UTF-8.
void appendJsonString(std::string_view text, ByteSink &sink);

//! A cell's JSON value: numbers with the server's own digits, booleans, strings (lists as one
//! joined string); null for a blank, whatever its reason.
void appendJsonValue(const Cell &cell, ByteSink &sink);

//! A JSON text on one line. Line ends stand only between its tokens, so leaving them out changes
//! nothing that it says.
void appendOnOneLine(std::string_view json, ByteSink &sink);

} // namespace rollcall
