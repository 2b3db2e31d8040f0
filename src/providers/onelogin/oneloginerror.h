// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/http.h"

namespace rollcall {

//! Words an answer of OneLogin that is not a success. Any body will do: the errors of v1, the
//! several of v2, the OAuth one, a proxy's HTML, nothing.
Error oneLoginErrorFrom(const HttpResponse &response);

} // namespace rollcall
