// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktasearch.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
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
    return askedOf(text, {1'795'610'040'000, "UTC"}, oktaSearch); // 2026-11-25 12:34
}

} // namespace

void TstOktaSearch::asks_data()
{
    addQueryColumns();
    addQuery("status:active", u"status eq \"ACTIVE\""_s);
    addQuery("status:staged",
             u"(status eq \"STAGED\" or status eq \"PROVISIONED\" or status eq \"ACTIVATING\")"_s);
    addQuery("status:active,locked", u"(status eq \"ACTIVE\" or status eq \"LOCKED_OUT\")"_s);
    addQuery("-status:active", u"(status lt \"ACTIVE\" or status gt \"ACTIVE\")"_s);
    addQuery(
        "NOT status:active,locked",
        u"((status lt \"ACTIVE\" or status gt \"ACTIVE\") and (status lt \"LOCKED_OUT\" or status "
        u"gt "
        "\"LOCKED_OUT\"))"_s);
    addQuery("login:ann", u"profile.login co \"ann\""_s);
    addQuery("login:^ann", u"profile.login sw \"ann\""_s);
    addQuery("LOGIN=ann@example.com", u"profile.login eq \"ann@example.com\""_s);
    addQuery("profile.email:@example.com$", u"profile.email co \"@example.com\""_s,
             u"profile.email:@example.com$"_s);
    addQuery("employeeNumber=007", u"profile.employeeNumber eq \"007\""_s);
    addQuery("id=00u1", u"id eq \"00u1\""_s);
    addQuery("login:\"a\\\"b\"", u"profile.login co \"a\\\"b\""_s);
    addQuery("created>=2026-01-01", u"created ge \"2026-01-01T00:00:00.000Z\""_s);
    addQuery("created<2026-01-01", u"created lt \"2026-01-01T00:00:00.000Z\""_s);
    addQuery("created>2026-01-01", u"created ge \"2026-01-02T00:00:00.000Z\""_s);
    addQuery("created<=2026-01", u"created lt \"2026-02-01T00:00:00.000Z\""_s);
    addQuery("statusChanged<90d", u"statusChanged lt \"2026-08-27T12:34:00.000Z\""_s);
    addQuery("lastUpdated:today",
             u"(lastUpdated ge \"2026-11-25T00:00:00.000Z\" and lastUpdated lt "
             "\"2026-11-26T00:00:00.000Z\")"_s);
    addQuery("department:*", u"profile.department pr"_s, u"department:*"_s);
    addQuery("status:active sales lastLogin<90d", u"status eq \"ACTIVE\""_s,
             u"sales|lastLogin<90d"_s);
    addQuery("status:active (login:^a OR login:^b)",
             u"status eq \"ACTIVE\" and (profile.login sw \"a\" or profile.login sw \"b\")"_s);
    addQuery("login:^a OR (status:locked sales)",
             u"(profile.login sw \"a\" or status eq \"LOCKED_OUT\")"_s,
             u"login:^a OR (status:locked sales)"_s);
}

void TstOktaSearch::asks()
{
    compareAsked(asked(QTest::currentDataTag()));
}

void TstOktaSearch::asksNothing_data()
{
    addUnaskedQueries({"sales",
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
                       "nobody:x"});
}

void TstOktaSearch::asksNothing()
{
    QFETCH(QByteArray, query);
    compareUnasked(asked(query));
}

void TstOktaSearch::keepsWithinBounds()
{
    compareLongQuery(asked(longQuery("status:active", "login:part")),
                     u"status eq \"ACTIVE\" and profile.login co \"part0\""_s, u"login:part499"_s);
}

QTEST_GUILESS_MAIN(TstOktaSearch)
#include "tst_oktasearch.moc"
