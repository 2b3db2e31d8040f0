// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QSslError>
#include <QString>

namespace rollcall {

//! Adds to a TlsFailed what is known of why. `problems` are those of the certificate, `said` is
//! what else the library tells.
void explainTlsFailure(Error &error, const QList<QSslError> &problems, const QString &said);

//! Whether the library means a connection that was there and of which a record cannot be read.
bool isOfBrokenRecord(const QString &said);

} // namespace rollcall
