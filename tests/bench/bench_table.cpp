// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_table USERS: the engine without a window. Bytes a user, with the raw objects and without;
// a scan of all text against a straight read of the same bytes; sorting by one column.
#include "benchpeople.h"
#include "benchreport.h"

#include "core/query/query.h"
#include "core/query/textsearch.h"
#include "core/table/rowsorter.h"
#include "core/table/userchunkdata.h"

using namespace rollcall;
using bench::report;

namespace {

constexpr int rounds = 9;
volatile std::uint64_t blackHole = 0;

#if defined(__GNUC__) && !defined(__clang__)
#define ROLLCALL_AS_WIDE_AS_IT_CAN __attribute__((target_clones("default", "avx2"), optimize("O3")))
#else
#define ROLLCALL_AS_WIDE_AS_IT_CAN
#endif

//! Sums whole words; the compiler makes it as wide as it can.
ROLLCALL_AS_WIDE_AS_IT_CAN std::uint64_t readAll(const std::uint64_t *words, std::size_t count)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += words[i];
    return sum;
}

//! One thread goes over all texts where they stand.
template <typename Look>
double overTexts(const TableSnapshot &table, Look look)
{
    return bench::median(rounds, [&] {
        std::uint64_t sum = 0;
        const bench::Stopwatch watch;
        for (std::uint32_t i = 0; i < table.chunkCount(); ++i)
            sum += look(table.chunk(i)->data().arena);
        blackHole = sum;
        return watch.milliseconds();
    });
}

double matchMilliseconds(const TableSnapshot &table, const char *word)
{
    std::vector<std::uint32_t> columns;
    for (const QString &name : bench::columns())
        columns.push_back(table.columnByName(name.toStdString()).value());
    const auto query = std::get<Query>(parseQuery(word, QueryTime{}));
    return bench::median(rounds, [&] {
        RowOrder rows;
        const bench::Stopwatch watch;
        matchRows(table, query, columns, 0, rows);
        return watch.milliseconds();
    });
}

double sortMilliseconds(const TableSnapshot &table, const char *column)
{
    return bench::median(3, [&] {
        RowSorter sorter("en_US");
        const bench::Stopwatch watch;
        sorter.sortAll(table, {{column, SortDirection::Ascending}}, {});
        return watch.milliseconds();
    });
}

void reportMemory(const UserTable &table, const TableSnapshot &snapshot, std::uint32_t users)
{
    std::size_t raw = 0;
    std::size_t text = 0;
    for (std::uint32_t i = 0; i < snapshot.chunkCount(); ++i) {
        raw += snapshot.chunk(i)->data().raw->memoryBytes();
        text += snapshot.chunk(i)->textBytes();
    }
    const auto perUser = [&](std::size_t bytes) { return double(bytes) / double(users); };
    report("memory.all", users, perUser(table.memoryBytes()));
    report("memory.data", users, perUser(table.memoryBytes() - raw));
    report("memory.text", users, perUser(text));
}

} // namespace

int main(int argc, char **argv)
{
    const auto users = argc > 1 ? QByteArray(argv[1]).toUInt() : 100'000U;
    UserTable table;
    bench::fill(table, users);
    const TableSnapshot snapshot = table.snapshot();
    reportMemory(table, snapshot, users);

    std::size_t bytes = 0;
    for (std::uint32_t i = 0; i < snapshot.chunkCount(); ++i)
        bytes += snapshot.chunk(i)->data().arena.size();
    const TextSearch search(bench::noWord);
    const double read = overTexts(snapshot, [](const std::string &texts) {
        return readAll(reinterpret_cast<const std::uint64_t *>(texts.data()),
                       texts.size() / sizeof(std::uint64_t));
    });
    const double scan = overTexts(snapshot, [&](const std::string &texts) -> std::uint64_t {
        return search.find(texts) != TextSearch::npos ? 1 : 0;
    });
    report("scan.read_GBs", users, double(bytes) / read / 1e6);
    report("scan.scan_GBs", users, double(bytes) / scan / 1e6);
    report("match.none", users, matchMilliseconds(snapshot, bench::noWord));
    report("match.common", users, matchMilliseconds(snapshot, bench::commonWord));
    for (const char *column : {"lastName", "created", "login"})
        report(QByteArray("ranking.") + column, users, sortMilliseconds(snapshot, column));
    return 0;
}
