// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace rollcall {
class DemoServer;
}

namespace rollcall::test {

//! The variable that listOf() names: set it with qputenv.
inline constexpr auto tokenVariable = "ROLLCALL_TEST_TOKEN";

//! What became of one run of rollcall-cli.
struct CliResult
{
    int code = -1; //!< -1: it crashed, was killed by a signal or did not end in time
    QByteArray out;
    QByteArray err;
};

//! rollcall-cli as a process of its own. Blocks: what it talks to must have a thread or process of
//! its own, as DemoServer has.
class CliProcess final : public QProcess
{
public:
    CliProcess();

    void setVariable(const QString &name, const QString &value);
    void start(const QStringList &arguments);
    //! Waits until it has written as much as this to its stdout.
    bool waitForOutput(qsizetype bytes);
    //! Waits until it ends; the output is all since the start.
    CliResult result();

private:
    QByteArray m_out;
};

CliResult runCli(const QStringList &arguments, const QByteArray &input = {});
//! `list` of a tenant by its address, with the token from tokenVariable.
QStringList listOf(const QUrl &url, const QStringList &more = {});
//! The lines of a text, without their "\n" and without the empty one after the last.
QByteArrayList linesOf(const QByteArray &text);
//! RFC 4180, read strictly: lines end in CR LF; one bad quote and there are no rows at all.
QList<QByteArrayList> parseCsv(const QByteArray &text);
//! Every user of the server, as it sends them.
QByteArrayList rawUsersOf(const DemoServer &server);
QList<QJsonObject> parsed(const QByteArrayList &rawUsers);
//! What of a user stands under this name in files: by the names of the search language or a
//! path, worked out from the JSON without any of the product's code.
QByteArray fieldOf(const QJsonObject &user, const QString &name);
//! Every column that the demo's users have.
QStringList everyColumn();

} // namespace rollcall::test
