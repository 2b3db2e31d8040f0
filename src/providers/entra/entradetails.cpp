// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entradetails.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "providers/entra/entraerror.h"
#include "providers/entra/entralisting.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int signInPageSize = 50;

QList<DetailList> accessLists()
{
    DetailList direct = detailList("memberOf", DetailTopic::Access,
                                   QT_TRANSLATE_NOOP("Provider", "Groups and roles, direct"),
                                   QT_TRANSLATE_NOOP("Provider", "In no group or role."),
                                   {{"displayName", QT_TRANSLATE_NOOP("Provider", "Name")},
                                    {"@odata.type", QT_TRANSLATE_NOOP("Provider", "Kind")},
                                    {"description", QT_TRANSLATE_NOOP("Provider", "Description")}});
    direct.needs = u"GroupMember.Read.All, Directory.Read.All"_s;
    direct.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "Those of a kind that the app may not read come without a name: that takes "
        "Directory.Read.All."));

    DetailList all = direct;
    all.id = u"transitiveMemberOf"_s;
    all.title = english(QT_TRANSLATE_NOOP("Provider", "Groups and roles, nested ones too"));
    all.remark.clear();

    DetailList applications = detailList(
        "appRoleAssignments", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Applications"),
        QT_TRANSLATE_NOOP("Provider", "No application is assigned."),
        {{"resourceDisplayName", QT_TRANSLATE_NOOP("Provider", "Name")},
         {"principalType", QT_TRANSLATE_NOOP("Provider", "Assigned to")},
         {"principalDisplayName", QT_TRANSLATE_NOOP("Provider", "Through")},
         {"created", QT_TRANSLATE_NOOP("Provider", "Since")}});
    applications.identity = u"resourceId"_s;
    applications.needs = u"Directory.Read.All"_s;

    DetailList licences =
        detailList("licenseDetails", DetailTopic::Access, QT_TRANSLATE_NOOP("Provider", "Licences"),
                   QT_TRANSLATE_NOOP("Provider", "No licence."),
                   {{"skuPartNumber", QT_TRANSLATE_NOOP("Provider", "Product")},
                    {"skuId", QT_TRANSLATE_NOOP("Provider", "Product id")}});
    licences.identity = u"skuId"_s;
    licences.needs = u"User.Read.All"_s;
    return {direct, all, applications, licences};
}

QList<DetailList> securityLists()
{
    DetailList methods = detailList("authentication/methods", DetailTopic::Security,
                                    QT_TRANSLATE_NOOP("Provider", "Authentication methods"),
                                    QT_TRANSLATE_NOOP("Provider", "No method is registered."),
                                    {{"@odata.type", QT_TRANSLATE_NOOP("Provider", "Method")},
                                     {"displayName", QT_TRANSLATE_NOOP("Provider", "Name")},
                                     {"phoneNumber", QT_TRANSLATE_NOOP("Provider", "Phone")},
                                     {"created", QT_TRANSLATE_NOOP("Provider", "Since")}});
    methods.needs = u"UserAuthenticationMethod.Read.All"_s;

    DetailList devices = detailList(
        "registeredDevices", DetailTopic::Security, QT_TRANSLATE_NOOP("Provider", "Devices"),
        QT_TRANSLATE_NOOP("Provider", "No device is registered."),
        {{"displayName", QT_TRANSLATE_NOOP("Provider", "Name")},
         {"operatingSystem", QT_TRANSLATE_NOOP("Provider", "Platform")},
         {"trustType", QT_TRANSLATE_NOOP("Provider", "Joined by")},
         {"lastLogin", QT_TRANSLATE_NOOP("Provider", "Last used, about")}});
    devices.needs = u"Directory.Read.All"_s;
    return {methods, devices};
}

