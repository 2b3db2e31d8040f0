// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rollcall {

//! Turns Ctrl+C and a polite kill into a signal of the event loop. One in a program; a second
//! Ctrl+C ends it at once.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();
};

} // namespace rollcall
