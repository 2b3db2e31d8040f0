// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! An Excel workbook (libxlsxwriter, constant memory). The sheet "Users" has the column names in a
//! frozen, bold first row with a filter; past Excel's 1,048,576 rows it goes on in "Users 2".
//!
//! Every value is typed: texts and numbers are texts (so ids, leading zeros, phone numbers and long
//! numbers survive), the moments of date columns are real dates in the zone that the heading names,
//! booleans are booleans, blanks are their words. A text is never evaluated, whatever it begins
//! with, so nothing is put in front of it. A text past Excel's 32,767 characters is cut and says
//! so.
//!
//! The sheet "About" says what the file is. Of a file that does not hold everybody as they are, red
//! lines below the users say so too, and the file opens on "About".
class XlsxExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

} // namespace rollcall
