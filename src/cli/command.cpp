// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/console.h"
#include "cli/groupscommand.h"
#include "cli/listcommand.h"
#include "cli/profilescommand.h"
#include "cli/providerscommand.h"
#include "cli/verifycommand.h"
#include "session/errortext.h"

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

void Command::failLater(const Error &error)
{
    // A mistake on the command line comes with its own whole sentence.
    const QString sentence = error.kind == ErrorKind::InvalidInput && !error.subject.empty()
        ? QString::fromStdString(error.subject)
        : ErrorText::line(error);
    console::say(QLatin1String("rollcall-cli: ") + sentence);
    finishLater(exitCodeOf(error));
}

void Command::failLater(const Error &error, const QString &needs)
{
    if (error.kind != ErrorKind::Forbidden)
        return failLater(error);
    console::say(QLatin1String("rollcall-cli: ") + ErrorText::ofRefusal(error, needs));
    finishLater(exitCodeOf(error));
}

void Command::failWithoutTokenLater(const Error &error)
{
    const ErrorMessage message = ErrorText::of(error);
    const QString advice = error.kind == ErrorKind::KeychainRefused
        ? u"Unlock it, or name the token with --token-env, --token-file or --token-stdin."_s
        : u"Name the token with --token-env, --token-file or --token-stdin."_s;
    console::say(QStringList{u"rollcall-cli: "_s + message.title, advice, message.said}
                     .join(u' ')
                     .trimmed());
    finishLater(exitCodeOf(error));
}

void Command::finishLater(ExitCode code)
{
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
}

std::vector<std::unique_ptr<Command>> builtinCommands(const Services &services,
                                                      const DemoFactory &demo)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ListCommand>(services, demo, ListPurpose::List));
    commands.push_back(std::make_unique<ListCommand>(services, demo, ListPurpose::Export));
    commands.push_back(std::make_unique<GroupsCommand>(services, demo));
    commands.push_back(std::make_unique<VerifyCommand>(services));
    commands.push_back(std::make_unique<ProfilesCommand>(services));
    commands.push_back(std::make_unique<ProvidersCommand>(services));
    return commands;
}

} // namespace rollcall
