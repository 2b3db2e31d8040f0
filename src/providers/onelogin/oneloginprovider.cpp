// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/onelogin/oneloginprovider.h"

#include "core/apiurl.h"
#include "core/providertext.h"
#include "core/queryitems.h"
#include "providers/onelogin/oneloginaddress.h"
#include "providers/onelogin/oneloginerror.h"
#include "providers/onelogin/oneloginfilter.h"
#include "providers/onelogin/oneloginpageformat.h"
#include "providers/onelogin/oneloginrequest.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxPageSize = 50; // as documented for users
constexpr int minPageSize = 10;
constexpr auto listPath = "/api/2/users"_L1;
constexpr auto oldListPath = "/api/1/users"_L1;

// Marks the pages of a list that was not asked for fields; a cursor does not tell.
constexpr auto withoutFields = "without-fields";

HttpRequest get(const QUrl &base, const QString &path, const QString &query)
{
    return oneLoginGet(apiUrl(base, path, query));
}

bool isOld(const HttpRequest &sent)
{
    return sent.url.path() == oldListPath;
}

QString limitItem(int limit)
{
    return u"limit="_s + QString::number(limit);
}

//! Limit, then fields, then what limits the list: "" where it is everybody.
QString firstQuery(const QString &expression)
{
    QString query = limitItem(maxPageSize) + "&fields="_L1 + oneLoginFields().join(u',');
    if (!expression.isEmpty())
        query += u'&' + expression;
    return query;
}

//! A cursor stands alone: it carries all that was asked with the first page, and anything beside it
//! is refused.
HttpRequest following(const HttpRequest &sent, QLatin1String parameter, const QByteArray &cursor)
{
    HttpRequest request = get(sent.url, sent.url.path(),
                              parameter + u'=' + QString::fromLatin1(cursor.toPercentEncoding()));
    request.variant = sent.variant;
    return request;
}

std::optional<qint64> numberIn(const HttpResponse &head, const char *name)
{
    bool isNumber = false;
    const qint64 number = head.header(name).trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

//! By the numbers of the pages, for servers that name a cursor on the last one too.
bool isLastByNumber(const HttpResponse &head)
{
    const auto current = numberIn(head, "Current-Page");
    const auto pages = numberIn(head, "Total-Pages");
    return current && pages && *current > 0 && *current >= *pages;
}

CredentialInfo apiCredential()
{
    CredentialInfo credential;
    credential.id = u"apiCredential"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "API credential"));
    credential.fields = {
        {u"client-id"_s, english(QT_TRANSLATE_NOOP("Provider", "Client id")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "In OneLogin's administration, open Developers > API Credentials and create one with "
             "the scope Read Users."))},
        {u"client-secret"_s, english(QT_TRANSLATE_NOOP("Provider", "Client secret")),
         english(QT_TRANSLATE_NOOP(
             "Provider", "Shown beside the client id, when the API credential is opened.")),
         ProviderField::Kind::Secret}};
    credential.how = SignIn::ClientSecret;
    return credential;
}

CredentialInfo accessToken()
{
    CredentialInfo credential;
    credential.id = u"accessToken"_s;
    credential.label = english(QT_TRANSLATE_NOOP("Provider", "Access token"));
    credential.fields = {
        {u"token"_s, english(QT_TRANSLATE_NOOP("Provider", "Access token")),
         english(QT_TRANSLATE_NOOP(
             "Provider",
             "A token that was made with an API credential elsewhere. It is good for ten hours.")),
         ProviderField::Kind::Secret}};
    credential.header = "Authorization";
    credential.prefix = "bearer ";
    return credential;
}

} // namespace

ProviderInfo OneLoginProvider::info() const
{
    ProviderInfo info;
    info.id = u"onelogin"_s;
    info.name = u"OneLogin"_s;
    info.addressLabel = english(QT_TRANSLATE_NOOP("Provider", "Account address"));
    info.addressPlaceholder = u"acme.onelogin.com"_s;
    info.addressHelp = english(QT_TRANSLATE_NOOP(
        "Provider",
        "The address at which people sign in to OneLogin, such as acme.onelogin.com. Its first "
        "part alone will do."));
    info.credentials = {apiCredential(), accessToken()};
    info.defaultColumns = {u"status"_s, u"firstName"_s,  u"lastName"_s,  u"login"_s,  u"email"_s,
                           u"title"_s,  u"department"_s, u"lastLogin"_s, u"created"_s};
    info.rawStatusPath = u"status"_s; // made of two numbers: see the page format
    return info;
}

Result<AddressReading> OneLoginProvider::readAddress(const QString &pasted) const
{
    return readOneLoginAddress(pasted);
}

