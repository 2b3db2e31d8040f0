// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktagroupsource.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/okta/oktarequest.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pageSize = "limit=200"_L1; // what Okta advises

PageFormat makeFormat()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id"},
                         {Attribute::Created, "created"},
                         {Attribute::LastUpdated, "lastUpdated"}};
    format.hiddenPaths = {"_links"};
    return format;
}

} // namespace

DetailList OktaGroupSource::groups() const
{
    DetailList list =
        detailList("groups", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Groups"),
                   QT_TRANSLATE_NOOP("Provider", "The directory has no group."),
                   {{"profile.name", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"type", QT_TRANSLATE_NOOP("Provider", "Kind")},
                    {"_embedded.stats.usersCount", QT_TRANSLATE_NOOP("Provider", "Members")},
                    {"profile.description", QT_TRANSLATE_NOOP("Provider", "Description")}});
    list.needs = u"okta.groups.read"_s;
    return list;
}

QList<MemberList> OktaGroupSource::members() const
{
    DetailList list =
        detailList("members", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Members"),
                   QT_TRANSLATE_NOOP("Provider", "The group has no members."), {});
    list.needs = u"okta.groups.read"_s;
    return {{list, MembershipDepth::Flat}};
}

bool OktaGroupSource::isGroup(const DetailList &ofUser, const QByteArray &) const
{
    return ofUser.id == "groups"_L1;
}

std::optional<HttpRequest> OktaGroupSource::firstPage(const Profile &profile,
                                                      const DetailList &list,
                                                      const DetailSubject &subject,
                                                      const DetailSpan &) const
{
    if (list.id == "groups"_L1)
        return oktaGet(
            apiUrlEncoded(profile.baseUrl, u"/api/v1/groups"_s, pageSize + "&expand=stats"_L1),
            "groups");
    return oktaGet(apiUrlEncoded(profile.baseUrl,
                                 u"/api/v1/groups/"_s + percentEncoded(subject.id) + u"/users"_s,
                                 pageSize),
                   "groups/id/users");
}

const PageFormat &OktaGroupSource::format(const DetailList &) const
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