QList<DetailList> activityLists()
{
    DetailList signIns =
        detailList("signIns", DetailTopic::Activity, QT_TRANSLATE_NOOP("Provider", "Sign-ins"),
                   QT_TRANSLATE_NOOP("Provider", "Nothing in this time."),
                   {{"created", QT_TRANSLATE_NOOP("Provider", "When")},
                    {"appDisplayName", QT_TRANSLATE_NOOP("Provider", "To what")},
                    {"status.errorCode", QT_TRANSLATE_NOOP("Provider", "Result (0: success)")},
                    {"status.failureReason", QT_TRANSLATE_NOOP("Provider", "Reason")},
                    {"ipAddress", QT_TRANSLATE_NOOP("Provider", "From")}});
    signIns.needs = u"AuditLog.Read.All"_s;
    signIns.remark = english(QT_TRANSLATE_NOOP(
        "Provider",
        "Interactive sign-ins alone, which takes a P1 or P2 licence; Entra ID keeps "
        "them for 30 days."));

    DetailList audits = detailList(
        "directoryAudits", DetailTopic::Activity,
        QT_TRANSLATE_NOOP("Provider", "Done to this user"),
        QT_TRANSLATE_NOOP("Provider", "Nothing in this time."),
        {{"created", QT_TRANSLATE_NOOP("Provider", "When")},
         {"activityDisplayName", QT_TRANSLATE_NOOP("Provider", "What")},
         {"result", QT_TRANSLATE_NOOP("Provider", "Result")},
         {"initiatedBy.user.userPrincipalName", QT_TRANSLATE_NOOP("Provider", "By whom")},
         {"initiatedBy.app.displayName", QT_TRANSLATE_NOOP("Provider", "By which app")}});
    audits.needs = signIns.needs;
    return {signIns, audits};
}

PageFormat makeFormat(const char *created)
{
    PageFormat format;
    format.rowsPath = "value";
    format.envelopePaths = {"@odata.nextLink"};
    format.attributes = {{Attribute::Id, "id"},
                         {Attribute::Created, created},
                         {Attribute::LastLogin, "approximateLastSignInDateTime"}};
    return format;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "''"_L1) + u'\'';
}

QString logFilter(const DetailList &list, const DetailSubject &subject, const DetailSpan &span)
{
    const QString id = quoted(subject.id.toLower());
    const QString since = span.since.toUTC().toString(Qt::ISODate);
    const QString until = span.until.toUTC().toString(Qt::ISODate);
    if (list.id == "signIns"_L1)
        return u"userId eq %1 and createdDateTime ge %2 and createdDateTime le %3"_s.arg(id, since,
                                                                                         until);
    return u"targetResources/any(t:t/id eq %1) and activityDateTime ge %2 and "
           "activityDateTime le %3"_s.arg(id, since, until);
}

} // namespace

QList<DetailList> EntraDetails::lists(const Profile &) const
{
    return accessLists() + securityLists() + activityLists();
}

std::optional<HttpRequest> EntraDetails::firstPage(const Profile &profile, const DetailList &list,
                                                   const DetailSubject &subject,
                                                   const DetailSpan &span) const
{
    if (list.topic == DetailTopic::Activity)
        return entraGet(apiUrlEncoded(profile.baseUrl, u"/v1.0/auditLogs/"_s + list.id,
                                      u"$top=%1&$filter="_s.arg(signInPageSize)
                                          + percentEncoded(logFilter(list, subject, span))),
                        "auditLogs", EntraIndex::Usual);
    const bool isPaged = list.id.endsWith("emberOf"_L1);
    return entraGet(apiUrlEncoded(profile.baseUrl,
                                  u"/v1.0/users/"_s + percentEncoded(subject.id) + u'/' + list.id,
                                  isPaged ? u"$top="_s + QString::number(pageSize) : QString()),
                    "users", EntraIndex::Usual);
}

const PageFormat &EntraDetails::format(const DetailList &list) const
{
    static const PageFormat usual = makeFormat("createdDateTime");
    static const PageFormat audits = makeFormat("activityDateTime");
    return list.id == "directoryAudits"_L1 ? audits : usual;
}

BlankReason EntraDetails::reasonOf(const HttpResponse &refusal) const
{
    return isForLackOfLicence(entraRefusalIn(refusal)) ? BlankReason::NotLicensed
                                                       : DetailSource::reasonOf(refusal);
}

} // namespace rollcall
