// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/importcsv.h"

#include "exports/linecount.h"

#include "core/accountstatus.h"
#include "core/stampwords.h"
#include "exports/csvtext.h"
#include "exports/rowformatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace csvtext;
using namespace Qt::StringLiterals;

namespace {

using Form = ImportColumn::Form;

// The template that Okta hands out; attributes that a directory may have and Rollcall has no common
// name for are left out, which Okta allows.
constexpr std::array oktaColumns{
    ImportColumn{"login", "login"},
    ImportColumn{"firstName", "firstName"},
    ImportColumn{"lastName", "lastName"},
    ImportColumn{"email", "email"},
    ImportColumn{"title", "title"},
    ImportColumn{"displayName", "displayName"},
    ImportColumn{"secondEmail", "secondEmail"},
    ImportColumn{"mobilePhone", "mobilePhone"},
    ImportColumn{"city", "city"},
    ImportColumn{"state", "state"},
    ImportColumn{"countryCode", "country"},
    ImportColumn{"locale", "locale"},
    ImportColumn{"timezone", "timezone"},
    ImportColumn{"userType", "userType"},
    ImportColumn{"employeeNumber", "employeeNumber"},
    ImportColumn{"costCenter", "costCenter"},
    ImportColumn{"organization", "organization"},
    ImportColumn{"division", "division"},
    ImportColumn{"department", "department"},
    ImportColumn{"managerId", "managerId"},
    ImportColumn{"manager", "manager"},
};

// https://learn.microsoft.com/entra/identity/users/users-bulk-add: the first two rows must stand as
// in the template, with all its columns.
constexpr std::array entraColumns{
    ImportColumn{"Name [displayName] Required", "displayName", Form::FullName},
    ImportColumn{"User name [userPrincipalName] Required", "login"},
    ImportColumn{"Initial password [passwordProfile] Required", "", Form::Empty},
    ImportColumn{"Block sign in (Yes/No) [accountEnabled] Required", "status", Form::BlockSignIn},
    ImportColumn{"First name [givenName]", "firstName"},
    ImportColumn{"Last name [surname]", "lastName"},
    ImportColumn{"Job title [jobTitle]", "title"},
    ImportColumn{"Department [department]", "department"},
    ImportColumn{"Usage location [usageLocation]", "", Form::Empty},
    ImportColumn{"Street address [streetAddress]", "", Form::Empty},
    ImportColumn{"State or province [state]", "state"},
    ImportColumn{"Country or region [country]", "country"},
    ImportColumn{"Office [physicalDeliveryOfficeName]", "", Form::Empty},
    ImportColumn{"City [city]", "city"},
    ImportColumn{"ZIP or postal code [postalCode]", "", Form::Empty},
    ImportColumn{"Office phone [telephoneNumber]", "", Form::Empty},
    ImportColumn{"Mobile phone [mobile]", "mobilePhone"},
};

// https://jumpcloud.com/support/import-users-from-csv-with-powershell-module
constexpr std::array jumpCloudColumns{
    ImportColumn{"FirstName", "firstName"},
    ImportColumn{"LastName", "lastName"},
    ImportColumn{"Username", "login", Form::LocalPart},
    ImportColumn{"Email", "email"},
    ImportColumn{"Password", "", Form::Empty},
    ImportColumn{"jobTitle", "title"},
    ImportColumn{"employeeIdentifier", "employeeNumber"},
    ImportColumn{"department", "department"},
    ImportColumn{"costCenter", "costCenter"},
    ImportColumn{"company", "organization"},
    ImportColumn{"employeeType", "userType"},
    ImportColumn{"work_city", "city"},
    ImportColumn{"work_state", "state"},
    ImportColumn{"work_country", "country"},
    ImportColumn{"mobile_number", "mobilePhone"},
};

bool maySignIn(std::string_view status)
{
    using enum AccountStatus;
    return std::ranges::any_of(std::array{Active, Locked, PasswordExpired, Recovery},
                               [status](AccountStatus each) { return toWord(each) == status; });
}

std::string_view textOf(const Cell &cell, Form form)
{
    const std::string_view text = cell.kind == CellKind::Blank ? std::string_view() : cell.text;
    switch (form) {
    case Form::Value:
    case Form::FullName:
        return text;
    case Form::LocalPart:
        return text.substr(0, text.find('@'));
    case Form::BlockSignIn:
        return maySignIn(text) ? "No" : "Yes";
    case Form::Empty:
        return {};
    }
    return {};
}

ExportOptions optionsOf(const ImportLayout &layout)
{
    ExportOptions options;
    for (const ImportColumn &column : layout.columns)
        options.columns.emplace_back(column.attribute);
    return options;
}

//! Writes such a file; see ImportCsvExporter.
class ImportCsvWriter final : public ExportWriter
{
public:
    explicit ImportCsvWriter(const ImportLayout &layout)
        : m_layout(layout), m_columns(optionsOf(layout))
    { }

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;
    qint64 linesWritten() const override { return m_lines; }

private:
    template <typename Text>
    void writeLine(ByteSink &sink, Text text);
    std::string_view valueOf(std::size_t column);
    std::string_view importedOf(std::string_view attribute);

