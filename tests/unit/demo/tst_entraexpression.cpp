// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entraexpression.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Graph's $filter, as the demo directory reads it.
class TstEntraExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
};

static EntraUser ann()
{
    EntraUser user;
    user.id = "5f0c7c1e-3d2b-4b8e-9c55-0a1f6f4f7a01";
    user.person.displayName = "Ann O'Neill";
    user.person.login = "ann.o'neill.1@example.com";
    user.person.employeeNumber = "0000101";
    user.person.userType = "Employee";
    user.person.created = 1'767'225'600'000; // 2026-01-01
    return user;
}

void TstEntraExpression::matches_data()
{
    QTest::addColumn<bool>("does");
    QTest::newRow("accountEnabled eq true") << true;
    QTest::newRow("accountEnabled eq false") << false;
    QTest::newRow("accountEnabled ne false") << true;
    QTest::newRow("displayName eq 'ANN o''neill'") << true;
    QTest::newRow("startsWith(displayName,'ann')") << true;
    QTest::newRow("startswith(displayName, 'nn')") << false;
    QTest::newRow("endsWith(mail,'EXAMPLE.com')") << true;
    QTest::newRow("id eq '5F0C7C1E-3d2b-4b8e-9c55-0a1f6f4f7a01'") << true;
    QTest::newRow("createdDateTime ge 2026-01-01T00:00:00Z") << true;
    QTest::newRow("createdDateTime le 2025-12-31T23:59:59Z") << false;
    QTest::newRow("userType eq 'Member' and employeeId eq '0000101'") << true;
    QTest::newRow("userType eq 'Guest' or employeeId eq '1'") << false;
    QTest::newRow("userType in ('Guest','member')") << true;
    QTest::newRow("not userType eq 'Guest'") << true;
    QTest::newRow("not(userType eq 'Guest') and mail eq 'x'") << false;
    QTest::newRow("mail eq 'x' and id eq '00000000-0000-4000-a000-000000000000' or "
                  "accountEnabled eq true")
        << true;
    QTest::newRow("mail eq 'x' and (mail eq 'y' or accountEnabled eq true)") << false;
    QTest::newRow("department eq null") << true;
    QTest::newRow("department ne null") << false;
    QTest::newRow("department ne 'Sales'") << true;
    QTest::newRow("department eq 'Sales'") << false;
    QTest::newRow("employeeType eq 'employee'") << true;
}

void TstEntraExpression::matches()
{
    const auto parsed = EntraExpression::parse(QTest::currentDataTag(), EntraConsistency::Eventual);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : parsed.error().detail.c_str());
    QTEST(parsed.value().matches(ann()), "does");
}

void TstEntraExpression::refuses_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *filter, const char *code) {
        QTest::newRow(filter) << QByteArray(filter) << QByteArray(code);
    };
    row("", "BadRequest");
    row("mail", "BadRequest");
    row("mail eq", "BadRequest");
    row("mail eq 'x", "BadRequest");
    row("mail eq 'x' and", "BadRequest");
    row("(mail eq 'x'", "BadRequest");
    row("mail eq 'x')", "BadRequest");
    row("mail eq x", "BadRequest");
    row("accountEnabled eq 'true'", "BadRequest");
    row("createdDateTime ge 'x'", "BadRequest");
    row("createdDateTime ge yesterday", "BadRequest");
    row("badgeColor eq 'x'", "BadRequest");
    row("userType in ()", "BadRequest");
    row("id eq '5f0c'", "Request_BadRequest");
    // By the advanced index alone.
    row("endsWith(mail,'x')", "Request_UnsupportedQuery");
    row("mail ne 'x'", "Request_UnsupportedQuery");
    row("not mail eq 'x'", "Request_UnsupportedQuery");
    row("companyName eq 'x'", "Request_UnsupportedQuery");
    row("department eq null", "BadRequest");
    // Not at all.
    row("contains(mail,'x')", "BadRequest");
    row("externalUserState eq 'x'", "Request_UnsupportedQuery");
    row("startsWith(jobTitle,'x')", "Request_UnsupportedQuery");
    row("mail ge 'x'", "Request_UnsupportedQuery");
    const QByteArray deep = QByteArray(200, '(') + "mail eq 'x'" + QByteArray(200, ')');
    QTest::newRow("deep") << deep << QByteArray("Request_UnsupportedQuery");
    QTest::newRow("long") << QByteArray("mail eq '" + QByteArray(5000, 'x') + "'")
                          << QByteArray("Request_UnsupportedQuery");
}

void TstEntraExpression::refuses()
{
    QFETCH(QByteArray, filter);
    const auto parsed = EntraExpression::parse(viewOf(filter), EntraConsistency::Usual);
    QVERIFY(!parsed.ok());
    QTEST(QByteArray::fromStdString(parsed.error().subject), "code");
    QVERIFY(!parsed.error().detail.empty());
}

QTEST_GUILESS_MAIN(TstEntraExpression)
#include "tst_entraexpression.moc"
