// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/rowformatter.h"

#include "core/attribute.h"
#include "core/displaytext.h"
#include "core/table/timestamp.h"

#include <QTimeZone>

#include <algorithm>

namespace rollcall {

namespace {

bool isDateColumn(std::string_view name)
{
    const auto attribute = attributeByName(name);
    return attribute && infoOf(*attribute).type == AttributeType::DateTime;
}

//! Whether a cell's text comes of these values: joined, or the one that stands for all.
bool isMadeOf(std::string_view text, const std::vector<ListItem> &items)
{
    if (std::ranges::find(items, text, &ListItem::text) != items.end())
        return true;
    std::string joined;
    for (const ListItem &item : items)
        joined += (joined.empty() ? "" : ", ") + item.text;
    return joined == text;
}

} // namespace

RowFormatter::RowFormatter(const ExportOptions &options)
    : m_reader(options.columns), m_arrays(options.arrays), m_dates(options.dates),
      m_masker(options),
      m_isPlain(options.arrays == ArrayForm::Joined && options.dates == DateForm::AsSent
                && options.masking == Masking::None),
      m_texts(options.columns.size()), m_paths(options.columns.size()),
      m_items(options.columns.size())
{
    for (const std::string &name : options.columns)
        m_traits.push_back({isDateColumn(name), m_masker.isMasked(name)});
}

std::string RowFormatter::heading(std::size_t column) const
{
    if (!isDate(column))
        return name(column);
    switch (m_dates) {
    case DateForm::AsSent:
        return name(column);
    case DateForm::Shown:
        return name(column) + " (" + QTimeZone::systemTimeZoneId().toStdString() + ")";
    case DateForm::IsoUtc:
        return name(column) + " (UTC)";
    }
    return name(column);
}

void RowFormatter::setTable(const TableSnapshot &table)
{
    m_reader.setTable(table);
    if (m_arrays == ArrayForm::Joined)
        return;
    m_table = table;
    for (std::size_t i = 0; i < size(); ++i) {
        const auto column = columnNamed(table, name(i)).column;
        m_paths[i] = column ? table.column(*column).path : std::string();
    }
}

std::size_t RowFormatter::readItems(std::uint32_t row)
{
    std::size_t lines = 1;
    for (std::size_t i = 0; i < size(); ++i) {
        std::vector<ListItem> &items = m_items[i];
        items.clear();
        const Cell cell = m_reader.cell(i);
        if (cell.kind != CellKind::List)
            continue;
        const auto [chunk, chunkRow] = m_table.locate(row);
        items = listItems(m_raw.rawJson(m_table.chunk(chunk), chunkRow), m_paths[i]);
        // An attribute may have another path for this user: what was joined cannot be told apart.
        if (!isMadeOf(cell.text, items))
            items.assign(1, {CellKind::Text, std::string(cell.text)});
        lines = std::max(lines, items.size());
    }
    return lines;
}

Cell RowFormatter::valueOf(std::size_t column) const
{
    const Cell cell = m_reader.cell(column);
    if (cell.kind != CellKind::List || m_arrays == ArrayForm::Joined)
        return cell;
    const std::vector<ListItem> &items = m_items[column];
    if (m_line >= items.size())
        return {};
    return {items[m_line].kind, BlankReason::NotSet, items[m_line].text};
}

std::optional<std::int64_t> RowFormatter::moment(std::size_t column) const
{
    const Cell cell = m_reader.cell(column);
    if (!isDate(column) || cell.kind != CellKind::Text)
        return std::nullopt;
    return parseTimestamp(cell.text);
}

Cell RowFormatter::formatted(std::size_t column)
{
    const Cell cell = valueOf(column);
    if (m_traits[column].isMasked)
        return m_masker.masked(cell, name(column), m_texts[column]);
    const auto milliseconds = m_dates == DateForm::AsSent ? std::nullopt : moment(column);
    if (!milliseconds)
        return cell;
    m_texts[column] = m_dates == DateForm::IsoUtc
        ? isoMoment(*milliseconds)
        : displayMoment(QDateTime::fromMSecsSinceEpoch(*milliseconds)).toStdString();
    return {CellKind::Text, BlankReason::NotSet, m_texts[column]};
}

std::string isoMoment(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

} // namespace rollcall
