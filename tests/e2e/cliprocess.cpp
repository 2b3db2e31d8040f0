// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/cliprocess.h"

#include "demo/demoserver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace rollcall::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestRun = 90'000; // milliseconds

//! Where Okta has what; see its API's User object.
const QHash<QString, QString> &topLevelNames()
{
    static const QHash<QString, QString> names{{u"country"_s, u"profile.countryCode"_s}};
    return names;
}

bool isDateThatMayNeverCome(const QString &name)
{
    return QStringList{u"activated"_s, u"statusChanged"_s, u"lastLogin"_s, u"passwordChanged"_s}
        .contains(name);
}

QByteArray statusWord(const QString &oktas)
{
    static const QHash<QString, QByteArray> words{{u"STAGED"_s, "staged"},
                                                  {u"PROVISIONED"_s, "staged"},
                                                  {u"ACTIVATING"_s, "staged"},
                                                  {u"ACTIVE"_s, "active"},
                                                  {u"RECOVERY"_s, "recovery"},
                                                  {u"PASSWORD_EXPIRED"_s, "passwordExpired"},
                                                  {u"LOCKED_OUT"_s, "locked"},
                                                  {u"SUSPENDED"_s, "suspended"},
                                                  {u"DEPROVISIONED"_s, "deactivated"}};
    return words.value(oktas, "no word for " + oktas.toUtf8());
}

QByteArray textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const auto &element : value.toArray())
            texts.append(element.toString());
        return texts.join(u", "_s).toUtf8();
    }
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return value.toString().toUtf8();
}

} // namespace

CliProcess::CliProcess()
{
    setProgram(QStringLiteral(ROLLCALL_CLI));
    setProcessEnvironment(QProcessEnvironment::systemEnvironment());
}

void CliProcess::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = processEnvironment();
    environment.insert(name, value);
    setProcessEnvironment(environment);
}

void CliProcess::start(const QStringList &arguments)
{
    setArguments(arguments);
    QProcess::start();
}

bool CliProcess::waitForOutput(qsizetype bytes)
{
    while (m_out.size() < bytes && waitForReadyRead(longestRun))
        m_out += readAllStandardOutput();
    return m_out.size() >= bytes;
}

CliResult CliProcess::result()
{
    closeWriteChannel();
    if (state() != NotRunning && !waitForFinished(longestRun)) {
        kill();
        waitForFinished();
        return {-1, m_out + readAllStandardOutput(), "did not end in time"};
    }
    CliResult result{-1, m_out + readAllStandardOutput(), readAllStandardError()};
    if (exitStatus() == NormalExit && error() != FailedToStart)
        result.code = exitCode();
    return result;
}

CliResult runCli(const QStringList &arguments, const QByteArray &input)
{
    CliProcess process;
    process.start(arguments);
    process.write(input);
    return process.result();
}

QStringList listOf(const QUrl &url, const QStringList &more)
{
    return QStringList{u"list"_s,
                       u"--provider"_s,
                       u"okta"_s,
                       u"--url"_s,
                       url.toString(),
                       u"--token-env"_s,
                       QString::fromLatin1(tokenVariable)}
    + more;
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QList<QByteArrayList> parseCsv(const QByteArray &text)
{
    QList<QByteArrayList> rows;
    QByteArrayList row;
    for (qsizetype at = 0; at < text.size();) {
        QByteArray field;
        if (text.at(at) == '"') {
            for (++at; at < text.size(); ++at) {
                if (text.at(at) == '"' && text.mid(at + 1, 1) != "\"")
                    break;
                at += text.at(at) == '"' ? 1 : 0;
                field += text.at(at);
            }
            ++at;
        } else {
            const qsizetype from = at;
            while (at < text.size() && text.at(at) != ',' && text.at(at) != '\r') {
                if (text.at(at) == '"' || text.at(at) == '\n')
                    return {};
                ++at;
            }
            field = text.mid(from, at - from);
        }
        row.append(field);
        if (text.mid(at, 2) == "\r\n") {
            rows.append(std::exchange(row, {}));
            at += 2;
        } else if (at >= text.size() || text.at(at++) != ',') {
            return {};
        }
    }
    return row.isEmpty() ? rows : QList<QByteArrayList>();
}

QByteArrayList rawUsersOf(const DemoServer &server)
{
    QByteArrayList users;
    for (uint32_t i = 0; i < server.userCount(); ++i)
        users.append(server.rawUser(i));
    return users;
}

QList<QJsonObject> parsed(const QByteArrayList &rawUsers)
{
    QList<QJsonObject> users;
    for (const QByteArray &user : rawUsers)
        users.append(QJsonDocument::fromJson(user).object());
    return users;
}

QByteArray fieldOf(const QJsonObject &user, const QString &name)
{
    const QString path = topLevelNames().value(name, name);
    if (path == u"status")
        return statusWord(user["status"_L1].toString());
    if (path == u"providerStatus")
        return user["status"_L1].toString().toUtf8();
    if (path.contains(u'.')) {
        QJsonValue value = user;
        for (const QString &key : path.split(u'.'))
            value = value.toObject()[key];
        return textOf(value);
    }
    const QJsonValue value = user.contains(path) ? user[path] : user["profile"_L1].toObject()[path];
    return value.isNull() && isDateThatMayNeverCome(name) ? QByteArray("never") : textOf(value);
}

QStringList everyColumn()
{
    return u"id,login,displayName,firstName,lastName,email,secondEmail,status,providerStatus,"
           u"created,"
           "activated,statusChanged,lastLogin,lastUpdated,passwordChanged,mobilePhone,title,"
           "department,division,organization,costCenter,employeeNumber,userType,manager,managerId,"
           "city,state,country,locale,timezone,type.id,profile.middleName,profile.primaryPhone,"
           "profile.streetAddress,profile.zipCode,profile.preferredLanguage,profile.badgeColor,"
           "profile.costCenterOwner,profile.startYear,profile.languages,credentials.provider.type,"
           "credentials.provider.name"_s.split(u',');
}

} // namespace rollcall::test
