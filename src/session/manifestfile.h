// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

class QSaveFile;

namespace rollcall {

//! The error of a file that could not be written, in the file's name.
Error saveError(const QSaveFile &file);

//! Puts a file that is written to its end in its place, and its manifest beside it. Both or none:
//! the manifest is written whole before either old file goes, and is put back when the file's turn
//! fails. With no manifest the file alone; one of an earlier file stays, and no longer fits.
Result<void> commitWithManifest(QSaveFile &file, const QByteArray &manifest);

} // namespace rollcall
