// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/basicauthenticator.h"

#include "auth/headerjob.h"
#include "auth/quotedsecrets.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A password may hold spaces anywhere; a line end comes from pasting.
QByteArray withoutLineEnd(QByteArray password)
{
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    return password;
}

Error unusable(const char *sentence)
{
    return Error{ErrorKind::InvalidInput, "user name or password not usable", sentence};
}

} // namespace

Result<std::shared_ptr<Authenticator>> BasicAuthenticator::make(const Profile &profile,
                                                                const Secret &password)
{
    const QString user = profile.fields.value(u"user"_s).trimmed();
    if (user.isEmpty())
        return unusable(QT_TRANSLATE_NOOP("Provider", "The user name is missing."));
    if (user.contains(u':'))
        return unusable(QT_TRANSLATE_NOOP("Provider", "A user name has no colon in it."));
    if (withoutLineEnd(password.reveal()).isEmpty())
        return unusable(QT_TRANSLATE_NOOP("Provider", "The password is empty."));
    return std::shared_ptr<Authenticator>(new BasicAuthenticator(user, password));
}

AuthJob *BasicAuthenticator::authorize(const HttpRequest &request, QObject *parent)
{
    const QByteArray pair = m_user.toUtf8() + ':' + withoutLineEnd(m_password.reveal());
    const QList<HttpHeader> header{{"Authorization", "Basic " + pair.toBase64()}};
    return addHeadersLater(request, header, parent);
}

Error BasicAuthenticator::explained(const Error &error, const HttpResponse &) const
{
    const Secret password(withoutLineEnd(m_password.reveal()));
    const Secret both(QByteArray(m_user.toUtf8() + ':' + password.reveal()));
    const Secret pair(both.reveal().toBase64());
    return withoutSecrets(error, {password, pair});
}

} // namespace rollcall
