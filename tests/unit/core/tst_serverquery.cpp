// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serverquery.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Whether a listing that was limited to one query has everybody whom another one finds.
class TstServerQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void covers_data();
    void covers();
    void agesGoOn();
    void everybodyCoversAll();
};

namespace {

constexpr std::int64_t day = 24 * 3'600'000LL;
constexpr std::int64_t noon = 20'000 * day + day / 2;

Query parsed(const QString &text, std::int64_t now = noon)
{
    const auto result = parseQuery(text.toStdString(), {now, {}});
    const auto *query = std::get_if<Query>(&result);
    return query ? *query : Query();
}

//! The server answers `asked` of the query, the rest is matched here.
ServerQuery limitOf(const QString &query, const QStringList &asked)
{
    return {u"any"_s, query, asked, {}, {noon, {}}};
}

} // namespace

void TstServerQuery::covers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isCovered");
    // Fetched: status:active,locked created>=2024 sales, of which `sales` is matched here.
    QTest::newRow("the same") << u"status:active,locked created>=2024 sales"_s << true;
    QTest::newRow("in another order") << u"sales created>=2024 status:active,locked"_s << true;
    QTest::newRow("spaced") << u"  status:active,locked   created>=2024 sales "_s << true;
    QTest::newRow("one word more") << u"status:active,locked created>=2024 sales berlin"_s << true;
    QTest::newRow("another word") << u"status:active,locked created>=2024 berlin"_s << true;
    QTest::newRow("no word") << u"status:active,locked created>=2024"_s << true;
    QTest::newRow("one status") << u"status:active created>=2024"_s << true;
    QTest::newRow("other status") << u"status:active,staged created>=2024"_s << false;
    QTest::newRow("a condition less") << u"status:active,locked"_s << false;
    QTest::newRow("only the word") << u"sales"_s << false;
    QTest::newRow("or") << u"(status:active,locked created>=2024) OR ann"_s << false;
    QTest::newRow("not") << u"-status:active,locked created>=2024"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("spaces") << u"   "_s << false;
}

void TstServerQuery::covers()
{
    QFETCH(QString, query);
    const ServerQuery limit = limitOf(u"status:active,locked created>=2024 sales"_s,
                                      {u"status:active,locked"_s, u"created>=2024"_s});
    QTEST(rollcall::covers(limit, parsed(query)), "isCovered");
}

//! Who was not ninety days old when the server was asked was not fetched.
void TstServerQuery::agesGoOn()
{
    const QString query = u"created<90d"_s;
    const ServerQuery limit = limitOf(query, {query});
    QVERIFY(rollcall::covers(limit, parsed(query)));
    QVERIFY(!rollcall::covers(limit, parsed(query, noon + day)));
    QVERIFY(!rollcall::covers(limitOf(u"created>=today"_s, {u"created>=today"_s}),
                              parsed(u"created>=today"_s, noon - day)));
}

void TstServerQuery::everybodyCoversAll()
{
    QVERIFY(rollcall::covers({}, parsed(u"ann"_s)));
    QVERIFY(rollcall::covers({}, Query()));
}

QTEST_GUILESS_MAIN(TstServerQuery)
#include "tst_serverquery.moc"
