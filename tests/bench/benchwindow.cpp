// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwindow.h"

#include "benchpeople.h"
#include "core/appsettings.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace rollcall::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 5;

template <typename Wanted>
Wanted &only(const QObject &parent, const QString &name = {})
{
    auto *const found = parent.findChild<Wanted *>(name);
    if (!found)
        qFatal("the window has no %s", Wanted::staticMetaObject.className());
    return *found;
}

} // namespace

ReplayServer::ReplayServer(std::uint32_t users, int latencyMs)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/bench_replay"_s,
                    {QString::number(users), QString::number(latencyMs)});
    m_process.waitForReadyRead(300'000);
    m_url = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
    if (m_url.isEmpty())
        qFatal("bench_replay did not start");
}

ReplayServer::~ReplayServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

HttpCall *StampedTransport::send(const HttpRequest &request, const SendRules &rules,
                                 QObject *parent)
{
    HttpCall *const call = m_inner.send(request, rules, parent);
    QObject::connect(call, &HttpCall::finished, call, [this] {
        if (const auto told = std::exchange(firstAnswer, nullptr))
            told();
    });
    return call;
}

StallMeter::StallMeter()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaps.push_back(m_since.milliseconds());
        m_since = Stopwatch();
    });
    m_timer.start(tickMs);
}

Profile benchProfile(const QUrl &server)
{
    Profile profile;
    profile.id = u"bench"_s;
    profile.name = u"Bench"_s;
    profile.provider = u"okta"_s;
    profile.credential = u"apiToken"_s;
    profile.baseUrl = server;
    profile.budgetPercent = 100;
    return profile;
}

Secrets benchSecrets()
{
    return {{u"token"_s, Secret("00demo-token-that-opens-nothing-else")}};
}

BenchWindow::BenchWindow(PaintingApplication &app, const QString &sortColumn)
    : m_app(app), m_composition({m_home.filePath(u"profiles.json"_s),
                                 m_home.filePath(u"settings.ini"_s), m_home.filePath(u"views"_s)}),
      m_transport(m_composition.services().transport)
{
    const Services &real = m_composition.services();
    TableLayout layout;
    for (const QString &name : columns())
        layout.columns.append({name, 0});
    layout.sortColumn = sortColumn;
    real.settings.setTableLayout(u"bench"_s, layout);
    m_services.reset(new Services{real.providers, real.exporters, m_transport, real.authenticators,
                                  real.secrets, real.profiles, real.settings, real.clock,
                                  real.views, real.pageLogs});
    m_window = std::make_unique<MainWindow>(*m_services);
    m_window->resize(1280, 800);
    m_window->show();
    m_app.settle();
}

BenchWindow::~BenchWindow() = default;

void BenchWindow::open(const QUrl &server)
{
    m_window->openTemporary(benchProfile(server), benchSecrets());
    m_ordering = &only<RowOrdering>(*m_window);
    QObject::connect(m_ordering, &RowOrdering::viewChanged, m_window.get(), [this] {
        ++m_views;
        m_paintsAtView = m_app.paints();
    });
}

void BenchWindow::press(int key, Qt::KeyboardModifiers modifiers, const QString &text) const
{
    QWidget &box = only<QWidget>(*m_window, u"searchBox"_s);
    QWidget &edit = box.focusProxy() ? *box.focusProxy() : box;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&edit, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&edit, &up);
}

void BenchWindow::type(const QString &text)
{
    press(0, Qt::NoModifier, text);
}

void BenchWindow::clearSearch()
{
    press(Qt::Key_A, Qt::ControlModifier, {});
    press(Qt::Key_Delete, Qt::NoModifier, {});
}

void BenchWindow::sort(int column, Qt::SortOrder order)
{
    table().horizontalHeader()->setSortIndicator(column, order);
}

double BenchWindow::painted(const std::function<void()> &act)
{
    m_app.settle();
    const int before = m_views;
    const Stopwatch watch;
    act();
    m_app.waitUntil([&] {
        return m_views > before && !m_ordering->isBusy() && m_app.paints() > m_paintsAtView;
    });
    return watch.milliseconds();
}

Listing &BenchWindow::listing() const
{
    return only<Listing>(*m_window);
}

QTableView &BenchWindow::table() const
{
    return only<QTableView>(*m_window, u"userTable"_s);
}

} // namespace rollcall::bench
