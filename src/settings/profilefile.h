// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/profilejson.h"

#include <QString>

namespace rollcall {

//! profiles.json on disk: read whole, written in one step, readable by its owner alone. What cannot
//! be read is kept beside it before anything is written in its place.
class ProfileFile
{
public:
    explicit ProfileFile(const QString &path) : m_path(path) { }

    const QString &path() const { return m_path; }

    //! A file that is not there is an empty document. FileFailed: subject says which file, and,
    //! when its contents are not understood, under which name they were kept.
    Result<ProfileDocument> read() const;
    Result<void> write(const ProfileDocument &document) const;

private:
    Result<QString> keepAside(const QByteArray &bytes) const;

    QString m_path;
};

} // namespace rollcall
