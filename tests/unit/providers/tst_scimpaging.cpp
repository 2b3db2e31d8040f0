// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimpaging.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Which request follows a page, for services as the documents have them and as they are.
class TstScimPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void begins_data();
    void begins();
    void follows_data();
    void follows();
    void numberedPagesAreTheSameRequests();
    void keepsTheGreatestTotal();
    void asksForLess_data();
    void asksForLess();
    void leavesOutAFilterThatWasTried_data();
    void leavesOutAFilterThatWasTried();

private:
    const QUrl m_users{u"https://scim.example.com/v2/Users"_s};
};

namespace {

//! "totalResults=5 nextCursor=x rows=3"
PageEnvelope page(const QString &told)
{
    PageEnvelope envelope;
    const QStringList words = told.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::string name = word.section(u'=', 0, 0).toStdString();
        const std::string value = word.section(u'=', 1).toStdString();
        if (name == "rows")
            envelope.rows = std::stoul(value);
        else
            envelope.set(name, value);
    }
    return envelope;
}

HttpRequest sentTo(const QByteArray &query, const QByteArray &variant)
{
    HttpRequest request;
    request.url = QUrl::fromEncoded("https://scim.example.com/v2/Users?" + query);
    request.variant = variant;
    return request;
}

QString queryOf(const std::optional<HttpRequest> &request)
{
    return request ? request->url.query(QUrl::FullyEncoded) : u"end"_s;
}

} // namespace

void TstScimPaging::begins_data()
{
    QTest::addColumn<ScimPaging>("paging");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("most"); //!< that the service gives; 0: not told
    QTest::addColumn<QString>("query");
    using enum ScimPaging;
    QTest::newRow("automatic") << Automatic << u""_s << 0 << u"startIndex=1&count=100"_s;
    QTest::newRow("index") << Index << u""_s << 0 << u"startIndex=1&count=100"_s;
    QTest::newRow("cursor") << Cursor << u""_s << 0 << u"cursor&count=100"_s;
    QTest::newRow("filter") << Index << u"userName sw \"a&b+c\""_s << 0
                            << u"startIndex=1&count=100&filter=userName%20sw%20%22a%26b%2Bc%22"_s;
    QTest::newRow("smaller pages") << Automatic << u""_s << 40 << u"startIndex=1&count=40"_s;
    QTest::newRow("very small pages") << Cursor << u""_s << 1 << u"cursor&count=10"_s;
    QTest::newRow("larger pages") << Automatic << u""_s << 1'000 << u"startIndex=1&count=100"_s;
}

void TstScimPaging::begins()
{
    QFETCH(ScimPaging, paging);
    QFETCH(QString, filter);
    QFETCH(int, most);
    ScimQuestion question{.paging = paging, .filter = filter};
    if (most > 0)
        question.pageSize = most;
    const HttpRequest first = scimFirstPage(m_users, question);
    QCOMPARE(scimHasFilter(first), !filter.isEmpty());
    QTEST(first.url.query(QUrl::FullyEncoded), "query");
    QCOMPARE(first.method, HttpMethod::Get);
    QCOMPARE(first.headers.size(), 1);
    QCOMPARE(first.headers.constFirst().name, "Accept");
}

