// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! A SQLite database with a table of users and a table "manifest" (key, value) that says what they
//! are. Texts are TEXT, byte for byte; whole numbers that fit are INTEGER, others TEXT in the
//! server's own digits; booleans are 0 and 1; every blank is NULL. Column names that SQLite would
//! take for the same ("Seat", "seat") get a number.
//!
//! The table is called "users" only where it holds everybody as they are. Of other files it is
//! "users_PARTIAL", "users_LIMITED" or "users_MASKED", so that no query takes it for more.
class SqliteExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

} // namespace rollcall
