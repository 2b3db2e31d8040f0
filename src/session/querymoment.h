// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querytime.h"

namespace rollcall {

class Clock;

//! Now, in the zone of the system, to the minute: a query that is typed on within it stays the same
//! question.
QueryTime queryTime(const Clock &clock);

} // namespace rollcall
