// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists N users (1,000,000 unless given) of a demo server in another process into the real window,
// and reports time, memory and the stalls of the event loop, beside the time in which a bare socket
// reads the same pages. Usage: bench_listing [USERS] [VARIANT], VARIANT: plain, sorted (by last
// name), searched ("an").

#include "app/composition.h"
#include "gui/mainwindow.h"
#include "session/listing.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray demoToken = "00demo-token-that-opens-nothing-else";
constexpr int tickMs = 5;

//! Follows the next links with one connection and looks at nothing else: what no client can beat by
//! much.
qint64 bareReadMs(const QUrl &base)
{
    QElapsedTimer timer;
    timer.start();
    QTcpSocket socket;
    socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
    socket.waitForConnected();
    QByteArray target =
        "/api/v1/users?limit=200&search=created%20gt%20%221970-01-01T00:00:00.000Z%22";
    while (!target.isEmpty()) {
        socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: SSWS "
                     + demoToken + "\r\n\r\n");
        QByteArray answer;
        qsizetype head = -1;
        while ((head = answer.indexOf("\r\n\r\n")) < 0 && socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        const QByteArray headers = answer.left(head);
        static const QRegularExpression length(u"Content-Length: (\\d+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression next(u"<[^>]*?(/api[^>]*)>; rel=\"next\""_s);
        const qsizetype wanted =
            head + 4 + length.match(QString::fromLatin1(headers)).captured(1).toLongLong();
        while (answer.size() < wanted && socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        target = next.match(QString::fromLatin1(headers)).captured(1).toLatin1();
    }
    return timer.elapsed();
}

qint64 statusKb(const char *key)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(static_cast<qsizetype>(qstrlen(key)) + 1)
                .simplified()
                .split(' ')
                .first()
                .toLongLong();
    }
    return 0;
}

QUrl waitForAddress(QProcess &server)
{
    QByteArray said;
    while (server.waitForReadyRead(20'000)) {
        said += server.readAllStandardOutput();
        static const QRegularExpression address(u"http:\\S+:\\d+"_s);
        const auto match = address.match(QString::fromUtf8(said));
        if (match.hasMatch() && said.contains('\n'))
            return QUrl(match.captured(0));
    }
    return {};
}

//! The gaps between the ticks of a timer that runs while everything else does.
class StallMeter final : public QObject
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_gaps.push_back(m_since.restart()); });
        m_since.start();
        m_timer.start(tickMs);
    }
    void report()
    {
        std::ranges::sort(m_gaps);
        const auto at = [this](double part) {
            return m_gaps[static_cast<std::size_t>(part * double(m_gaps.size() - 1))];
        };
        std::printf(
            "event loop, %d ms wanted: p50 %lld  p99 %lld  max %lld ms, gaps over 50 ms: %lld\n",
            tickMs, static_cast<long long>(at(0.5)), static_cast<long long>(at(0.99)),
            static_cast<long long>(m_gaps.back()),
            static_cast<long long>(
                std::ranges::count_if(m_gaps, [](qint64 gap) { return gap > 50; })));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<qint64> m_gaps;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString users = arguments.value(1, u"1000000"_s);
    const QString variant = arguments.value(2, u"plain"_s);

    QProcess server;
    server.start(QApplication::applicationDirPath() + u"/rollcall-demo"_s, {u"--users"_s, users});
    const QUrl url = waitForAddress(server);
    if (url.isEmpty()) {
        std::fputs("bench_listing: rollcall-demo did not start\n", stderr);
        return 1;
    }
    const qint64 bare = bareReadMs(url);

    const QTemporaryDir home;
    const Composition composition(
        {home.filePath(u"profiles.json"_s), home.filePath(u"settings.ini"_s)});
    MainWindow window(composition.services());
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    const qint64 rssBefore = statusKb("VmRSS:");

    Profile profile;
    profile.id = u"bench"_s;
    profile.name = u"Bench"_s;
    profile.provider = u"okta"_s;
    profile.credential = u"apiToken"_s;
    profile.baseUrl = url;
    profile.budgetPercent = 100;
    QElapsedTimer timer;
    timer.start();
    window.openTemporary(profile, {{u"token"_s, Secret(demoToken)}});
    auto *listing = window.findChild<Listing *>();
    auto *table = window.findChild<QTableView *>(u"userTable"_s);
    if (!listing || !table) {
        std::fputs("bench_listing: the window has no listing or no table\n", stderr);
        return 1;
    }
    if (variant == u"sorted")
        table->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder);
    if (variant == u"searched") {
        if (auto *box = window.findChild<QWidget *>(u"searchBox"_s)->findChild<QLineEdit *>())
            box->insert(u"an"_s); // as if typed
    }

    qint64 firstRow = -1;
    StallMeter meter;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &app, [&] {
        if (firstRow < 0 && table->model()->rowCount() > 0)
            firstRow = timer.elapsed();
    });
    watch.start(1);
    QObject::connect(listing, &Listing::ended, &app,
                     [&] { QTimer::singleShot(1'000, &app, &QApplication::quit); });
    QApplication::exec();

    const Stamp stamp = listing->stamp();
    const qint64 listed = stamp.started.msecsTo(stamp.finished);
    std::printf("%lld users, %lld pages, %s, %s; shown %d\n", static_cast<long long>(stamp.users),
                static_cast<long long>(stamp.pages), qPrintable(variant),
                stamp.state == ListingState::Complete ? "complete" : "PARTIAL",
                table->model()->rowCount());
    std::printf(
        "first row %lld ms, listed %lld ms (%.0f users/s), %.2f x a bare socket's %lld ms\n",
        static_cast<long long>(firstRow), static_cast<long long>(listed),
        1000.0 * double(stamp.users) / double(std::max<qint64>(1, listed)),
        double(listed) / double(bare), static_cast<long long>(bare));
    meter.report();
    std::printf("memory: table %.0f MB, resident %.0f MB before, %.0f MB at the peak\n",
                double(listing->memoryBytes()) / 1e6, double(rssBefore) / 1e3,
                double(statusKb("VmHWM:")) / 1e3);
    server.terminate();
    server.waitForFinished();
    return stamp.state == ListingState::Complete ? 0 : 1;
}
