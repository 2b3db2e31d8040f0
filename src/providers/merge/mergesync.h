// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remark.h"

#include <QByteArray>
#include <QList>

namespace rollcall {

//! What must be known of Merge's copy of an HR system: a linked account that is no longer linked
//! keeps serving what it has. One sentence at most. `account` answers /account-details and `sync`
//! /sync-status; empty: not known. Merge reads hourly to daily, by plan, so a copy of two days ago
//! is old.
QList<Remark> mergeRemarks(const QByteArray &account, const QByteArray &sync, const QDateTime &now);

} // namespace rollcall
