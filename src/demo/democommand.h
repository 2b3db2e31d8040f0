// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"

#include <QStringList>

namespace rollcall {

//! What the command line of rollcall-demo asks for.
struct DemoCommand
{
    enum class Action
    {
        Serve,
        ServeAndOpen, //!< and end with the window
        PrintText //!< --help, --version
    };

    Action action = Action::Serve;
    DemoOptions options;
    QString text; //!< of PrintText
};

//! `arguments` without the program's name. The error's detail is a sentence for the terminal.
Result<DemoCommand> parseDemoCommand(const QStringList &arguments);

//! What the terminal says once the server runs.
QString demoGreeting(const DemoServer &server);

} // namespace rollcall
