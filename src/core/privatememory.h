// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollcall {

//! For programs that hold tokens, first of all in main(): from now on a crash leaves no core file,
//! and other programs of the same user can neither read this process's memory and environment nor
//! attach to it. What the system does not allow is left as it is.
void keepMemoryPrivate();

} // namespace rollcall
