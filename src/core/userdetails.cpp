// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/userdetails.h"

#include "core/queryitems.h"

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

DetailList detailList(const char *id, DetailTopic topic, const char *title, const char *nothing,
                      std::initializer_list<std::pair<const char *, const char *>> columns)
{
    DetailList list;
    list.id = QString::fromUtf8(id);
    list.topic = topic;
    list.title = QString::fromUtf8(title);
    list.nothing = QString::fromUtf8(nothing);
    for (const auto &[name, label] : columns)
        list.columns.append({QString::fromUtf8(name), QString::fromUtf8(label)});
    return list;
}

DetailList notOffered(const QString &id, DetailTopic topic, const char *title, const char *why)
{
    DetailList list;
    list.id = id;
    list.topic = topic;
    list.title = QString::fromUtf8(title);
    list.notOffered = QString::fromUtf8(why);
    return list;
}

std::optional<HttpRequest> nextBySkip(const HttpRequest &sent, std::size_t rows,
                                      std::optional<qint64> total)
{
    QueryItems items(sent.url);
    const auto came = static_cast<qint64>(rows);
    const qint64 skipped = items.number("skip"_L1, 0) + came;
    const bool isLast = total ? skipped >= *total : came < items.number("limit"_L1, 0);
    if (isLast || came == 0)
        return std::nullopt;
    items.set("skip"_L1, skipped);
    HttpRequest next = sent;
    next.url = items.in(sent.url);
    return next;
}

std::optional<HttpRequest> DetailSource::wholeRow(const Profile &, const DetailList &,
                                                  const QString &) const
{
    return std::nullopt;
}

BlankReason DetailSource::reasonOf(const HttpResponse &refusal) const
{
    constexpr int forbidden = 403;
    return refusal.status == forbidden ? BlankReason::NotPermitted : BlankReason::Failed;
}

QByteArray DetailSource::rowsIn(const DetailList &, const QByteArray &body) const
{
    return body;
}

Result<std::optional<HttpRequest>> DetailSource::nextPage(const DirectoryProvider &provider,
                                                          const HttpRequest &sent,
                                                          const HttpResponse &head,
                                                          const PageEnvelope &envelope) const
{
    Result<NextPage> next = provider.nextPage(sent, head);
    if (next.ok() && next.value().told == NextIsTold::InBody)
        next = provider.nextPageOf(sent, head, envelope);
    if (!next.ok())
        return next.error();
    return next.value().request;
}

} // namespace rollcall
