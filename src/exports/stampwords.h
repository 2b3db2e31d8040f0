// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stamp.h"

#include <QByteArray>

#include <string_view>

namespace rollcall {

//! Why a listing is not complete, in a few English words for files: "connection lost", "cancelled",
//! "still running". They are part of the file formats and do not change. Empty for a complete one.
std::string_view incompleteBecause(const Stamp &stamp);

//! The stamp as one JSON object, {"rollcall":{"listing":"partial","reason":"connection lost",
//! "users":9800,"pages":49,…}}. `rowsWritten` is what the file holds.
QByteArray stampJson(const Stamp &stamp, qint64 rowsWritten);

} // namespace rollcall
