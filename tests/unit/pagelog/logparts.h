// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelog/logscan.h"
#include "pagelog/pagerecord.h"

#include <QByteArray>
#include <QList>

namespace rollcall::test {

//! Bytes in memory as a log.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(const QByteArray &bytes) : m_bytes(bytes) { }

    qint64 size() const override { return m_bytes.size(); }
    std::optional<QByteArray> read(qint64 at, qint64 length) const override
    {
        if (at < 0 || length < 0 || length > m_bytes.size() - at)
            return std::nullopt;
        return m_bytes.mid(at, length);
    }

private:
    const QByteArray m_bytes;
};

inline PageLogHead someHead()
{
    return {"who asked for what",
            QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC),
            {{QStringLiteral("paging"), QStringLiteral("cursor")}}};
}

//! The page of a number as it was received: a few users, the same ones whenever it is asked for.
inline QByteArray someBody(int number)
{
    const QByteArray id = QByteArray::number(number);
    return "[{\"id\":\"" + id + "-a\",\"profile\":{\"login\":\"ann" + id
        + "@example.com\"}},\n {\"id\":\"" + id + "-b\",\"profile\":{\"login\":\"bob" + id
        + "@example.com\"}}]";
}

inline HttpRequest someRequest(int number)
{
    HttpRequest request;
    request.url =
        QUrl(QStringLiteral("https://acme.example.com/api/v1/users?limit=2&after=%1").arg(number));
    request.headers = {{"Accept", "application/json"}};
    request.variant = "v" + QByteArray::number(number);
    request.rateBucket = "users";
    request.rateLimitHeaders = {"x-limit", "x-remaining", "x-reset", RateLimitReset::DeltaSeconds};
    return request;
}

inline PageToKeep somePage(int number, const QByteArray &body)
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet}};
    const auto chunk =
        decodeUsers({body.constData(), static_cast<std::size_t>(body.size())}, format);
    const QDateTime arrived = QDateTime::fromMSecsSinceEpoch(1'790'000'001'000 + number, Qt::UTC);
    return {someRequest(number),
            number % 2 == 0 ? std::optional<qint64>(1000) : std::nullopt,
            chunk.value(),
            {someRequest(number + 1), arrived, 2 * (number + 1), {{"A remark.", arrived}}}};
}

inline PageToKeep somePage(int number)
{
    return somePage(number, someBody(number));
}

//! Always the same, for seeds that are files.
inline Secret fixedKey()
{
    return Secret("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
}

//! A whole log, as its beginning and its frames: the head's, then each page's.
inline QByteArrayList logFrames(const RecordSeal &seal, int pages)
{
    RecordPlace place{RecordSeal::newLogId(), 0, {}};
    QByteArrayList frames{logBeginning(place.log)};
    for (int number = -1; number < pages; ++number) {
        const QByteArray sealed =
            seal.seal(place, number < 0 ? toRecord(someHead()) : toRecord(somePage(number)));
        frames.append(framed(sealed));
        place.number += 1;
        place.previous = RecordSeal::tagOf(sealed);
    }
    return frames;
}

inline bool isSame(const HttpRequest &left, const HttpRequest &right)
{
    return left.method == right.method && left.url == right.url && left.headers == right.headers
        && left.body == right.body && left.repeat == right.repeat && left.variant == right.variant
        && left.rateBucket == right.rateBucket
        && left.rateLimitHeaders.limit == right.rateLimitHeaders.limit
        && left.rateLimitHeaders.remaining == right.rateLimitHeaders.remaining
        && left.rateLimitHeaders.reset == right.rateLimitHeaders.reset
        && left.rateLimitHeaders.resetIs == right.rateLimitHeaders.resetIs;
}

inline bool isSame(const PagePlace &left, const PagePlace &right)
{
    return isSame(left.next, right.next) && left.arrived == right.arrived
        && left.users == right.users && left.remarks == right.remarks;
}

//! Whether every record that can be read is the one that logFrames() put there.
inline bool isBeginningOf(const ByteSource &source, const ScannedLog &log, const RecordSeal &seal)
{
    if (log.head && *log.head != someHead())
        return false;
    for (std::size_t i = 0; i < log.pages.size(); ++i) {
        const LogRecord &record = log.pages[i];
        const auto sealed = source.read(record.at, record.length);
        const auto plain = sealed ? seal.open(record.place, *sealed) : std::nullopt;
        const auto page = plain ? pageFrom(*plain) : std::nullopt;
        const PageToKeep wanted = somePage(int(i));
        if (!page || !isSame(page->request, wanted.request) || page->total != wanted.total
            || !isSame(page->place, wanted.place)
            || unpack(page->packed) != someBody(int(i)).toStdString())
            return false;
    }
    return log.pages.empty() || isSame(log.last, somePage(int(log.pages.size()) - 1).place);
}

} // namespace rollcall::test
