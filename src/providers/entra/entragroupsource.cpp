// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entragroupsource.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/entra/entralisting.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

PageFormat makeFormat()
{
    PageFormat format;
    format.rowsPath = "value";
    format.envelopePaths = {"@odata.nextLink"};
    format.attributes = {{Attribute::Id, "id"}, {Attribute::Created, "createdDateTime"}};
    return format;
}

MemberList memberList(const char *id, MembershipDepth depth)
{
    DetailList list = detailList(id, DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Members"),
                                 QT_TRANSLATE_NOOP("Provider", "No user is in the group."), {});
    list.needs = u"GroupMember.Read.All"_s;
    return {list, depth};
}

} // namespace

DetailList EntraGroupSource::groups() const
{
    DetailList list =
        detailList("groups", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Groups"),
                   QT_TRANSLATE_NOOP("Provider", "The directory has no group."),
                   {{"displayName", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"groupTypes", QT_TRANSLATE_NOOP("Provider", "Kind")},
                    {"description", QT_TRANSLATE_NOOP("Provider", "Description")},
                    {"mail", QT_TRANSLATE_NOOP("Provider", "Address")}});
    list.needs = u"GroupMember.Read.All"_s;
    return list;
}

QList<MemberList> EntraGroupSource::members() const
{
    return {memberList("transitiveMembers", MembershipDepth::Transitive),
            memberList("members", MembershipDepth::Direct)};
}

//! Roles and administrative units stand among a user's memberships too.
bool EntraGroupSource::isGroup(const DetailList &ofUser, const QByteArray &entry) const
{
    return ofUser.id.endsWith("emberOf"_L1)
        && QJsonDocument::fromJson(entry)["@odata.type"_L1].toString()
        == "#microsoft.graph.group"_L1;
}

std::optional<HttpRequest> EntraGroupSource::firstPage(const Profile &profile,
                                                       const DetailList &list,
                                                       const DetailSubject &subject,
                                                       const DetailSpan &) const
{
    if (list.id == "groups"_L1)
        return entraGet(
            apiUrlEncoded(profile.baseUrl, u"/v1.0/groups"_s,
                          u"$top=999&$select=id,displayName,description,groupTypes,mail"_s),
            "groups", EntraIndex::Usual);
    // Devices and service principals are members too; users alone are had by the other index.
    return entraGet(apiUrlEncoded(profile.baseUrl,
                                  u"/v1.0/groups/"_s + percentEncoded(subject.id) + u'/' + list.id
                                      + u"/microsoft.graph.user"_s,
                                  u"$count=true&$top=999&$select=id"_s),
                    "groups", EntraIndex::Advanced);
}

const PageFormat &EntraGroupSource::format(const DetailList &) const
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
