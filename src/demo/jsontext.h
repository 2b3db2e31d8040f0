// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace rollcall {

//! Appends JSON to a buffer, fast enough for a million people: no tree is built.
class JsonText
{
public:
    explicit JsonText(QByteArray &out) : m_out(out) { }

    //! Text that is JSON already.
    JsonText &raw(std::string_view json)
    {
        m_out.append(json.data(), qsizetype(json.size()));
        return *this;
    }
    //! A quoted, escaped string. `text` is UTF-8.
    JsonText &string(std::string_view text);
    JsonText &number(int64_t number);
    //! "2026-06-30T07:58:12.000Z", or null when `msecs` is 0.
    JsonText &time(int64_t msecs);

private:
    QByteArray &m_out;
};

//! "2026-06-30T07:58:12.000Z"
QByteArray isoTime(int64_t msecs);

} // namespace rollcall
