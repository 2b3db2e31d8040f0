// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/result.h"

#include <QList>
#include <QObject>

namespace rollcall {

//! The tenants that the user has added, in the user's order. Saved at every change, in one step:
//! all or nothing.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Result<void> load() = 0;
    virtual QList<Profile> profiles() const = 0;
    //! Adds, or replaces the profile with the same id. InvalidInput when another profile has the
    //! name.
    virtual Result<void> save(const Profile &profile) = 0;
    virtual Result<void> remove(const QString &profileId) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace rollcall