void TstScimPaging::follows_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("next"); //!< query, or "end"
    QTest::addColumn<QByteArray>("paging");
    const auto row = [](const char *name, const QByteArray &sent, const QString &told,
                        const QString &next, const QByteArray &paging = "auto") {
        QTest::newRow(name) << sent << told << next << paging;
    };
    const QByteArray first = "startIndex=1&count=100";
    const QByteArray second = "startIndex=101&count=100";
    row("more", first, u"totalResults=250 rows=100"_s, u"startIndex=101&count=100"_s);
    row("the last", "startIndex=201&count=100", u"totalResults=250 rows=50"_s, u"end"_s);
    row("the filter stays", "startIndex=1&count=100&filter=active%20eq%20true",
        u"totalResults=250 rows=100"_s, u"startIndex=101&count=100&filter=active%20eq%20true"_s);
    row("one page", first, u"totalResults=3 rows=3"_s, u"end"_s);
    row("nobody", first, u"totalResults=0 rows=0"_s, u"end"_s);
    row("a total that is a text", first, u"totalResults=250 rows=100 startIndex=1"_s,
        u"startIndex=101&count=100"_s);
    row("fewer than asked", first, u"totalResults=250 rows=40"_s, u"startIndex=41&count=40"_s);
    row("fewer later", second, u"totalResults=250 rows=97"_s, u"startIndex=198&count=100"_s);
    row("very few", first, u"totalResults=250 rows=3"_s, u"startIndex=4&count=100"_s);
    row("more than asked", first, u"totalResults=250 rows=250"_s, u"end"_s);
    row("no total", first, u"rows=100"_s, u"startIndex=101&count=100"_s);
    row("no total, a short page", first, u"rows=37"_s, u"startIndex=38&count=37"_s);
    row("no total, an empty page", second, u"rows=0"_s, u"end"_s);
    row("no number", first, u"totalResults=many rows=100"_s, u"startIndex=101&count=100"_s);
    row("empty in the middle", second, u"totalResults=250 rows=0"_s, u"end"_s);
    row("nothing though there should be", first, u"totalResults=250 rows=0"_s, u"end"_s);
    row("the total may be the page's", first, u"totalResults=100 rows=100"_s,
        u"startIndex=101&count=100"_s);
    row("the total is the page's", second, u"totalResults=100 rows=100"_s,
        u"startIndex=201&count=100"_s);
    row("no attention to startIndex", second, u"totalResults=100 startIndex=1 rows=100"_s,
        u"end"_s);
    row("counted from 0, the end", "startIndex=250&count=100", u"totalResults=250 rows=0"_s,
        u"startIndex=0&count=1"_s);
    row("counted from 0, the first", "startIndex=0&count=1", u"totalResults=250 rows=1"_s,
        u"end"_s);
    row("without parameters", "", u"totalResults=250 rows=20"_s, u"startIndex=21"_s);
    row("a cursor comes", first, u"totalResults=250 rows=100 nextCursor=a+/="_s,
        u"count=100&cursor=a%2B%2F%3D"_s);
    row("a cursor that is not wanted", first, u"totalResults=250 rows=100 nextCursor=a"_s,
        u"startIndex=101&count=100"_s, "index");
    row("the next cursor", "cursor=a&count=100", u"rows=100 nextCursor=b"_s,
        u"cursor=b&count=100"_s, "cursor");
    row("an empty page with a cursor", "cursor=a&count=100", u"rows=0 nextCursor=b"_s,
        u"cursor=b&count=100"_s, "cursor");
    row("no further cursor", "cursor=b&count=100", u"totalResults=250 rows=50"_s, u"end"_s,
        "cursor");
    row("an empty cursor is none", "cursor=b&count=100", u"rows=50 nextCursor="_s, u"end"_s,
        "cursor");
    row("one page by cursor", "cursor&count=100", u"rows=50"_s, u"end"_s, "cursor");
    row("no attention to the cursor", "cursor&count=100", u"totalResults=250 rows=100"_s,
        u"count=100&startIndex=101"_s, "cursor");
    row("no attention, no total", "cursor&count=100", u"startIndex=1 rows=100"_s,
        u"count=100&startIndex=101"_s, "cursor");
}

void TstScimPaging::follows()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, told);
    QFETCH(QByteArray, paging);
    const NextPage next = scimNextPage(sentTo(sent, paging), page(told));
    QTEST(queryOf(next.request), "next");
    QCOMPARE(next.told, NextIsTold::InBody);
    if (next.request)
        QVERIFY(next.request->variant.startsWith(paging));
}

