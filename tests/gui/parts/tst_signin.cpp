// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/profiledialog.h"
#include "gui/dialogs/tokendialog.h"
#include "gui/parts/partsfakes.h"
#include "gui/widgets/fieldnote.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl signInPage(u"https://login.example.com/authorize?state=1"_s);

Profile entraProfile(const QString &credential)
{
    Profile profile;
    profile.id = u"77aa"_s;
    profile.name = u"Contoso"_s;
    profile.provider = u"entra"_s;
    profile.baseUrl = QUrl(u"https://graph.microsoft.com"_s);
    profile.credential = credential;
    profile.fields = {{u"tenant"_s, u"contoso.example.com"_s}, {u"client-id"_s, u"app-1"_s}};
    return profile;
}

DeviceCode deviceCode()
{
    return {u"WDJB-MJHT"_s, QUrl(u"https://example.com/device"_s),
            QUrl(u"https://example.com/device?code=WDJB-MJHT"_s),
            QDateTime(QDate(2026, 1, 2), QTime(3, 19), Qt::UTC)};
}

Secrets refreshToken(const QByteArray &value)
{
    return {{u"refresh-token"_s, Secret(value)}};
}

//! A dialog, what it shows, and the pages that it opened.
template <typename Dialog>
struct Asked
{
    Asked(World &world, ProfileDialog::Task task, const Profile &profile)
        : dialog(world.services, task, profile)
    {
        dialog.setPageOpener(opener());
        dialog.show();
    }
    Asked(World &world, const Profile &profile, const Error &reason)
        : dialog(world.services, profile, reason, nullptr, opener())
    {
        dialog.show();
    }

    PageOpener opener()
    {
        return [this](const QUrl &page) {
            opened.append(page);
            return canOpen;
        };
    }
    template <typename Widget>
    Widget &child(const char *name) const
    {
        auto *found = dialog.template findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child called %s", name);
        return *found;
    }
    void press(const char *button) const
    {
        QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
    }
    void type(const char *edit, const QString &text) const
    {
        child<QLineEdit>(edit).selectAll();
        QTest::keyClicks(&child<QLineEdit>(edit), text);
    }
    QString note(const char *name = "signInNote") const { return child<FieldNote>(name).text(); }
    Tone tone() const { return child<FieldNote>("signInNote").tone(); }
    //! "signInButton|cancelSignInButton": what is there to press.
    QString buttons() const
    {
        QStringList names;
        const auto all = child<QWidget>("signInBox").template findChildren<QPushButton *>();
        for (const QPushButton *button : all) {
            if (button->isVisible())
                names.append(button->objectName());
        }
        return names.join(u'|');
    }
    bool canAccept() const
    {
        return dialog.template findChild<QDialogButtonBox *>()
            ->button(QDialogButtonBox::Ok)
            ->isEnabled();
    }
    bool canTest() const { return child<QPushButton>("testButton").isEnabled(); }

    QList<QUrl> opened;
    bool canOpen = true;
    Dialog dialog;
};

using AskedTenant = Asked<ProfileDialog>;

} // namespace

class TstSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void browserEndsWithSecrets();
    void saysWhatMustBeFilledInFirst();
    void addressCanBeCopiedWhereNoBrowserOpens();
    void showsCode();
    void failureIsToldAndTriedAgain_data();
    void failureIsToldAndTriedAgain();
    void cancelEndsFlow();
    void changedFieldDropsSignIn_data();
    void changedFieldDropsSignIn();
    void closingEndsFlow();
    void storedSignInIsKeptUntilAppChanges();
    void duplicateSignsInForItself();
    void testKeepsRenewedToken();
    void testTellsWhatIsKnownOfToken();
    void hostileCodeIsPlainText();
    void usualAddressIsAdvanced();
    void tokenDialogSignsIn();
};

