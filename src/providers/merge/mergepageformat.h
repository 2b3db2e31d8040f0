// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/pageformat.h"
#include "providers/merge/mergerelations.h"

namespace rollcall {

//! How a page of employees with these relations is read. What would be read from others was not
//! requested. Pay and what else is nobody's business (identity numbers, birth, gender) is dropped
//! before anything is kept, so that no export of raw objects has it: Merge has no selection of
//! fields, and an employment that is expanded for its title comes whole.
const PageFormat &mergePageFormat(const MergeRelations &relations);

} // namespace rollcall
