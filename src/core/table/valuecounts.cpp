// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/valuecounts.h"

#include "core/table/spellingcounts.h"
#include "core/table/textfold.h"
#include "core/table/userchunkdata.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace rollcall {

namespace {

// Nobody reads more of what may be typed; a column of ids has as many values as users.
constexpr std::size_t mostTyped = 50'000;
// What is longer is a description, not a value to look for.
constexpr std::size_t longestTyped = 200;
constexpr std::string_view listSeparator = ", ";

bool canBeTyped(std::string_view value)
{
    return value.size() <= longestTyped
        && std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

bool isIdentifier(const TableSnapshot &table, const NamedColumn &column)
{
    const auto attribute = column.column ? table.column(*column.column).attribute : std::nullopt;
    return attribute && infoOf(*attribute).type == AttributeType::Identifier;
}

//! Gathers chunk after chunk: rows are counted by the codes of their values, texts are looked at
//! once for each value of a chunk.
class Counter
{
public:
    Counter(const TableSnapshot &table, const NamedColumn &column, const ValueQuestion &question)
        : m_table(table), m_column(column), m_use(question.use),
          m_isIdentifier(isIdentifier(table, column)), m_text(foldText(question.text))
    { }

    //! `rows` of the chunk, in their order: calls its argument with each, as a row of the chunk.
    template <typename Rows>
    void add(std::uint32_t chunk, Rows forEachRow)
    {
        const auto number =
            m_column.column ? m_table.chunkColumn(chunk, *m_column.column) : std::nullopt;
        const UserChunk::Data &data = m_table.chunk(chunk)->data();
        static constexpr ColumnData blank{.rows = RowEncoding::Constant, .valueCount = 1};
        const ColumnData &column = number ? data.columnData[*number] : blank;
        m_counts.assign(column.valueCount, {});
        forEachRow([&](std::uint32_t row) {
            Count &count = m_counts[data.valueOf(column, row)];
            if (count.rows++ == 0)
                count.firstRow = row;
        });
        m_folded = 0;
        for (std::uint32_t value = 0; value < column.valueCount; ++value) {
            Count count = m_counts[value];
            if (count.rows == 0)
                continue;
            m_rows += count.rows;
            count.firstRow += m_table.firstRow(chunk);
            if (number)
                addValue(data, column, value, count);
            else
                addBlank(m_column.absent, count);
        }
    }

    ValueCounts result(std::size_t most) const
    {
        ValueCounts counts;
        counts.rows = m_rows;
        for (const ValueCount &blank : m_blanks) {
            if (blank.rows > 0)
                counts.blanks.push_back(blank);
        }
        std::vector<Ranked> ranked = allRanked();
        const std::size_t told = std::min(most, ranked.size());
        const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(told);
        std::partial_sort(
            ranked.begin(), end, ranked.end(),
            [this](const Ranked &one, const Ranked &other) { return isBefore(one, other); });
        for (auto it = ranked.begin(); it != end; ++it)
            counts.values.push_back(valueOf(*it));
        for (auto it = end; it != ranked.end(); ++it) {
            ++counts.valuesLeftOut;
            counts.rowsLeftOut += it->rows;
        }
        return counts;
    }

private:
    struct Count
    {
        std::uint32_t rows = 0;
        std::uint32_t firstRow = 0;
    };
    //! A value on its way into the result.
    struct Ranked
    {
        bool isInside = false; //!< does not begin with the text that was asked for
        std::uint32_t rows = 0;
        std::uint32_t firstRow = 0;
        const SpellingCounts::Group *group = nullptr;
        const ValueCount *status = nullptr; //!< instead of a group
    };

    static void increase(ValueCount &value, const Count &count)
    {
        value.firstRow =
            value.rows == 0 ? count.firstRow : std::min(value.firstRow, count.firstRow);
        value.rows += count.rows;
    }

    void addBlank(BlankReason reason, const Count &count)
    {
        const auto place = static_cast<std::size_t>(reason);
        if (m_blanks.size() <= place)
            m_blanks.resize(place + 1);
        m_blanks[place].blank = reason;
        increase(m_blanks[place], count);
    }

    void addStatus(AccountStatus status, const Count &count)
    {
        ValueCount &value = m_statuses[static_cast<std::size_t>(status)];
        value.kind = CellKind::Text;
        value.status = status;
        value.text = toWord(status);
        increase(value, count);
    }

    void addValue(const UserChunk::Data &data, const ColumnData &column, std::uint32_t value,
                  const Count &count)
    {
        const Cell cell = data.valueCell(column, value);
        if (cell.kind == CellKind::Blank || cell.text.empty())
            return addBlank(cell.kind == CellKind::Blank ? cell.blank : BlankReason::NotSet, count);
        if (m_column.reading == NamedColumn::Reading::CommonStatus
            && (m_use == ValueUse::Typing || data.statuses[value] != AccountStatus::Unknown))
            return addStatus(data.statuses[value], count);
        if (m_use == ValueUse::Typing && cell.kind == CellKind::List)
            return addItems(cell.text, count);
        addText(cell.text, cell.kind, folded(data, column, value), count);
    }

    //! The value as a search compares it.
    std::string_view folded(const UserChunk::Data &data, const ColumnData &column,
                            std::uint32_t value)
    {
        if (!m_isIdentifier && !column.isAscii()) { // the chunk has it, in the order of the values
            const auto *const numbers = data.words.data() + column.foldedValues;
            while (m_folded < column.foldedCount && numbers[m_folded] < value)
                ++m_folded;
            if (m_folded < column.foldedCount && numbers[m_folded] == value)
                return data.foldedText(column, m_folded);
        }
        return folded(data.text(column, value));
    }

    std::string_view folded(std::string_view text)
    {
        if (isAscii(text)) {
            m_foldedText.assign(text);
            for (char &c : m_foldedText)
                c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else {
            m_foldedText = m_isIdentifier ? foldCase(text) : foldText(text);
        }
        return m_foldedText;
    }

    void addItems(std::string_view list, const Count &count)
    {
        m_items.clear();
        while (!list.empty()) {
            const std::size_t end = std::min(list.find(listSeparator), list.size());
            m_items.push_back(list.substr(0, end));
            list.remove_prefix(std::min(end + listSeparator.size(), list.size()));
        }
        std::ranges::sort(m_items); // a user who has an item twice is still one user
        m_items.erase(std::unique(m_items.begin(), m_items.end()), m_items.end());
        for (const std::string_view item : m_items)
            addText(item, CellKind::List, folded(item), count);
    }

    void addText(std::string_view text, CellKind kind, std::string_view folded, const Count &count)
    {
        if (m_use == ValueUse::Typing
            && (text.empty() || !canBeTyped(text) || m_spellings.groups().size() >= mostTyped))
            return;
        if (folded.find(m_text) == folded.npos
            && !(m_isIdentifier && foldText(folded).find(m_text) != folded.npos))
            return;
        m_spellings.add({text, count.rows, count.firstRow, kind}, folded);
    }

    std::vector<Ranked> allRanked() const
    {
        std::vector<Ranked> ranked;
        ranked.reserve(m_spellings.groups().size());
        for (const SpellingCounts::Group &group : m_spellings.groups())
            ranked.push_back({!m_spellings.folded(group).starts_with(m_text), group.rows,
                              group.firstRow, &group, nullptr});
        for (const ValueCount &value : m_statuses) {
            const std::size_t place = value.text.find(m_text);
            if (value.rows > 0 && place != std::string::npos)
                ranked.push_back({place > 0, static_cast<std::uint32_t>(value.rows), value.firstRow,
                                  nullptr, &value});
        }
        return ranked;
    }

    std::string_view textOf(const Ranked &ranked) const
    {
        return ranked.status ? ranked.status->text : m_spellings.shown(*ranked.group).text;
    }

    bool isBefore(const Ranked &one, const Ranked &other) const
    {
        if (m_use == ValueUse::Choosing)
            return std::tuple(other.rows, one.firstRow) < std::tuple(one.rows, other.firstRow);
        if (one.isInside != other.isInside || one.rows != other.rows)
            return std::tuple(one.isInside, other.rows) < std::tuple(other.isInside, one.rows);
        return textOf(one) < textOf(other);
    }

    ValueCount valueOf(const Ranked &ranked) const
    {
        if (ranked.status)
            return *ranked.status;
        const SpellingCounts::Spelling &shown = m_spellings.shown(*ranked.group);
        ValueCount value;
        value.kind = shown.kind;
        value.text = shown.text;
        value.rows = ranked.rows;
        value.firstRow = ranked.firstRow;
        return value;
    }

    const TableSnapshot &m_table;
    const NamedColumn &m_column;
    const ValueUse m_use;
    const bool m_isIdentifier;
    const std::string m_text; //!< folded
    std::vector<Count> m_counts; //!< by value of the chunk at hand
    std::uint32_t m_folded = 0; //!< how many folded values of the chunk at hand lie behind
    std::string m_foldedText;
    std::vector<std::string_view> m_items;
    SpellingCounts m_spellings;
    std::array<ValueCount, allAccountStatuses.size()> m_statuses;
    std::vector<ValueCount> m_blanks; //!< by reason
    std::size_t m_rows = 0;
};

//! Calls `visit` with each distinct row of a chunk.
template <typename Visit>
void forEachDistinct(const TableSnapshot &table, std::uint32_t chunk, Visit visit)
{
    const std::span<const std::uint64_t> duplicates = table.duplicateBits(chunk);
    const std::uint32_t count = table.chunk(chunk)->rowCount();
    for (std::uint32_t row = 0; row < count; ++row) {
        if (duplicates.empty() || ((duplicates[row / 64] >> (row % 64)) & 1) == 0)
            visit(row);
    }
}

bool addAll(const TableSnapshot &table, Counter &counter, const std::stop_token &stop)
{
    for (std::uint32_t chunk = 0; chunk < table.chunkCount() && !stop.stop_requested(); ++chunk)
        counter.add(chunk, [&](auto visit) { forEachDistinct(table, chunk, visit); });
    return !stop.stop_requested();
}

bool addSome(const TableSnapshot &table, const RowOrder &rows, Counter &counter,
             const std::stop_token &stop)
{
    for (auto begin = rows.begin(); begin != rows.end() && !stop.stop_requested();) {
        const std::uint32_t chunk = table.locate(*begin).first;
        const std::uint32_t first = table.firstRow(chunk);
        const auto end =
            std::lower_bound(begin, rows.end(), first + table.chunk(chunk)->rowCount());
        counter.add(chunk, [&](auto visit) {
            std::for_each(begin, end, [&](std::uint32_t row) { visit(row - first); });
        });
        begin = end;
    }
    return !stop.stop_requested();
}

//! Rows of a table in its own order.
RowOrder ascending(const RowOrder &rows, std::uint32_t tableRows)
{
    std::vector<bool> isIn(tableRows);
    for (const std::uint32_t row : rows)
        isIn[row] = true;
    RowOrder sorted;
    sorted.reserve(rows.size());
    for (std::uint32_t row = 0; row < tableRows; ++row) {
        if (isIn[row])
            sorted.push_back(row);
    }
    return sorted;
}

} // namespace

std::optional<ValueCounts> countValues(const TableSnapshot &table, const NamedColumn &column,
                                       const ValueQuestion &question, const std::stop_token &stop)
{
    Counter counter(table, column, question);
    const bool isDone = !question.rows ? addAll(table, counter, stop)
        : std::ranges::is_sorted(*question.rows)
        ? addSome(table, *question.rows, counter, stop)
        : addSome(table, ascending(*question.rows, table.rowCount()), counter, stop);
    if (!isDone)
        return std::nullopt;
    return counter.result(question.most);
}

} // namespace rollcall
