// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/html.h"

#include "exports/linecount.h"

#include "core/displaytext.h"
#include "core/stampwords.h"
#include "exports/bytesink.h"
#include "exports/htmlpage.h"
#include "exports/rowformatter.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

void appendEscaped(std::string_view text, ByteSink &sink)
{
    const std::string shown = displayText(text, TextPlace::Page).toStdString();
    for (const char c : shown) {
        switch (c) {
        case '<':
            sink.append("&lt;");
            break;
        case '>':
            sink.append("&gt;");
            break;
        case '&':
            sink.append("&amp;");
            break;
        case '"':
            sink.append("&quot;");
            break;
        case '\'':
            sink.append("&#39;");
            break;
        default: // a character, no enum
            sink.append(c);
        }
    }
}

//! Writes a page; see HtmlExporter for what it holds.
class HtmlWriter final : public ExportWriter
{
public:
    explicit HtmlWriter(const ExportOptions &options) : m_options(options), m_columns(options) { }

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;
    qint64 linesWritten() const override { return m_lines; }

private:
    void writeHeader(ByteSink &sink);
    void writeLine(ByteSink &sink);
    void writeMarks(const std::vector<std::string> &marks, ByteSink &sink);
    void writeStamp(const Stamp &stamp, ByteSink &sink);

    ExportOptions m_options;
    RowFormatter m_columns;
    qint64 m_lines = 0;
};

void HtmlWriter::begin(QByteArray &out)
{
    out += htmlpage::head();
    ByteSink sink(out);
    sink.append("<title>Users of ");
    appendEscaped(m_options.title.toStdString(), sink);
    sink.append("</title>\n</head>\n<body>\n<main>\n<div class=\"scroll\" role=\"region\" "
                "aria-labelledby=\"caption\" tabindex=\"0\">\n<table>\n<caption "
                "id=\"caption\">Users of ");
    appendEscaped(m_options.title.toStdString(), sink);
    sink.append("</caption>\n");
    if (m_columns.size() > 0)
        writeHeader(sink);
}

void HtmlWriter::writeHeader(ByteSink &sink)
{
    sink.append("<thead>\n<tr>");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        sink.append("<th scope=\"col\"><button type=\"button\">");
        appendEscaped(m_columns.heading(i), sink);
        sink.append("</button></th>");
    }
    sink.append("</tr>\n</thead>\n<tbody>\n");
}

void HtmlWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
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
    m_lines += static_cast<qint64>(m_columns.forEachLine(rows, [this, &sink] { writeLine(sink); }));
}

void HtmlWriter::writeLine(ByteSink &sink)
{
    sink.append("<tr>");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Cell cell = m_columns.cell(i);
        const auto moment = m_columns.moment(i);
        const char *const classes = cell.kind == CellKind::Blank ? " class=\"blank\"" : "";
        sink.append(i == 0 ? "<th scope=\"row\"" : "<td");
        sink.append(classes);
        if (moment) { // a local date sorts by what it means, not by its text
            sink.append(" data-sort=\"");
            sink.append(isoMoment(*moment));
            sink.append('"');
        }
        sink.append('>');
        appendEscaped(plainText(cell), sink);
        sink.append(i == 0 ? "</th>" : "</td>");
    }
    sink.append("</tr>\n");
}

void HtmlWriter::end(const Stamp &stamp, QByteArray &out)
{
    ByteSink sink(out);
    sink.append(m_columns.size() > 0 ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n");
    writeMarks(marksOf(stamp, m_options.masking), sink);
    sink.append("</main>\n");
    writeStamp(stamp, sink);
    const QByteArray script = htmlpage::script();
    sink.append(std::string_view(script.constData(), static_cast<std::size_t>(script.size())));
    sink.append("</body>\n</html>\n");
}

void HtmlWriter::writeMarks(const std::vector<std::string> &marks, ByteSink &sink)
{
    if (marks.empty())
        return;
    // Known only now, shown first: the style sheet puts it above the table.
    sink.append("<div class=\"marks\" role=\"note\">\n");
    for (const std::string &mark : marks) {
        sink.append("<p>");
        appendEscaped(mark, sink);
        sink.append("</p>\n");
    }
    sink.append("</div>\n");
}

void HtmlWriter::writeStamp(const Stamp &stamp, ByteSink &sink)
{
    sink.append("<footer>\n<dl>\n");
    const QJsonObject words = stampObject(stamp, m_lines, m_options.masking);
    for (auto word = words.begin(); word != words.end(); ++word) {
        sink.append("<dt>");
        appendEscaped(word.key().toStdString(), sink);
        sink.append("</dt><dd>");
        appendEscaped(word.value().toVariant().toString().toStdString(), sink);
        sink.append("</dd>\n");
    }
    sink.append("<dt>program</dt><dd>Rollcall " ROLLCALL_VERSION "</dd>\n</dl>\n</footer>\n");
}

} // namespace

QString HtmlExporter::id() const
{
    return u"html"_s;
}

QString HtmlExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "HTML page"));
}

QString HtmlExporter::suffix() const
{
    return u"html"_s;
}

std::unique_ptr<ExportWriter> HtmlExporter::writer(const ExportOptions &options) const
{
    return std::make_unique<HtmlWriter>(options);
}

std::optional<qint64> HtmlExporter::linesIn(const QString &path, int marks) const
{
    Q_UNUSED(marks)
    return linecount::linesBeginning(path, "<tr><th scope=\"row\"");
}

} // namespace rollcall
