// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportoptions.h"
#include "core/result.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <memory>

namespace rollcall {

//! The temporary file of a format that is not made front to back: a library writes it, then it is
//! handed on in parts. Gone with this object, whatever happened; nobody else may read it.
class WorkFile final
{
public:
    explicit WorkFile(const ExportOptions &options);

    //! Its path; empty: it could not be made, and rest() says why.
    QString path() const { return m_file->fileName(); }
    //! The next part, appended to `out`; false: that was all.
    Result<bool> rest(QByteArray &out);
    Error error() const;

private:
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace rollcall
