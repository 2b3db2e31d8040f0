// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace rollcall {

//! How many entries of one service and key the Secret Service has, whatever state they are in.
struct KeychainEntries
{
    qsizetype readable = 0;
    qsizetype locked = 0; //!< there, but in a locked keyring: a read calls them missing
};

//! Asks the Secret Service itself, because QtKeychain takes an entry in a locked keyring for none
//! and calls the delete of one a success. `answer` is called once, later, unless `context` is gone
//! by then; with no entries where there is no Secret Service (other keychains do not need this).
void countKeychainEntries(const QString &service, const QString &key, QObject *context,
                          std::function<void(const KeychainEntries &)> answer);

} // namespace rollcall
