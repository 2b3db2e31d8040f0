// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <functional>

namespace rollcall {

//! Where a secret comes from that must not stand on a command line. InvalidInput: subject is the
//! sentence.
Result<Secret> secretFromEnvironment(const QString &variable);
//! Takes the variable away from this process and from the programs that it starts, and its value
//! from /proc/PID/environ.
void forgetVariable(const QString &variable);
//! `say` is told when others can read the file.
Result<Secret> secretFromFile(const QString &path, const std::function<void(const QString &)> &say);
Result<Secret> secretFromStdin(); //!< its first line

} // namespace rollcall
