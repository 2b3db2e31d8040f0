// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/http.h"

namespace rollcall {

//! Words an answer of Okta that is not a success. Any body will do: Okta's own error object, the
//! OAuth one, a proxy's HTML, nothing.
Error oktaErrorFrom(const HttpResponse &response);

} // namespace rollcall
