// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/displaytext.h"
#include "gui/dialogs/tenantcard.h"
#include "gui/parts/partsfakes.h"
#include "gui/widgets/fieldnote.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! The card of a tenant, with one request for each time that it asks.
class TstTenantCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsSaved();
    void tellsOfTheToken();
    void warnsOfMoreThanReading();
    void saysWhatNobodyTells();
    void saysWhyNothingIsKnown();
    void asksAgain();
    void copiesWithoutSecrets();
    void showsHostileWordsAsPlainText();

private:
    void open(const Profile &profile);
    void answer(const QByteArray &body, int status = 200);
    QString text(const char *name) const
    {
        return m_card->findChild<QLabel *>(QLatin1String(name))->text();
    }
    const FieldNote &note(const char *name) const
    {
        return *m_card->findChild<FieldNote *>(QLatin1String(name));
    }
    QStringList scopes() const;

    std::unique_ptr<World> m_world;
    std::unique_ptr<TenantCard> m_card;
};

namespace {

const QByteArray ann = R"({"id":"00u1","profile":{"login":"ann@example.com",
    "firstName":"Ann","lastName":"Example"}})";

} // namespace

void TstTenantCard::init()
{
    m_card.reset();
    m_world = std::make_unique<World>();
    m_world->secrets.put({u"3f0c"_s, u"token"_s}, Secret("00hidden"));
}

void TstTenantCard::answer(const QByteArray &body, int status)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.rateLimit = RateLimit{600, 599, std::chrono::seconds(60)};
    m_world->transport.answers.enqueue(response);
}

void TstTenantCard::open(const Profile &profile)
{
    m_card = std::make_unique<TenantCard>(m_world->services, profile, nullptr);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    QTRY_VERIFY(m_card->findChild<QPushButton *>(u"askAgainButton"_s)->isEnabled());
}

QStringList TstTenantCard::scopes() const
{
    const auto *const list = m_card->findChild<QListWidget *>(u"scopeList"_s);
    QStringList texts;
    for (int row = 0; row < list->count(); ++row)
        texts.append(list->item(row)->text());
    return texts;
}

void TstTenantCard::tellsWhatIsSaved()
{
    answer(ann);
    open(acmeProfile());
    QCOMPARE(text("titleLabel"), u"Acme"_s);
    QCOMPARE(text("directoryLabel"), u"Okta"_s);
    QCOMPARE(text("addressLabel"), u"https://acme.okta.com"_s);
    QCOMPARE(text("credentialLabel"), u"API token (SSWS)"_s);
    QCOMPARE(text("storageLabel"), u"in the system's keychain"_s);
    m_world->secrets.setLifetime(SecretLifetime::SessionOnly);
    answer(ann);
    open(acmeProfile());
    QCOMPARE(text("storageLabel"), u"until Rollcall is closed: no keychain is running"_s);
}

void TstTenantCard::tellsOfTheToken()
{
    TokenHealth health = healthOfScopes({u"okta.users.read"_s});
    health.kind = u"DPoP"_s;
    health.expires = m_world->clock.now().addSecs(3600);
    m_world->authenticators.health = health;
    answer(ann);
    open(acmeProfile());
    QCOMPARE(note("standingNote").tone(), Tone::Success);
    QCOMPARE(text("ownerLabel"), u"Ann Example (ann@example.com)"_s);
    QCOMPARE(text("kindLabel"), u"DPoP access token, renewed by Rollcall"_s);
    QVERIFY2(text("expiryLabel").contains("60"_L1), qPrintable(text("expiryLabel")));
    QCOMPARE(text("budgetLabel"), u"600 requests a period, 599 of them left"_s);
    QCOMPARE(scopes(), QStringList{u"okta.users.read"_s});
    QVERIFY(note("warningNote").isHidden());
}

void TstTenantCard::warnsOfMoreThanReading()
{
    m_world->authenticators.health = healthOfScopes({u"okta.users.read"_s, u"okta.users.manage"_s});
    m_world->authenticators.health.notKept = Error{ErrorKind::KeychainRefused, "locked"};
    answer(ann);
    open(acmeProfile());
    QCOMPARE(scopes(), QStringList({u"okta.users.read"_s, u"okta.users.manage – can change"_s}));
    QCOMPARE(note("warningNote").tone(), Tone::Warning);
    const QString words = note("warningNote").text();
    QVERIFY2(words.contains("more than read (okta.users.manage)"_L1), qPrintable(words));
    QVERIFY2(words.contains("the keychain did not take it"_L1), qPrintable(words));
}

void TstTenantCard::saysWhatNobodyTells()
{
    HttpResponse response;
    response.status = 200;
    response.body = R"({"id":"00u1","profile":{}})";
    m_world->transport.answers.enqueue(response);
    open(acmeProfile());
    QCOMPARE(text("ownerLabel"), u"the directory does not tell"_s);
    QCOMPARE(text("expiryLabel"), u"the token does not tell"_s);
    QCOMPARE(text("budgetLabel"), u"the directory does not tell"_s);
    QCOMPARE(scopes(), QStringList{u"the token does not tell"_s});
}

void TstTenantCard::saysWhyNothingIsKnown()
{
    answer(R"({"errorSummary":"Invalid token provided"})", 401);
    open(acmeProfile());
    QCOMPARE(note("standingNote").tone(), Tone::Danger);
    QVERIFY(note("standingNote").text().startsWith("The token was refused."_L1));
    QCOMPARE(text("ownerLabel"), u"not known yet"_s);
    Profile other = acmeProfile();
    other.id = u"nobody"_s;
    open(other);
    QCOMPARE(note("standingNote").tone(), Tone::Danger);
    QCOMPARE(m_world->transport.sent.size(), 1);
}

void TstTenantCard::asksAgain()
{
    answer(R"({"errorSummary":"Invalid token provided"})", 401);
    open(acmeProfile());
    answer(ann);
    auto *const again = m_card->findChild<QPushButton *>(u"askAgainButton"_s);
    again->click();
    QVERIFY(!again->isEnabled());
    QCOMPARE(note("standingNote").tone(), Tone::Info);
    QTRY_COMPARE(note("standingNote").tone(), Tone::Success);
    QCOMPARE(m_world->transport.sent.size(), 2);
}

void TstTenantCard::copiesWithoutSecrets()
{
    m_world->authenticators.health = healthOfScopes({u"okta.users.read"_s});
    answer(ann);
    open(acmeProfile());
    m_card->findChild<QPushButton *>(u"copyButton"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith("Acme\nConnected"_L1));
    QVERIFY(copied.contains("Token of: Ann Example (ann@example.com)\n"_L1));
    QVERIFY(copied.contains("Scopes: okta.users.read"_L1));
    QVERIFY(!copied.contains("hidden"_L1));
}

void TstTenantCard::showsHostileWordsAsPlainText()
{
    Profile profile = acmeProfile();
    profile.name = u"<b>x</b>\u202E"_s;
    m_world->authenticators.health = healthOfScopes({u"<i>scope</i>"_s});
    answer(R"({"id":"1","profile":{"login":"<u>l</u>"}})");
    open(profile);
    QCOMPARE(text("titleLabel"), u"<b>x</b>⟨RLO⟩"_s);
    QCOMPARE(text("ownerLabel"), u"<u>l</u>"_s);
    QCOMPARE(m_card->findChild<QListWidget *>(u"scopeList"_s)->item(0)->toolTip(),
             toolTipHtml(u"<i>scope</i>"_s));
    const auto labels = m_card->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

QTEST_MAIN(TstTenantCard)
#include "tst_tenantcard.moc"
