// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/pageformat.h"

#include <QStringList>

namespace rollcall {

//! The fields of a user that v2 is asked for: its lists leave out most of them otherwise.
const QStringList &oneLoginFields();

//! A page of v2 that was asked for oneLoginFields().
const PageFormat &oneLoginPageFormat();
//! A page of v2 as it comes unasked: what its lists leave out is not requested.
const PageFormat &oneLoginShortPageFormat();
//! A page of v1.
const PageFormat &oneLoginOldPageFormat();

} // namespace rollcall
