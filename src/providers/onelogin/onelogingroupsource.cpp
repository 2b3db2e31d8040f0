// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/onelogin/onelogingroupsource.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/onelogin/oneloginrequest.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pageSize = "limit=50"_L1;

PageFormat makeFormat()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id"}};
    format.hiddenPaths = {"admins", "users", "apps"};
    return format;
}

} // namespace

DetailList OneLoginGroupSource::groups() const
{
    DetailList list =
        detailList("groups", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Roles"),
                   QT_TRANSLATE_NOOP("Provider", "The directory has no role."),
                   {{"name", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"id", QT_TRANSLATE_NOOP("Provider", "Id")}});
    list.needs = english(QT_TRANSLATE_NOOP("Provider", "an API credential with Read Users"));
    list.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "Roles are what other directories call groups. For OneLogin's own groups search the table: "
        "group_id=NUMBER."));
    return list;
}

QList<MemberList> OneLoginGroupSource::members() const
{
    DetailList list =
        detailList("members", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Members"),
                   QT_TRANSLATE_NOOP("Provider", "Nobody has the role."), {});
    list.needs = english(QT_TRANSLATE_NOOP("Provider", "an API credential with Read Users"));
    return {{list, MembershipDepth::Flat}};
}

bool OneLoginGroupSource::isGroup(const DetailList &ofUser, const QByteArray &) const
{
    return ofUser.id == "roles"_L1;
}

std::optional<HttpRequest> OneLoginGroupSource::firstPage(const Profile &profile,
                                                          const DetailList &list,
                                                          const DetailSubject &subject,
                                                          const DetailSpan &) const
{
    if (list.id == "groups"_L1)
        return oneLoginGet(apiUrlEncoded(profile.baseUrl, u"/api/2/roles"_s, pageSize));
    return oneLoginGet(apiUrlEncoded(
        profile.baseUrl, u"/api/2/roles/"_s + percentEncoded(subject.id) + u"/users"_s, pageSize));
}

const PageFormat &OneLoginGroupSource::format(const DetailList &) const
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
