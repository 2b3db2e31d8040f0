// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wirefault.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>

namespace rollcall::test {

namespace {

constexpr qsizetype chunkBytes = 10'000;
constexpr qsizetype trailerBytes = 8; // of gzip: checksum and length
constexpr quint32 mostSwallowed = 40;

//! The head without the lines that say how long the body is, and without its blank line.
QByteArray unframedHead(const QByteArray &head)
{
    QByteArray kept;
    for (const QByteArray &line : head.split('\n')) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (name != "content-length" && name != "connection" && !line.trimmed().isEmpty())
            kept += line + '\n';
    }
    return kept;
}

void appendFraming(WireAnswer &answer, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at)
        answer.framing.append(answer.bytes.size() + at);
    answer.bytes += bytes;
}

//! With the offset of each byte of the body.
QList<qsizetype> appendChunked(WireAnswer &answer, const QByteArray &body)
{
    QList<qsizetype> offsets;
    for (qsizetype at = 0; at < body.size(); at += chunkBytes) {
        const QByteArray chunk = body.mid(at, chunkBytes);
        appendFraming(answer, QByteArray::number(chunk.size(), 16) + "\r\n");
        for (qsizetype byte = 0; byte < chunk.size(); ++byte)
            offsets.append(answer.bytes.size() + byte);
        answer.bytes += chunk;
        appendFraming(answer, "\r\n");
    }
    appendFraming(answer, "0\r\n\r\n");
    return offsets;
}

QList<qsizetype> appendWhole(WireAnswer &answer, const QByteArray &body)
{
    QList<qsizetype> offsets(body.size());
    std::iota(offsets.begin(), offsets.end(), answer.bytes.size());
    answer.bytes += body;
    return offsets;
}

//! The start and end of a line of the head after the first.
std::pair<qsizetype, qsizetype> headerLine(const WireAnswer &answer, quint32 chance)
{
    const QList<QByteArray> lines = answer.bytes.left(answer.headEnd - 4).split('\n');
    const qsizetype number = 1 + chance % std::max<qsizetype>(lines.size() - 1, 1);
    qsizetype start = 0;
    for (qsizetype line = 0; line < number; ++line)
        start += lines[line].size() + 1;
    return {start, start + lines.value(number).trimmed().size()};
}

qsizetype within(qsizetype start, qsizetype end, quint32 chance)
{
    return start + chance % std::max<qsizetype>(end - start, 1);
}

} // namespace

const char *nameOf(WireFraming framing)
{
    switch (framing) {
    case WireFraming::Length:
        return "length";
    case WireFraming::Chunked:
        return "chunked";
    case WireFraming::UntilClose:
        return "until close";
    }
    Q_UNREACHABLE();
}

const char *nameOf(WirePlace place)
{
    switch (place) {
    case WirePlace::Start:
        return "start";
    case WirePlace::StatusLine:
        return "status line";
    case WirePlace::HeaderName:
        return "header name";
    case WirePlace::HeaderValue:
        return "header value";
    case WirePlace::BlankLine:
        return "blank line";
    case WirePlace::FirstBodyByte:
        return "first body byte";
    case WirePlace::MiddleBodyByte:
        return "middle body byte";
    case WirePlace::LastBodyByte:
        return "last body byte";
    case WirePlace::GzipTrailer:
        return "gzip trailer";
    case WirePlace::ChunkFraming:
        return "chunk framing";
    case WirePlace::Down:
        return "down";
    case WirePlace::Up:
        return "up";
    }
    Q_UNREACHABLE();
}

const char *nameOf(WireHarm harm)
{
    switch (harm) {
    case WireHarm::Cut:
        return "cut";
    case WireHarm::Reset:
        return "reset";
    case WireHarm::Stall:
        return "stall";
    case WireHarm::Pause:
        return "pause";
    case WireHarm::Corrupt:
        return "corrupt";
    case WireHarm::Swallow:
        return "swallow";
    case WireHarm::Stale:
        return "stale";
    case WireHarm::Swap:
        return "swap";
    }
    Q_UNREACHABLE();
}

qsizetype WireAnswer::offsetOf(const WireFault &fault) const
{
    const quint32 chance = fault.chance / 16; // the lowest bits choose the bit
    const auto [line, lineEnd] = headerLine(*this, chance);
    const qsizetype colon = std::max(bytes.indexOf(':', line), line);
    const auto oneOf = [chance, this](const QList<qsizetype> &offsets) {
        return offsets.isEmpty() ? headEnd : offsets[chance % offsets.size()];
    };
    switch (fault.place) {
    case WirePlace::Start:
    case WirePlace::Down:
    case WirePlace::Up:
        return 0;
    case WirePlace::StatusLine:
        return within(0, bytes.indexOf('\n') + 1, chance);
    case WirePlace::HeaderName:
        return within(line, colon, chance / 64);
    case WirePlace::HeaderValue:
        return within(colon, lineEnd, chance / 64);
    case WirePlace::BlankLine:
        return within(headEnd - 4, headEnd, chance);
    case WirePlace::FirstBodyByte:
        return body.isEmpty() ? headEnd : body.first();
    case WirePlace::MiddleBodyByte:
        return body.isEmpty() ? headEnd : body.at(1);
    case WirePlace::LastBodyByte:
        return body.isEmpty() ? headEnd : body.last();
    case WirePlace::GzipTrailer:
        return oneOf(trailer);
    case WirePlace::ChunkFraming:
        return framing.isEmpty() ? (body.isEmpty() ? headEnd : body.at(1)) : oneOf(framing);
    }
    Q_UNREACHABLE();
}

WireAnswer framed(const QByteArray &answer, WireFraming framing)
{
    WireAnswer made;
    const qsizetype headEnd = answer.indexOf("\r\n\r\n") + 4;
    const QByteArray body = answer.mid(headEnd);
    switch (framing) {
    case WireFraming::Length:
        made.bytes = answer.left(headEnd);
        break;
    case WireFraming::Chunked:
        made.bytes = unframedHead(answer.left(headEnd)) + "Transfer-Encoding: chunked\r\n\r\n";
        break;
    case WireFraming::UntilClose:
        made.bytes = unframedHead(answer.left(headEnd)) + "Connection: close\r\n\r\n";
        break;
    }
    made.headEnd = made.bytes.size();
    const QList<qsizetype> offsets =
        framing == WireFraming::Chunked ? appendChunked(made, body) : appendWhole(made, body);
    if (!offsets.isEmpty())
        made.body = {offsets.first(), offsets[offsets.size() / 2], offsets.last()};
    made.trailer = offsets.last(std::min(trailerBytes, offsets.size()));
    return made;
}

QByteArray harmed(const QByteArray &bytes, qsizetype at, const WireFault &fault)
{
    QByteArray left = bytes;
    if (at >= left.size())
        return left;
    if (fault.harm == WireHarm::Corrupt)
        left[at] = char(left[at] ^ (1 << (fault.chance % 8)));
    if (fault.harm == WireHarm::Swallow)
        left.remove(at, 1 + fault.chance % mostSwallowed);
    return left;
}

} // namespace rollcall::test
