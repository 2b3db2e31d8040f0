// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"
#include "core/oauthplan.h"
#include "core/pastedaddress.h"
#include "core/profile.h"
#include "core/query/query.h"
#include "core/remark.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/serverquery.h"
#include "core/table/pageformat.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

class DetailSource;
class GroupSource;

//! One value that the user must give for a provider or credential. Texts are English, translated in
//! context "Provider".
struct ProviderField
{
    enum class Kind
    {
        Text,
        Secret
    };
    enum class Need
    {
        Required,
        Optional //!< empty: `usual`, or left out
    };
    //! One of a closed set of values.
    struct Choice
    {
        QString value; //!< "us-gov"
        QString label; //!< "US Government (GCC High)"
    };

    QString
        name; //!< key in Profile::fields, --field NAME=VALUE, --secret-env NAME=VARIABLE: "token"
    QString label; //!< "API token"
    QString help; //!< where to find the value, one or two sentences
    Kind kind = Kind::Text;
    Need need = Need::Required;
    QString usual{}; //!< what an empty field stands for
    QList<Choice> choices{}; //!< empty: any text
};

//! How a credential becomes a header.
enum class SignIn
{
    Token, //!< secrets stand in headers as they are
    Basic, //!< the text field "user" and the main secret, as HTTP Basic
    ClientSecret, //!< OAuth 2.0 client credentials; the text field "client-id" and the main secret
    ClientAssertion, //!< the same with a signed JWT; the main secret is the private key
    AuthorizationCode, //!< a person signs in in the browser; the main secret is the refresh token
    DeviceCode //!< a person types a code elsewhere; the main secret is the refresh token
};

//! A secret that stands in a header of its own, beside the main one.
struct SecretHeader
{
    QString field; //!< ProviderField of Kind::Secret
    QByteArray header;
    QByteArray prefix;
};

//! A way to sign in that a provider offers. The first in the list is the default.
struct CredentialInfo
{
    QString id; //!< "apiToken"
    QString label; //!< "API token (SSWS)"
    QList<ProviderField> fields; //!< the first Secret field is the main secret (--token-env)
    QByteArray header; //!< of a plain token: "Authorization"
    QByteArray prefix; //!< of a plain token: "SSWS "
    SignIn how = SignIn::Token;
    QList<SecretHeader> otherHeaders{}; //!< of SignIn::Token
    //! Its secrets alone decide whose users are listed, because one address serves many
    //! directories: a listing never goes on with others.
    bool choosesDirectory = false;
};

//! How one profile signs in.
struct SignInPlan
{
    CredentialInfo credential;
    OAuthPlan oauth; //!< of credentials that are not SignIn::Token or Basic
    ExtraTrust trust{}; //!< the profile's
};

//! The profile's own origin, then that of its alias host, where it has one.
QList<QUrl> originsOf(const Profile &profile);

//! What the tenant's own addresses are trusted by beside the system's certificates: its API and
//! its sign-in, which a company's inspecting proxy signs as well.
ExtraTrust extraTrustOf(const Profile &profile, const OAuthPlan &plan = {});

//! What a provider is called and asks for.
struct ProviderInfo
{
    QString id; //!< "okta"
    QString name; //!< "Okta", a proper name
    QString addressLabel; //!< "Organization address"
    QString addressPlaceholder; //!< "acme.okta.com"
    QString addressHelp;
    //! Asked whatever the credential: a region, a tenant id. Before the address.
    QList<ProviderField> fields;
    QList<CredentialInfo> credentials;
    QStringList defaultColumns; //!< well-known names, left to right
    bool canLeaveOutDeprovisioned = false;
    QString rawStatusPath; //!< path of the provider's own status word in a user: "status"
    //! Pages that may be under way together where they are numbered.
    int pagesTogether = 4;
};

//! Users of a listing, beyond what the profile says.
struct ListingRequest
{
    ServerQuery limit; //!< empty: everybody
    //! Names and paths of the columns that are wanted, for providers that send only what is asked
    //! for; empty: the provider's usual ones.
    QStringList columns;
    //! What the service told of itself: ServiceFacts::options.
    QMap<QString, QString> told;

    bool operator==(const ListingRequest &) const = default;
};

//! What the answers to DirectoryProvider::questions tell.
struct ServiceFacts
{
    QMap<QString, QString> options; //!< for listUsers, in the provider's own words
    QList<Remark> remarks;
};

//! Whose token it is and what it may, as far as the provider tells.
struct TokenInfo
{
    QString login; //!< of the person or app whose token it is
    QString name;
    QString userId;
};

//! Whether the head of an answer tells what follows its page.
enum class NextIsTold
{
    InHead,
    InBody //!< `request` is empty for now: see DirectoryProvider::nextPageOf
};

//! What follows a page.
struct NextPage
{
    std::optional<HttpRequest> request; //!< nothing: this was the last page
    std::optional<qint64> total{}; //!< of users in the listing, where the page tells
    NextIsTold told = NextIsTold::InHead;
};

//! What is wrong with one field. InvalidInput: subject is the sentence (English, context
//! "Provider"), other the field's name.
Error fieldError(const QString &field, const char *sentence);

//! A directory service as pure functions: requests are built and answers are read here, sent
//! elsewhere. No I/O, no state, callable from any thread.
class DirectoryProvider
{
public:
    virtual ~DirectoryProvider() = default;

