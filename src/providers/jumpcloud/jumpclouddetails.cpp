// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpclouddetails.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/jumpcloud/jumpcloudpages.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpRequest get(const Profile &profile, const QString &encodedPath, const QString &query)
{
    return jumpCloudGet(profile, apiUrlEncoded(profile.baseUrl, encodedPath, query), "details");
}

QList<DetailList> accessLists()
{
    DetailList groups =
        detailList("memberof", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Groups"),
                   QT_TRANSLATE_NOOP("Provider", "In no group."),
                   {{"name", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"membershipMethod", QT_TRANSLATE_NOOP("Provider", "Members by")},
                    {"description", QT_TRANSLATE_NOOP("Provider", "Description")}});
    groups.remark = english(QT_TRANSLATE_NOOP(
        "Provider", "Members by STATIC: an administrator; by DYNAMIC…: a rule of the group."));

    DetailList applications = detailList(
        "applications", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Applications"),
        QT_TRANSLATE_NOOP("Provider", "No application is assigned."),
        {{"displayLabel", QT_TRANSLATE_NOOP("Provider", "Name")},
         {"name", QT_TRANSLATE_NOOP("Provider", "Kind")},
         {"ssoUrl", QT_TRANSLATE_NOOP("Provider", "Address")}});
    return {groups, applications};
}

QList<DetailList> otherLists()
{
    DetailList factors = detailList("pushendpoints", DetailTopic::Security,
                                    QT_TRANSLATE_NOOP("Provider", "Devices for push sign-in"),
                                    QT_TRANSLATE_NOOP("Provider", "No device for push sign-in."),
                                    {{"name", QT_TRANSLATE_NOOP("Provider", "Name")},
                                     {"state", QT_TRANSLATE_NOOP("Provider", "Status")},
                                     {"created", QT_TRANSLATE_NOOP("Provider", "Since")},
                                     {"lastLogin", QT_TRANSLATE_NOOP("Provider", "Last used")}});
    factors.remark = english(
        QT_TRANSLATE_NOOP("Provider",
                          "Whether codes and security keys are set up stands in the attribute "
                          "mfaEnrollment."));

    DetailList systems =
        detailList("systems", DetailTopic::Security, QT_TRANSLATE_NOOP("Provider", "Computers"),
                   QT_TRANSLATE_NOOP("Provider", "No computer is bound."),
                   {{"id", QT_TRANSLATE_NOOP("Provider", "Id")},
                    {"compiledAttributes.sudo.enabled",
                     QT_TRANSLATE_NOOP("Provider", "Administrator there")}});

    const DetailList activity = notOffered(
        u"events"_s, DetailTopic::Activity, QT_TRANSLATE_NOOP("Provider", "Activity"),
        QT_TRANSLATE_NOOP("Provider",
                          "JumpCloud keeps its log in Directory Insights, at an address of its "
                          "own. Rollcall sends "
                          "the key to the tenant's own address alone, and so does not ask there."));
    return {factors, systems, activity};
}

PageFormat makeFormat()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id"},
                         {Attribute::Id, "_id"},
                         {Attribute::Created, "enrollmentDate"},
                         {Attribute::LastLogin, "lastUsedDate"}};
    return format;
}

} // namespace

QList<DetailList> JumpCloudDetails::lists(const Profile &) const
{
    return accessLists() + otherLists();
}

std::optional<HttpRequest> JumpCloudDetails::firstPage(const Profile &profile,
                                                       const DetailList &list,
                                                       const DetailSubject &subject,
                                                       const DetailSpan &) const
{
    return get(profile, u"/api/v2/users/"_s + percentEncoded(subject.id) + u'/' + list.id,
               u"limit=100&skip=0"_s);
}

std::optional<HttpRequest>
JumpCloudDetails::wholeRow(const Profile &profile, const DetailList &list, const QString &id) const
{
    if (list.id == "memberof"_L1)
        return get(profile, u"/api/v2/usergroups/"_s + percentEncoded(id), {});
    if (list.id == "applications"_L1)
        return get(profile, u"/api/applications/"_s + percentEncoded(id), {});
    return std::nullopt;
}

Result<std::optional<HttpRequest>> JumpCloudDetails::nextPage(const DirectoryProvider &,
                                                              const HttpRequest &sent,
                                                              const HttpResponse &head,
                                                              const PageEnvelope &envelope) const
{
    return jumpCloudNextBySkip(sent, head, envelope);
}

const PageFormat &JumpCloudDetails::format(const DetailList &) const
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
