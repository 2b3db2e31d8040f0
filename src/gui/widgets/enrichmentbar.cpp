// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/enrichmentbar.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "gui/widgets/theme.h"
#include "session/errortext.h"
#include "widgets/ui_enrichmentbar.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr std::chrono::seconds inMinutesFrom{90};

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

EnrichmentBar::EnrichmentBar(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::EnrichmentBar>()), m_clock(clock)
{
    m_ui->setupUi(this);
    m_countdown.setInterval(std::chrono::milliseconds(500));
    connect(&m_countdown, &QTimer::timeout, this, &EnrichmentBar::updateText);
    connect(m_ui->pauseButton, &QToolButton::clicked, this, &EnrichmentBar::pauseRequested);
    connect(m_ui->resumeButton, &QToolButton::clicked, this, &EnrichmentBar::resumeRequested);
    connect(m_ui->stopButton, &QToolButton::clicked, this, &EnrichmentBar::stopRequested);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &EnrichmentBar::clear);
    updateIcons();
    clear();
}

EnrichmentBar::~EnrichmentBar() = default;

void EnrichmentBar::setProgress(const EnrichmentProgress &progress, Enrichment::State state,
                                const std::optional<Error> &problem)
{
    m_progress = progress;
    m_state = state;
    m_problem = problem;
    const bool isRunning = state == Enrichment::State::Running;
    const bool isPaused = state == Enrichment::State::Paused;
    const bool isEnded = state == Enrichment::State::Ended;
    const bool isWhole =
        progress.done == progress.lists && progress.failed == 0 && progress.refused == 0;
    m_ui->progressBar->setMaximum(int(std::max<qint64>(1, progress.lists)));
    m_ui->progressBar->setValue(int(progress.done));
    m_ui->pauseButton->setVisible(isRunning);
    m_ui->resumeButton->setVisible(isPaused || (isEnded && !isWhole));
    m_ui->stopButton->setVisible(isRunning || isPaused);
    m_ui->closeButton->setVisible(isEnded);
    if (isRunning && progress.wait)
        m_countdown.start();
    else
        m_countdown.stop();
    updateText();
    setVisible(isRunning || isPaused || (isEnded && !isWhole));
}

void EnrichmentBar::clear()
{
    setProgress({}, Enrichment::State::Idle, std::nullopt);
}

QString EnrichmentBar::text() const
{
    return m_ui->textLabel->text();
}

void EnrichmentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateIcons();
}

void EnrichmentBar::updateText()
{
    QString text;
    switch (m_state) {
    case Enrichment::State::Idle:
        break;
    case Enrichment::State::Running:
        text = runningText();
        break;
    case Enrichment::State::Paused:
        text = tr("Paused. %1", "a sentence").arg(progressText());
        break;
    case Enrichment::State::Ended:
        text = endedText();
        break;
    }
    m_ui->textLabel->setText(text);
    const QString whole = QString(text + u' ' + answerText()).trimmed();
    m_ui->textLabel->setToolTip(toolTipHtml(whole));
    setAccessibleName(whole);
}

QString EnrichmentBar::progressText() const
{
    QStringList sentences{
        tr("Details: %1 of %2 read.")
            .arg(numberText(m_progress.done - m_progress.failed - m_progress.refused),
                 numberText(m_progress.lists))};
    if (m_progress.failed > 0)
        sentences.append(tr("%Ln failed.", "lists", int(m_progress.failed)));
    if (m_progress.refused > 0)
        sentences.append(tr("%Ln not permitted.", "lists", int(m_progress.refused)));
    return sentences.join(u' ');
}

QString EnrichmentBar::runningText() const
{
    if (m_progress.wait) {
        const QString why =
            ErrorText::ofWait(*m_progress.wait, m_clock.now(), m_progress.waitUntil);
        return tr("%1 %2", "how much was read; why nothing arrives").arg(progressText(), why);
    }
    if (!m_progress.left)
        return progressText();
    const auto left = *m_progress.left;
    if (left < inMinutesFrom)
        return tr("%1 About %2 s left.").arg(progressText(), numberText(left.count()));
    return tr("%1 About %2 min left.")
        .arg(progressText(), numberText(std::chrono::ceil<std::chrono::minutes>(left).count()));
}

//! In short, because it stands above the table until it is closed.
QString EnrichmentBar::endedText() const
{
    QStringList sentences{progressText()};
    if (m_problem)
        sentences.append(ErrorText::of(*m_problem).title);
    else if (m_progress.problem)
        sentences.append(ErrorText::titleOfRefusal(*m_progress.problem, m_progress.needs));
    sentences.append(tr("Files say which columns are not whole."));
    return sentences.join(u' ');
}

//! What more is known of why it ended: the directory's own words, what to do.
QString EnrichmentBar::answerText() const
{
    if (m_state != Enrichment::State::Ended)
        return {};
    if (m_problem)
        return ErrorText::line(*m_problem);
    return m_progress.problem ? ErrorText::ofRefusal(*m_progress.problem, m_progress.needs)
                              : QString();
}

void EnrichmentBar::updateIcons()
{
    Theme::setIcon(*m_ui->pauseButton, palette(), u"pause"_s, QStyle::SP_MediaPause);
    Theme::setIcon(*m_ui->resumeButton, palette(), u"resume"_s, QStyle::SP_MediaPlay);
    Theme::setIcon(*m_ui->stopButton, palette(), u"stop"_s, QStyle::SP_MediaStop);
    Theme::setIcon(*m_ui->closeButton, palette(), u"close"_s, QStyle::SP_DockWidgetCloseButton);
}

} // namespace rollcall
