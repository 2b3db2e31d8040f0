// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tablewriter.h"

#include "cli/console.h"
#include "core/displaytext.h"
#include "core/table/celltext.h"
#include "session/errortext.h"

#include <algorithm>

namespace rollcall {

namespace {

constexpr int widestColumn = 40;

QString fitted(const QString &text, int width)
{
    int used = console::widthOf(text);
    if (used <= width)
        return text + QString(width - used, u' ');
    qsizetype end = 0;
    for (used = 0; end < text.size();) {
        const bool isPair = text.at(end).isHighSurrogate() && end + 1 < text.size();
        const QStringView character = QStringView(text).sliced(end, isPair ? 2 : 1);
        const int more = console::widthOf(character);
        if (used + more > width - 1)
            break;
        used += more;
        end += character.size();
    }
    return text.left(end) + u'…' + QString(std::max(0, width - 1 - used), u' ');
}

} // namespace

TableWriter::TableWriter(std::vector<std::string> columns) : m_columns(std::move(columns)) { }

void TableWriter::begin(QByteArray &) { }

void TableWriter::write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                        QByteArray &out)
{
    if (rows.empty())
        return;
    QList<QStringList> lines;
    for (const std::uint32_t row : rows)
        lines.append(cells(table, row));
    if (m_widths.empty()) {
        measure(lines);
        QStringList names;
        for (const std::string &name : m_columns)
            names.append(QString::fromStdString(name));
        writeLine(names, out);
    }
    for (const QStringList &line : std::as_const(lines))
        writeLine(line, out);
}

void TableWriter::end(const Stamp &stamp, QByteArray &out)
{
    const bool isGroupWhole = !stamp.group || stamp.group->isWhole;
    if (stamp.state == ListingState::Complete && isGroupWhole)
        return;
    out += "# " + displayText(ErrorText::ofStamp(stamp)).toUtf8() + '\n';
}

QStringList TableWriter::cells(const TableSnapshot &table, std::uint32_t row) const
{
    QStringList texts;
    for (const std::string &name : m_columns)
        texts.append(displayText(plainText(readCell(table, row, columnNamed(table, name)))));
    return texts;
}

void TableWriter::measure(const QList<QStringList> &lines)
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        int width = static_cast<int>(m_columns[column].size());
        for (const QStringList &line : lines)
            width = std::max(width, console::widthOf(line.at(static_cast<qsizetype>(column))));
        m_widths.push_back(std::min(width, widestColumn));
    }
}

void TableWriter::writeLine(const QStringList &cells, QByteArray &out) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u"  ";
        line += fitted(cells.at(i), m_widths[static_cast<std::size_t>(i)]);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    out += line.toUtf8() + '\n';
}

} // namespace rollcall
