// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/enrichment.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class EnrichmentBar;
}

namespace rollcall {

class Clock;

//! How the asking for details columns is getting on, with pause, resume and stop: "Details: 120 of
//! 500 read, about 2 min left". Stays when it ended before everything was read, with a button to go
//! on; hidden otherwise.
class EnrichmentBar final : public QWidget
{
    Q_OBJECT

public:
    //! `clock` counts waits down; it must outlive the widget.
    explicit EnrichmentBar(const Clock &clock, QWidget *parent = nullptr);
    ~EnrichmentBar() override;

    //! `problem`: why it ended early.
    void setProgress(const EnrichmentProgress &progress, Enrichment::State state,
                     const std::optional<Error> &problem);
    void clear(); //!< hides it
    QString text() const;

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested(); //!< of one that is paused, or ended early
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateText();
    void updateIcons();
    QString progressText() const;
    QString runningText() const;
    QString endedText() const;
    QString answerText() const;

    const std::unique_ptr<Ui::EnrichmentBar> m_ui;
    const Clock &m_clock;
    QTimer m_countdown;
    EnrichmentProgress m_progress;
    Enrichment::State m_state = Enrichment::State::Idle;
    std::optional<Error> m_problem;
};

} // namespace rollcall
