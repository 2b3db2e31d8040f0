// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rollcall {

//! The answers of /api/v1/meta/schemas/user/default and /api/v1/meta/types/user.
QByteArray oktaUserSchema();
QByteArray oktaUserTypes();

} // namespace rollcall
