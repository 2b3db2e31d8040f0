// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimprovider.h"

#include "core/providertext.h"
#include "providers/scim/scimanswer.h"
#include "providers/scim/scimconfig.h"
#include "providers/scim/scimcredentials.h"
#include "providers/scim/scimerror.h"
#include "providers/scim/scimfilter.h"
#include "providers/scim/scimpageformat.h"
#include "providers/scim/scimpaging.h"
#include "providers/scim/scimschemas.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl usersUrl(const Profile &profile)
{
    return scimUrl(profile, u"/Users"_s);
}

//! Empty and "auto": what the service says of itself counts.
bool isChosen(const Profile &profile, const QString &field)
{
    const QString value = profile.fields.value(field);
    return !value.isEmpty() && value != "auto"_L1;
}

//! What the profile chooses, else what the service told, else what most services take.
ScimQuestion questionOf(const Profile &profile, const ListingRequest &asked)
{
    const ScimConfig config = ScimConfig::of(asked.told);
    ScimQuestion question;
    question.pageSize = config.pageSize;
    question.paging = !isChosen(profile, u"paging"_s) && config.prefersCursor
        ? ScimPaging::Cursor
        : scimPagingOf(profile);
    const bool isFilterChosen = isChosen(profile, u"filter"_s);
    const bool isAnswered = isFilterChosen ? profile.fields.value(u"filter"_s) == "on"_L1
                                           : config.filter == ScimConfig::Filter::Answered;
    if (isAnswered && ScimSchemas::of(asked.told).canCompare(asked.limit.expression))
        question.filter = asked.limit.expression;
    question.filterIs = isFilterChosen ? ScimFilterIs::Wanted : ScimFilterIs::Tried;
    return question;
}

ProviderField pagingField()
{
    return {u"paging"_s,
            english(QT_TRANSLATE_NOOP("Provider", "Paging")),
            english(QT_TRANSLATE_NOOP("Provider",
                                      "How the service gives its users page by page. Automatic "
                                      "goes by what the service says of itself; where it says "
                                      "nothing, it begins by index and follows a cursor.")),
            ProviderField::Kind::Text,
            ProviderField::Need::Optional,
            u"auto"_s,
            {{u"auto"_s, english(QT_TRANSLATE_NOOP("Provider", "Automatic"))},
             {u"index"_s, english(QT_TRANSLATE_NOOP("Provider", "By index"))},
             {u"cursor"_s, english(QT_TRANSLATE_NOOP("Provider", "By cursor"))}}};
}

ProviderField filterField()
{
    return {u"filter"_s,
            english(QT_TRANSLATE_NOOP("Provider", "Filter")),
            english(QT_TRANSLATE_NOOP("Provider",
                                      "Whether the service answers searches itself, by SCIM's "
                                      "filter. Automatic tries it where the service says so; where "
                                      "it finds too few, choose off.")),
            ProviderField::Kind::Text,
            ProviderField::Need::Optional,
            u"auto"_s,
            {{u"auto"_s, english(QT_TRANSLATE_NOOP("Provider", "Automatic"))},
             {u"off"_s, english(QT_TRANSLATE_NOOP("Provider", "Off"))},
             {u"on"_s, english(QT_TRANSLATE_NOOP("Provider", "On"))}}};
}

//! A remark is read in one glance.
constexpr qsizetype mostNamed = 8;

QList<Remark> remarksOn(const ScimSchemas &schemas)
{
    const QStringList &names = schemas.onlyWhenAsked;
    if (names.isEmpty())
        return {};
    const QString named = names.mid(0, mostNamed).join(u", "_s);
    const QString shown = names.size() > mostNamed ? named + u", …"_s : named;
    return {{.sentence = QT_TRANSLATE_NOOP("Provider",
                                           "The service sends some attributes only to those who "
                                           "ask for them, so they are not here: %1."),
             .names = shown.toStdString()}};
}

} // namespace

ProviderInfo ScimProvider::info() const
{
    ProviderInfo info;
    info.id = u"scim"_s;
    info.name = u"SCIM 2.0"_s;
    info.addressLabel = english(QT_TRANSLATE_NOOP("Provider", "Base address"));
    info.addressPlaceholder = u"https://scim.example.com/scim/v2"_s;
    info.addressHelp = english(QT_TRANSLATE_NOOP(
        "Provider",
        "The address to which /Users can be appended, often ending in /scim/v2. The service's "
        "administration pages call it base URL, tenant URL or SCIM endpoint."));
    info.fields = {pagingField(), filterField()};
    info.credentials = scimCredentials();
    info.defaultColumns = {u"status"_s, u"firstName"_s,  u"lastName"_s, u"login"_s,      u"email"_s,
                           u"title"_s,  u"department"_s, u"created"_s,  u"lastUpdated"_s};
    info.rawStatusPath = u"active"_s;
    return info;
}

Result<AddressReading> ScimProvider::readAddress(const QString &pasted) const
{
    const AddressRules rules{
        .whenEmpty = QT_TRANSLATE_NOOP("Provider",
                                       "Enter the base address of the SCIM service, such as "
                                       "https://scim.example.com/scim/v2."),
        .path = AddressPath::Kept,
        .droppedEndings = {u"/Users"_s, u"/Groups"_s, u"/Me"_s, u"/ServiceProviderConfig"_s,
                           u"/ServiceProviderConfigs"_s, u"/ResourceTypes"_s, u"/Schemas"_s}};
    return readPastedAddress(pasted, rules);
}

