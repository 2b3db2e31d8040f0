// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace rollcall {

//! Turns SIGINT and SIGTERM into a signal in the event loop. One at a time in a program.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received(int number); //!< SIGINT or SIGTERM

private:
    void readNumber();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace rollcall