HttpRequest OneLoginProvider::listUsers(const Profile &profile, const ListingRequest &asked) const
{
    return get(profile.baseUrl, listPath, firstQuery(asked.limit.expression));
}

QString OneLoginProvider::describeListing(const Profile &, const ListingRequest &asked) const
{
    const QString list =
        u"GET /api/2/users, limit="_s + QString::number(maxPageSize) + ", all fields"_L1;
    const QString expression = asked.limit.expression;
    return expression.isEmpty() ? list : list + ", "_L1 + expression.split(u'&').join(", "_L1);
}

ServerQuery OneLoginProvider::pushDown(const Query &query, std::string_view text) const
{
    return oneLoginFilter(query, text);
}

Result<NextPage> OneLoginProvider::nextPage(const HttpRequest &sent, const HttpResponse &head) const
{
    if (isOld(sent))
        return NextPage{.request = std::nullopt, .told = NextIsTold::InBody};
    NextPage next{.request = std::nullopt, .total = numberIn(head, "Total-Count")};
    // It comes percent-encoded.
    const QByteArray cursor =
        QByteArray::fromPercentEncoding(head.header("After-Cursor").trimmed());
    if (!cursor.isEmpty() && !isLastByNumber(head))
        next.request = following(sent, "cursor"_L1, cursor);
    return next;
}

Result<NextPage> OneLoginProvider::nextPageOf(const HttpRequest &sent, const HttpResponse &,
                                              const PageEnvelope &envelope) const
{
    NextPage next{.request = std::nullopt, .told = NextIsTold::InBody};
    const std::string *cursor = envelope.find("pagination.after_cursor");
    // In older documents a missing cursor is the text "null".
    if (cursor && !cursor->empty() && *cursor != "null")
        next.request = following(sent, "after_cursor"_L1, QByteArray::fromStdString(*cursor));
    return next;
}

std::optional<HttpRequest> OneLoginProvider::gentlerPage(const HttpRequest &failed,
                                                         const HttpResponse &response) const
{
    QueryItems items(failed.url);
    if (!items.value("limit"_L1))
        return std::nullopt; // with a cursor: what it carries cannot be changed
    if (response.status == 404 && !isOld(failed))
        return get(failed.url, oldListPath, limitItem(maxPageSize));
    QByteArray variant = failed.variant;
    if (response.status >= 500) {
        const qint64 size = items.number("limit"_L1, 0);
        if (size <= minPageSize)
            return std::nullopt;
        items.set("limit"_L1, std::max<qint64>(size / 2, minPageSize));
    } else if ((response.status == 400 || response.status == 422) && items.value("fields"_L1)) {
        items.remove("fields"_L1);
        variant = withoutFields;
    } else {
        return std::nullopt;
    }
    HttpRequest request =
        get(failed.url, failed.url.path(), items.in(failed.url).query(QUrl::FullyEncoded));
    request.variant = variant;
    return request;
}

const PageFormat &OneLoginProvider::userPageFormat(const HttpRequest &sent) const
{
    if (isOld(sent))
        return oneLoginOldPageFormat();
    return sent.variant == withoutFields ? oneLoginShortPageFormat() : oneLoginPageFormat();
}

Result<OAuthPlan> OneLoginProvider::oauthPlan(const Profile &profile) const
{
    OAuthPlan plan;
    plan.clientId = profile.fields.value(u"client-id"_s).trimmed();
    if (plan.clientId.isEmpty())
        return fieldError(u"client-id"_s,
                          QT_TRANSLATE_NOOP("Provider", "Enter the id of the API credential."));
    plan.tokenUrl = get(profile.baseUrl, u"/auth/oauth2/v2/token"_s, {}).url;
    plan.clientAuth = ClientAuth::NamedHeader;
    plan.body = TokenBody::Json;
    return plan;
}

//! An API credential has no owner. That it may read users can be asked.
HttpRequest OneLoginProvider::whoAmI(const Profile &profile) const
{
    return get(profile.baseUrl, listPath, u"limit=1&fields=id"_s);
}

Result<TokenInfo> OneLoginProvider::readWhoAmI(const HttpResponse &response) const
{
    if (response.status < 200 || response.status > 299)
        return errorFrom(response);
    if (QJsonDocument::fromJson(response.body).isArray())
        return TokenInfo{};
    Error error = errorFrom(response);
    error.kind = ErrorKind::BadResponse;
    error.detail = "the answer is not a page of users";
    return error;
}

Error OneLoginProvider::errorFrom(const HttpResponse &response) const
{
    return oneLoginErrorFrom(response);
}

} // namespace rollcall
