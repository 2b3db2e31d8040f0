// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatememory.h"
#include "demo/democommand.h"
#include "demo/endsignals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>
#include <utility>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usageExit = 2;
constexpr int failureExit = 4;

void print(FILE *file, const QString &text)
{
    QTextStream(file) << text;
}

QString windowProgram()
{
    const QString sibling = QDir(QCoreApplication::applicationDirPath()).filePath(u"rollcall"_s);
    return QFile::exists(sibling) ? sibling : QStandardPaths::findExecutable(u"rollcall"_s);
}

//! Starts the window on the server; the program ends with it and returns its exit code.
void openWindow(const DemoServer &server, const QString &program, QProcess &window)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLCALL_DEMO_TOKEN"_s, QString::fromLatin1(server.token()));
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(
        &window, &QProcess::finished, qApp, [](int exitCode, QProcess::ExitStatus status) {
            QCoreApplication::exit(status == QProcess::NormalExit ? exitCode : failureExit);
        });
    QObject::connect(&window, &QProcess::errorOccurred, qApp, [&window](QProcess::ProcessError e) {
        if (e != QProcess::FailedToStart)
            return;
        print(
            stderr,
            u"rollcall-demo: cannot start %1: %2\n"_s.arg(window.program(), window.errorString()));
        QCoreApplication::exit(failureExit);
    });
    window.start(program,
                 {u"--connect"_s, u"okta"_s, u"--url"_s, server.baseUrl().toString(),
                  u"--token-env"_s, u"ROLLCALL_DEMO_TOKEN"_s, u"--name"_s, u"Demo directory"_s});
}

int run(const DemoCommand &command)
{
    const bool opens = command.action == DemoCommand::Action::ServeAndOpen;
    const QString program = opens ? windowProgram() : QString();
    if (opens && program.isEmpty()) {
        print(stderr,
              u"rollcall-demo: there is no program \"rollcall\" beside this one or in the "
              u"PATH.\n"_s);
        return failureExit;
    }
    DemoServer server;
    const Result<quint16> port = server.start(command.options);
    if (!port.ok()) {
        print(stderr, u"rollcall-demo: "_s + QString::fromStdString(port.error().detail) + u'\n');
        return failureExit;
    }
    QProcess window;
    bool asked = false; // to end, by a signal
    EndSignals signalled;
    QObject::connect(&signalled, &EndSignals::received, qApp, [&window, &asked] {
        if (window.state() == QProcess::NotRunning)
            QCoreApplication::exit(0);
        else if (std::exchange(asked, true))
            window.kill(); // asked once already
        else
            window.terminate();
    });
    print(stdout, demoGreeting(server)); // from here on, signals end it cleanly
    if (opens)
        openWindow(server, program, window);
    const int exitCode = QCoreApplication::exec();
    return asked ? 0 : exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rollcall-demo"_s);
    const Result<DemoCommand> command = parseDemoCommand(QCoreApplication::arguments().mid(1));
    if (!command.ok()) {
        print(stderr, u"rollcall-demo: %1\n"_s.arg(QString::fromStdString(command.error().detail)));
        return usageExit;
    }
    if (command.value().action == DemoCommand::Action::PrintText) {
        print(stdout, command.value().text);
        return 0;
    }
    return run(command.value());
}