void TstSignIn::browserEndsWithSecrets()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"browser"_s));
    QVERIFY(!asked.dialog.findChild<QLineEdit *>(u"refresh-tokenEdit"_s));
    QCOMPARE(asked.buttons(), u"signInButton"_s);
    QVERIFY2(asked.note().contains("Microsoft Entra ID"_L1), qPrintable(asked.note()));
    QVERIFY(!asked.canAccept() && !asked.canTest());
    QCOMPARE(asked.note("problemNote"), u"Still needed: to sign in"_s);

    asked.press("signInButton");
    QCOMPARE(world.authenticators.signingIn.size(), 1);
    QCOMPARE(world.authenticators.signingIn.first().fields.value(u"client-id"_s), u"app-1"_s);
    QVERIFY(asked.opened.isEmpty());
    QCOMPARE(asked.buttons(), u"cancelSignInButton"_s);
    Q_EMIT world.authenticators.flow->openBrowser(signInPage);
    QCOMPARE(asked.opened, QList<QUrl>{signInPage});
    QCOMPARE(asked.tone(), Tone::Info);
    QVERIFY(asked.note().startsWith(u"Waiting for the browser…"_s));
    QCOMPARE(asked.buttons(), u"copyAddressButton|cancelSignInButton"_s);
    QVERIFY(!asked.canAccept());

    world.authenticators.endSignIn(refreshToken("r1"));
    QCOMPARE(asked.note(), u"Signed in."_s);
    QCOMPARE(asked.tone(), Tone::Success);
    QVERIFY(asked.canAccept() && asked.canTest());
    QVERIFY(asked.dialog.answer().secrets == refreshToken("r1"));
}

void TstSignIn::saysWhatMustBeFilledInFirst()
{
    World world;
    Profile profile = entraProfile(u"browser"_s);
    profile.fields.remove(u"client-id"_s);
    AskedTenant asked(world, ProfileDialog::Task::Add, profile);
    asked.press("signInButton");
    QVERIFY(world.authenticators.signingIn.isEmpty());
    QCOMPARE(asked.tone(), Tone::Danger);
    QCOMPARE(asked.note(), u"Still needed: Application (client) ID"_s);
    asked.type("client-idEdit", u"app-1"_s);
    QCOMPARE(asked.tone(), Tone::Neutral);
    asked.press("signInButton");
    QCOMPARE(world.authenticators.signingIn.size(), 1);
}

void TstSignIn::addressCanBeCopiedWhereNoBrowserOpens()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"browser"_s));
    asked.canOpen = false;
    asked.press("signInButton");
    Q_EMIT world.authenticators.flow->openBrowser(signInPage);
    QCOMPARE(asked.tone(), Tone::Warning);
    asked.press("copyAddressButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), signInPage.toString());
    QCOMPARE(asked.child<QPushButton>("copyAddressButton").text(), u"Copied"_s);
}

void TstSignIn::showsCode()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"deviceCode"_s));
    asked.press("signInButton");
    Q_EMIT world.authenticators.flow->showCode(deviceCode());
    QVERIFY(asked.opened.isEmpty()); // it may be typed elsewhere
    const auto &code = asked.child<QLabel>("codeLabel");
    QVERIFY(code.isVisible());
    QCOMPARE(code.text(), u"WDJB-MJHT"_s);
    QVERIFY(code.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(code.fontInfo().pixelSize() > asked.dialog.fontInfo().pixelSize());
    const QString until =
        QLocale().toString(deviceCode().expires.toLocalTime().time(), QLocale::ShortFormat);
    QVERIFY2(asked.note().contains("https://example.com/device "_L1), qPrintable(asked.note()));
    QVERIFY2(asked.note().contains(until), qPrintable(asked.note()));
    QCOMPARE(asked.buttons(), u"copyCodeButton|openPageButton|cancelSignInButton"_s);
    asked.press("copyCodeButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"WDJB-MJHT"_s);
    asked.press("openPageButton");
    QCOMPARE(asked.opened, QList<QUrl>{deviceCode().completeUrl});
    world.authenticators.endSignIn(refreshToken("r2"));
    QVERIFY(!code.isVisible());
    QCOMPARE(asked.buttons(), u"signInButton"_s);
    QVERIFY(asked.dialog.answer().secrets == refreshToken("r2"));
}

void TstSignIn::failureIsToldAndTriedAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("flaw");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("declined") << int(ErrorKind::Unauthorized) << int(SignInFlaw::Declined)
                              << u"The sign-in was declined."_s;
    QTest::newRow("code expired") << int(ErrorKind::Unauthorized) << int(SignInFlaw::CodeExpired)
                                  << u"Nobody signed in in time."_s;
    QTest::newRow("offline") << int(ErrorKind::Offline) << int(SignInFlaw::None)
                             << u"cannot be reached"_s;
}

