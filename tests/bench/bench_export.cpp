// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_export [USERS] [ROUNDS]: CSV of 20 columns against Python's csv.DictWriter over the same
// rows, in one run; JSON and NDJSON beside them. Medians of CPU time, which
// other programs on the machine disturb least.
#include "core/table/celltext.h"
#include "exports/builtinexporters.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t usersPerPage = 200;
constexpr std::size_t rowsPerWrite = 8'192;

constexpr const char *pythonWriter = R"(
import csv, json, statistics, sys, time
with open(sys.argv[1], encoding="utf-8") as file:
    rows = [{k: "" if v is None else str(v) for k, v in json.loads(line).items()} for line in file]
times = []
for _ in range(int(sys.argv[3])):
    start = time.process_time()
    with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    times.append(time.process_time() - start)
print(statistics.median(times) * 1000)
)";

PageFormat format()
{
    PageFormat page;
    page.attributes = {{Attribute::Id, "id", BlankReason::NotSet},
                       {Attribute::Status, "status", BlankReason::NotSet},
                       {Attribute::LastLogin, "lastLogin", BlankReason::Never},
                       {Attribute::Login, "profile.login", BlankReason::NotSet}};
    page.statusWords = {{"ACTIVE", AccountStatus::Active}, {"STAGED", AccountStatus::Staged}};
    return page;
}

QByteArray user(std::uint32_t number)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray json = "{\"id\":\"00u" + n.rightJustified(16, '0') + "\",\"status\":\""
        + (number % 10 == 0 ? "STAGED" : "ACTIVE")
        + "\",\"lastLogin\":\"2026-11-01T08:00:00.000Z\",\"profile\":{\"login\":\"person" + n
        + "@example.com\",\"office\":\"Building " + QByteArray::number(number % 40) + ", Floor 3\"";
    for (int i = 0; i < 15; ++i)
        json += ",\"field" + QByteArray::number(i) + "\":\"value " + QByteArray::number(i)
            + QByteArray::number(i % 3 == 0 ? number : number % 50) + " text\"";
    return json + "}}";
}

void fill(UserTable &table, std::uint32_t count)
{
    for (std::uint32_t first = 0; first < count; first += usersPerPage) {
        QByteArray page = "[";
        for (std::uint32_t i = first; i < std::min(first + usersPerPage, count); ++i)
            page += (i > first ? "," : "") + user(i);
        page += "]";
        const auto chunk = decodeUsers(page.toStdString(), format());
        if (!chunk.ok())
            qFatal("the bench's own page cannot be read");
        table.append(chunk.value());
    }
}

struct Written
{
    double milliseconds = 0;
    qint64 bytes = 0;
};

Written write(const Exporter &exporter, const ExportOptions &options, const TableSnapshot &table,
              std::span<const std::uint32_t> rows, QIODevice *device)
{
    const std::clock_t start = std::clock();
    qint64 bytes = 0;
    QByteArray out;
    const auto flush = [&] {
        bytes += out.size();
        if (device)
            device->write(out);
        out.resize(0);
    };
    const auto writer = exporter.writer(options);
    writer->begin(out);
    for (; !rows.empty(); rows = rows.subspan(std::min(rows.size(), rowsPerWrite))) {
        writer->write(table, rows.first(std::min(rows.size(), rowsPerWrite)), out);
        flush();
    }
    Stamp stamp;
    stamp.state = ListingState::Complete;
    writer->end(stamp, out);
    flush();
    return {static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC, bytes};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

//! Writes to a file of its own each round, or renders only.
Written measured(const Exporter &exporter, const ExportOptions &options, const TableSnapshot &table,
                 std::span<const std::uint32_t> rows, int rounds, const QString &path)
{
    std::vector<double> times;
    qint64 bytes = 0;
    for (int i = 0; i < rounds; ++i) {
        QFile file(path);
        const bool isFile =
            !path.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const Written written = write(exporter, options, table, rows, isFile ? &file : nullptr);
        times.push_back(written.milliseconds);
        bytes = written.bytes;
    }
    return {median(times), bytes};
}

void print(const char *what, const Written &written, double pythonMilliseconds)
{
    std::printf("%-34s %9.1f ms %8.1f MB %7.1fx\n", what, written.milliseconds,
                static_cast<double>(written.bytes) / 1e6,
                pythonMilliseconds / written.milliseconds);
}

} // namespace

int main(int argc, char **argv)
{
    const auto users = argc > 1 ? QByteArray(argv[1]).toUInt() : 100'000U;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    const ExporterCatalog exporters(builtinExporters());
    const QTemporaryDir directory;
    UserTable table;
    fill(table, users);
    const TableSnapshot snapshot = table.snapshot();
    std::vector<std::uint32_t> rows = snapshot.distinctRows();
    const ExportOptions columns{allColumnNames(snapshot)};

    const QString lines = directory.filePath(u"rows.ndjson"_s);
    const QString path = directory.filePath(u"out"_s);
    measured(*exporters.find(u"ndjson"_s), columns, snapshot, rows, 1, lines);
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, QString::fromUtf8(pythonWriter), lines, path, QString::number(rounds)});
    python.waitForFinished(-1);
    const double reference = python.readAllStandardOutput().trimmed().toDouble();
    std::printf("%u users, %zu columns, %d rounds\n", users, columns.columns.size(), rounds);
    print("Python csv.DictWriter, to file", {reference, QFile(path).size()}, reference);

    const auto run = [&](const char *what, const QString &id, const ExportOptions &options,
                         const QString &to) {
        print(what, measured(*exporters.find(id), options, snapshot, rows, rounds, to), reference);
    };
    run("CSV, rendered only", u"csv"_s, columns, {});
    run("CSV, to file", u"csv"_s, columns, path);
    run("NDJSON of columns, to file", u"ndjson"_s, columns, path);
    run("JSON raw, to file", u"json"_s, {}, path);
    for (std::size_t i = 0; i < rows.size(); ++i) // no order at all
        std::swap(rows[i], rows[(i * 7'919) % rows.size()]);
    run("CSV, no order, to file", u"csv"_s, columns, path);
    run("JSON raw, no order, to file", u"json"_s, {}, path);
    return 0;
}
