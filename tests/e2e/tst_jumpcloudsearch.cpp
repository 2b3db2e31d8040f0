// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "demo/people.h"
#include "e2e/realsession.h"
#include "session/connectiontest.h"
#include "support/generatedquery.h"
#include "support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Listings that JumpCloud's search limits: posted, paged by number, and never short of anybody.
class TstJumpCloudSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForPagesTogether();
    void numbersPagesInTheBody();
    void survivesFaults_data();
    void survivesFaults();
    void neverLosesAnybody_data();
    void neverLosesAnybody();
    void generatedQueriesNeverLoseAnybody();
    void listsEverybodyWhereASearchIsRefused();
    void noOtherPostLeaves_data();
    void noOtherPostLeaves();
    void logsNoSearch();

private:
    Profile profile(const QUrl &base) const;
    Listed list(const QUrl &base, const ServerQuery &limit = {});
    ServerQuery limitOf(const QByteArray &text) const;
    void compareLimited(const QByteArray &text, const TableSnapshot &all);

    RealSession m_session;
    std::unique_ptr<DemoServer> m_server;
};

namespace {

constexpr uint32_t userCount = 1'234;
const QByteArray activeUsers = "status:active";

Query parsed(const QByteArray &text)
{
    const std::string_view view(text.constData(), std::size_t(text.size()));
    return std::get<Query>(parseQuery(view, {People::now, "UTC"}));
}

QByteArrayList idsMatching(const TableSnapshot &table, const Query &query)
{
    std::vector<std::uint32_t> rows;
    matchRows(table, query, {}, 0, rows);
    QByteArrayList ids;
    for (const std::uint32_t row : rows)
        ids.append(QByteArray(table.id(row).data(), qsizetype(table.id(row).size())));
    return ids;
}

} // namespace

void TstJumpCloudSearch::init()
{
    m_server = std::make_unique<DemoServer>();
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server->start(options).ok());
}

Profile TstJumpCloudSearch::profile(const QUrl &base) const
{
    Profile profile = SessionFixture::profile();
    profile.provider = u"jumpcloud"_s;
    profile.credential = u"apiKey"_s;
    profile.baseUrl = base;
    profile.budgetPercent = 100;
    return profile;
}

Listed TstJumpCloudSearch::list(const QUrl &base, const ServerQuery &limit)
{
    return listAll(m_session, profile(base), {{u"api-key"_s, Secret(m_server->token())}}, limit);
}

ServerQuery TstJumpCloudSearch::limitOf(const QByteArray &text) const
{
    return m_session.providers.find(u"jumpcloud"_s)
        ->pushDown(parsed(text), {text.constData(), std::size_t(text.size())});
}

void TstJumpCloudSearch::asksForPagesTogether()
{
    m_server->setLatency(std::chrono::milliseconds(30));
    const Listed listed = list(m_server->baseUrl(), limitOf(activeUsers));
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(listed.stamp.limitedBy, QString::fromUtf8(activeUsers));
    QVERIFY(listed.stamp.users > 500 && listed.stamp.users < qint64(userCount));
    QCOMPARE(m_server->requestCount(), int(listed.stamp.users + 99) / 100);
    QCOMPARE(m_server->connectionCount(), 4);
    for (const QByteArray &request : m_server->requestLog())
        QCOMPARE(request, "POST /api/search/systemusers"_qba);
    QByteArrayList ids = m_server->userIds("jumpcloud");
    const QByteArrayList found = listed.values("id");
    ids.removeIf([&found](const QByteArray &id) { return !found.contains(id); });
    QCOMPARE(found, ids); // in order, each once
}

