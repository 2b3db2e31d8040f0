// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oncebody.h"

#include <algorithm>

namespace rollcall {

OnceBody::OnceBody(const QByteArray &bytes, QObject *parent) : QIODevice(parent), m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    const qint64 size = std::min(most, m_bytes.size() - m_read);
    if (size <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace rollcall
