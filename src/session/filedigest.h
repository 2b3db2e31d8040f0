// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace rollcall {

//! SHA-256 of bytes as they pass. OpenSSL's, as it uses the processor's own instructions: Qt's
//! would take longer than writing the file.
class FileDigest final
{
public:
    FileDigest();
    ~FileDigest();
    FileDigest(const FileDigest &) = delete;
    FileDigest &operator=(const FileDigest &) = delete;

    void add(const QByteArray &bytes);
    qint64 bytes() const { return m_bytes; }
    //! Hexadecimal. Once, at the end.
    QByteArray hex();

private:
    struct Private;
    std::unique_ptr<Private> d;
    qint64 m_bytes = 0;
};

} // namespace rollcall