void TstJumpCloudSearch::numbersPagesInTheBody()
{
    ScriptedServer server;
    server.otherwise([](const Received &request) {
        const qint64 skip = QJsonDocument::fromJson(request.body)[u"skip"].toInteger();
        QByteArrayList rows;
        for (qint64 user = skip; user < std::min<qint64>(skip + 100, 530); ++user)
            rows.append("{\"_id\":\"u" + QByteArray::number(user) + "\"}");
        return Step::ok("{\"results\":[" + rows.join(',') + "],\"totalCount\":530}");
    });
    const Listed listed = list(server.origin(), limitOf(activeUsers));
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(listed.stamp.users, 530);
    QList<qint64> skips;
    for (const Received &request : server.requests()) {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(request.method + ' ' + request.target, "POST /api/search/systemusers"_qba);
        QVERIFY(body.contains(u"filter"_s) && body[u"sort"_s] == u"_id"_s);
        skips.append(body[u"skip"_s].toInteger());
    }
    std::ranges::sort(skips);
    QCOMPARE(skips, (QList<qint64>{0, 100, 200, 300, 400, 500}));
}

void TstJumpCloudSearch::survivesFaults_data()
{
    QTest::addColumn<QString>("end");
    for (const char *fault : {"server-error@2", "reset@2", "truncate@3", "rate-limited@2"})
        QTest::newRow(fault) << u"complete"_s;
    QTest::newRow("expire-token@3") << u"unauthorized"_s;
    QTest::newRow("duplicates@3") << u"list changed"_s;
    QTest::newRow("empty-page@3") << u"list changed"_s;
}

void TstJumpCloudSearch::survivesFaults()
{
    const ServerQuery limit = limitOf(activeUsers);
    const QByteArrayList ids = list(m_server->baseUrl(), limit).values("id");
    m_server->addFault(parseFault(QString::fromLatin1(QTest::currentDataTag())).value());
    const Listed listed = list(m_server->baseUrl(), limit);
    QTEST(listed.end(), "end");
    QCOMPARE(listed.stamp.limitedBy, limit.query);
    const QByteArrayList some = listed.values("id");
    if (listed.end() == "complete"_L1)
        QCOMPARE(some, ids);
    else
        QCOMPARE(some.first(100), ids.first(100));
}

void TstJumpCloudSearch::compareLimited(const QByteArray &text, const TableSnapshot &all)
{
    const Query query = parsed(text);
    const ServerQuery limit = limitOf(text);
    const Listed limited = list(m_server->baseUrl(), limit);
    QVERIFY2(limited.end() == "complete"_L1, text.constData());
    QVERIFY2(limited.stamp.limitedBy == (limit.isEmpty() ? QString() : limit.query),
             text.constData());
    QVERIFY2(idsMatching(limited.table, query) == idsMatching(all, query), text.constData());
    if (limit.matchedHere.isEmpty() && !limit.isEmpty()) // then nothing is left to do here
        QVERIFY2(limited.stamp.users == idsMatching(all, query).size(), text.constData());
}

void TstJumpCloudSearch::neverLosesAnybody_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("status:suspended") << true;
    QTest::newRow("status:staged") << true;
    QTest::newRow("status:locked,passwordExpired") << true;
    QTest::newRow("status:locked OR totp_enabled:false") << true;
    QTest::newRow("suspended=true department:sales") << true;
    QTest::newRow("login:77") << true;
    QTest::newRow("email:11,77 totp_enabled:true") << true;
    QTest::newRow("status:active -title:engineer") << true;
    QTest::newRow("created>=2025-01-01 status:active") << true;
    QTest::newRow("-status:suspended") << false;
    QTest::newRow("department=sales") << false;
}

void TstJumpCloudSearch::neverLosesAnybody()
{
    const QByteArray text = QTest::currentDataTag();
    const Listed all = list(m_server->baseUrl());
    compareLimited(text, all.table);
    QTEST(!limitOf(text).isEmpty(), "isAsked");
    QVERIFY(!idsMatching(all.table, parsed(text)).isEmpty());
}

