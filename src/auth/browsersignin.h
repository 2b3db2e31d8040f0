// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenclient.h"
#include "core/redirectlistener.h"
#include "core/signinflow.h"

#include <QCoreApplication>

namespace rollcall {

//! Authorization code with PKCE (RFC 6749, 7636, 8252): the person signs in in the browser, which
//! comes back to a port on loopback with a code. Ends by itself after ten minutes.
//!
//! Not with Qt Network Authorization: that of Qt 6.4 knows neither PKCE nor device codes, answers
//! the browser with a page of its own, and wants a QNetworkAccessManager, which would go past the
//! one gate of src/net.
class BrowserSignIn final : public SignInFlow
{
    Q_OBJECT

public:
    //! `name`: of the secret that it ends with.
    BrowserSignIn(std::shared_ptr<TokenClient> client, const QString &name,
                  RedirectListeners &listeners, QObject *parent);

private:
    void begin();
    QUrl signInPage() const;
    RedirectPage readRedirect(const QUrl &url);
    void take(const QUrl &url);
    void exchange(const QString &code);
    Error refusal(const QString &code, const QString &words) const;
    void settle(const Result<Secrets> &result);

    std::shared_ptr<TokenClient> m_client;
    QString m_name;
    RedirectListeners &m_listeners;
    QUrl m_redirect;
    QByteArray m_state;
    QByteArray m_verifier;
    bool m_hasAnswer = false;
    bool m_isSettled = false;
};

} // namespace rollcall
