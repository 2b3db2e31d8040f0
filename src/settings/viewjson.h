// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/savedview.h"

#include <QByteArray>

namespace rollcall {

//! No view comes near this; a larger file is some other file.
constexpr qint64 maxViewBytes = 256 * 1024;

//! The contents of a view's file. InvalidInput, subject in words ("“columns” is not a list."), for
//! what is no whole view of our version; keys that this version does not know are kept.
Result<SavedView> readView(const QByteArray &bytes);
//! Indented, keys sorted, one column a line, the same bytes for the same view: files that live well
//! in version control. Sort keys are written as on the command line: "created:desc".
QByteArray writeView(const SavedView &view);
//! What keeps a view from being written so that it can be read again; nothing: it is fine.
Result<void> checkView(const SavedView &view);

} // namespace rollcall
