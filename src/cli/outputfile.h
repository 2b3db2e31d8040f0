// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>

class QFileDevice;
class QSaveFile;

namespace rollcall {

//! Where a command's data goes: stdout, or a file that replaces the old one only when it is whole.
//! A device or pipe is written to, never replaced. On a terminal every format is shown so that no
//! user's record can command it.
class OutputFile final
{
public:
    //! An empty path: stdout.
    static Result<std::shared_ptr<OutputFile>> open(const QString &path);
    ~OutputFile();

    Result<void> write(const QByteArray &bytes);
    //! Puts the file in its place, and the manifest (empty: none) beside it.
    Result<void> commit(const QByteArray &manifest = {});
    std::string name() const; //!< for people
    //! Whether a manifest can stand beside it: not beside stdout or a device.
    bool isReplaced() const { return m_replacement; }
    //! True when the reader of our stdout went away (`… | head`): no mistake, and nobody to tell.
    bool isReaderGone() const { return m_isReaderGone; }

private:
    OutputFile();

    Result<void> writeToStdout(const QByteArray &bytes);

    std::unique_ptr<QFileDevice> m_file; //!< null: stdout
    QSaveFile *m_replacement = nullptr; //!< the same file where it replaces an old one, else null
    bool m_isReaderGone = false;
    const bool m_isTerminal; //!< stdout is one
};

} // namespace rollcall
