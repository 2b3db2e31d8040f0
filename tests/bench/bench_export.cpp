// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_export [USERS] [ROUNDS]: CSV of 20 columns to a file, against write(2) of the ready bytes
// and Python's csv.DictWriter over the same rows, in one run; JSON, NDJSON and the others beside
// them; XLSX against bare libxlsxwriter in constant memory over the same cells. Medians.
#include "benchpeople.h"
#include "benchreport.h"

#include "core/table/celltext.h"
#include "core/table/timestamp.h"
#include "exports/builtinexporters.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsPerWrite = 8'192;

constexpr const char *pythonWriter = R"(
import csv, json, statistics, sys, time
with open(sys.argv[1], encoding="utf-8") as file:
    rows = [{k: "" if v is None else str(v) for k, v in json.loads(line).items()} for line in file]
times = []
for _ in range(int(sys.argv[3])):
    start = time.perf_counter()
    with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    times.append(time.perf_counter() - start)
print(statistics.median(times) * 1000)
)";

struct Written
{
    double milliseconds = 0;
    qint64 bytes = 0;
};

Written write(const Exporter &exporter, const ExportOptions &options, const TableSnapshot &table,
              std::span<const std::uint32_t> rows, QIODevice *device)
{
    const bench::Stopwatch watch;
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
    while (true) {
        const Result<bool> more = writer->rest(out);
        if (!more.ok())
            qFatal("%s", more.error().detail.c_str());
        if (!more.value())
            break;
        flush();
    }
    return {watch.milliseconds(), bytes};
}

//! Writes to a file of its own each round, or renders only.
Written measured(const Exporter &exporter, const ExportOptions &options, const TableSnapshot &table,
                 std::span<const std::uint32_t> rows, int rounds, const QString &path)
{
    std::vector<double> times;
    qint64 bytes = 0;
    for (int i = 0; i < rounds; ++i) {
        if (!path.isEmpty())
            QFile::remove(path); // what truncating it would take is no part of writing
        QFile file(path);
        const bool isFile =
            !path.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const Written written = write(exporter, options, table, rows, isFile ? &file : nullptr);
        times.push_back(written.milliseconds);
        bytes = written.bytes;
    }
    return {bench::quantile(times), bytes};
}

//! What no writer of files can beat.
double readyMilliseconds(const QString &from, const QString &to, int rounds)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no ready bytes");
    const QByteArray ready = source.readAll();
    return bench::median(rounds, [&] {
        QFile::remove(to);
        QFile file(to);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no place for the ready bytes");
        const bench::Stopwatch watch;
        if (file.write(ready) != ready.size())
            qFatal("the ready bytes cannot be written");
        return watch.milliseconds();
    });
}

//! The cells as the library wants them, ready beforehand: dates as numbers, texts behind pointers.
struct ReadyCells
{
    std::size_t columns = 0;
    std::vector<std::string> texts;
    std::vector<double> days; //!< 0: not a date
};

ReadyCells readyCells(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                      const std::vector<std::string> &names)
{
    ReadyCells cells;
    cells.columns = names.size();
    std::vector<NamedColumn> columns;
    std::vector<bool> areDates;
    for (const std::string &name : names) {
        columns.push_back(columnNamed(table, name));
        const auto attribute = attributeByName(name);
        areDates.push_back(attribute && infoOf(*attribute).type == AttributeType::DateTime);
    }
    for (const std::uint32_t row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Cell cell = readCell(table, row, columns[i]);
            const auto moment = areDates[i] ? parseTimestamp(cell.text) : std::nullopt;
            cells.texts.emplace_back(plainText(cell));
            cells.days.push_back(moment ? double(*moment) / 86'400'000.0 + 25'569.0 : 0.0);
        }
    }
    return cells;
}

