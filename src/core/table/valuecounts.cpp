// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/valuecounts.h"

#include "core/table/textfold.h"
#include "core/table/userchunkdata.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace rollcall {

namespace {

using Spellings = std::unordered_map<std::string_view, ValueCount>; //!< texts of the chunks

//! Gathers chunk after chunk: rows are counted by the codes of their values, texts are looked at
//! once for each value of a chunk.
class Counter
{
public:
    Counter(const TableSnapshot &table, const NamedColumn &column)
        : m_table(table), m_column(column)
    { }

    //! `rows` of the chunk, as table rows; they ascend.
    void add(std::uint32_t chunk, std::span<const std::uint32_t> rows)
    {
        if (rows.empty())
            return;
        m_rows += rows.size();
        const auto number =
            m_column.column ? m_table.chunkColumn(chunk, *m_column.column) : std::nullopt;
        if (!number)
            return addBlank(BlankReason::NotSet, rows.size(), rows.front());
        const UserChunk::Data &data = m_table.chunk(chunk)->data();
        const ColumnData &column = data.columnData[*number];
        const std::uint32_t firstRow = m_table.firstRow(chunk);
        m_counts.assign(column.valueCount, {});
        for (const std::uint32_t row : rows) {
            Count &count = m_counts[data.valueOf(column, row - firstRow)];
            if (count.rows++ == 0)
                count.firstRow = row;
        }
        for (std::uint32_t value = 0; value < column.valueCount; ++value) {
            if (m_counts[value].rows > 0)
                addValue(data, column, value, m_counts[value].rows, m_counts[value].firstRow);
        }
    }

    ValueCounts result(std::size_t most)
    {
        ValueCounts counts;
        counts.rows = m_rows;
        counts.values = merged();
        for (const ValueCount &value : m_statuses) {
            if (value.rows > 0)
                counts.values.push_back(value);
        }
        for (const ValueCount &blank : m_blanks) {
            if (blank.rows > 0)
                counts.blanks.push_back(blank);
        }
        std::ranges::sort(counts.values, [](const ValueCount &one, const ValueCount &other) {
            return one.rows != other.rows ? one.rows > other.rows : one.firstRow < other.firstRow;
        });
        while (counts.values.size() > most) {
            ++counts.valuesLeftOut;
            counts.rowsLeftOut += counts.values.back().rows;
            counts.values.pop_back();
        }
        return counts;
    }

private:
    struct Count
    {
        std::size_t rows = 0;
        std::uint32_t firstRow = 0;
    };

    static void increase(ValueCount &count, std::size_t rows, std::uint32_t firstRow)
    {
        count.firstRow = count.rows == 0 ? firstRow : std::min(count.firstRow, firstRow);
        count.rows += rows;
    }

    void addBlank(BlankReason reason, std::size_t rows, std::uint32_t firstRow)
    {
        const auto place = static_cast<std::size_t>(reason);
        if (m_blanks.size() <= place)
            m_blanks.resize(place + 1);
        m_blanks[place].blank = reason;
        increase(m_blanks[place], rows, firstRow);
    }

    void addValue(const UserChunk::Data &data, const ColumnData &column, std::uint32_t value,
                  std::size_t rows, std::uint32_t firstRow)
    {
        const Cell cell = data.valueCell(column, value);
        if (cell.kind == CellKind::Blank || cell.text.empty())
            return addBlank(cell.kind == CellKind::Blank ? cell.blank : BlankReason::NotSet, rows,
                            firstRow);
        if (m_column.reading == NamedColumn::Reading::CommonStatus
            && data.statuses[value] != AccountStatus::Unknown) {
            const auto place = static_cast<std::size_t>(data.statuses[value]);
            m_statuses[place].kind = CellKind::Text;
            m_statuses[place].status = data.statuses[value];
            m_statuses[place].text = toWord(data.statuses[value]);
            return increase(m_statuses[place], rows, firstRow);
        }
        ValueCount &count = m_spellings[cell.text];
        count.kind = cell.kind;
        increase(count, rows, firstRow);
    }

    //! One of all spellings that a search cannot tell apart.
    std::vector<ValueCount> merged() const
    {
        const bool isIdentifier = m_column.column && m_table.column(*m_column.column).attribute
            && infoOf(*m_table.column(*m_column.column).attribute).type
                == AttributeType::Identifier;
        std::vector<ValueCount> values;
        std::vector<std::size_t> most; // beside `values`: rows of the spelling shown
        std::unordered_map<std::string, std::size_t> places;
        values.reserve(m_spellings.size());
        places.reserve(m_spellings.size());
        for (const auto &[text, count] : m_spellings) {
            const auto [place, isNew] =
                places.try_emplace(isIdentifier ? foldCase(text) : foldText(text), values.size());
            if (isNew) {
                values.push_back(count);
                values.back().text = text;
                most.push_back(count.rows);
                continue;
            }
            ValueCount &value = values[place->second];
            const bool isBetter = count.rows > most[place->second]
                || (count.rows == most[place->second] && text < value.text);
            if (isBetter) {
                value.text = text;
                value.kind = count.kind;
                most[place->second] = count.rows;
            }
            increase(value, count.rows, count.firstRow);
        }
        return values;
    }

    const TableSnapshot &m_table;
    const NamedColumn &m_column;
    std::vector<Count> m_counts; //!< by value of the chunk at hand
    Spellings m_spellings;
    std::array<ValueCount, allAccountStatuses.size()> m_statuses;
    std::vector<ValueCount> m_blanks; //!< by reason
    std::size_t m_rows = 0;
};

} // namespace

std::optional<ValueCounts> countValues(const TableSnapshot &table, const NamedColumn &column,
                                       const RowOrder *rows, std::size_t most,
                                       const std::stop_token &stop)
{
    RowOrder ascending = rows ? *rows : table.distinctRows();
    if (!std::ranges::is_sorted(ascending))
        std::ranges::sort(ascending);
    Counter counter(table, column);
    auto begin = ascending.cbegin();
    for (std::uint32_t chunk = 0; chunk < table.chunkCount() && begin != ascending.cend();
         ++chunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const std::uint32_t next = table.firstRow(chunk) + table.chunk(chunk)->rowCount();
        const auto end = std::lower_bound(begin, ascending.cend(), next);
        counter.add(chunk, {begin, end});
        begin = end;
    }
    if (stop.stop_requested())
        return std::nullopt;
    return counter.result(most);
}

} // namespace rollcall
