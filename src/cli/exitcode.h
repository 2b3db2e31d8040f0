// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace rollcall {

//! How rollcall-cli ends. Documented in --help and docs/terminal.md: scripts rely on it.
enum class ExitCode
{
    Complete = 0,
    Usage = 2,
    NotAuthorized = 3, //!< token refused, missing, or without the permission
    Network = 4, //!< network or TLS
    Refused = 5, //!< the provider refused or answered nonsense, or a file could not be written
    Partial = 6, //!< some users arrived, not all
    NotVerified = 7, //!< a file is not what its manifest says, or has none
    Cancelled = 130,
};

//! Of an operation that brought nothing.
ExitCode exitCodeOf(const Error &error);

} // namespace rollcall
