// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directoryprovider.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

namespace {

Error unknownCredential()
{
    return Error{ErrorKind::InvalidInput, "unknown credential",
                 QT_TRANSLATE_NOOP("Provider", "This way to sign in is not known.")};
}

} // namespace

Error fieldError(const QString &field, const char *sentence)
{
    Error error{ErrorKind::InvalidInput, "field not usable", sentence};
    error.other = field.toStdString();
    return error;
}

std::optional<CredentialInfo> DirectoryProvider::credentialNamed(const QString &credentialId) const
{
    const QList<CredentialInfo> credentials = info().credentials;
    const auto found = std::ranges::find(credentials, credentialId, &CredentialInfo::id);
    return found == credentials.end() ? std::nullopt : std::optional(*found);
}

QStringList DirectoryProvider::secretNames(const QString &credentialId) const
{
    QStringList names;
    const QList<ProviderField> fields = secretFields(credentialId);
    for (const ProviderField &field : fields)
        names.append(field.name);
    return names;
}

QList<ProviderField> DirectoryProvider::secretFields(const QString &credentialId) const
{
    QList<ProviderField> secrets;
    const QList<CredentialInfo> credentials = info().credentials;
    for (const CredentialInfo &credential : credentials) {
        for (const ProviderField &field : credential.fields) {
            if (credential.id == credentialId && field.kind == ProviderField::Kind::Secret)
                secrets.append(field);
        }
    }
    return secrets;
}

QList<ProviderField> DirectoryProvider::fieldsFor(const QString &credentialId) const
{
    const auto credential = credentialNamed(credentialId);
    return info().fields + (credential ? credential->fields : QList<ProviderField>());
}

Result<void> DirectoryProvider::checkProfile(const Profile &profile) const
{
    if (!credentialNamed(profile.credential))
        return unknownCredential();
    const QList<ProviderField> fields = fieldsFor(profile.credential);
    for (const ProviderField &field : fields) {
        if (field.kind == ProviderField::Kind::Secret)
            continue;
        const QString value = fieldOf(profile, field.name);
        if (value.isEmpty() && field.need == ProviderField::Need::Required)
            return fieldError(field.name,
                              QT_TRANSLATE_NOOP("Provider", "This field must not be empty."));
        const bool isChoice = field.choices.isEmpty() || value.isEmpty()
            || std::ranges::find(field.choices, value, &ProviderField::Choice::value)
                != field.choices.end();
        if (!isChoice)
            return fieldError(field.name,
                              QT_TRANSLATE_NOOP("Provider",
                                                "This is none of the values that "
                                                "the field can have."));
    }
    return checkFields(profile);
}

QString DirectoryProvider::fieldOf(const Profile &profile, const QString &name) const
{
    const QString value = profile.fields.value(name).trimmed();
    if (!value.isEmpty())
        return value;
    const QList<ProviderField> fields = fieldsFor(profile.credential);
    const auto field = std::ranges::find(fields, name, &ProviderField::name);
    return field == fields.end() ? QString() : field->usual;
}

std::optional<QUrl> DirectoryProvider::usualAddress(const QMap<QString, QString> &) const
{
    return std::nullopt;
}

Result<void> DirectoryProvider::checkFields(const Profile &) const
{
    return {};
}

Result<NextPage> DirectoryProvider::nextPageOf(const HttpRequest &, const HttpResponse &,
                                               const PageEnvelope &) const
{
    return NextPage{};
}

std::optional<HttpRequest> DirectoryProvider::pageByNumber(const HttpRequest &, qint64) const
{
    return std::nullopt;
}

QList<HttpRequest> DirectoryProvider::questions(const Profile & /*profile*/,
                                                const ListingRequest & /*asked*/) const
{
    return {};
}

ServiceFacts DirectoryProvider::readAnswers(const QList<std::optional<HttpResponse>> & /*answers*/,
                                            const QDateTime & /*now*/) const
{
    return {};
}

QStringList DirectoryProvider::readOnlyPosts() const
{
    return {};
}

Result<OAuthPlan> DirectoryProvider::oauthPlan(const Profile &profile) const
{
    return Error{ErrorKind::InvalidInput, "no OAuth", profile.provider.toStdString()};
}

Result<SignInPlan> DirectoryProvider::signInPlan(const Profile &profile) const
{
    const auto credential = credentialNamed(profile.credential);
    if (!credential)
        return unknownCredential();
    switch (credential->how) {
    case SignIn::Token:
    case SignIn::Basic:
        return SignInPlan{*credential, {}, extraTrustOf(profile)};
    case SignIn::ClientSecret:
    case SignIn::ClientAssertion:
    case SignIn::AuthorizationCode:
    case SignIn::DeviceCode:
        break;
    }
    auto oauth = oauthPlan(profile);
    if (!oauth.ok())
        return oauth.error();
    const ExtraTrust trust = extraTrustOf(profile, oauth.value());
    return SignInPlan{*credential, std::move(oauth).value(), trust};
}

QList<QUrl> originsOf(const Profile &profile)
{
    QList<QUrl> origins{profile.baseUrl};
    if (!profile.aliasHost.isEmpty()) {
        QUrl alias;
        alias.setScheme(profile.baseUrl.scheme());
        alias.setHost(profile.aliasHost);
        origins.append(alias);
    }
    return origins;
}

ExtraTrust extraTrustOf(const Profile &profile, const OAuthPlan &plan)
{
    if (profile.caFile.isEmpty())
        return {};
    ExtraTrust trust{profile.caFile, originsOf(profile)};
    for (const QUrl &url : {plan.tokenUrl, plan.deviceUrl}) {
        if (!url.isEmpty())
            trust.origins.append(url);
    }
    return trust;
}

ServerQuery DirectoryProvider::pushDown(const Query & /*query*/, std::string_view text) const
{
    ServerQuery nothing;
    nothing.query = QString::fromUtf8(text.data(), qsizetype(text.size()));
    nothing.matchedHere = QStringList{nothing.query};
    return nothing;
}

bool DirectoryProvider::answersQueries(const Profile & /*profile*/) const
{
    return true;
}

bool DirectoryProvider::keepsLimit(const HttpRequest & /*first*/) const
{
    return true;
}

ServerQuery DirectoryProvider::pushDownFor(const Profile &profile, const Query &query,
                                           std::string_view text) const
{
    return answersQueries(profile) ? pushDown(query, text)
                                   : DirectoryProvider::pushDown(query, text);
}

const DirectoryProvider *ProviderCatalog::find(const QString &id) const
{
    for (const auto &provider : m_providers) {
        if (provider->info().id == id)
            return provider.get();
    }
    return nullptr;
}

} // namespace rollcall
