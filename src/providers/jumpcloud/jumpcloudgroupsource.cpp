// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudgroupsource.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/jumpcloud/jumpcloudpages.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpRequest get(const Profile &profile, const QString &encodedPath)
{
    return jumpCloudGet(profile, apiUrlEncoded(profile.baseUrl, encodedPath, u"limit=100&skip=0"_s),
                        "details");
}

PageFormat makeFormat()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id"}};
    return format;
}

} // namespace

DetailList JumpCloudGroupSource::groups() const
{
    return detailList("groups", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Groups"),
                      QT_TRANSLATE_NOOP("Provider", "The directory has no group."),
                      {{"name", QT_TRANSLATE_NOOP("Provider", "Name")},
                       {"membershipMethod", QT_TRANSLATE_NOOP("Provider", "Members by")},
                       {"description", QT_TRANSLATE_NOOP("Provider", "Description")}});
}

//! /members would tell what the group is bound to itself; this is what a user's groups come from.
QList<MemberList> JumpCloudGroupSource::members() const
{
    return {{detailList("membership", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Members"),
                        QT_TRANSLATE_NOOP("Provider", "The group has no members."), {}),
             MembershipDepth::NotTold}};
}

bool JumpCloudGroupSource::isGroup(const DetailList &ofUser, const QByteArray &) const
{
    return ofUser.id == "memberof"_L1;
}

std::optional<HttpRequest> JumpCloudGroupSource::firstPage(const Profile &profile,
                                                           const DetailList &list,
                                                           const DetailSubject &subject,
                                                           const DetailSpan &) const
{
    if (list.id == "groups"_L1)
        return get(profile, u"/api/v2/usergroups"_s);
    return get(profile, u"/api/v2/usergroups/"_s + percentEncoded(subject.id) + u"/membership"_s);
}

Result<std::optional<HttpRequest>>
JumpCloudGroupSource::nextPage(const DirectoryProvider &, const HttpRequest &sent,
                               const HttpResponse &head, const PageEnvelope &envelope) const
{
    return jumpCloudNextBySkip(sent, head, envelope);
}

const PageFormat &JumpCloudGroupSource::format(const DetailList &) const
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
