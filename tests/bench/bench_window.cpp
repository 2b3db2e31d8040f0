// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window WHAT [USERS]: the real window.
//   start   from the start of the program to its first paint, empty
//   keys    key press to painted, and sorting, over a table that is whole
//   stream  the gaps of the event loop while users arrive, with a query and a sort active
//   plain   the same without either
//   demo    the same without either, from rollcall-demo, which makes its users up as it goes
#include "benchpeople.h"
#include "benchreport.h"
#include "benchwindow.h"

#include <QRegularExpression>

#include <ctime>
#include <optional>

using namespace rollcall;
using bench::report;
using namespace Qt::StringLiterals;

namespace {

void measureKeys(bench::PaintingApplication &app, std::uint32_t users)
{
    const bench::ReplayServer server(users, 0);
    bench::BenchWindow window(app, {});
    window.open(server.url());
    bool isEnded = false;
    QObject::connect(&window.listing(), &Listing::ended, &app, [&] { isEnded = true; });
    app.waitUntil([&] { return isEnded && !window.ordering().isBusy(); });

    const auto setAndClear = [&](const char *name, const char *word) {
        std::vector<double> set;
        std::vector<double> clear;
        for (int i = 0; i < 9; ++i) {
            set.push_back(window.painted([&] { window.type(QString::fromLatin1(word)); }));
            clear.push_back(window.painted([&] { window.clearSearch(); }));
        }
        report(QByteArray("keys.set.") + name, users, bench::quantile(set));
        report(QByteArray("keys.clear.") + name, users, bench::quantile(clear));
    };
    setAndClear("none", bench::noWord);
    setAndClear("rare", bench::rareWord);
    setAndClear("common", bench::commonWord);
    for (const char *which : {"first", "again"}) {
        for (const QString &column : {u"lastName"_s, u"created"_s, u"login"_s}) {
            const int number = int(bench::columns().indexOf(column));
            report("sort." + column.toLatin1() + '.' + which, users,
                   window.painted([&] { window.sort(number, Qt::AscendingOrder); }));
        }
    }
    setAndClear("sorted", bench::commonWord);
}

struct Stream
{
    QByteArray name;
    QString sortColumn;
    QString query;
};

void measureStream(bench::PaintingApplication &app, std::uint32_t users, const QUrl &server,
                   const Stream &stream)
{
    bench::BenchWindow window(app, stream.sortColumn);
    std::optional<bench::Stopwatch> sinceBytes;
    window.transport().firstAnswer = [&] { sinceBytes.emplace(); };
    window.open(server);
    if (!stream.query.isEmpty())
        window.type(stream.query);
    const bench::Stopwatch whole;
    std::optional<double> listed;
    QObject::connect(&window.listing(), &Listing::ended, &app,
                     [&] { listed = whole.milliseconds(); });
    std::optional<int> paintsAtRows;
    std::optional<double> firstPaint;
    bool isSelected = false;
    bench::StallMeter meter;
    app.waitUntil([&] {
        const int rows = window.table().model()->rowCount();
        if (!paintsAtRows && rows > 0)
            paintsAtRows = app.paints();
        if (!firstPaint && paintsAtRows && app.paints() > *paintsAtRows)
            firstPaint = sinceBytes->milliseconds();
        // As in use: a user is selected, and stays in sight while others come in above and below.
        if (!isSelected && rows > 5'000) {
            isSelected = true;
            window.table().selectRow(2'500);
            window.table().scrollTo(window.table().currentIndex());
        }
        return listed && !window.ordering().isBusy();
    });
    app.settle();
    meter.stop();
    report(stream.name + ".p50", users, bench::quantile(meter.gaps(), 0.5));
    report(stream.name + ".p99", users, bench::quantile(meter.gaps(), 0.99));
    report(stream.name + ".max", users, bench::quantile(meter.gaps(), 1));
    report(stream.name + ".first_paint", users, firstPaint.value());
    report(stream.name + ".listed", users, listed.value());
    report(stream.name + ".shown", users, window.table().model()->rowCount());
    if (window.listing().stamp().users != users)
        qFatal("not all users arrived");
}

void measureDemo(bench::PaintingApplication &app, std::uint32_t users)
{
    QProcess demo;
    demo.start(QCoreApplication::applicationDirPath() + u"/rollcall-demo"_s,
               {u"--users"_s, QString::number(users)});
    QString said;
    static const QRegularExpression address(u"http:\\S+:\\d+"_s);
    while (!address.match(said).hasMatch() && demo.waitForReadyRead(60'000))
        said += QString::fromUtf8(demo.readAllStandardOutput());
    measureStream(app, users, QUrl(address.match(said).captured(0)), {"demo", {}, {}});
    demo.terminate();
    demo.waitForFinished();
}

qint64 nanosecondsNow()
{
    std::timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

//! The other half of measureStarts(), in a process of its own.
void startOnce(bench::PaintingApplication &app, qint64 startedAt)
{
    const bench::BenchWindow window(app, {});
    app.waitUntil([&] { return app.paints() > 0; });
    report("start.once", 0, double(app.firstPaintAt() - startedAt) / 1e6);
}

void measureStarts()
{
    report("start", 0, bench::median(11, [] {
               QProcess child;
               child.start(QCoreApplication::applicationFilePath(),
                           {u"start-once"_s, QString::number(nanosecondsNow())});
               child.waitForFinished();
               return child.readAllStandardOutput().trimmed().split('\t').last().toDouble();
           }));
}

} // namespace

int main(int argc, char **argv)
{
    bench::PaintingApplication app(argc, argv);
    const QString what = QApplication::arguments().value(1);
    const QString number = QApplication::arguments().value(2, u"100000"_s);
    const std::uint32_t users = number.toUInt();
    if (what == u"start-once") {
        startOnce(app, number.toLongLong());
    } else if (what == u"start") {
        measureStarts();
    } else if (what == u"keys") {
        measureKeys(app, users);
    } else if (what == u"stream") {
        const bench::ReplayServer server(users, 0);
        measureStream(app, users, server.url(), {"stream", u"created"_s, u"active"_s});
    } else if (what == u"plain") {
        const bench::ReplayServer server(users, 0);
        measureStream(app, users, server.url(), {"plain", {}, {}});
    } else if (what == u"demo") {
        measureDemo(app, users);
    } else {
        std::fputs("usage: bench_window start|keys|stream|plain|demo [USERS]\n", stderr);
        return 2;
    }
    return 0;
}
