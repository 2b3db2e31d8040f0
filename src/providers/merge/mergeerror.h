// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/http.h"

namespace rollcall {

//! Words an answer of Merge that is not a success. Its read errors are not documented: a `detail`
//! is shown where there is one.
Error mergeErrorFrom(const HttpResponse &response);

} // namespace rollcall
