// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! CSV as in RFC 4180: UTF-8, comma, CRLF after every line, quotes only where a value needs them.
//!
//! The first line holds the column names. With no columns named these are all that the table has at
//! the first write() (allColumnNames); name them where rows are written while pages still arrive.
//! "status" is the common word ("active"), "providerStatus" the provider's own ("ACTIVE"). Dates
//! and numbers stand as the server wrote them. A blank says why: not set is empty, others are
//! words: "never", "not permitted"…
//!
//! A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers and phone
//! numbers do not (formulaguard.h). Column names are guarded alike.
//!
//! Of a listing that is not complete the last line says so in its first cell, the others being
//! empty: "# PARTIAL LISTING: connection lost, 9800 users". A complete listing has no such line.
class CsvExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    bool writesRawObjects() const override { return false; }
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
};

} // namespace rollcall
