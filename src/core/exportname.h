// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportoptions.h"
#include "core/stamp.h"

#include <QString>

namespace rollcall {

//! The file name to offer for an export: "acme-users-2026-11-24.csv", or of a listing that is not
//! complete "acme-users-PARTIAL-9800-2026-11-24.csv" (users received until then), or of one that
//! was limited to a query "acme-users-LIMITED-42-2026-11-24.csv"; MASKED is in it, too. The day is
//! the listing's, in the local zone. Of `tenant` only letters, digits and - . _ remain, at most 100
//! bytes of UTF-8, so that every file system takes the name. `suffix` is without its dot.
QString suggestedFileName(const QString &tenant, const Stamp &stamp, const QString &suffix,
                          Masking masking = Masking::None);

} // namespace rollcall
