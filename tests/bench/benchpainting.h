// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchreport.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <cstdint>
#include <ctime>

namespace rollcall::bench {

//! Knows when a window was painted: a backing store paints and flushes in UpdateRequest.
class PaintingApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPaint = event->type() == QEvent::UpdateRequest && receiver->isWidgetType()
            && static_cast<QWidget *>(receiver)->isWindow();
        const bool handled = QApplication::notify(receiver, event);
        if (isPaint && m_paints++ == 0) {
            std::timespec now{};
            clock_gettime(CLOCK_MONOTONIC, &now);
            m_firstPaintAt = std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
        }
        return handled;
    }
    int paints() const { return m_paints; }
    //! Nanoseconds of the system's monotonic clock, which other processes share.
    std::int64_t firstPaintAt() const { return m_firstPaintAt; }

    //! Until nothing can be under way any more.
    void settle()
    {
        for (const Stopwatch quiet; quiet.milliseconds() < 150;)
            processEvents(QEventLoop::AllEvents, 20);
    }
    template <typename Done>
    void waitUntil(Done isDone)
    {
        while (!isDone())
            processEvents(QEventLoop::WaitForMoreEvents);
    }
    //! From here to the end of the first paint after `change`, which takes effect at once.
    template <typename Change>
    double painted(QWidget &window, Change change)
    {
        settle();
        const Stopwatch watch;
        change();
        const int before = m_paints;
        window.update();
        waitUntil([&] { return m_paints > before; });
        return watch.milliseconds();
    }

private:
    int m_paints = 0;
    std::int64_t m_firstPaintAt = 0;
};

} // namespace rollcall::bench