void TstSignIn::failureIsToldAndTriedAgain()
{
    QFETCH(int, kind);
    QFETCH(int, flaw);
    QFETCH(QString, sentence);
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"browser"_s));
    asked.press("signInButton");
    Error error{.kind = ErrorKind(kind), .detail = "d", .subject = "login.example.com"};
    error.flaw = SignInFlaw(flaw);
    world.authenticators.endSignIn(error);
    QCOMPARE(asked.tone(), Tone::Danger);
    QVERIFY2(asked.note().contains(sentence), qPrintable(asked.note()));
    QVERIFY(!asked.canAccept());
    QCOMPARE(asked.child<QPushButton>("signInButton").text(), u"Try Again"_s);
    asked.press("signInButton");
    world.authenticators.endSignIn(refreshToken("r3"));
    QCOMPARE(asked.tone(), Tone::Success);
    QVERIFY(asked.canAccept());
}

void TstSignIn::cancelEndsFlow()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"browser"_s));
    asked.press("signInButton");
    Q_EMIT world.authenticators.flow->openBrowser(signInPage);
    asked.press("cancelSignInButton");
    QVERIFY(!world.authenticators.flow);
    QCOMPARE(asked.buttons(), u"signInButton"_s);
    QCOMPARE(asked.tone(), Tone::Neutral);
    QVERIFY(!asked.canAccept());
}

void TstSignIn::changedFieldDropsSignIn_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("drops");
    QTest::newRow("tenant") << QByteArray("tenantEdit") << u"other.example.com"_s << true;
    QTest::newRow("app") << QByteArray("client-idEdit") << u"app-2"_s << true;
    QTest::newRow("sign-in address")
        << QByteArray("login-urlEdit") << u"login.example.com"_s << true;
    QTest::newRow("another address") << QByteArray("addressEdit") << u"graph.example.com"_s << true;
    QTest::newRow("name") << QByteArray("nameEdit") << u"Other"_s << false;
    QTest::newRow("alias") << QByteArray("aliasEdit") << u"id.example.com"_s << false;
}

void TstSignIn::changedFieldDropsSignIn()
{
    QFETCH(QByteArray, edit);
    QFETCH(QString, text);
    QFETCH(bool, drops);
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"browser"_s));
    asked.press("signInButton");
    world.authenticators.endSignIn(refreshToken("r4"));
    asked.type(edit.constData(), text);
    QCOMPARE(asked.dialog.answer().secrets.isEmpty(), drops);
    QCOMPARE(asked.canAccept(), !drops);

    if (drops) { // and what runs ends, with nothing
        asked.press("signInButton");
        QVERIFY(world.authenticators.flow);
        asked.type(edit.constData(), text + u'x');
        QVERIFY(!world.authenticators.flow);
        QCOMPARE(asked.buttons(), u"signInButton"_s);
    }
    auto &credentials = asked.child<QComboBox>("credentialCombo");
    credentials.setCurrentIndex(credentials.findData(u"deviceCode"_s));
    QVERIFY(asked.dialog.answer().secrets.isEmpty());
    QVERIFY(!asked.canAccept());
}

void TstSignIn::closingEndsFlow()
{
    World world;
    {
        AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"browser"_s));
        asked.press("signInButton");
        QVERIFY(world.authenticators.flow);
    }
    QVERIFY(!world.authenticators.flow);
}

void TstSignIn::storedSignInIsKeptUntilAppChanges()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Edit, entraProfile(u"browser"_s));
    QVERIFY(asked.canAccept() && asked.canTest());
    QVERIFY2(asked.note().contains("stored in the keychain"_L1), qPrintable(asked.note()));
    asked.type("nameEdit", u"Contoso Ltd."_s);
    QVERIFY(asked.canAccept());
    asked.type("client-idEdit", u"app-2"_s); // a token of another app is useless
    QVERIFY(!asked.canAccept() && !asked.canTest());
    asked.type("client-idEdit", u"app-1"_s);
    QVERIFY(asked.canAccept());
    QVERIFY(asked.dialog.answer().secrets.isEmpty());
}

void TstSignIn::duplicateSignsInForItself()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Duplicate, entraProfile(u"browser"_s));
    QVERIFY(!asked.canAccept());
    asked.press("signInButton");
    world.authenticators.endSignIn(refreshToken("r5"));
    QVERIFY(asked.canAccept());
}

void TstSignIn::testKeepsRenewedToken()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"browser"_s));
    asked.press("signInButton");
    world.authenticators.endSignIn(refreshToken("once"));
    world.authenticators.renewed = refreshToken("twice");
    HttpResponse page;
    page.status = 200;
    page.body = "{\"value\":[]}";
    world.transport.answers.enqueue(page);
    asked.press("testButton");
    QTRY_COMPARE(asked.child<FieldNote>("testNote").tone(), Tone::Success);
    QVERIFY(asked.dialog.answer().secrets == refreshToken("twice"));
    QVERIFY(asked.canAccept());
}

