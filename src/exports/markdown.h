// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! A Markdown table (GitHub flavour, UTF-8, LF) for people: tickets, wikis, reviews. Whatever
//! Markdown or HTML would take for its own is escaped, a line end is <br>, bidirectional and other
//! invisible controls are their names (⟨RLO⟩), an address is no link. Marks of a file that does not
//! hold everybody as they are stand below the table in bold, each a paragraph.
class MarkdownExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

} // namespace rollcall
