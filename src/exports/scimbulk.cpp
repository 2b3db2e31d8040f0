// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/scimbulk.h"

#include "exports/linecount.h"

#include "core/accountstatus.h"
#include "core/stampwords.h"
#include "exports/jsontext.h"
#include "exports/rowformatter.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view enterprise =
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

struct Member
{
    std::string_view name;
    std::string_view attribute;
};

constexpr std::array userMembers{
    Member{"externalId", "id"},           Member{"userName", "login"},
    Member{"displayName", "displayName"}, Member{"title", "title"},
    Member{"userType", "userType"},       Member{"locale", "locale"},
    Member{"timezone", "timezone"},
};
constexpr std::array nameMembers{Member{"givenName", "firstName"},
                                 Member{"familyName", "lastName"}};
constexpr std::array addressMembers{Member{"locality", "city"}, Member{"region", "state"},
                                    Member{"country", "country"}};
constexpr std::array enterpriseMembers{
    Member{"employeeNumber", "employeeNumber"}, Member{"costCenter", "costCenter"},
    Member{"organization", "organization"},     Member{"division", "division"},
    Member{"department", "department"},
};
constexpr std::array otherAttributes{"email", "secondEmail", "mobilePhone", "status"};

std::vector<std::string> attributes()
{
    std::vector<std::string> names;
    const auto add = [&names](std::span<const Member> members) {
        for (const Member &member : members)
            names.emplace_back(member.attribute);
    };
    add(userMembers);
    add(nameMembers);
    add(addressMembers);
    add(enterpriseMembers);
    names.insert(names.end(), otherAttributes.begin(), otherAttributes.end());
    return names;
}

ExportOptions optionsOfScim()
{
    ExportOptions options;
    options.columns = attributes();
    return options;
}

//! Writes the request; see ScimBulkExporter.
class ScimBulkWriter final : public ExportWriter
{
public:
    ScimBulkWriter() : m_columns(optionsOfScim()) { }

    void begin(QByteArray &out) override { out += "{\"Operations\":["; }
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;
    qint64 linesWritten() const override { return m_lines; }

private:
    void writeUser(ByteSink &sink);
    void writeMembers(std::span<const Member> members, ByteSink &sink);
    void writeNamed(std::string_view name, std::string_view opening,
                    std::span<const Member> members, std::string_view closing, ByteSink &sink);
    void writeValues(ByteSink &sink);
    Cell valueOf(std::string_view attribute);
    bool hasAny(std::span<const Member> members);

    RowFormatter m_columns;
    qint64 m_lines = 0;
};

//! A value that can be imported: texts and numbers are strings, blanks none.
Cell ScimBulkWriter::valueOf(std::string_view attribute)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns.name(i) == attribute) {
            const Cell cell = m_columns.cell(i);
            return cell.text.empty() ? Cell() : cell;
        }
    }
    return {};
}

bool ScimBulkWriter::hasAny(std::span<const Member> members)
{
    return std::ranges::any_of(members, [this](const Member &member) {
        return valueOf(member.attribute).kind != CellKind::Blank;
    });
}

void ScimBulkWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                           QByteArray &out)
{
    ByteSink sink(out);
    m_columns.setTable(table);
    m_columns.forEachLine(rows, [this, &sink] {
        sink.append(m_lines++ == 0 ? "\n" : ",\n");
        writeUser(sink);
    });
}

void ScimBulkWriter::writeUser(ByteSink &sink)
{
    sink.append(R"({"method":"POST","path":"/Users","bulkId":)");
    appendJsonString(valueOf("id").text, sink);
    sink.append(R"(,"data":{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User")");
    const bool hasEnterprise = hasAny(enterpriseMembers);
    if (hasEnterprise) {
        sink.append(',');
        appendJsonString(enterprise, sink);
    }
    sink.append(']');
    writeMembers(userMembers, sink);
    writeNamed("name", "{", nameMembers, "}", sink);
    writeValues(sink);
    writeNamed("addresses", R"([{"type":"work")", addressMembers, "}]", sink);
    sink.append(",\"active\":");
    sink.append(valueOf("status").text == toWord(AccountStatus::Active) ? "true" : "false");
    if (hasEnterprise)
        writeNamed(enterprise, "{", enterpriseMembers, "}", sink);
    sink.append("}}");
}

//! Each behind a comma.
void ScimBulkWriter::writeMembers(std::span<const Member> members, ByteSink &sink)
{
    for (const Member &member : members) {
        const Cell value = valueOf(member.attribute);
        if (value.kind == CellKind::Blank)
            continue;
        sink.append(',');
        appendJsonString(member.name, sink);
        sink.append(':');
        appendJsonString(value.text, sink);
    }
}

void ScimBulkWriter::writeNamed(std::string_view name, std::string_view opening,
                                std::span<const Member> members, std::string_view closing,
                                ByteSink &sink)
{
    if (!hasAny(members))
        return;
    QByteArray inside;
    {
        ByteSink insideSink(inside);
        writeMembers(members, insideSink);
    }
    const bool isFirst = opening == "{";
    sink.append(',');
    appendJsonString(name, sink);
    sink.append(':');
    sink.append(opening);
    sink.append(std::string_view(inside.constData(), static_cast<std::size_t>(inside.size()))
                    .substr(isFirst ? 1 : 0));
    sink.append(closing);
}

void ScimBulkWriter::writeValues(ByteSink &sink)
{
    const Cell email = valueOf("email");
    const Cell second = valueOf("secondEmail");
    const auto value = [&sink](std::string_view opening, const Cell &cell, std::string_view rest) {
        if (cell.kind == CellKind::Blank)
            return;
        sink.append(opening);
        sink.append("{\"value\":");
        appendJsonString(cell.text, sink);
        sink.append(rest);
    };
    const bool hasEmail = email.kind != CellKind::Blank;
    if (hasEmail || second.kind != CellKind::Blank) {
        sink.append(",\"emails\":");
        value("[", email, R"(,"type":"work","primary":true})");
        value(hasEmail ? "," : "[", second, R"(,"type":"home"})");
        sink.append(']');
    }
    value(",\"phoneNumbers\":[", valueOf("mobilePhone"), R"(,"type":"mobile"}])");
}

void ScimBulkWriter::end(const Stamp &stamp, QByteArray &out)
{
    out += m_lines > 0 ? "\n]" : "]";
    if (marksOf(stamp, Masking::None).empty()) {
        out += R"(,"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"]})";
    } else {
        out += ",\"rollcall\":";
        out += QJsonDocument(stampObject(stamp, m_lines, Masking::None))
                   .toJson(QJsonDocument::Compact);
        out += R"(,"schemas":["not a bulk request: see the member rollcall"]})";
    }
    out += '\n';
}

} // namespace

QString ScimBulkExporter::id() const
{
    return u"scim-bulk"_s;
}

QString ScimBulkExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "SCIM 2.0 bulk request (JSON)"));
}

QString ScimBulkExporter::suffix() const
{
    return u"json"_s;
}

std::vector<std::string> ScimBulkExporter::ownColumns() const
{
    return attributes();
}

std::unique_ptr<ExportWriter> ScimBulkExporter::writer(const ExportOptions &) const
{
    return std::make_unique<ScimBulkWriter>();
}

std::optional<qint64> ScimBulkExporter::linesIn(const QString &path, int marks) const
{
    Q_UNUSED(marks)
    return linecount::jsonObjects(path, 2);
}

} // namespace rollcall
