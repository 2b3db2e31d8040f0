// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputfile.h"

#include "cli/console.h"
#include "core/displaytext.h"
#include "session/manifestfile.h"

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

//! What a terminal can be shown: of the controls, line ends and tabs alone stay what they are.
QByteArray shownOnTerminal(const QByteArray &bytes)
{
    QStringList pieces = QString::fromUtf8(bytes).split(u'\t');
    for (QString &piece : pieces)
        piece = displayText(piece, TextPlace::Page);
    return pieces.join(u'\t').toUtf8();
}

} // namespace

OutputFile::OutputFile() : m_isTerminal(console::isOutputTerminal()) { }

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
    return writeToStdout(m_isTerminal ? shownOnTerminal(bytes) : bytes);
}

Result<void> OutputFile::writeToStdout(const QByteArray &bytes)
{
    const char *from = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, from, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            m_isReaderGone = errno == EPIPE;
            Error error{ErrorKind::FileFailed, std::strerror(errno)};
            error.subject = name();
            error.other = error.detail;
            return error;
        }
        from += written;
        left -= static_cast<std::size_t>(written);
    }
    return {};
}

std::string OutputFile::name() const
{
    return m_file ? QFileInfo(m_file->fileName()).fileName().toStdString() : "standard output";
}

Result<void> OutputFile::commit(const QByteArray &manifest)
{
    return m_replacement ? commitWithManifest(*m_replacement, manifest) : Result<void>();
}

} // namespace rollcall
