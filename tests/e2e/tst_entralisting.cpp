// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/authenticator.h"
#include "core/directoryprovider.h"
#include "core/table/celltext.h"
#include "core/table/timestamp.h"
#include "demo/demoserver.h"
#include "session/listing.h"
#include "session/profileauthenticator.h"
#include "support/generatedquery.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using test::generatedQuery;
using test::pickFrom;

//! Listings of Microsoft Graph through real HTTP, against the demo directory.
class TstEntraListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void listsEverybodyInOrder_data();
    void listsEverybodyInOrder();
    void listsTheSamePeopleAsOkta();
    void readsStatuses();
    void goesOnWithoutTheLastSignIn();
    void leavesOutUnknownColumns();
    void refusesALimitedToken();
    void survivesFaults_data();
    void survivesFaults();
    void filtersNeverLoseAnybody_data();
    void filtersNeverLoseAnybody();
    void generatedFiltersNeverLoseAnybody();
    void tellsOfAFilterThatWasLeftOut();

private:
    struct Listed
    {
        TableSnapshot table;
        Stamp stamp;
    };

    Listed list(const QStringList &columns, const ServerQuery &limit = {},
                const QString &providerId = u"entra"_s);
    void compareFiltered(const QByteArray &text, const TableSnapshot &all);

    DemoServer m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_composition;
    QByteArray m_token;
};

namespace {

constexpr uint32_t userCount = 1'600;

QByteArray cellOf(const TableSnapshot &table, std::uint32_t row, std::string_view name)
{
    const std::string_view text = plainText(readCell(table, row, columnNamed(table, name)));
    return {text.data(), qsizetype(text.size())};
}

QByteArrayList idsOf(const TableSnapshot &table, const std::vector<std::uint32_t> &rows)
{
    QByteArrayList ids;
    for (const std::uint32_t row : rows)
        ids.append(QByteArray(table.id(row).data(), qsizetype(table.id(row).size())));
    return ids;
}

//! The words of a partial listing's reason, for messages and comparisons.
QString endOf(const Stamp &stamp)
{
    if (stamp.state == ListingState::Complete)
        return u"complete"_s;
    if (!stamp.reason)
        return u"running"_s;
    const ErrorKind kind = stamp.reason->kind;
    if (kind == ErrorKind::Unauthorized)
        return u"unauthorized"_s;
    if (kind == ErrorKind::Forbidden)
        return u"forbidden"_s;
    if (kind == ErrorKind::ForeignOrigin)
        return u"foreign origin"_s;
    if (kind == ErrorKind::PagingLoop)
        return u"paging loop"_s;
    if (kind == ErrorKind::BadResponse)
        return u"bad response"_s;
    return QString::fromStdString(stamp.reason->detail);
}

QByteArray lastListing(const DemoServer &server)
{
    return QUrl::fromPercentEncoding(server.requestLog().constLast()).toUtf8();
}

} // namespace

void TstEntraListing::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    m_token = m_server.token();
    m_composition = std::make_unique<Composition>(
        CompositionPaths{m_folder.filePath(u"profiles.json"_s), m_folder.filePath(u"a.ini"_s),
                         m_folder.filePath(u"views"_s)});
}

void TstEntraListing::cleanup()
{
    m_server.clearFaults();
    m_token = m_server.token();
}

TstEntraListing::Listed TstEntraListing::list(const QStringList &columns, const ServerQuery &limit,
                                              const QString &providerId)
{
    const Services &services = m_composition->services();
    Profile profile;
    profile.id = u"p1"_s;
    profile.name = u"Demo"_s;
    profile.provider = providerId;
    profile.credential = providerId == "entra"_L1 ? u"accessToken"_s : u"apiToken"_s;
    profile.baseUrl = m_server.baseUrl();
    const auto authenticator =
        profileAuthenticator(services, profile, {{u"token"_s, Secret(m_token)}});
    if (!authenticator.ok())
        return {};
    Listing listing(services, profile, Retention::KeepRows, nullptr);
    listing.askFor(columns);
    listing.limitTo(limit);
    QSignalSpy ended(&listing, &Listing::ended);
    listing.start(authenticator.value());
    return ended.isEmpty() && !ended.wait(60'000) ? Listed{}
                                                  : Listed{listing.snapshot(), listing.stamp()};
}

void TstEntraListing::listsEverybodyInOrder_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QByteArray>("asks");
    QTest::newRow("usual") << u""_s << 2 << QByteArray("$top=999");
    QTest::newRow("last sign-in") << u"lastLogin"_s << 4 << QByteArray("signInActivity&$top=500");
    QTest::newRow("manager") << u"manager"_s << 2
                             << QByteArray("$expand=manager($levels=1;$select=id,displayName)");
    QTest::newRow("all") << u"manager lastLogin usageLocation"_s << 4
                         << QByteArray("usageLocation,signInActivity");
}

