// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/listing.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class ListingStatus;
}

namespace rollcall {

class Clock;

//! How a listing is getting on, with pause, resume and stop: "4,200 users, 21 pages, 830 users/s".
//! Shown in the status bar.
class ListingStatus final : public QWidget
{
    Q_OBJECT

public:
    //! `clock` counts waits down; it must outlive the widget.
    explicit ListingStatus(const Clock &clock, QWidget *parent = nullptr);
    ~ListingStatus() override;

    void setProgress(const ListingProgress &progress, const Stamp &stamp, Listing::State state);
    //! How many users the last complete listing had, for a time left; nothing: not known.
    void setExpectedUsers(std::optional<qint64> users);
    void clear(); //!< no listing
    QString text() const;

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateText();
    void updateIcons();
    QString runningText() const;

    const std::unique_ptr<Ui::ListingStatus> m_ui;
    const Clock &m_clock;
    QTimer m_countdown;
    ListingProgress m_progress;
    Stamp m_stamp;
    Listing::State m_state = Listing::State::Idle;
    std::optional<qint64> m_expectedUsers;
};

} // namespace rollcall
