// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoserver.h"
#include "unit/demo/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// What the tests of the demo server share.
namespace rollcall::test {

//! The port; 0: it did not start.
inline quint16 started(DemoServer &server, const DemoOptions &options)
{
    const Result<quint16> port = server.start(options);
    return port.ok() ? port.value() : quint16(0);
}

inline quint16 started(DemoServer &server, uint32_t users)
{
    DemoOptions options;
    options.users = users;
    return started(server, options);
}

//! Orders the fault that the row is named after. False: there is none of that name.
inline bool addFaultOfRow(DemoServer &server)
{
    const Result<Fault> fault = parseFault(QString::fromLatin1(QTest::currentDataTag()));
    if (fault.ok())
        server.addFault(fault.value());
    return fault.ok();
}

inline QJsonObject objectIn(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

inline QJsonArray arrayIn(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).array();
}

//! Ids of users, texts or numbers.
inline QByteArrayList idsIn(const QJsonArray &users, QLatin1String key = QLatin1String("id"))
{
    QByteArrayList ids;
    for (const QJsonValue &user : users) {
        const QJsonValue id = user[key];
        ids.append(id.isDouble() ? QByteArray::number(id.toInteger()) : id.toString().toLatin1());
    }
    return ids;
}

} // namespace rollcall::test
