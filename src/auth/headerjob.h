// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"

namespace rollcall {

//! Gives the request these headers in place of its own of the same name, later; an Error ends the
//! job with it.
AuthJob *addHeadersLater(const HttpRequest &request, const Result<QList<HttpHeader>> &headers,
                         QObject *parent);

} // namespace rollcall
