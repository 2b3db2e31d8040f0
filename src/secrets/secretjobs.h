// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretstore.h"

namespace rollcall {

//! Ends a job: its one signal, then it deletes itself. The caller's last statement.
void settle(SecretJob *job, const Result<Secret> &result);

//! The same from the event loop, for results that are known at once.
void settleLater(SecretJob *job, const Result<Secret> &result);

//! Error of a read that found nothing.
Error secretMissing();

} // namespace rollcall
