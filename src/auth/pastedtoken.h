// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace rollcall {

//! The token itself in what was pasted: white space, line ends and an accidental `prefix` ("SSWS ")
//! or "Authorization:" in front are taken away. InvalidInput, subject a whole English sentence in
//! context "Provider", when nothing is left or it has characters that no token has.
Result<QByteArray> readPastedToken(QByteArrayView pasted, QByteArrayView prefix);

} // namespace rollcall
