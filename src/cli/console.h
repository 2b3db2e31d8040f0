// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rollcall::console {

//! A line for people, on stderr. `text` is made safe for a terminal.
void say(const QString &text);
//! A line for people on stdout: help, lists of profiles.
void print(const QString &text);

bool isErrorTerminal();
//! Shows `text` in place of the last status line; only where stderr is a terminal.
void showStatus(const QString &text);
void clearStatus();

//! Columns that a text takes on a terminal: 2 for wide East Asian characters, 0 for combining
//! marks.
int widthOf(QStringView text);

} // namespace rollcall::console
