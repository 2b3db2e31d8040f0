// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csv.h"

#include "exports/linecount.h"

#include "core/stampwords.h"
#include "core/table/parallelparts.h"
#include "exports/bytesink.h"
#include "exports/csvtext.h"
#include "exports/readycells.h"
#include "exports/rowformatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using namespace csvtext;

// So many rows take much longer than a thread takes to begin.
constexpr std::size_t rowsWorthAThread = 1'000;
// So many rows of one chunk make up for what it takes to make its cells ready.
constexpr std::size_t rowsWorthReadying = 16;

char characterOf(Delimiter delimiter)
{
    switch (delimiter) {
    case Delimiter::Comma:
        return ',';
    case Delimiter::Semicolon:
        return ';';
    case Delimiter::Tab:
        return '\t';
    }
    return ',';
}

void appendCell(const Cell &cell, char delimiter, ByteSink &sink)
{
    switch (cell.kind) {
    case CellKind::Blank:
    case CellKind::Number:
    case CellKind::Boolean:
        return appendField(plainText(cell), delimiter, sink);
    case CellKind::Text:
    case CellKind::List:
        return appendGuarded(cell.text, delimiter, sink);
    }
}

void appendRow(RowFormatter &columns, char delimiter, ByteSink &sink)
{
    // A line with nothing in it is no row to most readers.
    if (columns.size() == 1 && plainText(columns.cell(0)).empty())
        sink.append("\"\"");
    else
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                sink.append(delimiter);
            appendCell(columns.cell(i), delimiter, sink);
        }
    sink.append(csvLineEnd);
}

//! Of many rows of one chunk most cells are only copied.
std::size_t appendReadyRows(std::span<const std::uint32_t> rows, RowFormatter &columns,
                            ColumnReader &reader, char delimiter, ByteSink &sink)
{
    const std::array special{delimiter, '"', '\n', '\r'};
    ReadyCells ready(
        [delimiter](const Cell &cell, ByteSink &to) { appendCell(cell, delimiter, to); },
        {special.data(), special.size()});
    const std::size_t lines = rows.size();
    while (!rows.empty()) {
        reader.moveTo(rows.front());
        const auto together = reader.inChunk(rows);
        rows = rows.subspan(together.size());
        if (together.size() < rowsWorthReadying) {
            columns.forEachLine(together, [&] { appendRow(columns, delimiter, sink); });
            continue;
        }
        ready.take(reader, together.size());
        for (const std::uint32_t row : together) {
            ready.appendRow(row - reader.firstRow(), delimiter, sink);
            sink.append(csvLineEnd);
        }
    }
    return lines;
}

std::size_t appendRows(std::span<const std::uint32_t> rows, RowFormatter &columns, char delimiter,
                       QByteArray &out)
{
    ByteSink sink(out);
    ColumnReader *const reader = columns.unchanged();
    if (reader && columns.size() > 1)
        return appendReadyRows(rows, columns, *reader, delimiter, sink);
    return columns.forEachLine(rows, [&] { appendRow(columns, delimiter, sink); });
}

//! Writes lines of comma-separated values; see CsvExporter for what they hold.
class CsvWriter final : public ExportWriter
{
public:
    explicit CsvWriter(const ExportOptions &options)
        : m_options(options), m_delimiter(characterOf(options.delimiter)), m_columns(options)
    { }

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;
    qint64 linesWritten() const override { return m_lines; }

private:
    //! What a thread beside the caller's reads and writes.
    struct Helper
    {
        RowFormatter columns;
        QByteArray bytes{};
    };

    void writeHeader(ByteSink &sink);
    void callHelpers(const TableSnapshot &table, std::size_t count);

    ExportOptions m_options;
    char m_delimiter;
    RowFormatter m_columns;
    std::vector<Helper> m_helpers; //!< kept, with what they looked up
    qint64 m_lines = 0;
};

void CsvWriter::begin(QByteArray &out)
{
    ByteSink sink(out);
    if (m_options.byteOrderMark == ByteOrderMark::Utf8)
        sink.append("\xEF\xBB\xBF");
    if (m_columns.size() > 0)
        writeHeader(sink);
}

void CsvWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                      QByteArray &out)
{
    if (m_columns.size() == 0) {
        m_options.columns = allColumnNames(table);
        m_columns = RowFormatter(m_options);
        if (m_columns.size() == 0)
            return;
        ByteSink sink(out);
        writeHeader(sink);
    }
    m_columns.setTable(table);
    const std::size_t parts = partCount(rows.size(), rowsWorthAThread);
    callHelpers(table, parts - 1);
    const auto lines = inParts(parts, 1, [&](std::size_t part, std::size_t) {
        const std::size_t begin = rows.size() * part / parts;
        const auto share = rows.subspan(begin, rows.size() * (part + 1) / parts - begin);
        if (part == 0)
            return appendRows(share, m_columns, m_delimiter, out);
        Helper &helper = m_helpers[part - 1];
        return appendRows(share, helper.columns, m_delimiter, helper.bytes);
    });
    for (std::size_t part = 1; part < parts; ++part) {
        out.append(m_helpers[part - 1].bytes);
        m_helpers[part - 1].bytes.resize(0);
    }
    for (const std::size_t count : lines)
        m_lines += static_cast<qint64>(count);
}

void CsvWriter::callHelpers(const TableSnapshot &table, std::size_t count)
{
    while (m_helpers.size() < count)
        m_helpers.push_back({RowFormatter(m_options)});
    for (std::size_t i = 0; i < count; ++i)
        m_helpers[i].columns.setTable(table);
}

void CsvWriter::end(const Stamp &stamp, QByteArray &out)
{
    ByteSink sink(out);
    for (const std::string &mark : marksOf(stamp, m_options.masking)) {
        appendField("# " + mark, m_delimiter, sink);
        for (std::size_t i = 1; i < m_columns.size(); ++i)
            sink.append(m_delimiter);
        sink.append(csvLineEnd);
    }
}

void CsvWriter::writeHeader(ByteSink &sink)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            sink.append(m_delimiter);
        appendGuarded(m_columns.heading(i), m_delimiter, sink);
    }
    sink.append(csvLineEnd);
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

QString TsvExporter::id() const
{
    return u"tsv"_s;
}

QString TsvExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "TSV (tab-separated values)"));
}

QString TsvExporter::suffix() const
{
    return u"tsv"_s;
}

std::unique_ptr<ExportWriter> TsvExporter::writer(const ExportOptions &options) const
{
    ExportOptions tabbed = options;
    tabbed.delimiter = Delimiter::Tab;
    return std::make_unique<CsvWriter>(tabbed);
}

std::optional<qint64> CsvExporter::linesIn(const QString &path, int marks) const
{
    const auto lines = linecount::csvLines(path);
    return lines ? std::optional(*lines - 1 - marks) : std::nullopt;
}

std::optional<qint64> TsvExporter::linesIn(const QString &path, int marks) const
{
    const auto lines = linecount::csvLines(path);
    return lines ? std::optional(*lines - 1 - marks) : std::nullopt;
}

} // namespace rollcall
