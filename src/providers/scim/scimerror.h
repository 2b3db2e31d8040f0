// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/http.h"

#include <QString>

namespace rollcall {

//! Words an answer of a SCIM service that is not a success: SCIM's own error object, the one of
//! SCIM 1.1, the OAuth one, a proxy's HTML, nothing.
Error scimErrorFrom(const HttpResponse &response);

//! The error object's scimType in lower case, such as "invalidfilter"; empty: it has none.
QString scimTypeOf(const HttpResponse &response);

} // namespace rollcall
