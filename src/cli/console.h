// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rollcall::console {

//! A line for people, on stderr. `text` is made safe for a terminal.
void say(const QString &text);
//! A line for people on stdout: help, lists of profiles.
void print(const QString &text);

bool isOutputTerminal();
bool isErrorTerminal();
//! Shows `text` in place of the last status line; only where stderr is a terminal.
void showStatus(const QString &text);
void clearStatus();

//! Whether somebody sits at a terminal who can be asked.
bool isInteractive();
//! Whether what is typed can be seen.
enum class Echo
{
    Shown,
    Hidden
};
//! Asks on the terminal and waits for a line, without the space around it. Nothing: Ctrl+C, or the
//! end of the input.
std::optional<QByteArray> ask(const QString &question, Echo echo);

//! Columns that a text takes on a terminal: 2 for wide East Asian characters, 0 for combining
//! marks.
int widthOf(QStringView text);

} // namespace rollcall::console
