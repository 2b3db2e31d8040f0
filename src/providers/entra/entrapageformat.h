// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/pageformat.h"
#include "providers/entra/entralisting.h"

namespace rollcall {

//! Where Graph keeps the well-known attributes, and what its accounts' states mean. `listing` tells
//! what was not asked for. Lives as long as the program.
const PageFormat &entraPageFormat(const EntraListing &listing);

//! The property behind a well-known name or a path, any case; null: not one that Graph has.
const AttributeMapping *entraMappingOf(std::string_view field);

} // namespace rollcall