// Pages that were asked for by number must be those that the bodies then name.
void TstScimPaging::numberedPagesAreTheSameRequests()
{
    for (const int most : {100, 40}) {
        HttpRequest sent = scimFirstPage(m_users, {.filter = u"active eq true"_s});
        const QString total = u"totalResults=1003 rows="_s;
        NextPage next = scimNextPage(sent, page(total + QString::number(most)));
        int pages = 1;
        while (next.request) {
            sent = *next.request;
            const qint64 start = sent.url.query().section(u'=', 1).section(u'&', 0, 0).toLongLong();
            next = scimNextPage(
                sent, page(total + QString::number(std::min<qint64>(most, 1'003 - start + 1))));
            const auto guessed = scimPageByNumber(sent, 1'003);
            QCOMPARE(queryOf(guessed), queryOf(next.request));
            QCOMPARE(guessed ? guessed->variant : QByteArray(),
                     next.request ? next.request->variant : QByteArray());
            ++pages;
        }
        QCOMPARE(pages, (1'003 + most - 1) / most);
    }
    QVERIFY(!scimPageByNumber(sentTo("cursor=a&count=100", "cursor"), 1'000));
    QVERIFY(!scimPageByNumber(sentTo("startIndex=21", "auto"), 1'000));
}

// Somebody who is deleted meanwhile moves all behind to the front, past what is asked for next.
void TstScimPaging::keepsTheGreatestTotal()
{
    const HttpRequest first = scimFirstPage(m_users, {});
    const NextPage second = scimNextPage(first, page(u"totalResults=150 rows=100"_s));
    QCOMPARE(second.total, std::optional<qint64>(150));
    QVERIFY(second.request);
    const NextPage last = scimNextPage(*second.request, page(u"totalResults=149 rows=49"_s));
    QVERIFY(!last.request);
    QCOMPARE(last.total, std::optional<qint64>(150));
    // A cursor keeps its place: there only the last word counts.
    const NextPage cursor =
        scimNextPage(sentTo("cursor=a&count=100", "auto;150"), page(u"totalResults=149 rows=49"_s));
    QCOMPARE(cursor.total, std::optional<qint64>(149));
}

void TstScimPaging::asksForLess_data()
{
    QTest::addColumn<QByteArray>("failed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("gentler"); //!< query, or "end"
    QTest::addColumn<QByteArray>("paging");
    const auto row = [](const char *name, const QByteArray &failed, int status,
                        const QByteArray &type, const QString &gentler,
                        const QByteArray &paging = "auto") {
        QTest::newRow(name) << failed << status << type << gentler << paging;
    };
    const QByteArray first = "startIndex=1&count=100";
    row("server error", first, 500, "", u"startIndex=1&count=50"_s);
    row("too many", "startIndex=101&count=100", 400, "tooMany", u"startIndex=101&count=50"_s);
    row("bad count", first, 400, "invalidCount", u"startIndex=1&count=50"_s);
    row("too large", first, 413, "", u"startIndex=1&count=50"_s);
    row("small already", "startIndex=1&count=10", 500, "", u"end"_s);
    row("nearly small", "startIndex=1&count=15", 500, "", u"startIndex=1&count=10"_s);
    row("startIndex is not known", first, 400, "", u"count=100&cursor"_s);
    row("nor is cursor", "cursor&count=100", 400, "invalidValue", u"count=100"_s);
    row("an empty cursor is wrong", "cursor&count=100", 400, "invalidCursor", u"count=100"_s);
    row("nor is count", "count=100", 501, "invalidSyntax", u""_s);
    row("nothing helps", "", 400, "", u"end"_s);
    row("by index alone", first, 400, "", u"startIndex=1"_s, "index");
    row("by cursor alone", "cursor&count=100", 400, "", u"cursor"_s, "cursor");
    row("in the middle", "startIndex=101&count=100", 400, "", u"startIndex=101"_s);
    row("the filter is wrong", first, 400, "invalidFilter", u"end"_s);
    row("the cursor expired", "cursor=a&count=100", 400, "expiredCursor", u"end"_s);
    row("no permission", first, 403, "", u"end"_s);
    row("not there", first, 404, "", u"end"_s);
}

void TstScimPaging::asksForLess()
{
    QFETCH(QByteArray, failed);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, paging);
    HttpResponse response;
    response.status = status;
    if (!type.isEmpty())
        response.body = "{\"scimType\":\"" + type + "\"}";
    const auto gentler = scimGentlerPage(sentTo(failed, paging), response);
    QTEST(queryOf(gentler), "gentler");
    if (gentler)
        QCOMPARE(gentler->variant, paging);
}

void TstScimPaging::leavesOutAFilterThatWasTried_data()
{
    QTest::addColumn<ScimFilterIs>("filterIs");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("gentler"); //!< query, or "end"
    using enum ScimFilterIs;
    const QString everybody = u"startIndex=1&count=100"_s;
    QTest::newRow("refused") << Tried << 400 << QByteArray("invalidFilter") << everybody;
    QTest::newRow("not there") << Tried << 501 << QByteArray() << everybody;
    QTest::newRow("no word") << Tried << 400 << QByteArray() << everybody;
    QTest::newRow("wanted") << Wanted << 400 << QByteArray("invalidFilter") << u"end"_s;
    QTest::newRow("no permission") << Tried << 403 << QByteArray() << u"end"_s;
    QTest::newRow("server error") << Tried << 500 << QByteArray()
                                  << u"startIndex=1&count=50&filter=active%20eq%20true"_s;
}

void TstScimPaging::leavesOutAFilterThatWasTried()
{
    QFETCH(ScimFilterIs, filterIs);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    const HttpRequest first =
        scimFirstPage(m_users, {.filter = u"active eq true"_s, .filterIs = filterIs});
    HttpResponse response;
    response.status = status;
    response.body = "{\"scimType\":\"" + type + "\"}";
    const auto gentler = scimGentlerPage(first, response);
    QTEST(queryOf(gentler), "gentler");
    if (gentler && status != 500)
        QCOMPARE(gentler->variant, "auto");
    // On a later page, everybody would be the wrong users.
    const NextPage next = scimNextPage(first, page(u"totalResults=250 rows=100"_s));
    const auto later = scimGentlerPage(*next.request, response);
    QVERIFY(!later || scimHasFilter(*later));
}

QTEST_GUILESS_MAIN(TstScimPaging)
#include "tst_scimpaging.moc"
