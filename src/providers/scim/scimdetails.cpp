// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimdetails.h"

#include "core/providertext.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

//! An array of the user's own object.
DetailList ownList(const char *id, const char *title, const char *nothing)
{
    return detailList(id, DetailTopic::Access, title, nothing,
                      {{"display", QT_TRANSLATE_NOOP("Provider", "Name")},
                       {"type", QT_TRANSLATE_NOOP("Provider", "Kind")},
                       {"id", QT_TRANSLATE_NOOP("Provider", "Value")}});
}

PageFormat makeFormat(const char *rowsPath)
{
    PageFormat format;
    format.rowsPath = rowsPath;
    format.attributes = {{Attribute::Id, "value"}, {Attribute::Id, "display"}};
    format.envelopePaths = {"id"};
    format.rowsMayBeAbsentWith = "id";
    format.keyCase = KeyCase::DoesNotCount;
    return format;
}

} // namespace

QList<DetailList> ScimDetails::lists(const Profile &) const
{
    DetailList groups = ownList("groups", QT_TRANSLATE_NOOP("Provider", "Groups"),
                                QT_TRANSLATE_NOOP("Provider", "The user's object has no groups."));
    groups.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "As the service wrote them into the user; some leave them out. The kind says "
        "whether the membership is direct or indirect."));
    return {groups,
            ownList("roles", QT_TRANSLATE_NOOP("Provider", "Roles"),
                    QT_TRANSLATE_NOOP("Provider", "The user's object has no roles.")),
            ownList("entitlements", QT_TRANSLATE_NOOP("Provider", "Entitlements"),
                    QT_TRANSLATE_NOOP("Provider", "The user's object has no entitlements.")),
            notOffered(u"factors"_s, DetailTopic::Security,
                       QT_TRANSLATE_NOOP("Provider", "Sign-in factors and devices"),
                       QT_TRANSLATE_NOOP("Provider", "SCIM tells nothing of factors and devices.")),
            notOffered(u"log"_s, DetailTopic::Activity, QT_TRANSLATE_NOOP("Provider", "Activity"),
                       QT_TRANSLATE_NOOP("Provider", "SCIM has no log."))};
}

std::optional<HttpRequest> ScimDetails::firstPage(const Profile &, const DetailList &,
                                                  const DetailSubject &, const DetailSpan &) const
{
    return std::nullopt;
}

const PageFormat &ScimDetails::format(const DetailList &list) const
{
    static const PageFormat groups = makeFormat("groups");
    static const PageFormat roles = makeFormat("roles");
    static const PageFormat entitlements = makeFormat("entitlements");
    if (list.id == "groups"_L1)
        return groups;
    return list.id == "roles"_L1 ? roles : entitlements;
}

} // namespace rollcall
