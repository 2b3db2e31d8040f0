// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/valuelookup.h"

#include "core/query/queryfields.h"
#include "core/table/textfold.h"
#include "core/table/userchunkdata.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <unordered_map>

namespace rollcall {

namespace {

// Nobody reads more; a column of ids has as many values as users.
constexpr std::size_t mostDistinct = 50'000;
// What is longer is a description, not a value to look for.
constexpr std::size_t longestValue = 200;
constexpr std::string_view listSeparator = ", ";

struct Count
{
    qint64 users = 0;
    bool isBegin = false; //!< the value begins with the text
};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool canBeTyped(std::string_view value)
{
    return !value.empty() && value.size() <= longestValue
        && std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

//! Counts values over chunks; their texts live as long as the table.
class ValueCounter
{
public:
    ValueCounter(const TableSnapshot &table, const NamedColumn &column, std::string folded)
        : m_table(table), m_column(column), m_text(std::move(folded))
    { }

    void addChunk(std::uint32_t chunk)
    {
        const auto column = m_table.chunkColumn(chunk, *m_column.column);
        if (!column)
            return;
        const UserChunk::Data &data = m_table.chunk(chunk)->data();
        const ColumnData &cells = data.columnData[*column];
        countRows(data, cells, m_table.duplicateBits(chunk));
        for (std::uint32_t value = 0; value < cells.valueCount; ++value) {
            if (m_users[value] > 0)
                addValue(data, cells, value, m_users[value]);
        }
    }

    QList<FoundValue> mostFrequent(qsizetype most) const
    {
        std::vector<std::pair<std::string_view, Count>> all(m_counts.begin(), m_counts.end());
        const auto end = all.begin() + std::min<std::ptrdiff_t>(most, std::ssize(all));
        std::partial_sort(all.begin(), end, all.end(), [](const auto &one, const auto &other) {
            return std::tuple(!one.second.isBegin, -one.second.users, one.first)
                < std::tuple(!other.second.isBegin, -other.second.users, other.first);
        });
        QList<FoundValue> values;
        for (auto it = all.begin(); it != end; ++it)
            values.append({toQString(it->first), it->second.users});
        return values;
    }

private:
    //! How many rows have each value of a chunk.
    void countRows(const UserChunk::Data &data, const ColumnData &cells,
                   std::span<const std::uint64_t> duplicates)
    {
        m_users.assign(cells.valueCount, 0);
        for (std::uint32_t row = 0; row < data.rows; ++row) {
            if (duplicates.empty() || ((duplicates[row / 64] >> (row % 64)) & 1) == 0)
                ++m_users[data.valueOf(cells, row)];
        }
    }

    void addValue(const UserChunk::Data &data, const ColumnData &cells, std::uint32_t value,
                  std::uint32_t users)
    {
        const Cell cell = data.valueCell(cells, value);
        if (cell.kind == CellKind::Blank)
            return;
        if (m_column.reading == NamedColumn::Reading::CommonStatus)
            return addText(toWord(data.statuses[value]), users);
        if (cell.kind == CellKind::List)
            return addItems(cell.text, users);
        addText(cell.text, users);
    }

    void addItems(std::string_view list, std::uint32_t users)
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
            addText(item, users);
    }

    void addText(std::string_view value, std::uint32_t users)
    {
        if (!canBeTyped(value))
            return;
        const std::size_t place = m_text.empty() ? 0 : placeIn(value);
        if (place == std::string_view::npos)
            return;
        const auto known = m_counts.find(value);
        if (known != m_counts.end())
            known->second.users += users;
        else if (m_counts.size() < mostDistinct)
            m_counts.emplace(value, Count{users, place == 0});
    }

    std::size_t placeIn(std::string_view value)
    {
        if (!isAscii(value))
            return foldText(value).find(m_text);
        m_folded.assign(value);
        for (char &c : m_folded) {
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        }
        return m_folded.find(m_text);
    }

    const TableSnapshot &m_table;
    const NamedColumn &m_column;
    const std::string m_text;
    std::unordered_map<std::string_view, Count> m_counts;
    std::vector<std::uint32_t> m_users; //!< by value of the chunk at hand
    std::vector<std::string_view> m_items;
    std::string m_folded;
};

} // namespace

ValueLookup::ValueLookup(const TableSnapshot &table, const ValueQuestion &question, QObject *parent)
    : QObject(parent)
{
    auto *const watcher = new QFutureWatcher<QList<FoundValue>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        deleteLater();
        Q_EMIT found(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([table, question, token = m_stop.get_token()] {
        return valuesOf(table, question, token);
    }));
}

ValueLookup::~ValueLookup()
{
    m_stop.request_stop();
}

QList<FoundValue> ValueLookup::valuesOf(const TableSnapshot &table, const ValueQuestion &question,
                                        const std::stop_token &stop)
{
    const NamedColumn column = fieldColumn(table, question.field.toStdString());
    if (!column.column)
        return {};
    ValueCounter counter(table, column, foldText(question.text.toStdString()));
    for (std::uint32_t chunk = 0; chunk < table.chunkCount(); ++chunk) {
        if (stop.stop_requested())
            return {};
        counter.addChunk(chunk);
    }
    return counter.mostFrequent(question.most);
}

} // namespace rollcall
