// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimgroupsource.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "core/queryitems.h"
#include "providers/scim/scimpaging.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

PageFormat listFormat()
{
    PageFormat format;
    format.rowsPath = "Resources";
    format.attributes = {{Attribute::Id, "id"},
                         {Attribute::Created, "meta.created"},
                         {Attribute::LastUpdated, "meta.lastModified"}};
    format.hiddenPaths = {"schemas", "members"};
    format.envelopePaths = {"totalResults", "startIndex", "nextCursor"};
    format.rowsMayBeAbsentWith = "totalResults";
    format.keyCase = KeyCase::DoesNotCount;
    return format;
}

PageFormat memberFormat()
{
    PageFormat format;
    format.rowsPath = "members";
    format.attributes = {{Attribute::Id, "value"}};
    format.envelopePaths = {"id"};
    format.rowsMayBeAbsentWith = "id";
    format.keyCase = KeyCase::DoesNotCount;
    return format;
}

QString textOf(const TableSnapshot &table, std::uint32_t row, std::string_view name)
{
    const auto column = table.columnByName(name);
    const std::string_view text = column ? table.cell(row, *column).text : std::string_view();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

DetailList ScimGroupSource::groups() const
{
    DetailList list =
        detailList("groups", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Groups"),
                   QT_TRANSLATE_NOOP("Provider", "The service has no group."),
                   {{"displayName", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"id", QT_TRANSLATE_NOOP("Provider", "Id")}});
    list.needs = english(QT_TRANSLATE_NOOP("Provider", "a token that may read groups"));
    return list;
}

QList<MemberList> ScimGroupSource::members() const
{
    DetailList list = detailList(
        "members", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Members"),
        QT_TRANSLATE_NOOP("Provider", "The service names no member; some leave members out."), {});
    list.needs = english(QT_TRANSLATE_NOOP("Provider", "a token that may read groups"));
    return {{list, MembershipDepth::Direct}};
}

bool ScimGroupSource::isGroup(const DetailList &ofUser, const QByteArray &) const
{
    return ofUser.id == "groups"_L1;
}

//! The type may be left out (RFC 7643, 2.4); the reference then tells.
bool ScimGroupSource::isGroupAmongMembers(const TableSnapshot &members, std::uint32_t row) const
{
    const QString type = textOf(members, row, "type");
    if (!type.isEmpty())
        return type.compare("Group"_L1, Qt::CaseInsensitive) == 0;
    return textOf(members, row, "$ref").contains("/Groups/"_L1);
}

std::optional<HttpRequest> ScimGroupSource::firstPage(const Profile &profile,
                                                      const DetailList &list,
                                                      const DetailSubject &subject,
                                                      const DetailSpan &) const
{
    if (list.id != "groups"_L1)
        return scimGet(scimUrl(profile, u"/Groups/"_s + percentEncoded(subject.id)));
    ScimQuestion question;
    question.paging = scimPagingOf(profile);
    HttpRequest first = scimFirstPage(scimUrl(profile, u"/Groups"_s), question);
    QueryItems items(first.url);
    items.set("excludedAttributes"_L1, u"members"_s);
    first.url = items.in(first.url);
    return first;
}

//! All members stand in the group itself.
Result<std::optional<HttpRequest>> ScimGroupSource::nextPage(const DirectoryProvider &provider,
                                                             const HttpRequest &sent,
                                                             const HttpResponse &head,
                                                             const PageEnvelope &envelope) const
{
    if (!sent.url.path().endsWith("/Groups"_L1))
        return std::optional<HttpRequest>();
    return DetailSource::nextPage(provider, sent, head, envelope);
}

const PageFormat &ScimGroupSource::format(const DetailList &list) const
{
    static const PageFormat groups = listFormat();
    static const PageFormat members = memberFormat();
    return list.id == "groups"_L1 ? groups : members;
}

} // namespace rollcall
