// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimfilter.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What a SCIM service is asked for a query, and what stays to be matched here.
class TstScimFilter : public QObject
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
    return askedOf(text, {1'795'610'040'000, "UTC"}, scimFilter); // 2026-11-25 12:34
}

} // namespace

void TstScimFilter::asks_data()
{
    addQueryColumns();
    addQuery("status:active", u"active eq true"_s);
    addQuery("status:deactivated", u"active eq false"_s);
    addQuery("status:active,deactivated", u"(active eq true or active eq false)"_s);
    addQuery("login:ann", u"userName co \"ann\""_s);
    addQuery("login:^ann", u"userName sw \"ann\""_s);
    addQuery("login:@example.com$", u"userName ew \"@example.com\""_s);
    addQuery("LOGIN=ann@example.com", u"userName eq \"ann@example.com\""_s);
    addQuery("login:\"a\\\"b\"", u"userName co \"a\\\"b\""_s);
    addQuery("email:ann", u"emails.value co \"ann\""_s, u"email:ann"_s);
    addQuery("login:*", u"userName pr"_s, u"login:*"_s);
    addQuery("created>=2026-01-01", u"meta.created ge \"2026-01-01T00:00:00.000Z\""_s);
    addQuery("created<=2026-01", u"meta.created lt \"2026-02-01T00:00:00.000Z\""_s);
    addQuery("lastUpdated<90d", u"meta.lastModified lt \"2026-08-27T12:34:00.000Z\""_s);
    addQuery("lastUpdated:today",
             u"(meta.lastModified ge \"2026-11-25T00:00:00.000Z\" and meta.lastModified lt "
             "\"2026-11-26T00:00:00.000Z\")"_s);
    addQuery("status:active sales", u"active eq true"_s, u"sales"_s);
    addQuery("status:active (login:^a OR login:^b)",
             u"active eq true and (userName sw \"a\" or userName sw \"b\")"_s);
}

void TstScimFilter::asks()
{
    compareAsked(asked(QTest::currentDataTag()));
}

void TstScimFilter::asksNothing_data()
{
    addUnaskedQueries({"sales", "firstName:ann", "displayName:ann", "department=Sales",
                       "status:locked", "status:act", "status=active", "-status:active",
                       "NOT login:^a", "id=17", "login:é", "login:never", "login:2026-01-01",
                       "lastLogin<90d", "login:^a OR sales", "profile.badge:red", "created>5",
                       "meta.created>2026-01-01"});
}

void TstScimFilter::asksNothing()
{
    QFETCH(QByteArray, query);
    const ServerQuery limit = asked(query);
    QVERIFY2(limit.isEmpty(), qPrintable(limit.expression));
    QCOMPARE(limit.matchedHere.join(u' '), QString::fromUtf8(query));
}

void TstScimFilter::keepsWithinBounds()
{
    const QByteArray many = "login:" + QByteArray(1'600, 'x') + " status:active";
    QCOMPARE(asked(many).expression, u"active eq true"_s);
    QCOMPARE(asked(many).matchedHere.size(), 1);
}

QTEST_GUILESS_MAIN(TstScimFilter)
#include "tst_scimfilter.moc"
