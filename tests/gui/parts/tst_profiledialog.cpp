// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/profiledialog.h"
#include "gui/parts/partsfakes.h"
#include "gui/widgets/fieldnote.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton &okOf(const QDialog &dialog)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

template <typename Widget>
Widget &child(const QDialog &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no child called %s", name);
    return *found;
}

void type(const QDialog &dialog, const char *name, const QString &text)
{
    auto &edit = child<QLineEdit>(dialog, name);
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClicks(&edit, text);
}

QString noteOf(const QDialog &dialog, const char *name)
{
    return child<FieldNote>(dialog, name).text();
}

HttpResponse meResponse()
{
    QFile file(QStringLiteral(ROLLCALL_FIXTURES "/okta/me.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture");
    HttpResponse response;
    response.status = 200;
    response.body = file.readAll();
    response.rateLimit = RateLimit{600, 590, std::chrono::seconds(30)};
    return response;
}

} // namespace

class TstProfileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddressesLive_data();
    void readsAddressesLive();
    void saysWhatIsMissing();
    void suggestsNameUntilOneIsTyped();
    void refusesNameThatIsTaken();
    void checksAliasHost_data();
    void checksAliasHost();
    void checksCaFile_data();
    void checksCaFile();
    void showsTheCaFileThatThereIs();
    void addReturnsWhatWasEntered();
    void editKeepsIdAndSecret();
    void duplicateHasNewIdAndName();
    void hidesChoiceOfOne();
    void secretIsHiddenUntilRevealed();
    void testTellsOwnerAndLimit();
    void testTellsNoOwner();
    void testUsesStoredSecret();
    void testShowsError();
    void editingCancelsTest();
    void tellsThatKeychainIsMissing();
    void tabGoesThroughFieldsInOrder();
};

void TstProfileDialog::readsAddressesLive_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("note");
    QTest::newRow("admin host") << u"acme-admin.okta.com/admin/users"_s << int(Tone::Info)
                                << u"Rollcall will use https://acme.okta.com."_s;
    QTest::newRow("plain") << u"https://acme.okta.com"_s << int(Tone::Neutral) << u""_s;
    QTest::newRow("placeholder") << u"https://{yourOktaDomain}"_s << int(Tone::Danger)
                                 << u"placeholder"_s;
    QTest::newRow("other scheme") << u"ftp://acme.okta.com"_s << int(Tone::Danger) << u"https"_s;
    QTest::newRow("plain http") << u"http:/"
                                   "/acme.okta.com"_s
                                << int(Tone::Danger) << u"http"_s;
    QTest::newRow("hostile") << u"<b>acme</b>"_s << int(Tone::Danger) << u""_s;
}

void TstProfileDialog::readsAddressesLive()
{
    QFETCH(QString, typed);
    QFETCH(int, tone);
    QFETCH(QString, note);
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    type(dialog, "addressEdit", typed);
    const auto &shown = child<FieldNote>(dialog, "addressNote");
    QCOMPARE(int(shown.tone()), tone);
    QVERIFY2(shown.text().contains(note), qPrintable(shown.text()));
    QCOMPARE(shown.text().isEmpty(), tone == int(Tone::Neutral));
    QCOMPARE(shown.findChild<QLabel *>(u"noteText"_s)->textFormat(), Qt::PlainText);
}

void TstProfileDialog::saysWhatIsMissing()
{
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    const auto &test = child<QPushButton>(dialog, "testButton");
    QVERIFY(!okOf(dialog).isEnabled());
    QCOMPARE(noteOf(dialog, "problemNote"), u"Still needed: Organization address"_s);
    type(dialog, "addressEdit", u"ftp://acme"_s);
    QCOMPARE(noteOf(dialog, "problemNote"), u"The address must be corrected first."_s);
    type(dialog, "addressEdit", u"acme.okta.com"_s);
    QCOMPARE(noteOf(dialog, "problemNote"), u"Still needed: API token"_s);
    QVERIFY(!test.isEnabled());
    type(dialog, "tokenEdit", u"00abc"_s);
    QCOMPARE(noteOf(dialog, "problemNote"), QString());
    QVERIFY(okOf(dialog).isEnabled());
    type(dialog, "nameEdit", u"  "_s);
    QCOMPARE(noteOf(dialog, "problemNote"), u"Still needed: a name for the tenant"_s);
    QVERIFY(!okOf(dialog).isEnabled());
    QVERIFY(test.isEnabled()); // a test needs no name
}

