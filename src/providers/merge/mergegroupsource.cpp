// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergegroupsource.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "core/queryitems.h"
#include "providers/merge/mergepageformat.h"
#include "providers/merge/mergerequest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto groupsPath = "/api/hris/v1/groups"_L1;
constexpr auto teamsPath = "/api/hris/v1/teams"_L1;
constexpr auto pageSize = "page_size=100"_L1;

HttpRequest get(const QUrl &base, const QString &path, const QString &query)
{
    return mergeGet(apiUrlEncoded(base, path, query));
}

PageFormat makeFormat()
{
    PageFormat format;
    format.rowsPath = "results";
    format.attributes = {{Attribute::Id, "id"}};
    format.droppedKeys = mergePageFormat(MergeRelations::usual()).droppedKeys;
    format.envelopePaths = {"next"};
    return format;
}

} // namespace

DetailList MergeGroupSource::groups() const
{
    DetailList list =
        detailList("groups", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Groups"),
                   QT_TRANSLATE_NOOP("Provider", "The HR system has neither groups nor teams."),
                   {{"name", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"type", QT_TRANSLATE_NOOP("Provider", "Kind")},
                    {"remote_id", QT_TRANSLATE_NOOP("Provider", "Id at the source")}});
    list.needs = english(QT_TRANSLATE_NOOP("Provider", "read access to Group or Team in Merge"));
    list.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "Departments, teams and cost centres of the HR system, as of Merge's last "
        "sync."));
    return list;
}

QList<MemberList> MergeGroupSource::members() const
{
    return {{detailList("members", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Members"),
                        QT_TRANSLATE_NOOP("Provider", "No employee is in the group."), {}),
             MembershipDepth::Direct}};
}

bool MergeGroupSource::isGroup(const DetailList &ofUser, const QByteArray &) const
{
    return ofUser.id == "groups"_L1;
}

std::optional<HttpRequest> MergeGroupSource::firstPage(const Profile &profile,
                                                       const DetailList &list,
                                                       const DetailSubject &subject,
                                                       const DetailSpan &) const
{
    if (list.id == "groups"_L1)
        return get(profile.baseUrl, groupsPath, pageSize);
    const bool isTeam = QJsonDocument::fromJson(subject.json).object().contains("parent_team"_L1);
    return get(profile.baseUrl, u"/api/hris/v1/employees"_s,
               (isTeam ? u"team_id="_s : u"groups="_s) + percentEncoded(subject.id) + u'&'
                   + pageSize);
}

// Newer integrations have teams among the groups, older ones have teams alone.
Result<std::optional<HttpRequest>> MergeGroupSource::nextPage(const DirectoryProvider &provider,
                                                              const HttpRequest &sent,
                                                              const HttpResponse &head,
                                                              const PageEnvelope &envelope) const
{
    auto next = DetailSource::nextPage(provider, sent, head, envelope);
    const bool isOnlyPage = next.ok() && !next.value() && !QueryItems(sent.url).value("cursor"_L1);
    if (isOnlyPage && envelope.rows == 0 && sent.url.path() == groupsPath)
        return std::optional(get(sent.url, teamsPath, pageSize));
    return next;
}

const PageFormat &MergeGroupSource::format(const DetailList &) const
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
