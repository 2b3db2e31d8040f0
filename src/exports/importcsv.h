// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

#include <span>

namespace rollcall {

//! What stands in a column of a file that another system imports.
struct ImportColumn
{
    enum class Form
    {
        Value, //!< as the directory has it; blanks are empty, whatever their reason
        FullName, //!< the same; where it is blank, first and last name
        LocalPart, //!< before the @
        BlockSignIn, //!< "No" for accounts that may sign in, else "Yes"
        Empty //!< Rollcall does not know it: passwords
    };

    std::string_view heading;
    std::string_view attribute; //!< of ours; empty: none
    Form form = Form::Value;
};

//! A CSV file in the layout of another system's import.
struct ImportLayout
{
    const char *id;
    const char *name; //!< English, context "Exporter"
    std::string_view firstLine; //!< above the headings; empty: none
    std::span<const ImportColumn> columns;
};

//! Writes CSV that another system imports: its headings, its columns, commas, UTF-8. Values that a
//! spreadsheet would run are guarded as in CsvExporter, as such files are looked at in one first. A
//! file that does not hold everybody has its mark as a last line, on which the import stops.
class ImportCsvExporter final : public Exporter
{
public:
    explicit ImportCsvExporter(const ImportLayout &layout) : m_layout(layout) { }

    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    std::vector<std::string> ownColumns() const override;
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;

private:
    const ImportLayout m_layout;
};

//! Okta, Directory > People > Import users from CSV.
extern const ImportLayout oktaImport;
//! Microsoft Entra, Users > Bulk create. Initial passwords must be filled in before.
extern const ImportLayout entraImport;
//! JumpCloud, Import-JCUsersFromCSV.
extern const ImportLayout jumpCloudImport;

} // namespace rollcall
