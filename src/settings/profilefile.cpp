// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxKeptAside = 1'000;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error failed(const QString &path, const QString &why)
{
    return Error{ErrorKind::FileFailed, why.toStdString(),
                 QDir::toNativeSeparators(path).toStdString()};
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Flushed by ourselves: commit() does not tell that a full disk took only a part.
    const bool written = file.open(QFile::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written)
        return failed(path, file.errorString());
    return {};
}

} // namespace

Result<ProfileDocument> ProfileFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return ProfileDocument();
    if (!file.open(QFile::ReadOnly))
        return failed(m_path, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failed(m_path, file.errorString());
    Result<ProfileDocument> document = readProfileDocument(bytes);
    if (document.ok())
        return document;
    Error error = failed(m_path, QString::fromStdString(document.error().detail));
    const Result<QString> kept = keepAside(bytes);
    if (!kept.ok())
        return kept.error();
    error.other = kept.value().toStdString();
    error.subject += " (kept as " + error.other + ")";
    return error;
}

Result<void> ProfileFile::write(const ProfileDocument &document) const
{
    return writeWhole(m_path, writeProfileDocument(document));
}

Result<QString> ProfileFile::keepAside(const QByteArray &bytes) const
{
    for (int n = 1; n <= maxKeptAside; ++n) {
        const QString path = m_path + ".unreadable-"_L1 + QString::number(n);
        QFile kept(path);
        if (!kept.exists()) {
            if (const auto written = writeWhole(path, bytes); !written.ok())
                return written.error();
            return QFileInfo(path).fileName();
        }
        // The same contents are kept once, however often they are read.
        if (kept.open(QFile::ReadOnly) && kept.readAll() == bytes)
            return QFileInfo(path).fileName();
    }
    return failed(m_path, u"too many unreadable copies beside it"_s);
}

} // namespace rollcall
