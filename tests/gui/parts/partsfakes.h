// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appsettings.h"
#include "core/authenticator.h"
#include "core/exporter.h"
#include "core/httptransport.h"
#include "core/profilestore.h"
#include "core/secretstore.h"
#include "exports/builtinexporters.h"
#include "pagelog/diskpagelogstore.h"
#include "providers/builtinproviders.h"
#include "session/services.h"
#include "support/fakeclock.h"
#include "support/fakeviewstore.h"

#include <QFile>
#include <QPointer>
#include <QQueue>
#include <QTemporaryDir>

namespace rollcall::test {

//! Secrets in memory; answers from the event loop.
class FakeSecretStore final : public SecretStore
{
public:
    SecretJob *read(const SecretKey &key, QObject *parent) override
    {
        const auto found = m_secrets.constFind({key.profileId, key.name});
        if (found == m_secrets.constEnd())
            return answer(Error{.kind = ErrorKind::SecretMissing, .detail = "fake"}, parent);
        return answer(*found, parent);
    }
    SecretJob *write(const SecretKey &key, const Secret &secret, QObject *parent) override
    {
        put(key, secret);
        return answer(Secret(), parent);
    }
    SecretJob *remove(const SecretKey &key, QObject *parent) override
    {
        m_secrets.remove({key.profileId, key.name});
        return answer(Secret(), parent);
    }
    SecretLifetime lifetime() const override { return m_lifetime; }
    QString lifetimeDetail() const override { return {}; }

    void put(const SecretKey &key, const Secret &secret)
    {
        m_secrets.insert({key.profileId, key.name}, secret);
    }
    void setLifetime(SecretLifetime lifetime) { m_lifetime = lifetime; }

private:
    static SecretJob *answer(const Result<Secret> &result, QObject *parent)
    {
        auto *job = new SecretJob(parent);
        QMetaObject::invokeMethod(
            job,
            [job, result] {
                job->deleteLater();
                Q_EMIT job->finished(result);
            },
            Qt::QueuedConnection);
        return job;
    }

    QMap<std::pair<QString, QString>, Secret> m_secrets;
    SecretLifetime m_lifetime = SecretLifetime::Keychain;
};

//! Profiles in memory.
class FakeProfileStore final : public ProfileStore
{
public:
    Result<void> load() override { return {}; }
    QList<Profile> profiles() const override { return m_profiles; }
    Result<void> save(const Profile &profile) override
    {
        m_profiles.append(profile);
        return {};
    }
    Result<void> remove(const QString &) override { return {}; }

private:
    QList<Profile> m_profiles;
};

//! Remembers texts, in memory.
class FakeSettings final : public AppSettings
{
public:
    TableLayout tableLayout(const QString &) const override { return {}; }
    void setTableLayout(const QString &, const TableLayout &) override { }
    void removeTableLayout(const QString &) override { }
    QByteArray windowState(const QString &) const override { return {}; }
    void setWindowState(const QString &, const QByteArray &) override { }
    QString text(const QString &key) const override { return m_texts.value(key); }
    void setText(const QString &key, const QString &value) override { m_texts[key] = value; }

private:
    QMap<QString, QString> m_texts;
};

//! Gives every request the first secret as its Authorization header. Of a person who signs in, the
//! test plays the part of the service with `flow`.
class FakeAuthenticators final : public AuthenticatorFactory
{
public:
    Result<std::shared_ptr<Authenticator>> make(const Profile &, const SignInPlan &,
                                                const Secrets &secrets) override
    {
        return std::shared_ptr<Authenticator>(std::make_shared<Header>(
            secrets.isEmpty() ? QByteArray() : secrets.first().reveal(), health, renewed));
    }
    SignInFlow *signIn(const Profile &profile, const SignInPlan &, QObject *parent) override
    {
        signingIn.append(profile);
        flow = new SignInFlow(parent);
        return flow;
    }
    void endSignIn(const Result<Secrets> &result)
    {
        flow->deleteLater();
        Q_EMIT flow->finished(result);
    }

    QPointer<SignInFlow> flow; //!< the last one
    QList<Profile> signingIn; //!< of every flow
    TokenHealth health; //!< of what is made
    Secrets renewed;

private:
    class Header final : public Authenticator
    {
    public:
        Header(QByteArray value, TokenHealth health, Secrets renewed)
            : m_value(std::move(value)), m_health(std::move(health)), m_renewed(std::move(renewed))
        { }
        TokenHealth health() const override { return m_health; }
        Secrets renewedSecrets() const override { return m_renewed; }
        AuthJob *authorize(const HttpRequest &request, QObject *parent) override
        {
            auto *job = new AuthJob(parent);
            HttpRequest authorized = request;
            authorized.headers.append({"Authorization", m_value});
            QMetaObject::invokeMethod(
                job,
                [job, authorized] {
                    job->deleteLater();
                    Q_EMIT job->finished(authorized);
                },
                Qt::QueuedConnection);
            return job;
        }

    private:
        QByteArray m_value;
        TokenHealth m_health;
        Secrets m_renewed;
    };
};

//! Answers from a queue, from the event loop; with nothing queued it hangs.
class FakeTransport final : public HttpTransport
{
public:
    HttpCall *send(const HttpRequest &request, const SendRules &, QObject *parent) override
    {
        sent.append(request);
        auto *call = new Call(parent);
        if (!answers.isEmpty()) {
            QMetaObject::invokeMethod(
                call,
                [call, answer = answers.dequeue()] {
                    call->deleteLater();
                    Q_EMIT call->finished(answer);
                },
                Qt::QueuedConnection);
        }
        return call;
    }

    Result<void> checkTrust(const QString &file) const override
    {
        if (!QFile::exists(file))
            return Error{.kind = ErrorKind::TlsFailed,
                         .other = file.toStdString(),
                         .tlsFlaw = TlsFlaw::TrustUnreadable};
        return {};
    }

    QQueue<Result<HttpResponse>> answers;
    QList<HttpRequest> sent;

private:
    class Call final : public HttpCall
    {
    public:
        using HttpCall::HttpCall;
        void cancel() override { }
    };
};

//! Everything that a dialog is given.
struct World
{
    ProviderCatalog providers{builtinProviders()};
    ExporterCatalog exporters{builtinExporters()};
    FakeTransport transport;
    FakeAuthenticators authenticators;
    FakeSecretStore secrets;
    FakeProfileStore profiles;
    FakeSettings settings;
    FakeClock clock;
    FakeViewStore views;
    QTemporaryDir folder;
    DiskPageLogStore pageLogs{folder.path()};
    Services services{providers, exporters, transport, authenticators, secrets,
                      profiles,  settings,  clock,     views,          pageLogs};
};

//! An Okta tenant as it is saved.
inline Profile acmeProfile()
{
    Profile profile;
    profile.id = QStringLiteral("3f0c");
    profile.name = QStringLiteral("Acme");
    profile.provider = QStringLiteral("okta");
    profile.baseUrl = QUrl(QStringLiteral("https://acme.okta.com"));
    profile.credential = QStringLiteral("apiToken");
    return profile;
}

} // namespace rollcall::test
