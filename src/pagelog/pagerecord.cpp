// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelog/pagerecord.h"

#include "core/table/userchunkdata.h"

#include <QDataStream>
#include <QIODevice>
#include <QTimeZone>

namespace rollcall {

namespace {

constexpr quint8 headMark = 'H';
constexpr quint8 pageMark = 'P';
constexpr quint32 mostPageBytes = 512U << 20; // what decodePage takes

void begin(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

//! A number that stands for one of an enum's values, the last of which is `last`.
template <typename Enum>
void read(QDataStream &stream, Enum &value, Enum last)
{
    quint8 number = 0;
    stream >> number;
    if (number > quint8(last))
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        value = Enum(number);
}

void write(QDataStream &stream, const QDateTime &moment)
{
    stream << moment.isValid() << qint64(moment.isValid() ? moment.toMSecsSinceEpoch() : 0);
}

void read(QDataStream &stream, QDateTime &moment)
{
    bool isValid = false;
    qint64 milliseconds = 0;
    stream >> isValid >> milliseconds;
    if (isValid)
        moment = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

void write(QDataStream &stream, const HttpRequest &request)
{
    stream << quint8(request.method) << request.url.toEncoded() << quint32(request.headers.size());
    for (const HttpHeader &header : request.headers)
        stream << header.name << header.value;
    stream << request.body << quint8(request.repeat) << request.variant << request.rateBucket;
    const RateLimitHeaders &limits = request.rateLimitHeaders;
    stream << limits.limit << limits.remaining << limits.reset << quint8(limits.resetIs);
}

void read(QDataStream &stream, HttpRequest &request)
{
    QByteArray url;
    quint32 headers = 0;
    read(stream, request.method, HttpMethod::Post);
    stream >> url >> headers;
    request.url = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (!request.url.isValid())
        stream.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < headers && stream.status() == QDataStream::Ok; ++i) {
        HttpHeader header;
        stream >> header.name >> header.value;
        request.headers.append(header);
    }
    stream >> request.body;
    read(stream, request.repeat, HttpRepeat::Harmless);
    stream >> request.variant >> request.rateBucket;
    RateLimitHeaders &limits = request.rateLimitHeaders;
    stream >> limits.limit >> limits.remaining >> limits.reset;
    read(stream, limits.resetIs, RateLimitReset::DeltaSeconds);
}

void write(QDataStream &stream, const QList<Remark> &remarks)
{
    stream << quint32(remarks.size());
    for (const Remark &remark : remarks) {
        stream << QByteArray::fromStdString(remark.sentence);
        write(stream, remark.moment);
        write(stream, remark.until);
    }
}

void read(QDataStream &stream, QList<Remark> &remarks)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray sentence;
        Remark remark;
        stream >> sentence;
        remark.sentence = sentence.toStdString();
        read(stream, remark.moment);
        read(stream, remark.until);
        remarks.append(remark);
    }
}

bool isWhole(const QDataStream &stream)
{
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace

QByteArray toRecord(const PageLogHead &head)
{
    QByteArray record;
    QDataStream stream(&record, QIODevice::WriteOnly);
    begin(stream);
    stream << headMark << head.identity;
    write(stream, head.started);
    stream << head.told;
    return record;
}

QByteArray toRecord(const PageToKeep &page)
{
    const PackedPage packed = page.chunk->data().raw->packed();
    QByteArray record;
    record.reserve(qsizetype(packed.bytes.size()) + 4096);
    QDataStream stream(&record, QIODevice::WriteOnly);
    begin(stream);
    stream << pageMark;
    write(stream, page.request);
    stream << page.total.has_value() << page.total.value_or(0);
    write(stream, page.place.next);
    write(stream, page.place.arrived);
    stream << page.place.users;
    write(stream, page.place.remarks);
    stream << packed.size;
    record.append(packed.bytes.data(), qsizetype(packed.bytes.size()));
    return record;
}

std::optional<PageLogHead> headFrom(const QByteArray &record)
{
    QDataStream stream(record);
    begin(stream);
    quint8 mark = 0;
    PageLogHead head;
    stream >> mark >> head.identity;
    read(stream, head.started);
    stream >> head.told;
    return mark == headMark && isWhole(stream) ? std::optional(head) : std::nullopt;
}

std::optional<PageRecord> pageFrom(const QByteArray &record)
{
    QDataStream stream(record);
    begin(stream);
    quint8 mark = 0;
    PageRecord page;
    bool hasTotal = false;
    qint64 total = 0;
    stream >> mark;
    read(stream, page.request);
    stream >> hasTotal >> total;
    if (hasTotal)
        page.total = total;
    read(stream, page.place.next);
    read(stream, page.place.arrived);
    stream >> page.place.users;
    read(stream, page.place.remarks);
    stream >> page.packed.size;
    if (mark != pageMark || stream.status() != QDataStream::Ok || page.packed.size > mostPageBytes)
        return std::nullopt;
    // The rest is the page itself: nothing follows it that could be too much.
    const auto at = std::size_t(stream.device()->pos());
    page.packed.bytes = std::string_view(record.constData(), std::size_t(record.size())).substr(at);
    return page;
}

} // namespace rollcall