void TstProfileDialog::suggestsNameUntilOneIsTyped()
{
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    type(dialog, "addressEdit", u"globex.okta.com"_s);
    QCOMPARE(child<QLineEdit>(dialog, "nameEdit").text(), u"Globex"_s);
    type(dialog, "nameEdit", u"Mine"_s);
    type(dialog, "addressEdit", u"initech.okta.com"_s);
    QCOMPARE(child<QLineEdit>(dialog, "nameEdit").text(), u"Mine"_s);
}

void TstProfileDialog::refusesNameThatIsTaken()
{
    World world;
    QVERIFY(world.profiles.save(acmeProfile()).ok());
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    type(dialog, "addressEdit", u"acme.okta.com"_s);
    QCOMPARE(child<QLineEdit>(dialog, "nameEdit").text(), u"Acme 2"_s); // the suggestion is free
    type(dialog, "tokenEdit", u"00abc"_s);
    type(dialog, "nameEdit", u"ACME"_s);
    QCOMPARE(noteOf(dialog, "problemNote"), u"Another tenant is called “Acme” already."_s);
    QVERIFY(!okOf(dialog).isEnabled());

    ProfileDialog edit(world.services, ProfileDialog::Task::Edit, acmeProfile());
    QVERIFY(okOf(edit).isEnabled()); // it may keep its own
}

void TstProfileDialog::checksAliasHost_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << u""_s << true;
    QTest::newRow("host") << u"id.example.com"_s << true;
    QTest::newRow("scheme") << u"https://id.example.com"_s << false;
    QTest::newRow("path") << u"id.example.com/x"_s << false;
    QTest::newRow("user") << u"a@id.example.com"_s << false;
    QTest::newRow("port") << u"id.example.com:99"_s << false;
    QTest::newRow("space") << u"id example"_s << false;
    QTest::newRow("query") << u"id.example.com?x"_s << false;
}

void TstProfileDialog::checksAliasHost()
{
    QFETCH(QString, alias);
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Edit, acmeProfile());
    child<QToolButton>(dialog, "advancedButton").click();
    QVERIFY(child<QWidget>(dialog, "advancedBox").isVisibleTo(&dialog));
    type(dialog, "aliasEdit", alias);
    QTEST(okOf(dialog).isEnabled(), "good");
}

void TstProfileDialog::checksCaFile_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("file"); // empty with a text typed: refused
    const QString there = QStringLiteral(ROLLCALL_FIXTURES "/net/selfsigned.pem");
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("there") << there << there;
    QTest::newRow("with spaces around") << u"  %1 "_s.arg(there) << there;
    QTest::newRow("relative") << QDir::current().relativeFilePath(there) << there;
    QTest::newRow("not there") << u"/nowhere/ca.pem"_s << u""_s;
    QTest::newRow("hostile") << u"<b>%1</b>"_s << u""_s;
}

void TstProfileDialog::checksCaFile()
{
    QFETCH(QString, typed);
    QFETCH(QString, file);
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Edit, acmeProfile());
    child<QToolButton>(dialog, "advancedButton").click();
    type(dialog, "caFileEdit", typed);
    const bool isGood = typed.isEmpty() || !file.isEmpty();
    QCOMPARE(okOf(dialog).isEnabled(), isGood);
    QCOMPARE(child<QPushButton>(dialog, "testButton").isEnabled(), isGood);
    const auto &note = child<FieldNote>(dialog, "caFileNote");
    QCOMPARE(note.tone(), isGood ? Tone::Neutral : Tone::Danger);
    QVERIFY2(note.text().contains(isGood ? u"and nowhere else."_s : u" cannot be read. "_s),
             qPrintable(note.text()));
    QCOMPARE(noteOf(dialog, "problemNote"),
             isGood ? QString() : u"The CA file must be corrected first."_s);
    if (isGood)
        QCOMPARE(dialog.answer().profile.caFile, file);
}

void TstProfileDialog::showsTheCaFileThatThereIs()
{
    World world;
    Profile profile = acmeProfile();
    profile.caFile = QStringLiteral(ROLLCALL_FIXTURES "/net/selfsigned.pem");
    ProfileDialog dialog(world.services, ProfileDialog::Task::Edit, profile);
    QVERIFY(child<QToolButton>(dialog, "advancedButton").isChecked());
    QCOMPARE(child<QLineEdit>(dialog, "caFileEdit").text(), profile.caFile);
    QCOMPARE(dialog.answer().profile, profile);
}

