// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

//! Counts what a file of a format holds, without its writer: to see whether a file is what its
//! manifest says. Nothing: it cannot be read.
namespace rollcall::linecount {

//! Lines of CSV, those inside quotes not counted.
std::optional<qint64> csvLines(const QString &path);
//! Objects at this depth of a JSON text, [ and { counted.
std::optional<qint64> jsonObjects(const QString &path, int depth);
//! Lines that begin so.
std::optional<qint64> linesBeginning(const QString &path, const QByteArray &start);
//! Rows of all sheets but the last.
std::optional<qint64> sheetRows(const QString &path, qint64 &sheets);

} // namespace rollcall::linecount
