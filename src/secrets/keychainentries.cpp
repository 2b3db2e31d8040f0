// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainentries.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

void countKeychainEntries(const QString &service, const QString &key, QObject *context,
                          std::function<void(const KeychainEntries &)> answer)
{
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    // https://specifications.freedesktop.org/secret-service/, method SearchItems
    auto search =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(search), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, answer = std::move(answer)] {
                         watcher->deleteLater();
                         const QDBusPendingReply<Paths, Paths> reply = *watcher;
                         KeychainEntries entries;
                         if (!reply.isError())
                             entries = {reply.argumentAt<0>().size(), reply.argumentAt<1>().size()};
                         answer(entries);
                     });
}

} // namespace rollcall
