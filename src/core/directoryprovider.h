// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"
#include "core/profile.h"
#include "core/query/query.h"
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

//! One value that the user must give for a provider or credential. Texts are English, translated in
//! context "Provider".
struct ProviderField
{
    enum class Kind
    {
        Text,
        Secret
    };

    QString
        name; //!< key in Profile::fields, --field NAME=VALUE, --secret-env NAME=VARIABLE: "token"
    QString label; //!< "API token"
    QString help; //!< where to find the value, one or two sentences
    Kind kind = Kind::Text;
};

//! A way to sign in that a provider offers. The first in the list is the default.
struct CredentialInfo
{
    QString id; //!< "apiToken"
    QString label; //!< "API token (SSWS)"
    QList<ProviderField> fields; //!< the first Secret field is the main secret (--token-env)
    QByteArray header; //!< of a plain token: "Authorization"
    QByteArray prefix; //!< of a plain token: "SSWS "
};

//! What a provider is called and asks for.
struct ProviderInfo
{
    QString id; //!< "okta"
    QString name; //!< "Okta", a proper name
    QString addressLabel; //!< "Organization address"
    QString addressPlaceholder; //!< "acme.okta.com"
    QString addressHelp;
    QList<CredentialInfo> credentials;
    QStringList defaultColumns; //!< well-known names, left to right
    bool canLeaveOutDeprovisioned = false;
    QString rawStatusPath; //!< path of the provider's own status word in a user: "status"
};

//! What became of an address that the user pasted.
struct AddressReading
{
    QUrl url;
    QStringList changes; //!< whole English sentences, context "Provider": what was left out or
                         //!< added, and why
};

//! Whose token it is and what it may, as far as the provider tells.
struct TokenInfo
{
    QString login; //!< of the person or app whose token it is
    QString name;
    QString userId;
};

//! What follows a page.
struct NextPage
{
    std::optional<HttpRequest> request; //!< nothing: this was the last page
};

//! A directory service as pure functions: requests are built and answers are read here, sent
//! elsewhere. No I/O, no state, callable from any thread.
class DirectoryProvider
{
public:
    virtual ~DirectoryProvider() = default;

    virtual ProviderInfo info() const = 0;
    //! Names of the Secret fields of a credential, the main secret first; empty for an unknown one.
    QStringList secretNames(const QString &credentialId) const;

    //! Makes an origin of what people paste. InvalidInput: subject is a whole English sentence,
    //! context "Provider".
    virtual Result<AddressReading> readAddress(const QString &pasted) const = 0;

    //! Of everybody whom the profile asks for, or of those only whom `limit` finds.
    virtual HttpRequest listUsers(const Profile &profile, const ServerQuery &limit) const = 0;
    //! The request in words for the stamp, without secrets: "GET /api/v1/users, search=created gt
    //! …".
    virtual QString describeListing(const Profile &profile, const ServerQuery &limit) const = 0;
    //! What the server can answer of a query that was read from `text`; by default nothing.
    virtual ServerQuery pushDown(const Query &query, std::string_view text) const;
    //! What follows, read from the head of the answer to `sent`. ForeignOrigin is net's to find,
    //! not ours.
    virtual Result<NextPage> nextPage(const HttpRequest &sent, const HttpResponse &head) const = 0;
    //! A gentler form of a list request that the server could not finish in time; nothing: there is
    //! none.
    virtual std::optional<HttpRequest> smallerPage(const HttpRequest &failed) const = 0;
    //! How core/table reads a page of users.
    virtual const PageFormat &userPageFormat() const = 0;

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
