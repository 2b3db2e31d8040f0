// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportoptions.h"
#include "core/stamp.h"

#include <QByteArray>
#include <QJsonObject>

#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! Why a listing is not complete, in a few English words for files: "connection lost", "cancelled",
//! "still running". They are part of the file formats and do not change. Empty for a complete one.
std::string_view incompleteBecause(const Stamp &stamp);

//! What a reader must know of a file that does not hold everybody as they are, a sentence each:
//! "LIMITED LISTING: …", "MASKED FILE: …", "PARTIAL COLUMN: …" and, last, "PARTIAL LISTING:
//! connection lost, 9800 users". They are part of the file formats too. None: a complete listing of
//! everybody, each column whole, nothing masked. A masked file does not quote the query: a name may
//! stand in it.
std::vector<std::string> marksOf(const Stamp &stamp, Masking masking);

//! The stamp as one JSON object, {"rollcall":{"listing":"partial","reason":"connection lost",
//! "users":9800,"pages":49,…}}. `rowsWritten` is what the file holds.
QByteArray stampJson(const Stamp &stamp, qint64 rowsWritten, Masking masking = Masking::None);
//! What is in it.
QJsonObject stampObject(const Stamp &stamp, qint64 rowsWritten, Masking masking);

} // namespace rollcall
