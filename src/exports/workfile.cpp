// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/workfile.h"

#include <QDir>

namespace rollcall {

namespace {

constexpr qint64 partSize = 1 << 20;

} // namespace

WorkFile::WorkFile(const ExportOptions &options)
    : m_file(std::make_unique<QTemporaryFile>(
        QDir(options.workFolder.isEmpty() ? QDir::tempPath() : options.workFolder)
            .filePath(QStringLiteral(".rollcall-XXXXXX"))))
{
    // Closed, it keeps its name: the library opens it by that.
    if (m_file->open())
        m_file->close();
}

Result<bool> WorkFile::rest(QByteArray &out)
{
    if (!m_file->isOpen() && !m_file->open())
        return error();
    const QByteArray part = m_file->read(partSize);
    if (part.isEmpty() && !m_file->atEnd())
        return error();
    out.append(part);
    return !part.isEmpty();
}

Error WorkFile::error() const
{
    return Error{ErrorKind::FileFailed, m_file->errorString().toStdString(), "",
                 m_file->errorString().toStdString()};
}

} // namespace rollcall
