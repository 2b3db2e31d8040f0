// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profilestore.h"
#include "settings/profilefile.h"

#include <functional>

namespace rollcall {

//! Keeps profiles in one JSON file. Every save reads the file again under a lock, so that of two
//! running programs neither loses what the other has added.
//!
//! FileFailed: subject is the file, and where its contents were not understood, the name of the
//! copy that was kept of them ("profiles.json.unreadable-1"); `other` is that name alone. After
//! such a load the store has what it had before, nothing at first, and the next save writes that
//! anew. InvalidInput: subject is a whole English sentence in context "Profile". NoSuchProfile:
//! subject is the id.
class FileProfileStore final : public ProfileStore
{
    Q_OBJECT

public:
    //! `path`: of profiles.json; its folder is made when first needed.
    explicit FileProfileStore(const QString &path, QObject *parent = nullptr);

    //! profiles.json in the program's configuration folder.
    static QString defaultPath();

    Result<void> load() override;
    QList<Profile> profiles() const override { return m_profiles; }
    Result<void> save(const Profile &profile) override;
    Result<void> remove(const QString &profileId) override;

private:
    using Change = std::function<Result<void>(QList<Profile> &)>;

    Result<void> apply(const Change &change);
    Result<ProfileDocument> readForWriting() const;

    ProfileFile m_file;
    QList<Profile> m_profiles;
};

} // namespace rollcall
