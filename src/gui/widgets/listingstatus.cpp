// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listingstatus.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "gui/widgets/theme.h"
#include "session/errortext.h"
#include "widgets/ui_listingstatus.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

ListingStatus::ListingStatus(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ListingStatus>()), m_clock(clock)
{
    m_ui->setupUi(this);
    m_countdown.setInterval(std::chrono::milliseconds(500));
    connect(&m_countdown, &QTimer::timeout, this, &ListingStatus::updateText);
    connect(m_ui->pauseButton, &QToolButton::clicked, this, &ListingStatus::pauseRequested);
    connect(m_ui->resumeButton, &QToolButton::clicked, this, &ListingStatus::resumeRequested);
    connect(m_ui->stopButton, &QToolButton::clicked, this, &ListingStatus::stopRequested);
    updateIcons();
    clear();
}

ListingStatus::~ListingStatus() = default;

void ListingStatus::setProgress(const ListingProgress &progress, const Stamp &stamp,
                                Listing::State state)
{
    m_progress = progress;
    m_stamp = stamp;
    m_state = state;
    const bool isRunning = state == Listing::State::Running;
    const bool isPaused = state == Listing::State::Paused;
    m_ui->pauseButton->setVisible(isRunning);
    m_ui->resumeButton->setVisible(isPaused);
    m_ui->stopButton->setVisible(isRunning || isPaused);
    if (isRunning && progress.wait)
        m_countdown.start();
    else
        m_countdown.stop();
    updateText();
}

void ListingStatus::setExpectedUsers(std::optional<qint64> users)
{
    m_expectedUsers = users;
    updateText();
}

void ListingStatus::clear()
{
    setProgress({}, {}, Listing::State::Idle);
}

QString ListingStatus::text() const
{
    return m_ui->textLabel->text();
}

void ListingStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcons();
}

void ListingStatus::updateText()
{
    QString text;
    switch (m_state) {
    case Listing::State::Idle:
        break;
    case Listing::State::Running:
        text = runningText();
        break;
    case Listing::State::Paused:
        text = tr("Paused after %1 users, %2 pages")
                   .arg(numberText(m_progress.users), numberText(m_progress.pages));
        break;
    case Listing::State::Ended:
        text = ErrorText::ofStamp(m_stamp);
        break;
    }
    m_ui->textLabel->setText(text);
    m_ui->textLabel->setToolTip(toolTipHtml(text));
    setAccessibleName(text);
}

QString ListingStatus::runningText() const
{
    if (m_progress.wait) {
        const QString why =
            ErrorText::ofWait(*m_progress.wait, m_clock.now(), m_progress.waitUntil);
        return tr("%1 users · %2", "received so far, then why nothing arrives")
            .arg(numberText(m_progress.users), why);
    }
    if (m_progress.pages == 0)
        return tr("Asking for the first page…");
    const QString users = numberText(m_progress.users);
    const QString pages = numberText(m_progress.pages);
    const double speed = m_progress.usersPerSecond;
    if (speed < 1)
        return tr("%1 users, %2 pages").arg(users, pages);
    const QString rate = numberText(std::llround(speed));
    if (!m_expectedUsers || *m_expectedUsers <= m_progress.users)
        return tr("%1 users, %2 pages, %3 users/s").arg(users, pages, rate);
    const auto seconds = std::ceil(double(*m_expectedUsers - m_progress.users) / speed);
    return seconds < 90 ? tr("%1 users, %2 pages, %3 users/s, about %4 s left")
                              .arg(users, pages, rate, numberText(qint64(seconds)))
                        : tr("%1 users, %2 pages, %3 users/s, about %4 min left")
                              .arg(users, pages, rate, numberText(qint64(std::ceil(seconds / 60))));
}

void ListingStatus::updateIcons()
{
    Theme::setIcon(*m_ui->pauseButton, palette(), u"pause"_s, QStyle::SP_MediaPause);
    Theme::setIcon(*m_ui->resumeButton, palette(), u"resume"_s, QStyle::SP_MediaPlay);
    Theme::setIcon(*m_ui->stopButton, palette(), u"stop"_s, QStyle::SP_MediaStop);
}

} // namespace rollcall
