// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Readers on snapshots while a writer appends. Without Qt, for the thread sanitizer.
#include "core/query/query.h"
#include "core/table/rowsorter.h"
#include "core/table/usertable.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

using namespace rollcall;

namespace {

constexpr int pages = 600; // more than two blocks of chunks
constexpr int usersAPage = 10;

std::string pageOf(int page)
{
    std::string json = "[";
    for (int i = 0; i < usersAPage; ++i) {
        const std::string id = std::to_string(page * usersAPage + i);
        json += (i ? ",{\"id\":\"" : "{\"id\":\"") + id + "\",\"name\":\"M\xc3\xbcller "
            + std::to_string(page % 7) + "\",\"k" + std::to_string(page / 50) + "\":" + id + '}';
    }
    return json + ",{\"id\":\"0\"}]";
}

void check(bool isRight, const char *what)
{
    if (isRight)
        return;
    std::fprintf(stderr, "wrong: %s\n", what);
    std::exit(1);
}

//! Hands snapshots from the writer to the readers, as the event loop does.
class Exchange
{
public:
    void put(TableSnapshot snapshot)
    {
        const std::lock_guard lock(m_mutex);
        m_snapshot = std::move(snapshot);
    }
    TableSnapshot take() const
    {
        const std::lock_guard lock(m_mutex);
        return m_snapshot;
    }

private:
    mutable std::mutex m_mutex;
    TableSnapshot m_snapshot;
};

void readOnce(const TableSnapshot &table, RowSorter &sorter)
{
    const auto distinct = table.distinctRows();
    check(table.rowCount() == table.chunkCount() * (usersAPage + 1), "rows");
    check(distinct.size() == table.chunkCount() * usersAPage, "distinct rows");
    if (distinct.empty())
        return;
    const auto name = table.columnByName("name");
    check(name.has_value(), "column");
    check(table.id(distinct.back()) == std::to_string(distinct.size() - 1), "last id");
    std::vector<std::uint32_t> found;
    const auto query = std::get<Query>(parseQuery("muller", {}));
    check(matchRows(table, query, {*name}, 0, found) && found == distinct, "matches");
    RowOrder rows = distinct;
    check(sortRows(table, {{"name", SortDirection::Descending}}, "de_DE", rows), "sort");
    check(rows.size() == distinct.size(), "sorted rows");
    const auto all = sorter.sortAll(table, {{"name", SortDirection::Descending}}, {});
    check(all && *all == rows, "kept rows");
}

} // namespace

int main()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet}};
    Exchange exchange;
    RowSorter sorter("de_DE"); // all readers share one
    std::atomic<bool> isDone = false;
    std::vector<std::jthread> readers;
    for (int i = 0; i < 3; ++i) {
        readers.emplace_back([&] {
            while (!isDone)
                readOnce(exchange.take(), sorter);
            readOnce(exchange.take(), sorter);
        });
    }
    UserTable table;
    for (int page = 0; page < pages; ++page) {
        auto chunk = decodeUsers(pageOf(page), format);
        check(chunk.ok(), "page");
        check(table.append(chunk.value()).duplicates == 1, "duplicates");
        exchange.put(table.snapshot());
    }
    isDone = true;
    readers.clear();
    check(exchange.take().chunkCount() == pages, "pages");
    return 0;
}
