// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/http.h"

namespace rollcall {

//! Words an answer of JumpCloud that is not a success. Any body will do: the errors of v1 and v2,
//! the OAuth one, a proxy's HTML, nothing.
Error jumpCloudErrorFrom(const HttpResponse &response);

} // namespace rollcall
