// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

#include <memory>
#include <vector>

namespace rollcall {

//! Every format of this program, in the order in which they are offered. A new format is one line
//! in the .cpp.
std::vector<std::unique_ptr<Exporter>> builtinExporters();

} // namespace rollcall
