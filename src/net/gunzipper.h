// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace rollcall {

//! Unpacks a gzip body as it arrives, and knows whether it was whole. Qt's own unpacking takes a
//! body that is cut off or no gzip at all for a success.
class Gunzipper
{
public:
    enum class Outcome
    {
        Good,
        Broken, //!< not gzip, or its checksum is wrong
        TooLarge //!< past `most`
    };

    Gunzipper();
    ~Gunzipper();
    Gunzipper(const Gunzipper &) = delete;
    Gunzipper &operator=(const Gunzipper &) = delete;

    //! Appends what the bytes unpack to, at most up to `most` bytes in all.
    Outcome unpack(QByteArrayView packed, QByteArray &unpacked, qint64 most);
    //! Whether the packed stream has come to its end.
    bool isComplete() const { return m_state != State::Inside; }

private:
    enum class State
    {
        Inside,
        AfterMember, //!< gzip may be several members in a row
        Trailer //!< what follows is padding
    };

    State m_state = State::Inside;
    z_stream m_stream{};
};

} // namespace rollcall
