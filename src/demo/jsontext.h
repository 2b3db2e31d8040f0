// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstring>
#include <string_view>

namespace rollcall {

inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

//! Writes JSON into a buffer, fast enough for a million people: no tree is built.
class JsonText
{
public:
    explicit JsonText(qsizetype expectedBytes = 4096)
        : m_bytes(expectedBytes, Qt::Uninitialized) { }

    //! Text that is JSON already.
    JsonText &raw(std::string_view json)
    {
        const auto size = qsizetype(json.size());
        if (size == 0)
            return *this;
        if (m_bytes.size() - m_size < size)
            grow(size);
        std::memcpy(m_bytes.data() + m_size, json.data(), json.size());
        m_size += size;
        return *this;
    }
    //! A quoted, escaped string. `text` is UTF-8.
    JsonText &string(std::string_view text);
    JsonText &number(int64_t number);
    //! "2026-06-30T07:58:12.000Z", or null when `msecs` is 0.
    JsonText &time(int64_t msecs);
    //! The same without a fraction: "2026-06-30T07:58:12Z".
    JsonText &timeInSeconds(int64_t msecs);

    //! What was written; nothing is left here.
    QByteArray take();

private:
    void grow(qsizetype atLeast);

    QByteArray m_bytes; //!< its first m_size bytes are written
    qsizetype m_size = 0;
};

} // namespace rollcall
