// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entrafilter.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What Graph is asked for a query, and what stays to be matched here.
class TstEntraFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void asksNothing_data();
    void asksNothing();
    void keepsWithinBounds();
    void knowsWhatNeedsTheIndex_data();
    void knowsWhatNeedsTheIndex();
};

namespace {

ServerQuery asked(const QByteArray &text)
{
    return askedOf(text, {1'795'610'040'500, "UTC"}, entraFilter); // 2026-11-25 12:34:00.5
}

} // namespace

void TstEntraFilter::asks_data()
{
    addQueryColumns();
    addQuery("login:^ann", u"startsWith(userPrincipalName,'ann')"_s);
    addQuery("LOGIN=ann@example.com", u"userPrincipalName eq 'ann@example.com'"_s);
    addQuery("userPrincipalName:^a", u"startsWith(userPrincipalName,'a')"_s);
    addQuery("email:@example.com$", u"endsWith(mail,'@example.com')"_s);
    addQuery("email=\"o'brien@example.com\"", u"mail eq 'o''brien@example.com'"_s);
    addQuery("employeeNumber:^007", u"startsWith(employeeId,'007')"_s);
    addQuery("employeeNumber=A7", u"employeeId eq 'A7'"_s);
    addQuery("id=5F0C7c1e-3d2b-4b8e-9c55-0a1f6f4f7a01",
             u"id eq '5F0C7c1e-3d2b-4b8e-9c55-0a1f6f4f7a01'"_s);
    addQuery("status:deactivated", u"accountEnabled eq false"_s);
    addQuery("status:active", u"accountEnabled eq true"_s, u"status:active"_s);
    addQuery("status:active,deactivated", u"(accountEnabled eq true or accountEnabled eq false)"_s,
             u"status:active,deactivated"_s);
    addQuery("userType:guest", u"userType eq 'Guest'"_s);
    addQuery("userType=Member", u"userType eq 'Member'"_s);
    addQuery("created>=2026-01-01", u"createdDateTime ge 2026-01-01T00:00:00Z"_s);
    addQuery("created>2026-01-01", u"createdDateTime ge 2026-01-02T00:00:00Z"_s);
    addQuery("created<2026-01-01", u"createdDateTime le 2026-01-01T00:00:00Z"_s,
             u"created<2026-01-01"_s);
    addQuery("created<=2026-01", u"createdDateTime le 2026-02-01T00:00:00Z"_s,
             u"created<=2026-01"_s);
    addQuery("created<90d", u"createdDateTime le 2026-08-27T12:34:01Z"_s, u"created<90d"_s);
    addQuery("created>90d", u"createdDateTime ge 2026-08-27T12:34:00Z"_s, u"created>90d"_s);
    addQuery(
        "created:today",
        u"(createdDateTime ge 2026-11-25T00:00:00Z and createdDateTime le 2026-11-26T00:00:00Z)"_s,
        u"created:today"_s);
    addQuery("status:deactivated sales lastLogin<90d", u"accountEnabled eq false"_s,
             u"sales|lastLogin<90d"_s);
    addQuery("status:deactivated (login:^a OR email:^b)",
             u"accountEnabled eq false and (startsWith(userPrincipalName,'a') or "
             "startsWith(mail,'b'))"_s);
    addQuery("login:^a OR (status:deactivated sales)",
             u"(startsWith(userPrincipalName,'a') or accountEnabled eq false)"_s,
             u"login:^a OR (status:deactivated sales)"_s);
}

void TstEntraFilter::asks()
{
    compareAsked(asked(QTest::currentDataTag()));
}

void TstEntraFilter::asksNothing_data()
{
    addUnaskedQueries({"sales",
                       "\"van der Berg\"",
                       "firstName:^ann", // accents: Graph documents nothing
                       "department=Sales",
                       "title=VP",
                       "login:ann", // no contains()
                       "-login:^ann",
                       "-status:deactivated",
                       "NOT userType:guest",
                       "manager:*",
                       "email:*",
                       "lastLogin<90d", // not together with others
                       "lastLogin:never",
                       "passwordChanged>2026-01-01",
                       "login:^j\xc3\xb6rg",
                       "login=\" a\"",
                       "login=2026",
                       "login=never",
                       "employeeNumber:7$",
                       "id=5f0c7c1e",
                       "id:^5f0c7c1e-3d2b-4b8e-9c55-0a1f6f4f7a01",
                       "secondEmail=a@example.com",
                       "managerId=5f0c7c1e-3d2b-4b8e-9c55-0a1f6f4f7a01",
                       "status:staged",
                       "status:act",
                       "status=active",
                       "status:locked",
                       "providerStatus:Enabled",
                       "userType:g",
                       "userType:contractor",
                       "created>1900-01-01",
                       "created>5",
                       "created:never",
                       "created:*",
                       "login:^\"a\tb\"",
                       "login:^\"a\\\\b\"",
                       "sales OR status:deactivated",
                       "profile.badgeColor:red",
                       "nobody=x"});
}

void TstEntraFilter::asksNothing()
{
    QFETCH(QByteArray, query);
    compareUnasked(asked(query));
}

void TstEntraFilter::keepsWithinBounds()
{
    compareLongQuery(asked(longQuery("status:deactivated", "login:^part")),
                     u"accountEnabled eq false and startsWith("_s, u"login:^part499"_s);
}

void TstEntraFilter::knowsWhatNeedsTheIndex_data()
{
    QTest::addColumn<bool>("needsIt");
    QTest::newRow("") << false;
    QTest::newRow("mail eq 'endsWith(mail,x)'") << false;
    QTest::newRow("mail eq 'a''endsWith('") << false;
    QTest::newRow("startsWith(mail,'a')") << false;
    QTest::newRow("startsWith(mail,'a') and endsWith(mail,'b')") << true;
    QTest::newRow("(endsWith(mail,'b') or id eq 'x')") << true;
}

void TstEntraFilter::knowsWhatNeedsTheIndex()
{
    QTEST(entraFilterNeedsIndex(QString::fromUtf8(QTest::currentDataTag())), "needsIt");
}

QTEST_GUILESS_MAIN(TstEntraFilter)
#include "tst_entrafilter.moc"
