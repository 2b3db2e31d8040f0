// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fileprofilestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Held for the length of one read and write, so a longer wait means that something is stuck.
constexpr auto lockWait = 2s;

Error invalid(const char *sentence)
{
    return Error{ErrorKind::InvalidInput, "profile not usable", sentence};
}

Result<void> check(const Profile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Profile", "Give the tenant a name."));
    const bool isWhole = !profile.id.trimmed().isEmpty() && !profile.provider.trimmed().isEmpty()
        && profile.baseUrl.isValid() && !profile.baseUrl.host().isEmpty()
        && profile.budgetPercent >= 1 && profile.budgetPercent <= 100;
    if (!isWhole)
        return invalid(QT_TRANSLATE_NOOP("Profile", "The tenant's settings are not complete."));
    if (!profile.baseUrl.userInfo().isEmpty() || profile.baseUrl.hasQuery()
        || profile.baseUrl.hasFragment())
        return invalid(QT_TRANSLATE_NOOP(
            "Profile", "The tenant's address must not hold a user name, password or query."));
    return {};
}

Result<void> putInto(QList<Profile> &profiles, const Profile &profile)
{
    const bool isNameTaken = std::ranges::any_of(profiles, [&profile](const Profile &other) {
        return other.id != profile.id && isSameName(other.name, profile.name);
    });
    if (isNameTaken)
        return invalid(QT_TRANSLATE_NOOP(
            "Profile", "Another tenant has this name already. Choose a different one."));
    const auto same = std::ranges::find(profiles, profile.id, &Profile::id);
    if (same == profiles.end())
        profiles.append(profile);
    else
        *same = profile;
    return {};
}

} // namespace

FileProfileStore::FileProfileStore(const QString &path, QObject *parent)
    : ProfileStore(parent), m_file(path)
{ }

QString FileProfileStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + "/profiles.json"_L1;
}

Result<void> FileProfileStore::load()
{
    const Result<ProfileDocument> document = m_file.read();
    if (!document.ok())
        return document.error();
    if (m_profiles != document.value().profiles) {
        m_profiles = document.value().profiles;
        Q_EMIT changed();
    }
    return {};
}

Result<void> FileProfileStore::save(const Profile &profile)
{
    if (auto checked = check(profile); !checked.ok())
        return checked;
    return apply([&profile](QList<Profile> &profiles) { return putInto(profiles, profile); });
}

Result<void> FileProfileStore::remove(const QString &profileId)
{
    const bool wasKnown =
        std::ranges::find(m_profiles, profileId, &Profile::id) != m_profiles.end();
    return apply([&profileId, wasKnown](QList<Profile> &profiles) -> Result<void> {
        const auto removed = profiles.removeIf(
            [&profileId](const Profile &profile) { return profile.id == profileId; });
        // Another program may have removed it first: then all is as wanted.
        if (removed == 0 && !wasKnown)
            return Error{ErrorKind::NoSuchProfile, "no profile to remove", profileId.toStdString()};
        return {};
    });
}

Result<void> FileProfileStore::apply(const Change &change)
{
    const QFileInfo file(m_file.path());
    const Error failed{ErrorKind::FileFailed, "the folder cannot be made or locked",
                       QDir::toNativeSeparators(file.path()).toStdString()};
    if (!QDir().mkpath(file.path()))
        return failed;
    QLockFile lock(m_file.path() + ".lock"_L1);
    if (!lock.tryLock(std::chrono::milliseconds(lockWait).count()))
        return failed;
    Result<ProfileDocument> read = readForWriting();
    if (!read.ok())
        return read.error();
    ProfileDocument document = std::move(read).value();
    if (auto made = change(document.profiles); !made.ok())
        return made;
    if (auto written = m_file.write(document); !written.ok())
        return written;
    lock.unlock();
    m_profiles = document.profiles;
    Q_EMIT changed();
    return {};
}

// Contents that are not understood were kept aside by the read; then what this program knows is
// written in their place. A file that cannot be read at all stays as it is.
Result<ProfileDocument> FileProfileStore::readForWriting() const
{
    Result<ProfileDocument> document = m_file.read();
    if (document.ok() || document.error().other.empty())
        return document;
    return ProfileDocument{m_profiles, {}};
}

} // namespace rollcall
