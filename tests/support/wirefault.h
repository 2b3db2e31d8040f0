// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace rollcall::test {

//! How an answer says where its body ends.
enum class WireFraming
{
    Length, //!< Content-Length, as the server sent it
    Chunked,
    UntilClose //!< not at all: the connection is closed behind it
};

//! A class of byte positions: of an answer in plain HTTP, but for the last two, which count the
//! bytes of all connections, whatever they hold.
enum class WirePlace
{
    Start, //!< before the first byte
    StatusLine,
    HeaderName,
    HeaderValue,
    BlankLine, //!< the one that ends the head
    FirstBodyByte,
    MiddleBodyByte,
    LastBodyByte,
    GzipTrailer, //!< one of the last eight bytes of a packed body; else of what ends the body
    ChunkFraming, //!< a chunk's size, or a line end beside it; else as MiddleBodyByte
    Down, //!< anywhere on the way from the server
    Up //!< anywhere on the way to it
};

//! What happens to the bytes there.
enum class WireHarm
{
    Cut, //!< the connection is closed in an orderly way
    Reset, //!< it is reset (TCP RST)
    Stall, //!< nothing more comes; the connection stays
    Pause, //!< what follows comes a little later
    Corrupt, //!< a bit is turned over
    Swallow, //!< some bytes are missing
    Stale, //!< of a whole answer: the one before it comes in its place
    Swap //!< of a whole answer: it goes to the request of another connection, and the other way
};

inline constexpr std::array allWireFramings{WireFraming::Length, WireFraming::Chunked,
                                            WireFraming::UntilClose};
inline constexpr std::array answerPlaces{WirePlace::Start,          WirePlace::StatusLine,
                                         WirePlace::HeaderName,     WirePlace::HeaderValue,
                                         WirePlace::BlankLine,      WirePlace::FirstBodyByte,
                                         WirePlace::MiddleBodyByte, WirePlace::LastBodyByte,
                                         WirePlace::GzipTrailer,    WirePlace::ChunkFraming};
inline constexpr std::array allWireHarms{WireHarm::Cut,   WireHarm::Reset,   WireHarm::Stall,
                                         WireHarm::Pause, WireHarm::Corrupt, WireHarm::Swallow,
                                         WireHarm::Stale, WireHarm::Swap};

const char *nameOf(WireFraming framing);
const char *nameOf(WirePlace place);
const char *nameOf(WireHarm harm);

//! One thing that goes wrong on the wire.
struct WireFault
{
    WireHarm harm = WireHarm::Cut;
    WirePlace place = WirePlace::Start;
    int answer = 1; //!< the first that it hits, counted over all connections
    int times = 1; //!< how many in a row
    quint32 chance = 0; //!< which byte within the place, which bit
    qint64 byte = 0; //!< of Down and Up, instead of `answer`: once, at this byte
};

//! An answer as it goes out, and where in it everything stands.
struct WireAnswer
{
    QByteArray bytes;
    qsizetype headEnd = 0; //!< behind the blank line
    QList<qsizetype> body; //!< offsets of the first, middle and last byte; none: it is empty
    QList<qsizetype> trailer; //!< of the bytes that end the body
    QList<qsizetype> framing; //!< of bytes of chunk sizes and their line ends

    qsizetype offsetOf(const WireFault &fault) const;
};

//! An answer that came with a Content-Length, with its body's end told in another way.
WireAnswer framed(const QByteArray &answer, WireFraming framing);
//! The bytes from `at` on, with the fault's bit turned over or its bytes missing.
QByteArray harmed(const QByteArray &bytes, qsizetype at, const WireFault &fault);

} // namespace rollcall::test
