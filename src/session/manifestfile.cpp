// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/manifestfile.h"

#include "core/exportmanifest.h"

#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace rollcall {

namespace {

std::optional<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

void putBack(const QString &path, const std::optional<QByteArray> &contents)
{
    if (!contents) {
        QFile::remove(path);
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*contents) == contents->size()
        && file.flush())
        file.commit();
}

} // namespace

Error saveError(const QSaveFile &file)
{
    return Error{ErrorKind::FileFailed, file.errorString().toStdString(),
                 QFileInfo(file.fileName()).fileName().toStdString(),
                 file.errorString().toStdString()};
}

Result<void> commitWithManifest(QSaveFile &file, const QByteArray &manifest)
{
    // What a full disk still holds back in memory comes out now, while both old files are there:
    // commit() would not tell.
    if (!file.flush())
        return saveError(file);
    if (manifest.isEmpty())
        return file.commit() ? Result<void>() : saveError(file);
    const QString path = manifestPath(file.fileName());
    QSaveFile beside(path);
    if (!beside.open(QIODevice::WriteOnly) || beside.write(manifest) != manifest.size()
        || !beside.flush())
        return saveError(beside);
    const std::optional<QByteArray> old = contentsOf(path);
    if (!beside.commit())
        return saveError(beside);
    if (file.commit())
        return {};
    putBack(path, old);
    return saveError(file);
}

} // namespace rollcall
