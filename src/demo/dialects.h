// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dialect.h"
#include "demo/people.h"

#include <memory>
#include <vector>

namespace rollcall {

//! Every dialect, of the same people; the first that a request is spoken in answers it. `origin`
//! ("http://127.0.0.1:8080") is where the server is.
std::vector<std::unique_ptr<Dialect>> makeDialects(const People &people, uint32_t count,
                                                   const QByteArray &origin,
                                                   const DemoTokens &tokens);

} // namespace rollcall
