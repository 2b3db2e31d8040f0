// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/gunzipper.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rollcall {

Gunzipper::Gunzipper()
{
    constexpr int gzipOnly = 16;
    inflateInit2(&m_stream, MAX_WBITS + gzipOnly);
}

Gunzipper::~Gunzipper()
{
    inflateEnd(&m_stream);
}

Gunzipper::Outcome Gunzipper::unpack(QByteArrayView packed, QByteArray &unpacked, qint64 most)
{
    constexpr char firstMagicByte = '\x1f';
    std::array<Bytef, 64 * 1024> piece;
    // zlib only reads from it; its type says otherwise.
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    m_stream.avail_in = uInt(std::min<qsizetype>(packed.size(), std::numeric_limits<uInt>::max()));
    while (true) {
        if (m_state == State::AfterMember && m_stream.avail_in > 0) {
            const bool isNext = *m_stream.next_in == Bytef(firstMagicByte);
            m_state = isNext ? State::Inside : State::Trailer;
            inflateReset(&m_stream);
        }
        if (m_state != State::Inside)
            return Outcome::Good;
        m_stream.next_out = piece.data();
        m_stream.avail_out = uInt(piece.size());
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return Outcome::Broken;
        const qint64 size = qint64(piece.size()) - m_stream.avail_out;
        if (unpacked.size() + size > most)
            return Outcome::TooLarge;
        unpacked.append(reinterpret_cast<const char *>(piece.data()), size);
        if (code == Z_STREAM_END)
            m_state = State::AfterMember;
        else if (m_stream.avail_out > 0)
            return Outcome::Good; // it wants more than there is
    }
}

} // namespace rollcall
