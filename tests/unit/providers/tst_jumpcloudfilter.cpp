// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jumpcloud/jumpcloudfilter.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What JumpCloud's search is asked for a query, and what stays to be matched here.
class TstJumpCloudFilter : public QObject
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
    const auto parsed = parseQuery(view, {1'795'610'040'500, "UTC"}); // 2026-11-25 12:34:00.5
    return std::holds_alternative<Query>(parsed) ? jumpCloudFilter(std::get<Query>(parsed), view)
                                                 : ServerQuery();
}

} // namespace

void TstJumpCloudFilter::asks_data()
{
    QTest::addColumn<QString>("expression"); // " is written '
    QTest::addColumn<QString>("here"); //!< joined by |
    const auto row = [](const char *query, const QString &expression, const QString &here = {}) {
        QTest::newRow(query) << expression << here;
    };
    row("status:suspended", u"{'filter':{'or':[{'state':'SUSPENDED'},{'suspended':true}]}}"_s);
    row("STATUS:Staged", u"{'filter':{'or':[{'state':'STAGED'},{'activated':false}]}}"_s,
        u"STATUS:Staged"_s);
    row("status:active", u"{'filter':{'or':[{'state':'ACTIVATED'},{'activated':true}]}}"_s,
        u"status:active"_s);
    row("status:locked", u"{'filter':{'and':[{'account_locked':true}]}}"_s, u"status:locked"_s);
    row("status:passwordExpired", u"{'filter':{'and':[{'password_expired':true}]}}"_s,
        u"status:passwordExpired"_s);
    row("status:locked,passwordExpired",
        u"{'filter':{'or':[{'account_locked':true},{'password_expired':true}]}}"_s,
        u"status:locked,passwordExpired"_s);
    row("totp_enabled:false", u"{'filter':{'and':[{'totp_enabled':false}]}}"_s);
    row("Sudo=TRUE suspended:^true", u"{'filter':{'and':[{'sudo':true},{'suspended':true}]}}"_s);
    row("unix_uid=50010", u"{'filter':{'and':[{'unix_uid':50010}]}}"_s);
    row("unix_uid=5001", u"{'filter':{'and':[{'unix_uid':5001}]}}"_s, u"unix_uid=5001"_s);
    row("badLoginAttempts=0", u"{'filter':{'and':[{'badLoginAttempts':0}]}}"_s);
    row("sudo:true OR unix_uid=50010", u"{'filter':{'or':[{'sudo':true},{'unix_uid':50010}]}}"_s);
    row("login:12345", u"{'searchFilter':{'fields':['username'],'searchTerm':['12345']}}"_s,
        u"login:12345"_s);
    row("email:^12,34 sudo:true",
        u"{'filter':{'and':[{'sudo':true}]},'searchFilter':{'fields':['email'],'searchTerm':"
        "['12','34']}}"_s,
        u"email:^12,34"_s);
    row("login:12345 email:67890",
        u"{'searchFilter':{'fields':['username'],'searchTerm':['12345']}}"_s,
        u"login:12345|email:67890"_s);
    // One list is all there is: what must hold comes before what may.
    row("status:suspended sales sudo:true", u"{'filter':{'and':[{'sudo':true}]}}"_s,
        u"status:suspended|sales"_s);
    row("status:suspended status:staged",
        u"{'filter':{'or':[{'state':'SUSPENDED'},{'suspended':true}]}}"_s, u"status:staged"_s);
    row("(sudo:true sales) OR (status:suspended totp_enabled:true)",
        u"{'filter':{'or':[{'sudo':true},{'totp_enabled':true}]}}"_s,
        u"(sudo:true sales) OR (status:suspended totp_enabled:true)"_s);
}

void TstJumpCloudFilter::asks()
{
    const ServerQuery limit = asked(QTest::currentDataTag());
    QTEST(QString(limit.expression).replace(u'"', u'\''), "expression");
    QTEST(limit.matchedHere.join(u'|'), "here");
    QCOMPARE(limit.query, QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!limit.isEmpty() && !limit.asked.isEmpty());
}

void TstJumpCloudFilter::asksNothing_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"sales",
                              "department=IT", // capitals: nothing is documented
                              "login:ann",
                              "login=\"a1234\"",
                              "login:\"12 34\"",
                              "login:2026", // a year too
                              "login:*",
                              "employeeNumber=10442", // in what search knows by rumour alone
                              "created>=2026-01-01", // nor is a comparison of times
                              "created:today",
                              "-sudo:true", // who has no value matches too
                              "NOT status:suspended",
                              "state=SUSPENDED", // the place where somebody lives has that name
                              "status=suspended",
                              "status:susp",
                              "status:unknown",
                              "status:deactivated",
                              "sudo:t",
                              "sudo:*",
                              "sudo:true,perhaps",
                              "unix_uid:5001",
                              "unix_uid=05001",
                              "unix_uid>5000",
                              "unix_uid=99999999999",
                              "activated:true", // a time, which JumpCloud does not tell
                              "mfa.configured:true",
                              "attributes.badgeColor:true",
                              "sudo:true OR sales",
                              "login:12345 OR sudo:true",
                              "nobody=x",
                              ""})
        QTest::newRow(query) << QByteArray(query);
}

void TstJumpCloudFilter::asksNothing()
{
    QFETCH(QByteArray, query);
    const ServerQuery limit = asked(query);
    QCOMPARE(limit.expression, QString());
    QVERIFY(limit.asked.isEmpty());
}

void TstJumpCloudFilter::keepsWithinBounds()
{
    QByteArray query = "unix_uid=3000";
    for (int i = 3001; i < 3500; ++i)
        query += " OR unix_uid=" + QByteArray::number(i);
    QVERIFY(asked(query).isEmpty());
    QCOMPARE(asked(query + " sudo:true").expression, QString()); // AND binds closer
    const ServerQuery limit = asked('(' + query + ") sudo:true");
    QCOMPARE(limit.expression, u"{\"filter\":{\"and\":[{\"sudo\":true}]}}"_s);
    QCOMPARE(limit.asked, QStringList{u"sudo:true"_s});
}

QTEST_GUILESS_MAIN(TstJumpCloudFilter)
#include "tst_jumpcloudfilter.moc"
