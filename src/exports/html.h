// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! One HTML file that needs no network: a table with a caption and scopes, sorted by its headings,
//! in the reader's light or dark colours. Everything is escaped, and a content security policy
//! allows the file's own style and script alone, by their hashes. Bidirectional and other invisible
//! controls are their names; cells cannot reorder each other. A spreadsheet that opens it is told
//! to take every cell for text, so that none is a formula.
//!
//! Marks of a file that does not hold everybody as they are stand first on the page.
class HtmlExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

} // namespace rollcall