Result<void> ScimProvider::checkFields(const Profile &profile) const
{
    const auto isOneOf = [&profile](const ProviderField &field) {
        const QString value = profile.fields.value(field.name);
        return value.isEmpty()
            || std::ranges::find(field.choices, value, &ProviderField::Choice::value)
            != field.choices.end();
    };
    if (!isOneOf(pagingField()))
        return Error{ErrorKind::InvalidInput, "unknown paging",
                     QT_TRANSLATE_NOOP("Provider", "Paging is auto, index or cursor.")};
    if (!isOneOf(filterField()))
        return Error{ErrorKind::InvalidInput, "unknown filter",
                     QT_TRANSLATE_NOOP("Provider", "Filter is auto, on or off.")};
    return checkScimCredential(profile);
}

// Before each listing, which costs two short answers: kept with a tenant since its
// connection was tested, they would be wrong after the service's next update.
QList<HttpRequest> ScimProvider::questions(const Profile &profile,
                                           const ListingRequest &asked) const
{
    QList<HttpRequest> questions{scimGet(scimUrl(profile, u"/Schemas"_s))};
    const bool isOpen = !isChosen(profile, u"paging"_s)
        || (!isChosen(profile, u"filter"_s) && !asked.limit.isEmpty());
    if (isOpen)
        questions.append(scimGet(scimUrl(profile, u"/ServiceProviderConfig"_s)));
    return questions;
}

ServiceFacts ScimProvider::readAnswers(const QList<std::optional<HttpResponse>> &answers,
                                       const QDateTime & /*now*/) const
{
    ServiceFacts facts;
    if (const std::optional<HttpResponse> config = answers.value(1))
        facts.options = ScimConfig::read(config->body).toOptions();
    if (const std::optional<HttpResponse> told = answers.value(0)) {
        const ScimSchemas schemas = ScimSchemas::read(told->body);
        schemas.addTo(facts.options);
        facts.remarks = remarksOn(schemas);
    }
    return facts;
}

HttpRequest ScimProvider::listUsers(const Profile &profile, const ListingRequest &asked) const
{
    return scimFirstPage(usersUrl(profile), questionOf(profile, asked));
}

QString ScimProvider::describeListing(const Profile &profile, const ListingRequest &asked) const
{
    ScimQuestion question = questionOf(profile, asked);
    const QString filter = std::exchange(question.filter, {});
    const HttpRequest first = scimFirstPage(usersUrl(profile), question);
    const QString list =
        u"GET "_s + first.url.path() + ", "_L1 + first.url.query().replace(u'&', ", "_L1);
    return filter.isEmpty() ? list : list + ", filter="_L1 + filter;
}

ServerQuery ScimProvider::pushDown(const Query &query, std::string_view text) const
{
    return scimFilter(query, text);
}

bool ScimProvider::answersQueries(const Profile &profile) const
{
    return profile.fields.value(u"filter"_s) != "off"_L1;
}

Result<NextPage> ScimProvider::nextPage(const HttpRequest &, const HttpResponse &) const
{
    return NextPage{std::nullopt, std::nullopt, NextIsTold::InBody};
}

Result<NextPage> ScimProvider::nextPageOf(const HttpRequest &sent, const HttpResponse &,
                                          const PageEnvelope &envelope) const
{
    return scimNextPage(sent, envelope);
}

std::optional<HttpRequest> ScimProvider::pageByNumber(const HttpRequest &sent, qint64 total) const
{
    return scimPageByNumber(sent, total);
}

std::optional<HttpRequest> ScimProvider::gentlerPage(const HttpRequest &failed,
                                                     const HttpResponse &response) const
{
    return scimGentlerPage(failed, response);
}

bool ScimProvider::keepsLimit(const HttpRequest &first) const
{
    return scimHasFilter(first);
}

const PageFormat &ScimProvider::userPageFormat(const HttpRequest &) const
{
    return scimPageFormat();
}

Result<OAuthPlan> ScimProvider::oauthPlan(const Profile &profile) const
{
    return scimOAuthPlan(profile);
}

// ServiceProviderConfig may be had without a token, and /Me is seldom there: only users show that
// the token may read them. Without startIndex, which AWS does not know.
HttpRequest ScimProvider::whoAmI(const Profile &profile) const
{
    QUrl url = usersUrl(profile);
    url.setQuery(u"count=1"_s);
    return scimGet(url);
}

Result<TokenInfo> ScimProvider::readWhoAmI(const HttpResponse &response) const
{
    if (response.status < 200 || response.status > 299)
        return errorFrom(response);
    const QJsonObject list = QJsonDocument::fromJson(response.body).object();
    if (!scimMember(list, "Resources"_L1).isUndefined()
        || !scimMember(list, "totalResults"_L1).isUndefined())
        return TokenInfo{}; // SCIM does not tell whose token it is
    Error error = errorFrom(response);
    error.kind = ErrorKind::BadResponse;
    error.detail = "the answer to /Users is not a list";
    return error;
}

Error ScimProvider::errorFrom(const HttpResponse &response) const
{
    return scimErrorFrom(response);
}

} // namespace rollcall
