// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "core/query/querylexer.h"
#include "unit/table/tabletesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Queries as text: their words and phrases, mistakes, and which query narrows which.
class TstQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void showsMistakes_data();
    void showsMistakes();
    void placesTokens();
    void narrowsQueries_data();
    void narrowsQueries();
};

namespace {

Query parsed(const QString &text)
{
    const auto result = parseQuery(text.toStdString());
    const auto *query = std::get_if<Query>(&result);
    return query ? *query : Query();
}

} // namespace

void TstQuery::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("terms"); //!< joined by |
    const auto row = [](const char *name, const char *text, const QString &terms) {
        QTest::newRow(name) << QByteArray(text) << terms;
    };
    row("empty", "", QString());
    row("space", " \t\n ", QString());
    row("word", "Sales", u"sales"_s);
    row("words", "  sales   Berlin ", u"sales|berlin"_s);
    row("phrase", "\"van der Berg\"", u"van der berg"_s);
    row("phrase and words", "anna \"van der\" berg", u"anna|van der|berg"_s);
    row("phrase keeps its space", "\" a  b \"", u" a  b "_s);
    row("phrase then word", "\"a b\"c", u"a b|c"_s);
    row("two phrases", "\"a\"\"b\"", u"a|b"_s);
    row("empty phrase", "\"\" x", u"x"_s);
    row("quote inside a word", "6'2\" x", u"6'2\"|x"_s);
    row("signs are text", "a:b =c <d >e (f) -g OR h", u"a:b|=c|<d|>e|(f)|-g|or|h"_s);
    row("folded",
        "M\xc3\x9cLLER Stra\xc3\x9f"
        "e",
        u"muller|strasse"_s);
    row("no-break space splits",
        "a\xc2\xa0"
        "b",
        u"a|b"_s);
    row("ideographic space splits", "\xe5\xb1\xb1\xe7\x94\xb0\xe3\x80\x80\xe5\xa4\xaa\xe9\x83\x8e",
        u"山田|太郎"_s);
    row("accent alone", "\xcc\x81 x", u"x"_s);
    row("emoji", "\xf0\x9f\x91\x8d", u"👍"_s);
    row("invalid UTF-8",
        "a\xff"
        "b",
        u"a\ufffdb"_s);
    row("twice", "a a", u"a|a"_s);
}

void TstQuery::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, terms);
    const auto result = parseQuery(test::view(text));
    const auto *query = std::get_if<Query>(&result);
    QVERIFY(query);
    QStringList found;
    for (const std::string &term : query->foldedTerms())
        found += test::text(term);
    QCOMPARE(found.join(u'|'), terms);
    QCOMPARE(query->isEmpty(), terms.isEmpty());
}

void TstQuery::showsMistakes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::newRow("quote alone") << QByteArray("\"") << 0 << 1;
    QTest::newRow("unclosed") << QByteArray("a \"van der") << 2 << 8;
    QTest::newRow("third quote") << QByteArray("\"a\" \"b") << 4 << 2;
    QTest::newRow("behind two-byte letters") << QByteArray("\xc3\xa9 \"x") << 3 << 2;
    QTest::newRow("behind invalid UTF-8") << QByteArray("\xff \"x\xff") << 2 << 3;
}

void TstQuery::showsMistakes()
{
    QFETCH(QByteArray, text);
    const auto result = parseQuery(test::view(text));
    const auto *error = std::get_if<QueryError>(&result);
    QVERIFY(error);
    QTEST(static_cast<int>(error->offset), "offset");
    QTEST(static_cast<int>(error->length), "length");
    QVERIFY(error->message.ends_with('.'));
}

void TstQuery::placesTokens()
{
    const auto lexed = lexQuery("ab  \"c d\" \xc3\xa9"
                                "f");
    const auto *tokens = std::get_if<std::vector<QueryToken>>(&lexed);
    QVERIFY(tokens);
    using Kind = QueryToken::Kind;
    QCOMPARE(*tokens,
             (std::vector<QueryToken>{{Kind::Word, "ab", 0, 2},
                                      {Kind::Phrase, "c d", 4, 5},
                                      {Kind::Word,
                                       "\xc3\xa9"
                                       "f",
                                       10, 3}}));
}

void TstQuery::narrowsQueries_data()
{
    QTest::addColumn<QString>("narrower");
    QTest::addColumn<QString>("wider");
    QTest::addColumn<bool>("narrows");
    QTest::newRow("same") << u"smith"_s << u"smith"_s << true;
    QTest::newRow("typed on") << u"smith"_s << u"smi"_s << true;
    QTest::newRow("typed before") << u"smith"_s << u"ith"_s << true;
    QTest::newRow("deleted") << u"smi"_s << u"smith"_s << false;
    QTest::newRow("word more") << u"smith b"_s << u"smith"_s << true;
    QTest::newRow("word less") << u"smith"_s << u"smith b"_s << false;
    QTest::newRow("both in one") << u"smith"_s << u"sm th"_s << true;
    QTest::newRow("in a phrase") << u"\"van der Berg\""_s << u"berg van"_s << true;
    QTest::newRow("other order") << u"b a"_s << u"a b"_s << true;
    QTest::newRow("from nothing") << u"a"_s << QString() << true;
    QTest::newRow("to nothing") << QString() << u"a"_s << false;
    QTest::newRow("nothing twice") << QString() << QString() << true;
    QTest::newRow("folded alike") << u"MÜLLER"_s << u"mull"_s << true;
}

void TstQuery::narrowsQueries()
{
    QFETCH(QString, narrower);
    QFETCH(QString, wider);
    QTEST(rollcall::narrows(parsed(narrower), parsed(wider)), "narrows");
}

QTEST_GUILESS_MAIN(TstQuery)
#include "tst_query.moc"