void TstJumpCloudSearch::generatedQueriesNeverLoseAnybody()
{
    const Listed all = list(m_server->baseUrl());
    QRandomGenerator dice(20'261'125);
    const auto pick = [&dice](const QByteArrayList &from) { return pickFrom(dice, from); };
    const auto term = [&]() -> QByteArray {
        const QByteArrayList terms{
            "status:" + pick({"active", "suspended", "staged", "locked", "passwordExpired"}),
            "status:" + pick({"active,locked", "staged,suspended", "unknown", "act"}),
            pick({"suspended", "sudo", "account_locked", "totp_enabled", "password_expired"})
                + pick({":true", "=false", ":^true", ":tr", ":*"}),
            pick({"login:", "email:"}) + QByteArray::number(dice.bounded(2'000)),
            "login:^" + pick({"a", "An", "e"}),
            "department" + pick({"=Sales", ":sales", ":*"}),
            "created" + pick({"<", ">="}) + pick({"2018", "2024-03", "2y"}),
        };
        return pick({"", "", "", "-"}) + pick(terms);
    };
    for (int i = 0; i < 60; ++i) {
        compareLimited(generatedQuery(dice, term), all.table);
        if (QTest::currentTestFailed())
            return;
    }
}

void TstJumpCloudSearch::listsEverybodyWhereASearchIsRefused()
{
    const ServerQuery refused{uR"({"filter":{"and":[{"created":{"$gt":"2026"}}]}})"_s,
                              u"created>2026"_s,
                              {u"created>2026"_s},
                              {}};
    const Listed listed = list(m_server->baseUrl(), refused);
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(listed.values("id"), m_server->userIds("jumpcloud"));
    QCOMPARE(listed.stamp.limitedBy, QString());
    QVERIFY(listed.stamp.asked.startsWith(u"GET /api/systemusers"_s));
}

void TstJumpCloudSearch::noOtherPostLeaves_data()
{
    QTest::addColumn<bool>("leaves");
    QTest::newRow("/api/search/systemusers") << true;
    QTest::newRow("/api/systemusers") << false; // it would make a user
    QTest::newRow("/api/systemusers/64f1c0aa9d3e5b0001a7c201/unlock") << false;
    QTest::newRow("/api/search/systemusers/") << false;
    QTest::newRow("/api/search/systems") << false;
    QTest::newRow("/api/search/../search/systemusers") << false;
}

void TstJumpCloudSearch::noOtherPostLeaves()
{
    ScriptedServer server;
    server.otherwise([](const Received &) { return Step::ok("{}"); });
    const Profile tenant = profile(server.origin());
    const DirectoryProvider &provider = *m_session.providers.find(u"jumpcloud"_s);
    ListingRequest asked;
    asked.limit = limitOf(activeUsers);
    HttpRequest request = provider.listUsers(tenant, asked);
    request.url = QUrl::fromEncoded(server.origin().toEncoded() + QTest::currentDataTag());
    QObject owner;
    std::optional<Result<HttpResponse>> answer;
    HttpCall *call = m_session.transport.send(request, sendRulesOf(tenant, provider), &owner);
    connect(call, &HttpCall::finished, &owner,
            [&answer](const Result<HttpResponse> &result) { answer.emplace(result); });
    QTRY_VERIFY(answer.has_value());
    QTEST(answer->ok(), "leaves");
    QTEST(server.requests().size() == 1, "leaves");
    if (!answer->ok())
        QCOMPARE(answer->error().kind, ErrorKind::InvalidInput);
}

//! What is searched for can be a person's.
void TstJumpCloudSearch::logsNoSearch()
{
    static QStringList written;
    written.clear();
    QLoggingCategory::setFilterRules(u"rollcall.net.info=true"_s);
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { written += text; });
    const Listed listed = list(m_server->baseUrl(), limitOf("login:77"));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(listed.end(), u"complete"_s);
    QCOMPARE(written.size(), 1);
    QVERIFY2(written.first().startsWith("POST 127.0.0.1 /api/search/systemusers 200 "_L1),
             qPrintable(written.first()));
    QVERIFY(!written.first().contains("searchTerm"_L1));
    QVERIFY(!written.first().contains("\"77\""_L1));
}

QTEST_GUILESS_MAIN(TstJumpCloudSearch)
#include "tst_jumpcloudsearch.moc"
