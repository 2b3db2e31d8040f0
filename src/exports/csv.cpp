// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csv.h"

#include "core/formulaguard.h"
#include "exports/bytesink.h"
#include "exports/columnreader.h"
#include "exports/stampwords.h"

#include <QCoreApplication>

#include <string>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view lineEnd = "\r\n";

//! Copies `text` and tells whether a reader would misread it without quotes.
bool copyAndCheck(std::string_view text, char *to)
{
    unsigned special = 0;
    for (const char c : text) {
        *to++ = c;
        special |= static_cast<unsigned>(c == '"') | static_cast<unsigned>(c == ',')
            | static_cast<unsigned>(c == '\n') | static_cast<unsigned>(c == '\r');
    }
    return special != 0;
}

char *copyQuoted(std::string_view text, char *to)
{
    *to++ = '"';
    for (const char c : text) {
        if (c == '"')
            *to++ = '"';
        *to++ = c;
    }
    *to++ = '"';
    return to;
}

void appendField(std::string_view text, ByteSink &sink)
{
    char *to = sink.reserve(2 * text.size() + 2);
    sink.commit(copyAndCheck(text, to) ? copyQuoted(text, to) : to + text.size());
}

void appendGuarded(std::string_view text, ByteSink &sink)
{
    if (mayBeFormula(text) && looksLikeFormula(text))
        appendField('\'' + std::string(text), sink);
    else
        appendField(text, sink);
}

void appendCell(const Cell &cell, ByteSink &sink)
{
    switch (cell.kind) {
    case CellKind::Blank:
    case CellKind::Number:
    case CellKind::Boolean:
        return appendField(plainText(cell), sink);
    case CellKind::Text:
    case CellKind::List:
        return appendGuarded(cell.text, sink);
    }
}

//! Writes lines of comma-separated values; see CsvExporter for what they hold.
class CsvWriter final : public ExportWriter
{
public:
    explicit CsvWriter(const ExportOptions &options)
        : m_byteOrderMark(options.byteOrderMark), m_columns(options.columns)
    { }

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;

private:
    void writeHeader(ByteSink &sink);
    void writeRow(ByteSink &sink);

    ByteOrderMark m_byteOrderMark;
    ColumnReader m_columns;
};

void CsvWriter::begin(QByteArray &out)
{
    ByteSink sink(out);
    if (m_byteOrderMark == ByteOrderMark::Utf8)
        sink.append("\xEF\xBB\xBF");
    if (m_columns.size() > 0)
        writeHeader(sink);
}

void CsvWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                      QByteArray &out)
{
    ByteSink sink(out);
    if (m_columns.size() == 0) {
        m_columns = ColumnReader(allColumnNames(table));
        if (m_columns.size() == 0)
            return;
        writeHeader(sink);
    }
    m_columns.setTable(table);
    for (const std::uint32_t row : rows) {
        m_columns.moveTo(row);
        writeRow(sink);
    }
}

void CsvWriter::end(const Stamp &stamp, QByteArray &out)
{
    const std::string_view because = incompleteBecause(stamp);
    if (because.empty())
        return;
    ByteSink sink(out);
    appendField("# PARTIAL LISTING: " + std::string(because) + ", " + std::to_string(stamp.users)
                    + " users",
                sink);
    for (std::size_t i = 1; i < m_columns.size(); ++i)
        sink.append(',');
    sink.append(lineEnd);
}

void CsvWriter::writeHeader(ByteSink &sink)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            sink.append(',');
        appendGuarded(m_columns.name(i), sink);
    }
    sink.append(lineEnd);
}

void CsvWriter::writeRow(ByteSink &sink)
{
    // A line with nothing in it is no row to most readers.
    if (m_columns.size() == 1 && plainText(m_columns.cell(0)).empty())
        sink.append("\"\"");
    else
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (i > 0)
                sink.append(',');
            appendCell(m_columns.cell(i), sink);
        }
    sink.append(lineEnd);
}

} // namespace

QString CsvExporter::id() const
{
    return u"csv"_s;
}

QString CsvExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "CSV (comma-separated values)"));
}

QString CsvExporter::suffix() const
{
    return u"csv"_s;
}

std::unique_ptr<ExportWriter> CsvExporter::writer(const ExportOptions &options) const
{
    return std::make_unique<CsvWriter>(options);
}

} // namespace rollcall
