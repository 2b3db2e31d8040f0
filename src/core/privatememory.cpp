// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatememory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace rollcall {

void keepMemoryPrivate()
{
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // counts for the programs that are started from here, too
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // also for core dumps that are piped into a program
}

} // namespace rollcall
