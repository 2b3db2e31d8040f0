// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergeprovider.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "core/queryitems.h"
#include "providers/merge/mergeerror.h"
#include "providers/merge/mergefilter.h"
#include "providers/merge/mergepageformat.h"
#include "providers/merge/mergerelations.h"
#include "providers/merge/mergerequest.h"
#include "providers/merge/mergesync.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxPageSize = 100; // Merge documents no more
constexpr int minPageSize = 25;

QUrl mergeUrl(const Profile &profile, QLatin1String path, const QString &encodedQuery)
{
    return apiUrl(profile.baseUrl, "/api/hris/v1/"_L1 + path, encodedQuery);
}

//! Of a listing, encoded.
QStringList listItems(const Profile &profile, const ListingRequest &asked)
{
    QStringList items{u"page_size="_s + QString::number(maxPageSize)};
    const QString expand = MergeRelations::forColumns(asked.columns).text();
    if (!expand.isEmpty())
        items.append(u"expand="_s + expand);
    switch (profile.scope) {
    case ListScope::Everybody:
        items.append(u"include_deleted_data=true"_s); // they are told apart by their status
        break;
    case ListScope::WithoutDeprovisioned:
        break;
    }
    if (!asked.limit.isEmpty())
        items.append(asked.limit.expression.split(u'&'));
    return items;
}

ProviderField regionField()
{
    return {u"region"_s,
            english(QT_TRANSLATE_NOOP("Provider", "Region")),
            english(QT_TRANSLATE_NOOP(
                "Provider",
                "Where the Merge account is kept. The address of its pages in the browser tells: "
                "app.merge.dev is the United States.")),
            ProviderField::Kind::Text,
            ProviderField::Need::Optional,
            u"us"_s,
            {{u"us"_s, english(QT_TRANSLATE_NOOP("Provider", "United States"))},
             {u"eu"_s, english(QT_TRANSLATE_NOOP("Provider", "Europe"))},
             {u"ap"_s, english(QT_TRANSLATE_NOOP("Provider", "Asia and Pacific"))},
             {u"sandbox"_s, english(QT_TRANSLATE_NOOP("Provider", "Sandbox"))}}};
}

CredentialInfo apiKeyCredential()
{
    CredentialInfo credential;
    credential.id = u"apiKey"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "API key and account token"));
    credential.fields = {
        {u"api-key"_s, english(QT_TRANSLATE_NOOP("Provider", "API key")),
         english(QT_TRANSLATE_NOOP("Provider",
                                   "In Merge, under API keys: the production or test access key. "
                                   "It opens every linked account together with its token.")),
         ProviderField::Kind::Secret},
        {u"account-token"_s, english(QT_TRANSLATE_NOOP("Provider", "Account token")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "Of the one linked account to list: in Merge, under Linked accounts, open it and copy "
             "its account token.")),
         ProviderField::Kind::Secret}};
    credential.header = "Authorization";
    credential.prefix = "Bearer ";
    credential.choosesDirectory = true;
    credential.otherHeaders = {{u"account-token"_s, "X-Account-Token", {}}};
    return credential;
}

const char *readHost(QString &host, QStringList &)
{
    static const QStringList ownSites{u"merge.dev"_s, u"www.merge.dev"_s, u"app.merge.dev"_s,
                                      u"docs.merge.dev"_s, u"help.merge.dev"_s};
    if (ownSites.contains(host))
        return QT_TRANSLATE_NOOP("Provider",
                                 "This is Merge's own site. Its API is at api.merge.dev, or at "
                                 "api-eu.merge.dev for Europe.");
    return nullptr;
}

} // namespace

ProviderInfo MergeProvider::info() const
{
    ProviderInfo info;
    info.id = u"merge"_s;
    info.name = u"Merge"_s;
    info.addressLabel = english(QT_TRANSLATE_NOOP("Provider", "API address"));
    info.addressPlaceholder = u"api.merge.dev"_s;
    info.addressHelp = english(QT_TRANSLATE_NOOP(
        "Provider", "The host of Merge's API. The region tells it: leave it as it is."));
    info.fields = {regionField()};
    info.credentials = {apiKeyCredential()};
    info.defaultColumns = {u"status"_s, u"firstName"_s,  u"lastName"_s, u"login"_s,  u"email"_s,
                           u"title"_s,  u"department"_s, u"manager"_s,  u"created"_s};
    info.canLeaveOutDeprovisioned = true;
    info.rawStatusPath = u"employment_status"_s;
    return info;
}

std::optional<QUrl> MergeProvider::usualAddress(const QMap<QString, QString> &fields) const
{
    const QString region = fields.value(u"region"_s);
    if (region.isEmpty() || region == "us"_L1)
        return QUrl(u"https://api.merge.dev"_s);
    if (region == "eu"_L1)
        return QUrl(u"https://api-eu.merge.dev"_s);
    if (region == "ap"_L1)
        return QUrl(u"https://api-ap.merge.dev"_s);
    if (region == "sandbox"_L1)
        return QUrl(u"https://api-sandbox.merge.dev"_s);
    return std::nullopt;
}

