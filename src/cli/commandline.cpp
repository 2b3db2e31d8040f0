// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/console.h"
#include "cli/interrupt.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString exitCodes =
    u"Exit codes:\n"
    "  0    complete\n"
    "  2    the command line is wrong\n"
    "  3    not authorized: token refused, missing, or without the permission\n"
    "  4    network or TLS\n"
    "  5    the provider refused or answered nonsense, or a file could not be written\n"
    "  6    partial: some users arrived, not all\n"
    "  7    verify: a file is not what its manifest says, or has none\n"
    "  130  cancelled"_s;

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text =
        u"Usage: rollcall-cli COMMAND [OPTIONS]\n\nReads the people in an identity directory. "
        "It never changes one.\n\nCommands:\n"_s;
    for (const auto &command : commands)
        text += u"  "_s + command->name().leftJustified(10) + command->summary() + u'\n';
    return text + u"\n\"rollcall-cli COMMAND --help\" explains one.\n\n"_s + exitCodes;
}

int usage(const QString &sentence)
{
    console::say(u"rollcall-cli: "_s + sentence);
    return static_cast<int>(ExitCode::Usage);
}

//! Qt's text names the program by the path that it was started by, and no command.
QString explanation(const QCommandLineParser &parser, const QString &command)
{
    const QString text = parser.helpText().trimmed();
    return u"Usage: rollcall-cli "_s + command + text.mid(text.indexOf(u" [options]"_s)) + u"\n\n"_s
        + exitCodes;
}

int runToEnd(Command &command, const QCommandLineParser &parser)
{
    Interrupt interrupt(nullptr);
    QObject::connect(&interrupt, &Interrupt::requested, &command,
                     [&command] { command.interrupt(); });
    QObject::connect(&command, &Command::finished, qApp,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    command.start(parser);
    return QCoreApplication::exec();
}

} // namespace

int runCommandLine(const QStringList &arguments, const Services &services, const DemoFactory &demo)
{
    const auto commands = builtinCommands(services, demo);
    const QString word = arguments.value(1);
    if (word == u"--version" || word == u"-v") {
        console::print(u"rollcall-cli "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (word == u"--help" || word == u"-h" || word == u"help") {
        console::print(overview(commands));
        return 0;
    }
    if (word.isEmpty())
        return usage(u"Which command? \"rollcall-cli --help\" lists them."_s);
    const auto found = std::ranges::find_if(
        commands, [&](const auto &command) { return command->name() == word; });
    if (found == commands.end())
        return usage(
            u"There is no command \"%1\". \"rollcall-cli --help\" lists them."_s.arg(word));

    Command &command = **found;
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addOption({{u"h"_s, u"help"_s}, u"Explain this command."_s});
    command.describe(parser);
    QStringList rest{u"rollcall-cli "_s + word};
    rest += arguments.mid(2);
    if (!parser.parse(rest))
        return usage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        console::print(explanation(parser, word));
        return 0;
    }
    return runToEnd(command, parser);
}

} // namespace rollcall
