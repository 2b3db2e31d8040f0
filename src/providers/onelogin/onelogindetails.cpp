// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/onelogin/onelogindetails.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "core/queryitems.h"
#include "providers/onelogin/oneloginrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpRequest get(const Profile &profile, const QString &encodedPath, const QString &query = {})
{
    return oneLoginGet(apiUrlEncoded(profile.baseUrl, encodedPath, query));
}

QList<DetailList> accessLists()
{
    DetailList roles =
        detailList("roles", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Roles"),
                   QT_TRANSLATE_NOOP("Provider", "In no role."),
                   {{"name", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"id", QT_TRANSLATE_NOOP("Provider", "Id")}});
    roles.needs = english(QT_TRANSLATE_NOOP("Provider", "an API credential with Read Users"));
    roles.remark =
        english(QT_TRANSLATE_NOOP("Provider", "Roles are what other directories call groups."));

    DetailList applications =
        detailList("apps", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Applications"),
                   QT_TRANSLATE_NOOP("Provider", "No application is assigned."),
                   {{"name", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"provisioning_status", QT_TRANSLATE_NOOP("Provider", "Provisioning")},
                    {"id", QT_TRANSLATE_NOOP("Provider", "Id")}});
    applications.needs = english(QT_TRANSLATE_NOOP("Provider", "an API credential with Read All"));
    return {roles, applications};
}

QList<DetailList> otherLists()
{
    DetailList factors = detailList("devices", DetailTopic::Security,
                                    QT_TRANSLATE_NOOP("Provider", "Sign-in factors"),
                                    QT_TRANSLATE_NOOP("Provider", "OneLogin lists no factor."),
                                    {{"type_display_name", QT_TRANSLATE_NOOP("Provider", "Factor")},
                                     {"user_display_name", QT_TRANSLATE_NOOP("Provider", "Name")},
                                     {"default", QT_TRANSLATE_NOOP("Provider", "Default")}});
    factors.needs = english(QT_TRANSLATE_NOOP("Provider", "an API credential with Read All"));

    DetailList events = detailList(
        "events", DetailTopic::Activity, QT_TRANSLATE_NOOP("Provider", "Done by or to this user"),
        QT_TRANSLATE_NOOP("Provider", "Nothing in this time."),
        {{"created", QT_TRANSLATE_NOOP("Provider", "When")},
         {"event_type_id", QT_TRANSLATE_NOOP("Provider", "What (number)")},
         {"actor_user_name", QT_TRANSLATE_NOOP("Provider", "By whom")},
         {"app_name", QT_TRANSLATE_NOOP("Provider", "To what")},
         {"error_description", QT_TRANSLATE_NOOP("Provider", "Reason")},
         {"ipaddr", QT_TRANSLATE_NOOP("Provider", "From")}});
    events.needs = factors.needs;
    events.remark = english(QT_TRANSLATE_NOOP(
        "Provider", "Number 5 is a sign-in, 6 one that failed, 8 an application that was opened."));
    return {factors, events};
}

PageFormat makeFormat(const char *rowsPath, const char *id)
{
    PageFormat format;
    format.rowsPath = rowsPath;
    format.attributes = {{Attribute::Id, id}, {Attribute::Created, "created_at"}};
    format.envelopePaths = {"pagination.after_cursor"};
    return format;
}

//! Numbers in lists of lists, flat.
void collect(const QJsonArray &from, QJsonArray &ids)
{
    for (const QJsonValue &value : from) {
        if (value.isArray())
            collect(value.toArray(), ids);
        else if (value.isDouble() || value.isString())
            ids.append(QJsonObject{{u"id"_s, value}});
    }
}

} // namespace

QList<DetailList> OneLoginDetails::lists(const Profile &) const
{
    return accessLists() + otherLists();
}

std::optional<HttpRequest> OneLoginDetails::firstPage(const Profile &profile,
                                                      const DetailList &list,
                                                      const DetailSubject &subject,
                                                      const DetailSpan &span) const
{
    const QString id = percentEncoded(subject.id);
    if (list.id == "roles"_L1)
        return get(profile, u"/api/1/users/"_s + id + u"/roles"_s);
    if (list.id == "apps"_L1)
        return get(profile, u"/api/2/users/"_s + id + u"/apps"_s, u"ignore_visibility=true"_s);
    if (list.id == "devices"_L1)
        return get(profile, u"/api/2/mfa/users/"_s + id + u"/devices"_s);
    return get(profile, u"/api/1/events"_s,
               u"user_id=%1&since=%2&until=%3"_s.arg(
                   id, percentEncoded(span.since.toUTC().toString(Qt::ISODate)),
                   percentEncoded(span.until.toUTC().toString(Qt::ISODate))));
}

std::optional<HttpRequest> OneLoginDetails::wholeRow(const Profile &profile, const DetailList &list,
                                                     const QString &id) const
{
    if (list.id != "roles"_L1)
        return std::nullopt;
    return get(profile, u"/api/2/roles/"_s + percentEncoded(id));
}

//! The roles of a user are numbers: {"data": [[1, 2]]} or {"data": [1, 2]}.
QByteArray OneLoginDetails::rowsIn(const DetailList &list, const QByteArray &body) const
{
    const QJsonDocument answer = QJsonDocument::fromJson(body);
    if (list.id != "roles"_L1 || !answer.object().value("data"_L1).isArray())
        return body;
    QJsonArray ids;
    collect(answer.object().value("data"_L1).toArray(), ids);
    return QJsonDocument(ids).toJson(QJsonDocument::Compact);
}

Result<std::optional<HttpRequest>> OneLoginDetails::nextPage(const DirectoryProvider &provider,
                                                             const HttpRequest &sent,
                                                             const HttpResponse &head,
                                                             const PageEnvelope &envelope) const
{
    if (sent.url.path().startsWith("/api/2/"_L1)) // by a cursor in the head, as the users
        return DetailSource::nextPage(provider, sent, head, envelope);
    const std::string *cursor = envelope.find("pagination.after_cursor");
    if (!cursor || cursor->empty() || *cursor == "null")
        return std::optional<HttpRequest>();
    QueryItems items(sent.url);
    items.set("after_cursor"_L1, percentEncoded(QString::fromStdString(*cursor)));
    HttpRequest next = sent;
    next.url = items.in(sent.url);
    return std::optional(next);
}

const PageFormat &OneLoginDetails::format(const DetailList &list) const
{
    static const PageFormat plain = makeFormat("", "id");
    static const PageFormat devices = makeFormat("", "device_id");
    static const PageFormat events = makeFormat("data", "id");
    if (list.topic == DetailTopic::Activity)
        return events;
    return list.id == "devices"_L1 ? devices : plain;
}

} // namespace rollcall
