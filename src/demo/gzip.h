// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rollcall {

//! The bytes as a gzip file.
QByteArray gzipped(const QByteArray &bytes);

} // namespace rollcall
