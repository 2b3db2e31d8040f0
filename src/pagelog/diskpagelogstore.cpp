// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelog/diskpagelogstore.h"

#include "pagelog/diskpagelog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ending = ".pages"_L1;

} // namespace

QString DiskPageLogStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/pages"_L1;
}

//! Ids are ours, but they come from a file that people may edit: they name no other folder.
QString DiskPageLogStore::pathOf(const QString &profileId) const
{
    const QByteArray name = QUrl::toPercentEncoding(profileId, {}, ".");
    return m_folder + u'/' + QString::fromLatin1(name) + ending;
}

Secret DiskPageLogStore::newKey() const
{
    return RecordSeal::newKey();
}

Result<std::unique_ptr<PageLog>> DiskPageLogStore::open(const QString &profileId,
                                                        const Secret &key) const
{
    Result<RecordSeal> seal = RecordSeal::make(key);
    if (!seal.ok())
        return seal.error();
    return DiskPageLog::open(pathOf(profileId), std::move(seal).value());
}

Result<void> DiskPageLogStore::remove(const QString &profileId) const
{
    QFile file(pathOf(profileId));
    if (file.remove() || !file.exists())
        return {};
    return Error{ErrorKind::FileFailed, file.errorString().toStdString(),
                 QDir::toNativeSeparators(file.fileName()).toStdString()};
}

void DiskPageLogStore::removeOlderThan(const QDateTime &moment) const
{
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({u'*' + ending}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &about : files) {
        if (about.lastModified() >= moment)
            continue;
        Result<std::optional<LogFile>> file = LogFile::open(about.filePath());
        // One that cannot be opened is in use, and else found again the next time.
        if (file.ok() && file.value()) [[maybe_unused]]
            const Result<void> removed = std::move(file).value()->remove();
    }
}

} // namespace rollcall
