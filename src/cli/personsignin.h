// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "session/services.h"

#include <QObject>

namespace rollcall {

//! Lets a person sign in from the terminal: says which address to open, or which code to type, and
//! waits. Emits `finished` once, later, then deletes itself.
class PersonSignIn final : public QObject
{
    Q_OBJECT

public:
    //! Whether the profile's credential is one that a person signs in with.
    static bool isNeeded(const DirectoryProvider &provider, const Profile &profile);
    static PersonSignIn *start(const Services &services, const Profile &profile, QObject *parent);

Q_SIGNALS:
    void finished(const rollcall::Result<rollcall::Secrets> &result);

private:
    using QObject::QObject;
    void finish(const Result<Secrets> &result);
};

} // namespace rollcall
