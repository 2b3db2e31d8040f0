// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pagelog/logscan.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace rollcall {

//! A file that nobody but this user can read, and that one holder at a time has, in all processes;
//! the kernel lets go of it with the process, however that ends. Errors: FileFailed.
class LogFile final : public ByteSource
{
public:
    //! Nothing: there is none.
    static Result<std::optional<LogFile>> open(const QString &path);
    //! Opens it, or makes it and the folder that it lies in.
    static Result<LogFile> make(const QString &path);

    LogFile(LogFile &&other) noexcept
        : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)),
          m_isNew(other.m_isNew)
    { }
    LogFile &operator=(LogFile &&other) noexcept
    {
        std::swap(m_path, other.m_path);
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_isNew, other.m_isNew);
        return *this;
    }
    ~LogFile() override;

    qint64 size() const override;
    std::optional<QByteArray> read(qint64 at, qint64 length) const override;
    Result<void> write(qint64 at, const QByteArray &bytes);
    Result<void> truncate(qint64 size);
    Result<void> sync(); //!< the file's place in its folder too
    Result<void> remove(); //!< from its folder; what was read stays readable here

private:
    enum class Absent
    {
        Stays,
        IsMade
    };

    LogFile(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) { }
    static Result<std::optional<LogFile>> tryOpen(const QString &path, Absent absent);
    Error failed(const char *what) const;
    bool isStillThere() const;

    QString m_path;
    int m_descriptor = -1;
    bool m_isNew = true; //!< its place in the folder was not synced here
};

} // namespace rollcall
