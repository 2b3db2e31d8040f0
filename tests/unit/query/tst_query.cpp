// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "core/query/querylexer.h"
#include "unit/query/querydescription.h"

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
    const auto result = parseQuery(text.toStdString(), {});
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
    row("signs in quotes", "\"a:b\" \"=c\" \"(f)\" \"-g\" \"OR\"", u"a:b|=c|(f)|-g|or"_s);
    row("contains", "department:sales", u"department:sales"_s);
    row("equals", "title=\"VP Sales\"", u"title:^vp sales$"_s);
    row("begins and ends", "login:^ann email:@acme.com$", u"login:^ann|email:@acme.com$"_s);
    row("has a value", "manager:* -manager:*", u"manager:*|!manager:*"_s);
    row("one of", "status:active,locked", u"status:active,locked"_s);
    row("one of, quoted", "city:\"New York\",^Ber,lin$", u"city:new york,^ber,lin$"_s);
    row("age", "lastLogin<90d", u"lastLogin:<90d@"_s);
    row("date", "created>=2026-01-01", u"created:>=2026-01-01@"_s);
    row("number", "level>5", u"level:>5#"_s);
    row("year or number", "level<=2026", u"level:<=2026@#"_s);
    row("compared behind a colon", "created:>2026-01-01", u"created:>2026-01-01@"_s);
    row("day", "created:today,yesterday", u"created:today@,yesterday@"_s);
    row("never", "lastLogin:never", u"lastLogin:never"_s);
    row("not", "-contractor NOT b --c", u"!contractor|!b|!!c"_s);
    row("not a group", "NOT (a b) -(c OR d)", u"![a|b]|!(c or d)"_s);
    row("or", "a b OR c", u"(a|b or c)"_s);
    row("or within", "a (b OR c OR (d OR e))", u"a|(b or c or d or e)"_s);
    row("and", "a AND b (c d)", u"a|b|c|d"_s);
    row("small letters are words", "a or b", u"a|or|b"_s);
    row("path", "profile.badgeColor:red", u"profile.badgeColor:red"_s);
    row("path in quotes", "\"urn:x:2.0:User.dept\":ops", u"urn:x:2.0:User.dept:ops"_s);
    row("colon in a value", "time:12:30", u"time:12:30"_s);
    row("parentheses in a value", "(title:a(b) c)", u"title:a(b)|c"_s);
    row("escapes", "title:\"a\\\"b\\\\\"", u"title:a\"b\\"_s);
    row("comma in a word", "Doe,Ann", u"doe,ann"_s);
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
    const auto result = parseQuery(test::view(text), {});
    const auto *query = std::get_if<Query>(&result);
    QVERIFY(query);
    QCOMPARE(test::described(*query), terms);
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
    const auto row = [](const char *query, int offset, int length) {
        QTest::newRow(query) << QByteArray(query) << offset << length;
    };
    row("a OR", 2, 2);
    row("OR a", 0, 2);
    row("a OR OR b", 5, 2);
    row("a AND", 2, 3);
    row("AND a", 4, 1);
    row("NOT", 0, 3);
    row("a -", 2, 1);
    row("- a", 0, 1);
    row("(a", 0, 1);
    row("a)", 1, 1);
    row("()", 0, 1);
    row(":a", 0, 1);
    row("x:", 1, 1);
    row("x: y", 1, 1);
    row("x:a,", 3, 1);
    row("x:^", 1, 1);
    row("x=^a", 3, 1);
    row("x:\"\"", 2, 2);
    row("x:\"a\"b", 5, 1);
    row("x:\"a", 2, 2);
    row("x:*,a", 3, 1);
    row("x:a*", 2, 2);
    row("ann*", 0, 4);
    row("x:(a b)", 2, 2);
    row("x!=a", 2, 1);
    row("x==a", 1, 2);
    row("x<a", 2, 1);
    row("x<", 1, 1);
    row("x<1,2", 3, 1);
    row("lastLogin<never", 10, 5);
    row("lastLogin:90d", 10, 3);
    row("\"\":a", 0, 2);
    QTest::newRow("behind two-byte letters") << QByteArray("\xc3\xa9 \"x") << 3 << 2;
    QTest::newRow("behind invalid UTF-8") << QByteArray("\xff \"x\xff") << 2 << 3;
}

void TstQuery::showsMistakes()
{
    QFETCH(QByteArray, text);
    const auto result = parseQuery(test::view(text), {});
    const auto *error = std::get_if<QueryError>(&result);
    QVERIFY(error);
    QTEST(static_cast<int>(error->offset), "offset");
    QTEST(static_cast<int>(error->length), "length");
    QVERIFY(error->message.ends_with('.') || error->subject.size() > 0);
}

void TstQuery::placesTokens()
{
    const auto tokens = lexQuery("ab \"c d\" -x:^\"y\",z$ \xc3\xa9"
                                 "f OR \"u");
    QStringList all;
    for (const QueryToken &token : tokens)
        all += u"%1%2:%3+%4"_s.arg(u"WPFO^VQ*,-&|!()"_s.at(static_cast<int>(token.kind)))
                   .arg(test::text(token.text))
                   .arg(token.offset)
                   .arg(token.length);
    QCOMPARE(all.join(u' '),
             u"Wab:0+2 Pc d:3+5 --:9+1 Fx:10+1 O::11+1 ^^:12+1 Qy:13+3 ,,:16+1 Vz:17+1 ^$:18+1 "
             "Wéf:20+3 |OR:24+2 Pu:27+2"_s);
    QVERIFY(!tokens.back().isClosed);
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
    QTest::newRow("field typed on") << u"department:sales"_s << u"department:sal"_s << false;
    QTest::newRow("field stays") << u"status:active a"_s << u"status:active"_s << true;
    QTest::newRow("one of several") << u"status:active"_s << u"status:locked,active"_s << true;
    QTest::newRow("several of more") << u"x:a,c"_s << u"x:c,b,a"_s << true;
    QTest::newRow("another of several") << u"x:a,d"_s << u"x:c,b,a"_s << false;
    QTest::newRow("several of one") << u"x:a,b"_s << u"x:a"_s << false;
    QTest::newRow("of another field") << u"y:a"_s << u"x:a,b"_s << false;
    QTest::newRow("whole, not a part") << u"x:a"_s << u"x=a,b"_s << false;
    QTest::newRow("not one of several") << u"-x:a"_s << u"-x:a,b"_s << false;
    QTest::newRow("not") << u"-smith"_s << u"-smi"_s << false;
    QTest::newRow("or") << u"a OR b"_s << u"a"_s << false;
    QTest::newRow("or stays") << u"(a OR b) c"_s << u"a OR b"_s << true;
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
