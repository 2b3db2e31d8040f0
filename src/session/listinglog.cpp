// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listinglog.h"

#include "core/directoryprovider.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace rollcall {

namespace {

//! Of anything that can be written to a stream: no two lists of parts run together alike.
template <typename... Parts>
QByteArray digestOf(const Parts &...parts)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    (stream << ... << parts);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool hasRefreshToken(const std::optional<CredentialInfo> &credential)
{
    return credential
        && (credential->how == SignIn::AuthorizationCode || credential->how == SignIn::DeviceCode);
}

} // namespace

QByteArray accessDigest(const DirectoryProvider &provider, const Profile &profile,
                        const Secrets &secrets)
{
    const QStringList names = provider.secretNames(profile.credential);
    const bool isMainLeftOut = hasRefreshToken(provider.credentialNamed(profile.credential));
    QMap<QString, QByteArray> lasting;
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (!isMainLeftOut || it.key() != names.value(0))
            lasting.insert(it.key(), digestOf(it.value().reveal()));
    }
    return digestOf(profile.provider, profile.baseUrl.toEncoded(), profile.aliasHost,
                    profile.credential, profile.fields, qint32(profile.scope), lasting);
}

ListingLog::ListingLog(PageKeeper &keeper, const DirectoryProvider &provider,
                       const Profile &profile, const QByteArray &access, QObject *parent)
    : QObject(parent), m_keeper(&keeper), m_provider(provider), m_profile(profile), m_access(access)
{ }

//! Of the first request, because it says all that a provider lets a listing ask for; but not of its
//! headers, among which are ids that are never the same.
QByteArray ListingLog::identity(const ListingRequest &asked) const
{
    const HttpRequest first = m_provider.listUsers(m_profile, asked);
    return digestOf(m_access, qint32(first.method), first.url.toEncoded(), first.body,
                    first.variant, asked.limit.query);
}

std::optional<KeptListing> ListingLog::take(const ListingRequest &asked)
{
    if (!m_keeper || !m_keeper->kept())
        return std::nullopt;
    ListingRequest then = asked;
    then.told = m_keeper->kept()->head.told;
    if (m_keeper->kept()->head.identity != identity(then))
        return std::nullopt;
    m_isBegun = true;
    return m_keeper->take(this);
}

void ListingLog::keep(const FetchedPage &page, const PagePlace &place, const ListingRequest &asked,
                      const QDateTime &started)
{
    if (!m_keeper || m_isOnHold)
        return;
    if (!std::exchange(m_isBegun, true))
        m_keeper->begin(this, {identity(asked), started, asked.told});
    m_keeper->append(this, {page.request, page.total, page.chunk, place});
}

void ListingLog::drop()
{
    if (m_keeper)
        m_keeper->remove(this);
    m_isBegun = false;
}

} // namespace rollcall
