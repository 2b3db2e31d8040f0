// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/result.h"

#include <QJsonObject>
#include <QList>

namespace rollcall {

//! The contents of profiles.json.
struct ProfileDocument
{
    QList<Profile> profiles; //!< in the user's order; ids and names are unique
    QJsonObject unknown; //!< top-level keys of another version, kept when the file is written again
};

//! FileFailed, detail in words, for anything but a whole document of our version: a file that is
//! half understood would be written back with the other half missing.
Result<ProfileDocument> readProfileDocument(const QByteArray &bytes);
QByteArray writeProfileDocument(const ProfileDocument &document);

//! True when two profiles' names are the same to a person: case and outer or double spaces aside.
bool isSameName(const QString &left, const QString &right);

} // namespace rollcall
