// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace rollcall {

namespace {

Error fileError(const QFileDevice &file)
{
    Error error{ErrorKind::FileFailed, file.errorString().toStdString()};
    error.subject = QFileInfo(file.fileName()).fileName().toStdString();
    error.other = file.errorString().toStdString();
    return error;
}

} // namespace

OutputFile::~OutputFile() = default;

Result<std::shared_ptr<OutputFile>> OutputFile::open(const QString &path)
{
    std::shared_ptr<OutputFile> output(new OutputFile);
    if (path.isEmpty())
        return output;
    // QSaveFile would put an ordinary file in the place of /dev/null or of a named pipe.
    const QFileInfo present(path);
    if (present.exists() && !present.isFile() && !present.isDir()) {
        output->m_file = std::make_unique<QFile>(path);
    } else {
        auto replacement = std::make_unique<QSaveFile>(path);
        output->m_replacement = replacement.get();
        output->m_file = std::move(replacement);
    }
    if (!output->m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileError(*output->m_file);
    return output;
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    if (m_file)
        return m_file->write(bytes) == bytes.size() ? Result<void>() : fileError(*m_file);
    const char *from = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, from, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            m_isReaderGone = errno == EPIPE;
            Error error{ErrorKind::FileFailed, std::strerror(errno)};
            error.subject = "standard output";
            error.other = error.detail;
            return error;
        }
        from += written;
        left -= static_cast<std::size_t>(written);
    }
    return {};
}

Result<void> OutputFile::commit()
{
    if (m_replacement && !m_replacement->commit())
        return fileError(*m_replacement);
    return {};
}

} // namespace rollcall
