// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keptreplay.h"

namespace rollcall {

namespace {

//! Pages that are read while one is appended.
constexpr std::size_t pagesAhead = 2;

} // namespace

KeptReplay::KeptReplay(PageKeeper &keeper, const DirectoryProvider &provider, std::size_t pages,
                       QObject *parent)
    : QObject(parent), m_keeper(&keeper), m_provider(provider), m_pages(pages)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_isRunning)
            take(m_watcher.result());
    });
}

void KeptReplay::start()
{
    m_isRunning = true;
    if (isDone()) {
        QMetaObject::invokeMethod(this, &KeptReplay::done, Qt::QueuedConnection);
        return;
    }
    m_ahead.clear();
    readAhead();
}

void KeptReplay::stop()
{
    m_isRunning = false;
}

void KeptReplay::readAhead()
{
    if (!m_keeper)
        return;
    while (m_ahead.size() < pagesAhead && m_next + m_ahead.size() < m_pages)
        m_ahead.push_back(m_keeper->read(m_next + m_ahead.size(), m_provider));
    m_watcher.setFuture(m_ahead.front());
}

void KeptReplay::take(const Read &read)
{
    if (!read->ok()) {
        m_isRunning = false;
        Q_EMIT failed(read->error());
        return;
    }
    m_ahead.pop_front();
    m_next += 1;
    const QPointer<KeptReplay> self(this);
    Q_EMIT pageReady(read->value());
    if (!self || !m_isRunning)
        return;
    if (isDone())
        Q_EMIT done();
    else
        readAhead();
}

} // namespace rollcall
