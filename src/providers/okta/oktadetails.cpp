// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktadetails.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/okta/oktarequest.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int logPageSize = 100; // Okta's own default; 1000 at most

QList<DetailList> accessLists()
{
    DetailList groups =
        detailList("groups", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Groups"),
                   QT_TRANSLATE_NOOP("Provider", "In no group."),
                   {{"profile.name", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"type", QT_TRANSLATE_NOOP("Provider", "Kind")},
                    {"profile.description", QT_TRANSLATE_NOOP("Provider", "Description")}});
    groups.needs = u"okta.groups.read"_s;
    groups.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "APP_GROUP: membership comes from an application or another directory; OKTA_GROUP: from an "
        "administrator or a group rule, Okta does not tell which; BUILT_IN: Okta's own."));

    DetailList applications = detailList(
        "applications", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Applications"),
        QT_TRANSLATE_NOOP("Provider", "No application is assigned."),
        {{"label", QT_TRANSLATE_NOOP("Provider", "Name")},
         {"appName", QT_TRANSLATE_NOOP("Provider", "Kind")},
         {"linkUrl", QT_TRANSLATE_NOOP("Provider", "Address")}});
    applications.identity = u"appInstanceId"_s;
    applications.needs = u"okta.users.read"_s;
    applications.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "As the user's dashboard has them; an application with several links is listed "
        "once for each."));

    DetailList roles = detailList("roles", DetailTopic::Access,
                                  QT_TRANSLATE_NOOP("Provider", "Administrator roles"),
                                  QT_TRANSLATE_NOOP("Provider", "No administrator."),
                                  {{"label", QT_TRANSLATE_NOOP("Provider", "Role")},
                                   {"assignmentType", QT_TRANSLATE_NOOP("Provider", "Assigned to")},
                                   {"status", QT_TRANSLATE_NOOP("Provider", "Status")},
                                   {"created", QT_TRANSLATE_NOOP("Provider", "Since")}});
    roles.identity = u"type"_s;
    roles.needs = u"okta.roles.read"_s;
    return {groups, applications, roles};
}

QList<DetailList> securityLists()
{
    DetailList factors = detailList(
        "factors", DetailTopic::Security, QT_TRANSLATE_NOOP("Provider", "Sign-in factors"),
        QT_TRANSLATE_NOOP("Provider", "Okta lists no factor."),
        {{"factorType", QT_TRANSLATE_NOOP("Provider", "Factor")},
         {"provider", QT_TRANSLATE_NOOP("Provider", "Provider")},
         {"status", QT_TRANSLATE_NOOP("Provider", "Status")},
         {"created", QT_TRANSLATE_NOOP("Provider", "Since")},
         {"lastUpdated", QT_TRANSLATE_NOOP("Provider", "Last changed")}});
    factors.needs = u"okta.users.read"_s;
    factors.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "Those alone that the enrolment policy with the highest priority asks for or "
        "allows."));

    DetailList devices =
        detailList("devices", DetailTopic::Security, QT_TRANSLATE_NOOP("Provider", "Devices"),
                   QT_TRANSLATE_NOOP("Provider", "No device is registered."),
                   {{"device.profile.displayName", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"device.profile.platform", QT_TRANSLATE_NOOP("Provider", "Platform")},
                    {"device.status", QT_TRANSLATE_NOOP("Provider", "Status")},
                    {"created", QT_TRANSLATE_NOOP("Provider", "Since")}});
    devices.needs = u"okta.devices.read"_s;
    return {factors, devices};
}

QList<DetailList> activityLists()
{
    DetailList doneBy = detailList("doneBy", DetailTopic::Activity,
                                   QT_TRANSLATE_NOOP("Provider", "Done by this user"),
                                   QT_TRANSLATE_NOOP("Provider", "Nothing in this time."),
                                   {{"created", QT_TRANSLATE_NOOP("Provider", "When")},
                                    {"displayMessage", QT_TRANSLATE_NOOP("Provider", "What")},
                                    {"outcome.result", QT_TRANSLATE_NOOP("Provider", "Result")},
                                    {"outcome.reason", QT_TRANSLATE_NOOP("Provider", "Reason")},
                                    {"client.ipAddress", QT_TRANSLATE_NOOP("Provider", "From")},
                                    {"target", QT_TRANSLATE_NOOP("Provider", "To what")}});
    doneBy.needs = u"okta.logs.read"_s;
    doneBy.remark =
        english(QT_TRANSLATE_NOOP("Provider", "Okta keeps its System Log for 90 days."));
    DetailList doneTo = doneBy;
    doneTo.id = u"doneTo"_s;
    doneTo.title = english(QT_TRANSLATE_NOOP("Provider", "Done to this user"));
    doneTo.remark.clear();
    doneTo.columns.last() = {u"actor.displayName"_s,
                             english(QT_TRANSLATE_NOOP("Provider", "By whom"))};
    return {doneBy, doneTo};
}

PageFormat plainFormat()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id"},
                         {Attribute::Created, "created"},
                         {Attribute::LastUpdated, "lastUpdated"}};
    format.hiddenPaths = {"_links", "_embedded"};
    return format;
}

PageFormat deviceFormat()
{
    PageFormat format = plainFormat();
    format.attributes.front().path = "device.id";
    return format;
}

PageFormat logFormat()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "uuid"}, {Attribute::Created, "published"}};
    return format;
}

//! Bounded by `until`, so that the log ends instead of waiting for what happens next.
QString logQuery(const DetailList &list, const DetailSubject &subject, const DetailSpan &span)
{
    const QString whose = list.id == u"doneBy"_s ? u"actor.id"_s : u"target.id"_s;
    return u"since=%1&until=%2&sortOrder=DESCENDING&limit=%3&filter=%4"_s.arg(
        percentEncoded(span.since.toUTC().toString(Qt::ISODateWithMs)),
        percentEncoded(span.until.toUTC().toString(Qt::ISODateWithMs)),
        QString::number(logPageSize), percentEncoded(whose + u" eq \""_s + subject.id + u'"'));
}

} // namespace

QList<DetailList> OktaDetails::lists(const Profile &) const
{
    return accessLists() + securityLists() + activityLists();
}

std::optional<HttpRequest> OktaDetails::firstPage(const Profile &profile, const DetailList &list,
                                                  const DetailSubject &subject,
                                                  const DetailSpan &span) const
{
    if (list.topic == DetailTopic::Activity)
        return oktaGet(apiUrl(profile.baseUrl, u"/api/v1/logs"_s, logQuery(list, subject, span)),
                       "logs");
    const QString what = list.id == u"applications"_s ? u"appLinks"_s : list.id;
    return oktaGet(apiUrlEncoded(profile.baseUrl,
                                 u"/api/v1/users/"_s + percentEncoded(subject.id) + u'/' + what),
                   "users/id/" + what.toLatin1());
}

const PageFormat &OktaDetails::format(const DetailList &list) const
{
    static const PageFormat plain = plainFormat();
    static const PageFormat device = deviceFormat();
    static const PageFormat log = logFormat();
    if (list.topic == DetailTopic::Activity)
        return log;
    return list.id == u"devices"_s ? device : plain;
}

} // namespace rollcall