Result<AddressReading> MergeProvider::readAddress(const QString &pasted) const
{
    const AddressRules rules{
        .whenEmpty =
            QT_TRANSLATE_NOOP("Provider", "Enter the host of Merge's API, such as api.merge.dev."),
        .readHost = readHost};
    return readPastedAddress(pasted, rules);
}

Result<void> MergeProvider::checkFields(const Profile &profile) const
{
    if (usualAddress(profile.fields))
        return {};
    return Error{ErrorKind::InvalidInput, "unknown region",
                 QT_TRANSLATE_NOOP("Provider", "The region is us, eu, ap or sandbox.")};
}

// A copy: whoever lists it must know how old it is.
QList<HttpRequest> MergeProvider::questions(const Profile &profile, const ListingRequest &) const
{
    return {mergeGet(mergeUrl(profile, "account-details"_L1, {})),
            mergeGet(mergeUrl(profile, "sync-status"_L1, {}))};
}

ServiceFacts MergeProvider::readAnswers(const QList<std::optional<HttpResponse>> &answers,
                                        const QDateTime &now) const
{
    const auto bodyOf = [&answers](qsizetype number) {
        const std::optional<HttpResponse> answer = answers.value(number);
        return answer ? answer->body : QByteArray();
    };
    return {{}, mergeRemarks(bodyOf(0), bodyOf(1), now)};
}

HttpRequest MergeProvider::listUsers(const Profile &profile, const ListingRequest &asked) const
{
    return mergeGet(mergeUrl(profile, "employees"_L1, listItems(profile, asked).join(u'&')));
}

QString MergeProvider::describeListing(const Profile &profile, const ListingRequest &asked) const
{
    return u"GET /api/hris/v1/employees, "_s
        + QUrl::fromPercentEncoding(listItems(profile, asked).join(", "_L1).toLatin1());
}

ServerQuery MergeProvider::pushDown(const Query &query, std::string_view text) const
{
    return mergeFilter(query, text);
}

Result<NextPage> MergeProvider::nextPage(const HttpRequest &, const HttpResponse &) const
{
    return NextPage{std::nullopt, std::nullopt, NextIsTold::InBody};
}

Result<NextPage> MergeProvider::nextPageOf(const HttpRequest &sent, const HttpResponse &,
                                           const PageEnvelope &envelope) const
{
    NextPage next{std::nullopt, std::nullopt, NextIsTold::InBody};
    const std::string *cursor = envelope.find("next");
    if (!cursor || cursor->empty())
        return next;
    QueryItems items(sent.url);
    items.set("cursor"_L1,
              QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(*cursor))));
    next.request = mergeGet(items.in(sent.url));
    return next;
}

// Refusals are not asked for again in another form: Merge blocks whoever fails often.
std::optional<HttpRequest> MergeProvider::gentlerPage(const HttpRequest &failed,
                                                      const HttpResponse &response) const
{
    if (response.status < 500 || response.status == 501)
        return std::nullopt;
    QueryItems items(failed.url);
    const qint64 size = items.number("page_size"_L1, 0);
    if (size > minPageSize)
        items.set("page_size"_L1, std::max<qint64>(size / 2, minPageSize));
    else if (MergeRelations::of(failed.url).number() != 0)
        items.remove("expand"_L1);
    else
        return std::nullopt;
    return mergeGet(items.in(failed.url));
}

const PageFormat &MergeProvider::userPageFormat(const HttpRequest &sent) const
{
    return mergePageFormat(MergeRelations::of(sent.url));
}

HttpRequest MergeProvider::whoAmI(const Profile &profile) const
{
    return mergeGet(mergeUrl(profile, "account-details"_L1, {}));
}

Result<TokenInfo> MergeProvider::readWhoAmI(const HttpResponse &response) const
{
    if (response.status < 200 || response.status > 299)
        return errorFrom(response);
    const QJsonObject account = QJsonDocument::fromJson(response.body).object();
    const QString integration = account["integration"_L1].toString().simplified();
    const QString organization = account["end_user_organization_name"_L1].toString().simplified();
    TokenInfo info;
    info.userId = account["id"_L1].toString();
    QStringList names{integration, organization};
    names.removeAll(QString());
    info.name = names.join(", "_L1);
    if (!info.userId.isEmpty())
        return info;
    Error error = errorFrom(response);
    error.kind = ErrorKind::BadResponse;
    error.detail = "the answer to /account-details is not a linked account";
    return error;
}

Error MergeProvider::errorFrom(const HttpResponse &response) const
{
    return mergeErrorFrom(response);
}

} // namespace rollcall