    virtual ProviderInfo info() const = 0;
    //! Nothing: this version does not know the credential.
    std::optional<CredentialInfo> credentialNamed(const QString &credentialId) const;
    //! Names of the Secret fields of a credential, the main secret first; empty for an unknown one.
    QStringList secretNames(const QString &credentialId) const;
    //! The credential's Secret fields; empty for an unknown one.
    QList<ProviderField> secretFields(const QString &credentialId) const;
    //! Every field that a profile with this credential has: the provider's, then the credential's.
    QList<ProviderField> fieldsFor(const QString &credentialId) const;
    //! Whether a profile's fields can be used: known credential, nothing missing, choices from
    //! their set, checkFields. InvalidInput: subject is a whole English sentence.
    Result<void> checkProfile(const Profile &profile) const;
    //! A field's value, or what it usually is.
    QString fieldOf(const Profile &profile, const QString &name) const;

    //! Makes an origin of what people paste. InvalidInput: subject is a whole English sentence,
    //! context "Provider".
    virtual Result<AddressReading> readAddress(const QString &pasted) const = 0;

    //! Where the fields (a region, a cloud) alone tell the API's address; nothing: ask for it.
    virtual std::optional<QUrl> usualAddress(const QMap<QString, QString> &fields) const;
    //! What is wrong with the provider's and the credential's fields of a profile. InvalidInput:
    //! subject is a whole English sentence, context "Provider".
    virtual Result<void> checkFields(const Profile &profile) const;

    //! Cheap requests about the service itself, sent together before the first page of a listing
    //! and with a test of the connection. A listing does not fail with them. By default none.
    virtual QList<HttpRequest> questions(const Profile &profile, const ListingRequest &asked) const;
    //! `answers` in the order of the questions. Nothing in the place of one: it did not come, or
    //! was a refusal; then the listing is asked for as if there had been no question.
    virtual ServiceFacts readAnswers(const QList<std::optional<HttpResponse>> &answers,
                                     const QDateTime &now) const;
    //! Of everybody whom the profile asks for, or of those only whom the limit finds.
    virtual HttpRequest listUsers(const Profile &profile, const ListingRequest &asked) const = 0;
    //! The request in words for the stamp, without secrets: "GET /api/v1/users, search=created gt
    //! …".
    virtual QString describeListing(const Profile &profile, const ListingRequest &asked) const = 0;
    //! What the server can answer of a query that was read from `text`; by default nothing.
    virtual ServerQuery pushDown(const Query &query, std::string_view text) const;
    //! Whether the server of this profile answers queries, where pushDown alone cannot know.
    virtual bool answersQueries(const Profile &profile) const;
    //! What the profile's server can answer of a query.
    ServerQuery pushDownFor(const Profile &profile, const Query &query,
                            std::string_view text) const;
    //! What follows, read from the head of the answer to `sent`. ForeignOrigin is net's to find,
    //! not ours.
    virtual Result<NextPage> nextPage(const HttpRequest &sent, const HttpResponse &head) const = 0;
    //! The same where the head does not tell: from what the page says of itself.
    virtual Result<NextPage> nextPageOf(const HttpRequest &sent, const HttpResponse &head,
                                        const PageEnvelope &envelope) const;
    //! Where pages are numbered: what follows `sent`, whose answer is not known yet, in a listing
    //! of `total` users. Nothing: pages are not numbered, or `sent` asks for the last one. What
    //! the answer then tells is what counts.
    virtual std::optional<HttpRequest> pageByNumber(const HttpRequest &sent, qint64 total) const;
    //! A gentler form of a list request that the server answered with `response`, no success: a
    //! smaller page, or without what is not permitted. Nothing: there is none.
    virtual std::optional<HttpRequest> gentlerPage(const HttpRequest &failed,
                                                   const HttpResponse &response) const = 0;
    //! Whether the first request of a limited listing, which may be a gentler form, has its limit
    //! still: without it, everybody comes.
    virtual bool keepsLimit(const HttpRequest &first) const;
    //! How core/table reads the page that answers `sent`. Lives as long as the provider.
    virtual const PageFormat &userPageFormat(const HttpRequest &sent) const = 0;
    //! Where and how tokens are had, for credentials that are not SignIn::Token or Basic.
    //! InvalidInput: a field is missing or wrong, subject is a whole English sentence.
    virtual Result<OAuthPlan> oauthPlan(const Profile &profile) const;
    //! What the profile's credential needs to become a header. InvalidInput as above, or when this
    //! version does not know the credential.
    Result<SignInPlan> signInPlan(const Profile &profile) const;

    //! Paths of documented searches that are asked with POST and change nothing:
    //! "/api/search/systemusers". No other POST of a provider leaves the program.
    virtual QStringList readOnlyPosts() const;

    //! What the directory tells of single users; null: nothing is known. Lives as long as this.
    virtual const DetailSource *details() const { return nullptr; }
    //! What it tells of groups and their members; null: nothing. Lives as long as this.
    virtual const GroupSource *groups() const { return nullptr; }

    //! A cheap request that shows whether the token works, and reads whose it is.
    virtual HttpRequest whoAmI(const Profile &profile) const = 0;
    virtual Result<TokenInfo> readWhoAmI(const HttpResponse &response) const = 0;

    //! Words an answer that is not a success: kind, the provider's own sentence as subject, its
    //! request id.
    virtual Error errorFrom(const HttpResponse &response) const = 0;
};

//! The providers that this program knows, in the order in which they are offered.
class ProviderCatalog
{
public:
    explicit ProviderCatalog(std::vector<std::unique_ptr<DirectoryProvider>> providers)
        : m_providers(std::move(providers))
    { }

    const std::vector<std::unique_ptr<DirectoryProvider>> &all() const { return m_providers; }
    const DirectoryProvider *find(const QString &id) const; //!< null: no such provider

private:
    std::vector<std::unique_ptr<DirectoryProvider>> m_providers;
};

} // namespace rollcall
