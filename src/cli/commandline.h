// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QStringList>

namespace rollcall {

//! Reads the command line, runs one command to its end, and returns the exit code. Runs the
//! application's event loop.
int runCommandLine(const QStringList &arguments, const Services &services, const DemoFactory &demo);

} // namespace rollcall