void TstProfileDialog::addReturnsWhatWasEntered()
{
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    type(dialog, "addressEdit", u"globex-admin.okta.com"_s);
    type(dialog, "tokenEdit", u" 00abc "_s);
    child<QCheckBox>(dialog, "deprovisionedCheck").click();
    child<QSlider>(dialog, "budgetSlider").setValue(30);
    QCOMPARE(child<QSpinBox>(dialog, "budgetSpin").value(), 30);
    dialog.show(); // a hidden default button takes no Return
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const ProfileDialog::Answer answer = dialog.answer();
    QCOMPARE(answer.profile.name, u"Globex"_s);
    QCOMPARE(answer.profile.provider, u"okta"_s);
    QCOMPARE(answer.profile.baseUrl, QUrl(u"https://globex.okta.com"_s));
    QCOMPARE(answer.profile.credential,
             world.providers.find(u"okta"_s)->info().credentials.first().id);
    QCOMPARE(answer.profile.scope, ListScope::WithoutDeprovisioned);
    QCOMPARE(answer.profile.budgetPercent, 30);
    QCOMPARE(answer.profile.id.size(), 36);
    QCOMPARE(answer.secrets.keys(), QStringList{u"token"_s});
    QVERIFY(answer.secrets.value(u"token"_s) == Secret("00abc"));
    QVERIFY(world.profiles.profiles().isEmpty()); // it saves nothing
    QVERIFY(world.transport.sent.isEmpty());
}

void TstProfileDialog::editKeepsIdAndSecret()
{
    World world;
    Profile profile = acmeProfile();
    profile.unknown.insert(u"future"_s, 1);
    profile.budgetPercent = 70;
    QVERIFY(world.profiles.save(profile).ok());
    ProfileDialog dialog(world.services, ProfileDialog::Task::Edit, profile);
    QCOMPARE(child<QLineEdit>(dialog, "tokenEdit").placeholderText(),
             u"Stored in the keychain – leave empty to keep"_s);
    QVERIFY(okOf(dialog).isEnabled());
    QVERIFY(dialog.answer().secrets.isEmpty());
    QCOMPARE(dialog.answer().profile, profile);
}

void TstProfileDialog::duplicateHasNewIdAndName()
{
    World world;
    QVERIFY(world.profiles.save(acmeProfile()).ok());
    ProfileDialog dialog(world.services, ProfileDialog::Task::Duplicate, acmeProfile());
    QCOMPARE(child<QLineEdit>(dialog, "nameEdit").text(), u"Acme (copy)"_s);
    QVERIFY(okOf(dialog).isEnabled());
    const Profile copy = dialog.answer().profile;
    QVERIFY(copy.id != acmeProfile().id);
    QCOMPARE(copy.baseUrl, acmeProfile().baseUrl);
    QVERIFY(dialog.answer().secrets.isEmpty());
}

void TstProfileDialog::hidesChoiceOfOne()
{
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    const auto credentials = world.providers.find(u"okta"_s)->info().credentials.size();
    QCOMPARE(child<QComboBox>(dialog, "credentialCombo").isVisibleTo(&dialog), credentials > 1);
}

void TstProfileDialog::secretIsHiddenUntilRevealed()
{
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    auto &edit = child<QLineEdit>(dialog, "tokenEdit");
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    edit.findChild<QAction *>(u"revealAction"_s)->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    edit.findChild<QAction *>(u"revealAction"_s)->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
}

void TstProfileDialog::testTellsOwnerAndLimit()
{
    World world;
    world.transport.answers.enqueue(meResponse());
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    type(dialog, "addressEdit", u"acme.okta.com"_s);
    type(dialog, "tokenEdit", u"00abc"_s);
    QTest::mouseClick(&child<QPushButton>(dialog, "testButton"), Qt::LeftButton);
    QCOMPARE(noteOf(dialog, "testNote"), u"Asking acme.okta.com…"_s);
    QTRY_COMPARE(child<FieldNote>(dialog, "testNote").tone(), Tone::Success);
    const QString note = noteOf(dialog, "testNote");
    QVERIFY2(note.startsWith("Connected. The token belongs to "_L1), qPrintable(note));
    QVERIFY2(note.contains("600 requests"_L1) && note.contains("up to 300"_L1), qPrintable(note));
    QVERIFY(child<QPushButton>(dialog, "testButton").isEnabled());
}

