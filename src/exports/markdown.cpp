// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown.h"

#include "exports/linecount.h"

#include "core/displaytext.h"
#include "core/stampwords.h"
#include "exports/bytesink.h"
#include "exports/rowformatter.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

void appendEscaped(std::string_view text, ByteSink &sink)
{
    const std::string shown = displayText(text, TextPlace::Page).toStdString();
    char before = ' ';
    for (const char c : shown) {
        const bool isLink = c == ':' || c == '@' || (c == '.' && (before == 'w' || before == 'W'));
        before = c;
        if (isLink) // "https:", "ann@" and "www." would become links
            sink.append(c == ':' ? "&#58;" : c == '@' ? "&#64;" : "&#46;");
        else if (c == '\n')
            sink.append("<br>");
        else if (c == '<')
            sink.append("&lt;");
        else if (c == '&')
            sink.append("&amp;");
        else if (std::string_view("\\`*_[]>|~#!").find(c) != std::string_view::npos) {
            sink.append('\\');
            sink.append(c);
        } else
            sink.append(c);
    }
}

//! Writes a table's lines; see MarkdownExporter for what they hold.
class MarkdownWriter final : public ExportWriter
{
public:
    explicit MarkdownWriter(const ExportOptions &options) : m_options(options), m_columns(options)
    { }

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;
    qint64 linesWritten() const override { return m_lines; }

private:
    void writeHeader(ByteSink &sink);

    ExportOptions m_options;
    RowFormatter m_columns;
    qint64 m_lines = 0;
};

void MarkdownWriter::begin(QByteArray &out)
{
    ByteSink sink(out);
    if (m_columns.size() > 0)
        writeHeader(sink);
}

void MarkdownWriter::writeHeader(ByteSink &sink)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        sink.append(i == 0 ? "| " : " | ");
        appendEscaped(m_columns.heading(i), sink);
    }
    sink.append(" |\n");
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        sink.append("|---");
    sink.append("|\n");
}

void MarkdownWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                           QByteArray &out)
{
    ByteSink sink(out);
    if (m_columns.size() == 0) {
        m_options.columns = allColumnNames(table);
        m_columns = RowFormatter(m_options);
        if (m_columns.size() == 0)
            return;
        writeHeader(sink);
    }
    m_columns.setTable(table);
    const std::size_t lines = m_columns.forEachLine(rows, [this, &sink] {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            sink.append(i == 0 ? "| " : " | ");
            appendEscaped(plainText(m_columns.cell(i)), sink);
        }
        sink.append(" |\n");
    });
    m_lines += static_cast<qint64>(lines);
}

void MarkdownWriter::end(const Stamp &stamp, QByteArray &out)
{
    ByteSink sink(out);
    for (const std::string &mark : marksOf(stamp, m_options.masking)) {
        sink.append("\n**");
        appendEscaped(mark, sink);
        sink.append("**\n");
    }
}

} // namespace

QString MarkdownExporter::id() const
{
    return u"md"_s;
}

QString MarkdownExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "Markdown table"));
}

QString MarkdownExporter::suffix() const
{
    return u"md"_s;
}

std::unique_ptr<ExportWriter> MarkdownExporter::writer(const ExportOptions &options) const
{
    return std::make_unique<MarkdownWriter>(options);
}

std::optional<qint64> MarkdownExporter::linesIn(const QString &path, int marks) const
{
    Q_UNUSED(marks)
    const auto lines = linecount::linesBeginning(path, "| ");
    return lines ? std::optional(std::max<qint64>(0, *lines - 1)) : std::nullopt; // the headings
}

} // namespace rollcall
