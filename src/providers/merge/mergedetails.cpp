// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergedetails.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/merge/mergepageformat.h"
#include "providers/merge/mergerequest.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

PageFormat makeFormat()
{
    PageFormat format;
    format.rowsPath = "groups";
    format.droppedKeys =
        mergePageFormat(MergeRelations::usual()).droppedKeys; // of the employee around them
    format.attributes = {{Attribute::Id, "id"}};
    format.envelopePaths = {"id"};
    format.rowsMayBeAbsentWith = "id";
    return format;
}

} // namespace

QList<DetailList> MergeDetails::lists(const Profile &) const
{
    DetailList groups =
        detailList("groups", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Groups"),
                   QT_TRANSLATE_NOOP("Provider", "In no group."),
                   {{"name", QT_TRANSLATE_NOOP("Provider", "Name")},
                    {"type", QT_TRANSLATE_NOOP("Provider", "Kind")},
                    {"remote_id", QT_TRANSLATE_NOOP("Provider", "Id at the source")}});
    groups.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "Departments, teams and cost centres of the HR system, as of Merge's last "
        "sync."));
    return {
        groups,
        notOffered(u"applications"_s, DetailTopic::Access,
                   QT_TRANSLATE_NOOP("Provider", "Applications"),
                   QT_TRANSLATE_NOOP("Provider", "An HR system tells nothing of applications.")),
        notOffered(
            u"factors"_s, DetailTopic::Security,
            QT_TRANSLATE_NOOP("Provider", "Sign-in factors and devices"),
            QT_TRANSLATE_NOOP("Provider", "An HR system tells nothing of factors and devices.")),
        notOffered(u"log"_s, DetailTopic::Activity, QT_TRANSLATE_NOOP("Provider", "Activity"),
                   QT_TRANSLATE_NOOP("Provider", "Merge has no log of a person."))};
}

std::optional<HttpRequest> MergeDetails::firstPage(const Profile &profile, const DetailList &,
                                                   const DetailSubject &subject,
                                                   const DetailSpan &) const
{
    return mergeGet(apiUrlEncoded(profile.baseUrl,
                                  u"/api/hris/v1/employees/"_s + percentEncoded(subject.id),
                                  u"expand=groups"_s));
}

Result<std::optional<HttpRequest>> MergeDetails::nextPage(const DirectoryProvider &,
                                                          const HttpRequest &, const HttpResponse &,
                                                          const PageEnvelope &) const
{
    return std::optional<HttpRequest>();
}

const PageFormat &MergeDetails::format(const DetailList &) const
{
    static const PageFormat format = makeFormat();
    return format;
}

} // namespace rollcall
