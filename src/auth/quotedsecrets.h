// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secret.h"

#include <QList>
#include <QString>

namespace rollcall {

//! A server's words in one line, without the secrets that it was sent and quotes: as they are, in
//! percent encoding, and any JSON Web Token. Control and format characters are gone first, or one
//! of them inside a secret would hide it here and not from a reader.
QString withoutSecrets(const QString &words, const QList<Secret> &sent);

//! An error whose every text is like that.
Error withoutSecrets(Error error, const QList<Secret> &sent);

} // namespace rollcall
