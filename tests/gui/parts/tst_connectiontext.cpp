// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connectiontext.h"

#include <QLocale>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

class TstConnectionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheOwner_data();
    void namesTheOwner();
    void tellsExpiryInWords_data();
    void tellsExpiryInWords();
    void saysWhoRenews();
    void listsScopes();
    void warnsOfMoreThanReading();
    void lastingWordsNameTheMoment();
    void nothingKnownSaysNothing();
};

void TstConnectionText::namesTheOwner_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("both") << u"ann@example.com"_s << u"Ann Example"_s
                          << u"The token belongs to Ann Example (ann@example.com)."_s;
    QTest::newRow("login") << u"ann@example.com"_s << QString()
                           << u"The token belongs to ann@example.com."_s;
    QTest::newRow("name") << QString() << u"Ann Example"_s
                          << u"The token belongs to Ann Example."_s;
    QTest::newRow("the same") << u"ann"_s << u"ann"_s << u"The token belongs to ann."_s;
    QTest::newRow("not told") << QString() << QString() << QString();
    QTest::newRow("hostile") << u"a\u202eb"_s << QString() << u"The token belongs to a⟨RLO⟩b."_s;
}

void TstConnectionText::namesTheOwner()
{
    QFETCH(QString, login);
    QFETCH(QString, name);
    QTEST(ConnectionText::owner({login, name, {}}), "sentence");
}

void TstConnectionText::tellsExpiryInWords_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("past") << -1 << u"The token has expired."_s;
    QTest::newRow("now") << 0 << u"The token has expired."_s;
    QTest::newRow("soon") << 20 << u"The token expires within a minute."_s;
    QTest::newRow("an hour") << 3'599 << u"The token is good for 60 more "_s;
    QTest::newRow("hours") << 5 * 3'600 << u"The token is good for 5 more "_s;
    QTest::newRow("days") << 40 * 86'400 << u"The token is good until "_s;
}

void TstConnectionText::tellsExpiryInWords()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    TokenHealth health;
    health.expires = now.addSecs(seconds);
    const QString text = ConnectionText::health(health, now);
    QVERIFY2(text.startsWith(words), qPrintable(text));
}

void TstConnectionText::saysWhoRenews()
{
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    TokenHealth health;
    health.expires = now.addSecs(600);
    QVERIFY(!ConnectionText::health(health, now).contains(u"renews"_s)); // a pasted one ends
    health.kind = u"Bearer"_s;
    QVERIFY(ConnectionText::health(health, now).endsWith(u"Rollcall renews it by itself."_s));
}

void TstConnectionText::listsScopes()
{
    QCOMPARE(ConnectionText::health(healthOfScopes({u"okta.users.read"_s, u"openid"_s}), {}),
             u"The token's scopes: okta.users.read, openid."_s);
    QStringList many;
    for (int i = 0; i < 40; ++i)
        many.append(u"scope%1.read"_s.arg(i));
    const QString text = ConnectionText::health(healthOfScopes(many), {});
    QVERIFY2(text.contains(u"scope5.read and 34 more"_s), qPrintable(text));
    QVERIFY(!text.contains(u"scope6.read"_s));
}

void TstConnectionText::warnsOfMoreThanReading()
{
    const QString text =
        ConnectionText::warning(healthOfScopes({u"User.Read.All"_s, u"User.ReadWrite.All"_s}));
    QVERIFY2(text.contains(u"more than read (User.ReadWrite.All)"_s), qPrintable(text));
    QCOMPARE(ConnectionText::warning(healthOfScopes({u"User.Read.All"_s})), QString());
}

void TstConnectionText::lastingWordsNameTheMoment()
{
    TokenHealth health = healthOfScopes({u"User.ReadWrite.All"_s});
    health.expires = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    health.kind = u"Bearer"_s;
    const QString until = QLocale().toString(health.expires->toLocalTime(), QLocale::ShortFormat);
    QCOMPARE(ConnectionText::lasting(health),
             u"The token's scopes: User.ReadWrite.All. The token is good until %1. Rollcall "
             "renews it by itself. "_s.arg(until)
                 + ConnectionText::warning(health));
    QCOMPARE(ConnectionText::lasting({}), QString());
}

void TstConnectionText::nothingKnownSaysNothing()
{
    QCOMPARE(ConnectionText::health({}, {}), QString());
    QCOMPARE(ConnectionText::warning({}), QString());
}

QTEST_MAIN(TstConnectionText)
#include "tst_connectiontext.moc"
