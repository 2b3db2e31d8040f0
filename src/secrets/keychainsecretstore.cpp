// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include "secrets/keychainentries.h"
#include "secrets/secretjobs.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringDecoder>

#include <qt6keychain/keychain.h>

#include <optional>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

QString entryOf(const SecretKey &key)
{
    return key.profileId + u'/' + key.name;
}

// Without a Secret Service QtKeychain 0.13 ends with OtherError, not with NoBackendAvailable.
ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return ErrorKind::SecretMissing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return ErrorKind::KeychainRefused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return ErrorKind::KeychainUnavailable;
    }
    return ErrorKind::KeychainUnavailable;
}

Error errorOf(const QKeychain::Job &job)
{
    const std::string words = job.errorString().toStdString();
    return Error{kindOf(job.error()), words, words};
}

Error locked()
{
    return Error{ErrorKind::KeychainRefused, "the entry is in a locked keyring"};
}

// Nothing for what would not come back as it was: a NUL cuts an entry short, and bytes that are not
// UTF-8 become others.
std::optional<QString> textOf(const Secret &secret)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(secret.reveal());
    if (text.isEmpty() || text.contains(QChar(u'\0')) || text.toUtf8() != secret.reveal())
        return std::nullopt;
    return text;
}

// No parent: QtKeychain's backend holds a bare pointer to a running job, so it must live until it
// ends, whatever becomes of ours. Then it deletes itself.
template <typename Job>
Job *makeJob(const QString &service, const QString &entry)
{
    auto *job = new Job(service);
    job->setKey(entry);
    job->setInsecureFallback(false);
    return job;
}

} // namespace

struct KeychainSecretStore::State
{
    QString service;
    QMap<QString, Secret> memory; //!< by entry: what no keychain would take
    QString unavailable; //!< why, as the last job that found none was told

    void keychainAnswered()
    {
        if (memory.isEmpty())
            unavailable.clear();
    }
    void keychainMissing(const QKeychain::Job &job)
    {
        unavailable = job.errorString().isEmpty() ? u"No keychain answered."_s : job.errorString();
    }
};

KeychainSecretStore::KeychainSecretStore() : KeychainSecretStore(u"rollcall"_s) { }

KeychainSecretStore::KeychainSecretStore(const QString &service)
    : m_state(std::make_shared<State>())
{
    m_state->service = service;
}

KeychainSecretStore::~KeychainSecretStore() = default;

SecretJob *KeychainSecretStore::read(const SecretKey &key, QObject *parent)
{
    auto *job = new SecretJob(parent);
    const QString entry = entryOf(key);
    if (m_state->memory.contains(entry)) {
        settleLater(job, m_state->memory[entry]);
        return job;
    }
    auto *inner = makeJob<QKeychain::ReadPasswordJob>(m_state->service, entry);
    QObject::connect(inner, &QKeychain::Job::finished, job, [job, inner, entry, state = m_state] {
        if (inner->error() == QKeychain::NoError) {
            state->keychainAnswered();
            return settle(job, Secret(inner->binaryData()));
        }
        const Error error = errorOf(*inner);
        if (error.kind == ErrorKind::KeychainUnavailable)
            state->keychainMissing(*inner);
        // A write that was queued before this read may have put it there in the meantime.
        if (state->memory.contains(entry))
            return settle(job, state->memory[entry]);
        if (error.kind != ErrorKind::SecretMissing)
            return settle(job, error);
        state->keychainAnswered();
        countKeychainEntries(state->service, entry, job, [job](const KeychainEntries &entries) {
            settle(job, entries.locked > 0 ? locked() : secretMissing());
        });
    });
    inner->start();
    return job;
}

SecretJob *KeychainSecretStore::write(const SecretKey &key, const Secret &secret, QObject *parent)
{
    auto *job = new SecretJob(parent);
    const std::optional<QString> text = textOf(secret);
    if (!text) {
        settleLater(job,
                    Error{ErrorKind::InvalidInput, "secret empty or not text",
                          QT_TRANSLATE_NOOP("Provider", "The secret is empty or is not text.")});
        return job;
    }
    const QString entry = entryOf(key);
    auto *inner = makeJob<QKeychain::WritePasswordJob>(m_state->service, entry);
    inner->setTextData(*text);
    QObject::connect(inner, &QKeychain::Job::finished, job,
                     [job, inner, entry, secret, state = m_state] {
                         if (inner->error() == QKeychain::NoError) {
                             state->memory.remove(entry);
                             state->keychainAnswered();
                             return settle(job, Secret());
                         }
                         const Error error = errorOf(*inner);
                         if (error.kind != ErrorKind::KeychainUnavailable)
                             return settle(job, error);
                         state->memory.insert(entry, secret);
                         state->keychainMissing(*inner);
                         settle(job, Secret());
                     });
    inner->start();
    return job;
}

SecretJob *KeychainSecretStore::remove(const SecretKey &key, QObject *parent)
{
    auto *job = new SecretJob(parent);
    const QString entry = entryOf(key);
    auto *inner = makeJob<QKeychain::DeletePasswordJob>(m_state->service, entry);
    QObject::connect(inner, &QKeychain::Job::finished, job, [job, inner, entry, state = m_state] {
        const bool wasInMemory = state->memory.remove(entry) > 0;
        const bool succeeded =
            inner->error() == QKeychain::NoError || inner->error() == QKeychain::EntryNotFound;
        if (!succeeded) {
            const Error error = errorOf(*inner);
            if (error.kind == ErrorKind::KeychainUnavailable)
                state->keychainMissing(*inner);
            if (error.kind == ErrorKind::KeychainUnavailable && wasInMemory)
                return settle(job, Secret());
            return settle(job, error);
        }
        state->keychainAnswered();
        countKeychainEntries(state->service, entry, job, [job](const KeychainEntries &entries) {
            if (entries.locked + entries.readable > 0)
                return settle(job, locked());
            settle(job, Secret());
        });
    });
    inner->start();
    return job;
}

SecretLifetime KeychainSecretStore::lifetime() const
{
    return m_state->unavailable.isEmpty() ? SecretLifetime::Keychain : SecretLifetime::SessionOnly;
}

QString KeychainSecretStore::lifetimeDetail() const
{
    return m_state->unavailable;
}

} // namespace rollcall
