// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! CSV as in RFC 4180: UTF-8, a comma (or what the options name), CRLF after every line, quotes
//! only where a value needs them.
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
//! empty: "# PARTIAL LISTING: connection lost, 9800 users". So does a line of one that was limited
//! to a query: "# LIMITED LISTING: only those whom status:locked may find, 42 users", and of a
//! masked file. A complete listing of everybody, nothing masked, has no such line.
class CsvExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    std::vector<FormatChoice> choices() const override
    {
        return {FormatChoice::Delimiter, FormatChoice::ByteOrderMark};
    }
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

//! The same with tabs, whatever the options say. Quotes stand as in CSV.
class TsvExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    std::vector<FormatChoice> choices() const override { return {FormatChoice::ByteOrderMark}; }
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

} // namespace rollcall