    const ImportLayout m_layout;
    RowFormatter m_columns;
    std::string m_fullName;
    qint64 m_lines = 0;
};

template <typename Text>
void ImportCsvWriter::writeLine(ByteSink &sink, Text text)
{
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (i > 0)
            sink.append(',');
        appendGuarded(text(i), ',', sink);
    }
    sink.append(csvLineEnd);
}

void ImportCsvWriter::begin(QByteArray &out)
{
    ByteSink sink(out);
    if (!m_layout.firstLine.empty())
        writeLine(sink, [this](std::size_t i) { return i == 0 ? m_layout.firstLine : ""; });
    writeLine(sink, [this](std::size_t i) { return m_layout.columns[i].heading; });
}

void ImportCsvWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                            QByteArray &out)
{
    ByteSink sink(out);
    m_columns.setTable(table);
    m_lines += static_cast<qint64>(m_columns.forEachLine(
        rows, [this, &sink] { writeLine(sink, [this](std::size_t i) { return valueOf(i); }); }));
}

std::string_view ImportCsvWriter::valueOf(std::size_t column)
{
    const Form form = m_layout.columns[column].form;
    const std::string_view text = textOf(m_columns.cell(column), form);
    if (form != Form::FullName || !text.empty())
        return text;
    const std::string_view first = importedOf("firstName");
    const std::string_view last = importedOf("lastName");
    m_fullName = std::string(first) + (first.empty() || last.empty() ? "" : " ");
    m_fullName += last;
    return m_fullName;
}

std::string_view ImportCsvWriter::importedOf(std::string_view attribute)
{
    for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].attribute == attribute)
            return textOf(m_columns.cell(i), Form::Value);
    }
    return {};
}

void ImportCsvWriter::end(const Stamp &stamp, QByteArray &out)
{
    ByteSink sink(out);
    for (const std::string &mark : marksOf(stamp, Masking::None)) {
        const std::string text = "# " + mark;
        writeLine(sink, [&text](std::size_t i) {
            return i == 0 ? std::string_view(text) : std::string_view();
        });
    }
}

} // namespace

const ImportLayout oktaImport{
    "okta-import", QT_TRANSLATE_NOOP("Exporter", "Okta CSV import"), {}, oktaColumns};
const ImportLayout entraImport{"entra-import",
                               QT_TRANSLATE_NOOP("Exporter", "Microsoft Entra bulk create (CSV)"),
                               "version:v1.0", entraColumns};
const ImportLayout jumpCloudImport{"jumpcloud-import",
                                   QT_TRANSLATE_NOOP("Exporter", "JumpCloud CSV import"),
                                   {},
                                   jumpCloudColumns};

QString ImportCsvExporter::id() const
{
    return QString::fromLatin1(m_layout.id);
}

QString ImportCsvExporter::name() const
{
    return QString::fromUtf8(m_layout.name);
}

QString ImportCsvExporter::suffix() const
{
    return u"csv"_s;
}

std::vector<std::string> ImportCsvExporter::ownColumns() const
{
    std::vector<std::string> names = optionsOf(m_layout).columns;
    std::erase(names, "");
    return names;
}

std::unique_ptr<ExportWriter> ImportCsvExporter::writer(const ExportOptions &) const
{
    return std::make_unique<ImportCsvWriter>(m_layout);
}

std::optional<qint64> ImportCsvExporter::linesIn(const QString &path, int marks) const
{
    const auto lines = linecount::csvLines(path);
    const int head = m_layout.firstLine.empty() ? 1 : 2;
    return lines ? std::optional(*lines - head - marks) : std::nullopt;
}

} // namespace rollcall
