// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// rollcall: the window.
#include "app/composition.h"
#include "app/windowoptions.h"
#include "core/privatememory.h"
#include "core/profilestore.h"
#include "gui/mainwindow.h"
#include "gui/widgets/rollcallstyle.h"
#include "providers/builtinproviders.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usageExit = 2;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void sayOnTerminal(const QString &sentence)
{
    std::fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
}

//! Certificates cannot be read before there is an application: the window says what is wrong.
rollcall::Result<void> trustForNow(const QString & /*file*/)
{
    return {};
}

//! Help, version and mistakes need no display: they are seen to before there is a QApplication.
bool isAnsweredOnTerminal(const rollcall::Result<rollcall::WindowOptions> &options)
{
    return !options.ok() || options.value().answer == rollcall::WindowOptions::Answer::Print;
}

int answerOnTerminal(const rollcall::Result<rollcall::WindowOptions> &options)
{
    if (options.ok()) {
        std::fputs(options.value().text.toLocal8Bit().constData(), stdout);
        return 0;
    }
    const QString sentence = QString::fromStdString(options.error().subject);
    const QString text =
        u"rollcall: %1\nTry \"rollcall --help\" for all options.\n"_s.arg(sentence);
    std::fputs(text.toLocal8Bit().constData(), stderr);
    return usageExit;
}

} // namespace

int main(int argc, char **argv)
{
    rollcall::keepMemoryPrivate();
    rollcall::nameApplication();
    const rollcall::ProviderCatalog providers(rollcall::builtinProviders());
    const auto options = rollcall::readWindowOptions(argumentsOf(argc, argv),
                                                     {providers, trustForNow, sayOnTerminal});
    if (isAnsweredOnTerminal(options))
        return answerOnTerminal(options);

    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Rollcall"_s);
    QGuiApplication::setDesktopFileName(u"io.github.rollcall.Rollcall"_s);
    QApplication::setWindowIcon(
        QIcon::fromTheme(u"io.github.rollcall.Rollcall"_s, QIcon(u":/icons/rollcall.svg"_s)));
    QApplication::setStyle(new rollcall::RollcallStyle); // takes it over
    QTranslator translator;
    // English has a file too, for its plurals: it stands in for every language that has none.
    if (translator.load(QLocale(), u"rollcall"_s, u"_"_s, u":/i18n"_s)
        || translator.load(u":/i18n/rollcall_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(QLocale(translator.language()).textDirection());

    const rollcall::Composition composition;
    const rollcall::Result<void> loaded = composition.services().profiles.load();
    rollcall::MainWindow window(composition.services());
    window.offerSupportBundle(composition.requests());
    if (!loaded.ok())
        window.showProblem(loaded.error());
    window.show();
    if (options.value().tenant)
        window.openTemporary(options.value().tenant->profile, options.value().tenant->secrets);
    return QApplication::exec();
}
