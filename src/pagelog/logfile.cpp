// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelog/logfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace rollcall {

namespace {

constexpr mode_t ownersAlone = S_IRUSR | S_IWUSR;

Error fileError(const QString &path, const char *what, int number)
{
    return Error{ErrorKind::FileFailed, std::string(what) + ": " + std::strerror(number),
                 QDir::toNativeSeparators(path).toStdString()};
}

//! Ends on a page's record that is half there, where the disk is full.
Result<void> writeAll(int descriptor, const QString &path, qint64 at, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::pwrite(descriptor, bytes.constData() + done,
                                         std::size_t(bytes.size() - done), at + done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fileError(path, "write", written < 0 ? errno : ENOSPC);
        done += written;
    }
    return {};
}

} // namespace

Result<std::optional<LogFile>> LogFile::open(const QString &path)
{
    return tryOpen(path, Absent::Stays);
}

Result<LogFile> LogFile::make(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return fileError(folder, "folder", errno);
    if (::chmod(QFile::encodeName(folder).constData(), ownersAlone | S_IXUSR) != 0)
        return fileError(folder, "folder", errno);
    Result<std::optional<LogFile>> made = tryOpen(path, Absent::IsMade);
    if (!made.ok())
        return made.error();
    return *std::move(made).value();
}

Result<std::optional<LogFile>> LogFile::tryOpen(const QString &path, Absent absent)
{
    const QByteArray name = QFile::encodeName(path);
    const int flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (absent == Absent::IsMade ? O_CREAT : 0);
    // Again when another holder removed the file between our open() and our lock.
    constexpr int mostTries = 10;
    for (int i = 0; i < mostTries; ++i) {
        const int descriptor = ::open(name.constData(), flags, ownersAlone);
        if (descriptor < 0 && errno == ENOENT && absent == Absent::Stays)
            return std::optional<LogFile>();
        if (descriptor < 0)
            return fileError(path, "open", errno);
        LogFile file(path, descriptor);
        struct stat about
        { };
        if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
            return fileError(path, "not a plain file", EINVAL);
        if (::fchmod(descriptor, ownersAlone) != 0)
            return fileError(path, "permissions", errno);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
            return fileError(path, "in use by another instance", errno);
        if (file.isStillThere())
            return std::optional(std::move(file));
    }
    return fileError(path, "removed again and again", EAGAIN);
}

LogFile::~LogFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Error LogFile::failed(const char *what) const
{
    return fileError(m_path, what, errno);
}

bool LogFile::isStillThere() const
{
    struct stat here
    { };
    struct stat there
    { };
    return ::fstat(m_descriptor, &here) == 0
        && ::lstat(QFile::encodeName(m_path).constData(), &there) == 0
        && here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

qint64 LogFile::size() const
{
    struct stat about
    { };
    return ::fstat(m_descriptor, &about) == 0 ? qint64(about.st_size) : 0;
}

std::optional<QByteArray> LogFile::read(qint64 at, qint64 length) const
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const ssize_t got =
            ::pread(m_descriptor, bytes.data() + done, std::size_t(length - done), at + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return std::nullopt;
        done += got;
    }
    return bytes;
}

Result<void> LogFile::write(qint64 at, const QByteArray &bytes)
{
    return writeAll(m_descriptor, m_path, at, bytes);
}

Result<void> LogFile::truncate(qint64 size)
{
    if (::ftruncate(m_descriptor, size) != 0)
        return failed("truncate");
    return {};
}

Result<void> LogFile::sync()
{
    if (::fdatasync(m_descriptor) != 0)
        return failed("sync");
    if (!m_isNew)
        return {};
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).path());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failed("sync");
    const int synced = ::fsync(descriptor);
    ::close(descriptor);
    if (synced != 0)
        return failed("sync");
    m_isNew = false;
    return {};
}

Result<void> LogFile::remove()
{
    // Only what is locked here: another holder may have made a new one under the same name.
    if (isStillThere() && ::unlink(QFile::encodeName(m_path).constData()) != 0)
        return failed("remove");
    return {};
}

} // namespace rollcall