void TstProfileDialog::testTellsNoOwner()
{
    World world;
    HttpResponse answer = meResponse();
    answer.body = R"({"id":"1"})"; // not every provider tells whose a token is
    world.transport.answers.enqueue(answer);
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    type(dialog, "addressEdit", u"acme.okta.com"_s);
    type(dialog, "tokenEdit", u"00abc"_s);
    child<QPushButton>(dialog, "testButton").click();
    QTRY_COMPARE(child<FieldNote>(dialog, "testNote").tone(), Tone::Success);
    QVERIFY(noteOf(dialog, "testNote").startsWith("Connected. "_L1));
    QVERIFY(!noteOf(dialog, "testNote").contains("belongs"_L1));
}

void TstProfileDialog::testUsesStoredSecret()
{
    World world;
    world.secrets.put({acmeProfile().id, u"token"_s}, Secret("stored"));
    world.transport.answers.enqueue(meResponse());
    ProfileDialog dialog(world.services, ProfileDialog::Task::Edit, acmeProfile());
    child<QPushButton>(dialog, "testButton").click();
    QTRY_COMPARE(child<FieldNote>(dialog, "testNote").tone(), Tone::Success);
    QCOMPARE(world.transport.sent.first().headers.last().value, "stored");
    QVERIFY(dialog.answer().secrets.isEmpty());

    World empty;
    ProfileDialog without(empty.services, ProfileDialog::Task::Edit, acmeProfile());
    child<QPushButton>(without, "testButton").click();
    QTRY_COMPARE(child<FieldNote>(without, "testNote").tone(), Tone::Danger);
    QVERIFY(noteOf(without, "testNote").contains("No token is stored"_L1));
    QVERIFY(empty.transport.sent.isEmpty());
}

void TstProfileDialog::testShowsError()
{
    World world;
    world.transport.answers.enqueue(
        Error{.kind = ErrorKind::Offline, .detail = "d", .subject = "acme.okta.com"});
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    type(dialog, "addressEdit", u"acme.okta.com"_s);
    type(dialog, "tokenEdit", u"00abc"_s);
    child<QPushButton>(dialog, "testButton").click();
    QTRY_COMPARE(child<FieldNote>(dialog, "testNote").tone(), Tone::Danger);
    QVERIFY(noteOf(dialog, "testNote").startsWith("acme.okta.com cannot be reached."_L1));
    QVERIFY(okOf(dialog).isEnabled()); // a tenant that is offline now may still be added
}

void TstProfileDialog::editingCancelsTest()
{
    World world; // nothing queued: the request hangs
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    type(dialog, "addressEdit", u"acme.okta.com"_s);
    type(dialog, "tokenEdit", u"00abc"_s);
    child<QPushButton>(dialog, "testButton").click();
    QTRY_COMPARE(world.transport.sent.size(), 1);
    QVERIFY(!child<QPushButton>(dialog, "testButton").isEnabled());
    QTest::keyClicks(&child<QLineEdit>(dialog, "tokenEdit"), u"d"_s);
    QCOMPARE(noteOf(dialog, "testNote"), QString());
    QVERIFY(child<QPushButton>(dialog, "testButton").isEnabled());
}

void TstProfileDialog::tellsThatKeychainIsMissing()
{
    World world;
    ProfileDialog with(world.services, ProfileDialog::Task::Add, {});
    QCOMPARE(noteOf(with, "lifetimeNote"), QString());
    world.secrets.setLifetime(SecretLifetime::SessionOnly);
    ProfileDialog without(world.services, ProfileDialog::Task::Add, {});
    QVERIFY(noteOf(without, "lifetimeNote").contains("until Rollcall is closed"_L1));
}

void TstProfileDialog::tabGoesThroughFieldsInOrder()
{
    World world;
    ProfileDialog dialog(world.services, ProfileDialog::Task::Add, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    child<QLineEdit>(dialog, "addressEdit").setFocus();
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        visited.append(dialog.focusWidget()->objectName());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited.join(u'|'),
             u"addressEdit|nameEdit|credentialCombo|tokenEdit|deprovisionedCheck"_s);
}

QTEST_MAIN(TstProfileDialog)
#include "tst_profiledialog.moc"