//! What no exporter on this library can beat.
double bareXlsxMilliseconds(const ReadyCells &cells, const QString &to)
{
    QFile::remove(to);
    const QByteArray path = QFile::encodeName(to);
    QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    const bench::Stopwatch watch;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook *const book = workbook_new_opt(path.constData(), &options);
    lxw_worksheet *const sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *const date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd hh:mm:ss");
    for (std::size_t i = 0; i < cells.texts.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i / cells.columns);
        const auto column = static_cast<lxw_col_t>(i % cells.columns);
        if (cells.days[i] > 0)
            worksheet_write_number(sheet, row, column, cells.days[i], date);
        else if (!cells.texts[i].empty())
            worksheet_write_string(sheet, row, column, cells.texts[i].c_str(), nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("libxlsxwriter cannot write");
    return watch.milliseconds();
}

//! Both in turns, so that what else the machine does hits both.
void reportXlsx(const Exporter &exporter, const ExportOptions &options, const TableSnapshot &table,
                std::span<const std::uint32_t> rows, int rounds, const QString &path)
{
    const ReadyCells cells = readyCells(table, rows, options.columns);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < rounds; ++i) {
        bare.push_back(bareXlsxMilliseconds(cells, path + u".xlsx"_s));
        ours.push_back(measured(exporter, options, table, rows, 1, path).milliseconds);
    }
    const auto users = static_cast<std::uint32_t>(rows.size());
    bench::report("export.xlsx", users, bench::quantile(ours));
    bench::report("export.xlsx_bare", users, bench::quantile(bare));
}

//! The most memory that was in use since the last call, in kilobytes.
double peakKilobytes()
{
    double kilobytes = 0;
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            kilobytes = line.mid(6).chopped(2).trimmed().toDouble();
    }
    QFile reset(u"/proc/self/clear_refs"_s);
    if (!reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || reset.write("5") != 1)
        qFatal("the peak cannot be reset");
    return kilobytes;
}

//! What a tenth of the rows needs at most, beyond the table, and what all of them need.
void reportMemory(const Exporter &exporter, const ExportOptions &options,
                  const TableSnapshot &table, std::span<const std::uint32_t> rows,
                  const QString &path)
{
    for (const std::size_t count : {rows.size() / 10, rows.size()}) {
        peakKilobytes();
        const double before = peakKilobytes();
        measured(exporter, options, table, rows.first(count), 1, path);
        bench::report("export.peak_kb_" + exporter.id().toLatin1(),
                      static_cast<std::uint32_t>(count), peakKilobytes() - before);
    }
}

double pythonMilliseconds(const QString &lines, const QString &to, int rounds)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s, QString::fromUtf8(pythonWriter), lines, to, QString::number(rounds)});
    python.waitForFinished(-1);
    return python.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char **argv)
{
    const auto users = argc > 1 ? QByteArray(argv[1]).toUInt() : 100'000U;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    const ExporterCatalog exporters(builtinExporters());
    const QTemporaryDir directory;
    UserTable table;
    bench::fill(table, users);
    const TableSnapshot snapshot = table.snapshot();
    std::vector<std::uint32_t> rows = snapshot.distinctRows();
    ExportOptions columns;
    for (const QString &name : bench::columns())
        columns.columns.push_back(name.toStdString());
    const QString lines = directory.filePath(u"rows.ndjson"_s);
    const QString path = directory.filePath(u"out"_s);
    const auto run = [&](const char *what, const QString &id, const ExportOptions &options,
                         const QString &to) {
        bench::report(
            what, users,
            measured(*exporters.find(id), options, snapshot, rows, rounds, to).milliseconds);
    };
    run("export.csv_rendered", u"csv"_s, columns, {});
    run("export.csv", u"csv"_s, columns, path);
    bench::report("export.ready", users,
                  readyMilliseconds(path, directory.filePath(u"ready"_s), rounds));
    run("export.ndjson", u"ndjson"_s, columns, path);
    run("export.json_raw", u"json"_s, {}, path);
    for (const char *const id : {"html", "md", "sqlite"})
        run(qPrintable(u"export."_s + QString::fromLatin1(id)), QString::fromLatin1(id), columns,
            path);
    for (const char *const id : {"csv", "xlsx", "html", "sqlite"})
        reportMemory(*exporters.find(QString::fromLatin1(id)), columns, snapshot, rows, path);
    reportXlsx(*exporters.find(u"xlsx"_s), columns, snapshot, rows, rounds, path);
    for (std::size_t i = 0; i < rows.size(); ++i) // no order at all
        std::swap(rows[i], rows[(i * 7'919) % rows.size()]);
    run("export.csv_no_order", u"csv"_s, columns, path);
    measured(*exporters.find(u"ndjson"_s), columns, snapshot, rows, 1, lines);
    bench::report("export.python", users, pythonMilliseconds(lines, path, rounds > 2 ? 2 : 1));
    return 0;
}
