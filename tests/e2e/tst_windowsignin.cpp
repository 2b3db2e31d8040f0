// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "demo/demoserver.h"
#include "gui/dialogs/profiledialog.h"
#include "gui/widgets/fieldnote.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! A person signing in in the dialog, through real HTTP, against the demo directory.
class TstWindowSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deviceCodeOfEntra();
};

void TstWindowSignIn::deviceCodeOfEntra()
{
    DemoServer server;
    DemoOptions options;
    options.users = 20;
    options.clients = {{.id = "app-1"}}; // a public one
    QVERIFY(server.start(options).ok());
    const QTemporaryDir folder;
    const Composition composition(
        {folder.filePath(u"profiles.json"_s), folder.filePath(u"settings.ini"_s)});
    Profile profile;
    profile.provider = u"entra"_s;
    profile.credential = u"deviceCode"_s;
    profile.name = u"Contoso"_s;
    profile.baseUrl = server.baseUrl();
    profile.fields = {{u"tenant"_s, u"contoso.example.com"_s},
                      {u"client-id"_s, u"app-1"_s},
                      {u"login-url"_s, server.baseUrl().toString()}};
    ProfileDialog dialog(composition.services(), ProfileDialog::Task::Add, profile);
    dialog.show();
    const auto note = [&dialog](const QString &name) {
        return dialog.findChild<FieldNote *>(name)->text();
    };

    dialog.findChild<QPushButton *>(u"signInButton"_s)->click();
    auto *code = dialog.findChild<QLabel *>(u"codeLabel"_s);
    QTRY_VERIFY2(code->isVisible(), qPrintable(note(u"signInNote"_s)));
    QCOMPARE(code->text(), u"ROLL-CALL"_s);
    // The demo's person consents at once; it is asked after the server's interval.
    QTRY_COMPARE_WITH_TIMEOUT(note(u"signInNote"_s), u"Signed in."_s, 30'000);
    QVERIFY(!dialog.answer().secrets.value(u"refresh-token"_s).isEmpty());

    dialog.findChild<QPushButton *>(u"testButton"_s)->click();
    QTRY_VERIFY2(note(u"testNote"_s).startsWith("Connected. The token's scopes: "_L1),
                 qPrintable(note(u"testNote"_s)));
    QVERIFY(note(u"testNote"_s).endsWith("Rollcall renews it by itself."_L1));
}

QTEST_MAIN(TstWindowSignIn)
#include "tst_windowsignin.moc"