void TstSignIn::testTellsWhatIsKnownOfToken()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"browser"_s));
    asked.press("signInButton");
    world.authenticators.endSignIn(refreshToken("r7"));
    world.authenticators.health = healthOfScopes({u"User.Read.All"_s});
    HttpResponse page; // of a provider that does not tell whose token it is
    page.status = 200;
    page.body = "{\"value\":[]}";
    world.transport.answers.enqueue(page);
    asked.press("testButton");
    QTRY_COMPARE(asked.note("testNote"), u"Connected. The token's scopes: User.Read.All."_s);
    QCOMPARE(asked.note("reachNote"), QString());

    world.authenticators.health = healthOfScopes({u"User.ReadWrite.All"_s});
    world.transport.answers.enqueue(page);
    asked.press("testButton");
    QTRY_VERIFY(asked.note("reachNote").contains("more than read (User.ReadWrite.All)"_L1));
    QCOMPARE(asked.child<FieldNote>("reachNote").tone(), Tone::Warning);
    asked.type("client-idEdit", u"app-2"_s);
    QCOMPARE(asked.note("testNote") + asked.note("reachNote"), QString());
}

void TstSignIn::hostileCodeIsPlainText()
{
    World world;
    AskedTenant asked(world, ProfileDialog::Task::Add, entraProfile(u"deviceCode"_s));
    asked.press("signInButton");
    DeviceCode code = deviceCode();
    code.userCode = u"<b>\u202eA</b>"_s;
    Q_EMIT world.authenticators.flow->showCode(code);
    const auto &label = asked.child<QLabel>("codeLabel");
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(!label.text().contains(QChar(0x202e)));
}

void TstSignIn::usualAddressIsAdvanced()
{
    World world;
    AskedTenant usual(world, ProfileDialog::Task::Edit, entraProfile(u"browser"_s));
    QVERIFY(!usual.child<QLineEdit>("addressEdit").isVisible());
    QVERIFY(!usual.child<QLineEdit>("login-urlEdit").isVisible());
    QCOMPARE(usual.dialog.answer().profile.baseUrl, QUrl(u"https://graph.microsoft.com"_s));
    auto &providers = usual.child<QComboBox>("providerCombo");
    providers.setCurrentIndex(providers.findData(u"okta"_s)); // nothing tells it
    QTRY_VERIFY(usual.child<QLineEdit>("addressEdit").isVisible());
    QVERIFY(!usual.dialog.findChild<QLineEdit *>(u"login-urlEdit"_s));

    Profile profile = entraProfile(u"browser"_s);
    profile.fields.insert(u"login-url"_s, u"https://login.example.com"_s);
    AskedTenant special(world, ProfileDialog::Task::Edit, profile);
    QVERIFY(special.child<QLineEdit>("login-urlEdit").isVisible());
    QVERIFY(special.child<QLineEdit>("addressEdit").text().isEmpty());
    profile = entraProfile(u"browser"_s);
    profile.baseUrl = QUrl(u"https://graph.example.com"_s);
    AskedTenant other(world, ProfileDialog::Task::Edit, profile);
    QVERIFY(other.child<QLineEdit>("addressEdit").isVisible());
    QCOMPARE(other.dialog.answer().profile.baseUrl, profile.baseUrl);
}

void TstSignIn::tokenDialogSignsIn()
{
    World world;
    Asked<TokenDialog> asked(world, entraProfile(u"browser"_s),
                             Error{.kind = ErrorKind::Unauthorized, .detail = "d"});
    QCOMPARE(asked.dialog.windowTitle(), u"Sign In"_s);
    QCOMPARE(asked.child<QLabel>("adviceLabel").text(), u"Sign in again to go on."_s);
    QVERIFY(!asked.canAccept());
    asked.press("signInButton");
    Q_EMIT world.authenticators.flow->openBrowser(signInPage);
    QCOMPARE(asked.opened, QList<QUrl>{signInPage});
    world.authenticators.endSignIn(refreshToken("r6"));
    QVERIFY(asked.canAccept());
    QVERIFY(asked.dialog.secrets() == refreshToken("r6"));
}

QTEST_MAIN(TstSignIn)
#include "tst_signin.moc"
