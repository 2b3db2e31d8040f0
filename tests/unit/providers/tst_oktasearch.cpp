// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktasearch.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What Okta is asked for a query, and what stays to be matched here.
class TstOktaSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void asksNothing_data();
    void asksNothing();
    void keepsWithinBounds();
};

namespace {

ServerQuery asked(const QByteArray &text)
{
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    const auto parsed = parseQuery(view, {1'795'610'040'000, "UTC"}); // 2026-11-25 12:34
    return std::holds_alternative<Query>(parsed) ? oktaSearch(std::get<Query>(parsed), view)
                                                 : ServerQuery();
}

} // namespace

void TstOktaSearch::asks_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("here"); //!< joined by |
    const auto row = [](const char *query, const QString &expression, const QString &here = {}) {
        QTest::newRow(query) << expression << here;
    };
    row("status:active", u"status eq \"ACTIVE\""_s);
    row("status:staged",
        u"(status eq \"STAGED\" or status eq \"PROVISIONED\" or status eq \"ACTIVATING\")"_s);
    row("status:active,locked", u"(status eq \"ACTIVE\" or status eq \"LOCKED_OUT\")"_s);
    row("-status:active", u"(status lt \"ACTIVE\" or status gt \"ACTIVE\")"_s);
    row("NOT status:active,locked",
        u"((status lt \"ACTIVE\" or status gt \"ACTIVE\") and (status lt \"LOCKED_OUT\" or status "
        u"gt "
        "\"LOCKED_OUT\"))"_s);
    row("login:ann", u"profile.login co \"ann\""_s);
    row("login:^ann", u"profile.login sw \"ann\""_s);
    row("LOGIN=ann@example.com", u"profile.login eq \"ann@example.com\""_s);
    row("profile.email:@example.com$", u"profile.email co \"@example.com\""_s,
        u"profile.email:@example.com$"_s);
    row("employeeNumber=007", u"profile.employeeNumber eq \"007\""_s);
    row("id=00u1", u"id eq \"00u1\""_s);
    row("login:\"a\\\"b\"", u"profile.login co \"a\\\"b\""_s);
    row("created>=2026-01-01", u"created ge \"2026-01-01T00:00:00.000Z\""_s);
    row("created<2026-01-01", u"created lt \"2026-01-01T00:00:00.000Z\""_s);
    row("created>2026-01-01", u"created ge \"2026-01-02T00:00:00.000Z\""_s);
    row("created<=2026-01", u"created lt \"2026-02-01T00:00:00.000Z\""_s);
    row("statusChanged<90d", u"statusChanged lt \"2026-08-27T12:34:00.000Z\""_s);
    row("lastUpdated:today",
        u"(lastUpdated ge \"2026-11-25T00:00:00.000Z\" and lastUpdated lt "
        "\"2026-11-26T00:00:00.000Z\")"_s);
    row("department:*", u"profile.department pr"_s, u"department:*"_s);
    row("status:active sales lastLogin<90d", u"status eq \"ACTIVE\""_s, u"sales|lastLogin<90d"_s);
    row("status:active (login:^a OR login:^b)",
        u"status eq \"ACTIVE\" and (profile.login sw \"a\" or profile.login sw \"b\")"_s);
    row("login:^a OR (status:locked sales)",
        u"(profile.login sw \"a\" or status eq \"LOCKED_OUT\")"_s,
        u"login:^a OR (status:locked sales)"_s);
}

void TstOktaSearch::asks()
{
    const ServerQuery limit = asked(QTest::currentDataTag());
    QTEST(limit.expression, "expression");
    QTEST(limit.matchedHere.join(u'|'), "here");
    QCOMPARE(limit.query, QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!limit.isEmpty() && !limit.asked.isEmpty());
}

void TstOktaSearch::asksNothing_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"sales",
                              "\"van der Berg\"",
                              "firstName:ann",
                              "department=Sales",
                              "title:^vp",
                              "-login:ann",
                              "-manager:*",
                              "NOT (status:active login:a)",
                              "lastLogin<90d",
                              "lastLogin:never",
                              "lastLogin:*",
                              "passwordChanged>2026-01-01",
                              "login:j\xc3\xb6rg",
                              "employeeNumber:7",
                              "employeeNumber:7$",
                              "id:^00u",
                              "status:act",
                              "status:unknown",
                              "status=active",
                              "status:inactive",
                              "providerStatus:ACTIVE",
                              "status>5",
                              "status:^active",
                              "profile.badgeColor:red",
                              "profile.badgeColor:*",
                              "created>1900-01-01",
                              "created>5",
                              "created:never",
                              "employeeNumber=2026",
                              "login:\"a\tb\"",
                              "login:\"a\\\\b\"",
                              "sales OR status:active",
                              "nobody:x"})
        QTest::newRow(query) << QByteArray(query);
}

void TstOktaSearch::asksNothing()
{
    QFETCH(QByteArray, query);
    const ServerQuery limit = asked(query);
    QCOMPARE(limit.expression, QString());
    QVERIFY(limit.asked.isEmpty());
    QVERIFY(!limit.matchedHere.isEmpty());
}

void TstOktaSearch::keepsWithinBounds()
{
    QByteArray query = "status:active";
    for (int i = 0; i < 500; ++i)
        query += " login:part" + QByteArray::number(i);
    const ServerQuery limit = asked(query);
    QVERIFY(limit.expression.startsWith(u"status eq \"ACTIVE\" and profile.login co \"part0\""_s));
    QVERIFY(limit.expression.size() < 2'000);
    QCOMPARE(limit.asked.size() + limit.matchedHere.size(), 501);
    QVERIFY(limit.matchedHere.contains(u"login:part499"_s));
}

QTEST_GUILESS_MAIN(TstOktaSearch)
#include "tst_oktasearch.moc"