void TstEntraListing::listsEverybodyInOrder()
{
    QFETCH(QString, columns);
    QFETCH(QByteArray, asks);
    const Listed listed = list(columns.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(endOf(listed.stamp), u"complete"_s);
    QCOMPARE(listed.stamp.users, qint64(userCount));
    QCOMPARE(listed.stamp.duplicates, 0);
    QTEST(int(listed.stamp.pages), "pages");
    QVERIFY(idsOf(listed.table, listed.table.distinctRows()) == m_server.userIds("entra"));
    QVERIFY2(lastListing(m_server).contains(asks), lastListing(m_server).constData());
}

void TstEntraListing::listsTheSamePeopleAsOkta()
{
    const QStringList columns{u"lastLogin"_s, u"manager"_s};
    const Listed entra = list(columns);
    const Listed okta = list(columns, {}, u"okta"_s);
    QCOMPARE(okta.stamp.users, entra.stamp.users);
    for (const char *name :
         {"login",   "displayName",     "firstName", "lastName",     "email",      "secondEmail",
          "title",   "department",      "division",  "organization", "costCenter", "employeeNumber",
          "manager", "mobilePhone",     "city",      "state",        "country",    "locale",
          "created", "passwordChanged", "lastLogin"}) {
        for (std::uint32_t row = 0; row < userCount; ++row) {
            QByteArray same = cellOf(okta.table, row, name);
            same.replace(".000Z", "Z");
            if (same == "never") // Graph leaves out, or has as null, what has not happened
                same.clear();
            QCOMPARE(cellOf(entra.table, row, name), same);
        }
    }
}

void TstEntraListing::readsStatuses()
{
    const Listed listed = list({});
    for (std::uint32_t row = 0; row < userCount; ++row) {
        AccountStatus expected = AccountStatus::Active;
        switch (m_server.userState(row)) {
        case PersonState::Suspended:
        case PersonState::Deprovisioned:
            expected = AccountStatus::Deactivated;
            break;
        case PersonState::Staged:
        case PersonState::Provisioned:
        case PersonState::Activating:
            expected = AccountStatus::Staged;
            break;
        case PersonState::Active:
        case PersonState::Recovery:
        case PersonState::PasswordExpired:
        case PersonState::LockedOut:
            break;
        }
        QCOMPARE(listed.table.status(row), expected);
    }
    QCOMPARE(cellOf(listed.table, 0, "lastLogin"), "not requested");
    QCOMPARE(cellOf(listed.table, 0, "manager"), "not requested");
    QCOMPARE(cellOf(listed.table, 0, "lastUpdated"), "not offered");
}

void TstEntraListing::goesOnWithoutTheLastSignIn()
{
    m_server.addFault(parseFault(u"forbidden@1"_s).value());
    const int before = m_server.requestCount();
    const Listed listed = list({u"lastLogin"_s, u"manager"_s});
    QCOMPARE(endOf(listed.stamp), u"complete"_s);
    QVERIFY(idsOf(listed.table, listed.table.distinctRows()) == m_server.userIds("entra"));
    QCOMPARE(m_server.requestCount() - before, 3); // the one that was refused, and two pages
    for (const std::uint32_t row : {0u, 1'000u, userCount - 1}) {
        QCOMPARE(cellOf(listed.table, row, "lastLogin"), "not permitted");
        QVERIFY(cellOf(listed.table, row, "manager") != "not requested");
    }
}

void TstEntraListing::leavesOutUnknownColumns()
{
    const Listed listed = list({u"profile.badgeColor"_s, u"noSuchThing"_s, u"skills"_s,
                                u"onPremisesExtensionAttributes.extensionAttribute1"_s});
    QCOMPARE(endOf(listed.stamp), u"complete"_s);
    QVERIFY(idsOf(listed.table, listed.table.distinctRows()) == m_server.userIds("entra"));
    QByteArrayList colors;
    for (std::uint32_t row = 0; row < userCount; ++row)
        colors.append(
            cellOf(listed.table, row, "onPremisesExtensionAttributes.extensionAttribute1"));
    QVERIFY(colors.removeAll(QByteArray()) < int(userCount) / 2);
}

void TstEntraListing::refusesALimitedToken()
{
    m_token = m_server.limitedToken();
    const Listed listed = list({u"lastLogin"_s});
    QCOMPARE(endOf(listed.stamp), u"forbidden"_s);
    QVERIFY(listed.stamp.reason->advice.find("User.Read.All") != std::string::npos);
    QVERIFY(!listed.stamp.reason->requestId.empty());
    QCOMPARE(listed.stamp.users, 0);
}

void TstEntraListing::survivesFaults_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("duplicates");
    const auto row = [](const char *fault, const QString &end, int users, int duplicates = 0) {
        QTest::newRow(fault) << end << users << duplicates;
    };
    const int all = int(userCount);
    row("empty-page@1", u"complete"_s, all);
    row("empty-page@2x3", u"complete"_s, all);
    row("duplicates@2", u"complete"_s, all, 5);
    row("rate-limited@2", u"complete"_s, all);
    row("unavailable@1", u"complete"_s, all);
    row("server-error@2", u"complete"_s, all);
    row("truncate@2", u"complete"_s, all);
    row("close@2", u"complete"_s, all);
    row("broken-gzip@2", u"bad response"_s, 999);
    row("foreign-next@1", u"foreign origin"_s, 999);
    row("foreign-redirect@2", u"foreign origin"_s, 999);
    row("repeated-next@2", u"paging loop"_s, all);
    row("not-json@2", u"bad response"_s, 999);
    row("wrong-json@1", u"bad response"_s, 0);
    row("login-page@2", u"bad response"_s, 999);
    row("expire-token@2", u"unauthorized"_s, 999);
    row("forbidden@2", u"forbidden"_s, 999);
}

void TstEntraListing::survivesFaults()
{
    m_server.addFault(parseFault(QString::fromLatin1(QTest::currentDataTag())).value());
    const Listed listed = list({});
    QTEST(endOf(listed.stamp), "end");
    QTEST(int(listed.stamp.users), "users");
    QTEST(int(listed.stamp.duplicates), "duplicates");
    QVERIFY(idsOf(listed.table, listed.table.distinctRows())
            == m_server.userIds("entra").first(listed.stamp.users));
}

//! What the server is asked for a query gives the same rows as everybody does.
void TstEntraListing::compareFiltered(const QByteArray &text, const TableSnapshot &all)
{
    const std::string_view view(text.constData(), std::size_t(text.size()));
    const auto parsed = parseQuery(view, {People::now, "UTC"});
    QVERIFY2(std::holds_alternative<Query>(parsed), text.constData());
    const Query &query = std::get<Query>(parsed);
    const DirectoryProvider *provider = m_composition->services().providers.find(u"entra"_s);
    const ServerQuery limit = provider->pushDown(query, view);
    const Listed limited = list({u"lastLogin"_s, u"manager"_s}, limit);
    QVERIFY2(limited.stamp.state == ListingState::Complete, text.constData());
    std::vector<std::uint32_t> ofAll;
    std::vector<std::uint32_t> ofLimited;
    QVERIFY(matchRows(all, query, {}, 0, ofAll));
    QVERIFY(matchRows(limited.table, query, {}, 0, ofLimited));
    QVERIFY2(idsOf(limited.table, ofLimited) == idsOf(all, ofAll), text.constData());
    if (limit.matchedHere.isEmpty() && !limit.isEmpty()) // then nothing is left to do here
        QVERIFY2(limited.stamp.users == qint64(ofAll.size()), text.constData());
    QVERIFY2(limit.isEmpty() || lastListing(m_server).contains("$filter="), text.constData());
}

void TstEntraListing::filtersNeverLoseAnybody_data()
{
    QTest::addColumn<bool>("finds"); // somebody
    QTest::newRow("status:active") << true;
    QTest::newRow("status:deactivated") << true;
    QTest::newRow("status:active,deactivated") << true;
    QTest::newRow("-status:deactivated") << true;
    QTest::newRow("userType:guest status:staged") << true;
    QTest::newRow("login:^AN") << true;
    QTest::newRow("email:.7@example.com$") << true;
    QTest::newRow("login:.7@example.com$ status:active created>=2020") << true;
    QTest::newRow("created<2y (login:^a OR employeeNumber:^00001)") << true;
    QTest::newRow("created:2025") << true;
    QTest::newRow("created<=2019-06-30 lastLogin<90d") << true;
    QTest::newRow("employeeNumber=0000101") << true;
    QTest::newRow("department:sales status:deactivated") << true;
    QTest::newRow("login=\"o'brien & sons + co #1\"") << false;
    QTest::newRow("id=00000000-0000-4000-a000-000000000000") << false;
    QTest::newRow("lastLogin:never OR status:deactivated") << true;
}

void TstEntraListing::filtersNeverLoseAnybody()
{
    QFETCH(bool, finds);
    const Listed all = list({u"lastLogin"_s, u"manager"_s});
    const QByteArray text = QTest::currentDataTag();
    compareFiltered(text, all.table);
    const auto parsed =
        parseQuery({text.constData(), std::size_t(text.size())}, {People::now, "UTC"});
    std::vector<std::uint32_t> rows;
    QVERIFY(matchRows(all.table, std::get<Query>(parsed), {}, 0, rows));
    QCOMPARE(!rows.empty(), finds);
}

void TstEntraListing::generatedFiltersNeverLoseAnybody()
{
    const Listed all = list({u"lastLogin"_s, u"manager"_s});
    QRandomGenerator dice(20'260'701);
    const auto pick = [&dice](const QByteArrayList &from) { return pickFrom(dice, from); };
    const auto term = [&]() -> QByteArray {
        const QByteArray login = cellOf(all.table, dice.bounded(userCount), "login");
        const QByteArrayList terms{
            "login:^" + login.left(dice.bounded(1, 4)),
            "email:" + login.right(dice.bounded(12, 16)) + '$',
            "login=" + login.toUpper(),
            "login:" + login.left(3),
            "employeeNumber:^000" + QByteArray::number(dice.bounded(10)),
            "status:" + pick({"active", "deactivated", "staged", "locked"}),
            "userType:" + pick({"guest", "member", "m"}),
            "created" + pick({"<", "<=", ">", ">="}) + pick({"2018", "2024-03", "90d", "2y"}),
            "created:" + pick({"2025", "2024-11", "today", "2023-05-05"}),
            pick({"sales", "manager:*", "lastLogin<30d", "lastLogin:never", "city:berlin"}),
        };
        return pick({"", "", "", "-"}) + pick(terms);
    };
    for (int i = 0; i < 60; ++i) {
        compareFiltered(generatedQuery(dice, term), all.table);
        if (QTest::currentTestFailed())
            return;
    }
}

//! Everybody comes then, and no stamp calls that a part.
void TstEntraListing::tellsOfAFilterThatWasLeftOut()
{
    const ServerQuery taken{u"accountEnabled eq false"_s, u"status:deactivated"_s, {u"x"_s}, {}};
    const Listed limited = list({}, taken);
    QCOMPARE(limited.stamp.limitedBy, taken.query);
    QVERIFY(limited.stamp.asked.contains(u"$filter="_s));
    const ServerQuery refused{u"contains(mail,'a')"_s, u"email:a"_s, {u"email:a"_s}, {}};
    const Listed whole = list({}, refused);
    QCOMPARE(endOf(whole.stamp), u"complete"_s);
    QCOMPARE(whole.stamp.users, qint64(userCount));
    QCOMPARE(whole.stamp.limitedBy, QString());
    QVERIFY(!whole.stamp.asked.contains(u"$filter="_s));
}

QTEST_GUILESS_MAIN(TstEntraListing)
#include "tst_entralisting.moc"
