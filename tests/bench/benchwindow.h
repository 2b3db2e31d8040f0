// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchpainting.h"

#include "app/composition.h"
#include "core/httptransport.h"
#include "gui/mainwindow.h"
#include "session/listing.h"
#include "session/rowordering.h"
#include "session/services.h"

#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

namespace rollcall::bench {

//! bench_replay in a process of its own.
class ReplayServer final
{
public:
    ReplayServer(std::uint32_t users, int latencyMs);
    ~ReplayServer();
    QUrl url() const { return m_url; }

private:
    QProcess m_process;
    QUrl m_url;
};

//! The program's own transport; says when the first answer was whole.
class StampedTransport final : public HttpTransport
{
public:
    explicit StampedTransport(HttpTransport &inner) : m_inner(inner) { }
    HttpCall *send(const HttpRequest &request, const SendRules &rules, QObject *parent) override;
    Result<void> checkTrust(const QString &file) const override { return m_inner.checkTrust(file); }

    std::function<void()> firstAnswer;

private:
    HttpTransport &m_inner;
};

//! The gaps between the ticks of a timer that runs while everything else does.
class StallMeter final : public QObject
{
public:
    StallMeter();
    void stop() { m_timer.stop(); }
    const std::vector<double> &gaps() const { return m_gaps; }

private:
    QTimer m_timer;
    Stopwatch m_since;
    std::vector<double> m_gaps;
};

//! The profile under which all benchmarks list.
Profile benchProfile(const QUrl &server);
Secrets benchSecrets();

//! The real window with one tenant, in a home of its own.
class BenchWindow final
{
public:
    //! `sortColumn`: as if it had been chosen the last time; empty: none.
    BenchWindow(PaintingApplication &app, const QString &sortColumn);
    ~BenchWindow();

    void open(const QUrl &server);
    //! Puts the text in the search box, as a key does.
    void type(const QString &text);
    void clearSearch();
    //! What a click on the header does.
    void sort(int column, Qt::SortOrder order);
    //! From `act` to the end of the paint that shows its result.
    double painted(const std::function<void()> &act);

    Listing &listing() const;
    RowOrdering &ordering() const { return *m_ordering; }
    QTableView &table() const;
    StampedTransport &transport() { return m_transport; }

private:
    void press(int key, Qt::KeyboardModifiers modifiers, const QString &text) const;

    PaintingApplication &m_app;
    QTemporaryDir m_home;
    Composition m_composition;
    StampedTransport m_transport;
    std::unique_ptr<const Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    RowOrdering *m_ordering = nullptr;
    int m_views = 0; //!< answers shown so far
    int m_paintsAtView = 0; //!< when the last one came
};

} // namespace rollcall::bench
