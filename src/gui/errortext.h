// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/stateview.h"
#include "session/errortext.h"

namespace rollcall {

//! What the window offers with an error.
enum class ErrorAction
{
    None,
    TryAgain,
    EnterToken,
    EditTenant
};

ErrorAction actionFor(ErrorKind kind);
QString labelOf(ErrorAction action); //!< of a button; empty for None

//! What stands in place below something that the user did: of what cannot be used only why.
QString noteOf(const Error &error);

//! The page that stands in for the rows of a listing that brought none. Its primary button is
//! actionFor(error.kind), its secondary one tries again unless the primary does.
StatePage errorPage(const Error &error);

} // namespace rollcall
