// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querycompletion.h"
#include "unit/table/tabletesting.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What may stand at a cursor, and which column was meant.
class TstQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void everyPlaceOfEveryTextIsInside_data();
    void everyPlaceOfEveryTextIsInside();
    void findsNearestColumn_data();
    void findsNearestColumn();
};

namespace {

//! "field dep [dep]", "value city:=ber [\"Ber\"]": kind, prefix and the text that is replaced.
QString described(const QueryCompletion &completion, std::string_view query)
{
    const QString replaced =
        u" ["_s + text(query.substr(completion.place.offset, completion.place.length)) + u']';
    switch (completion.kind) {
    case QueryCompletion::Kind::None:
        return u"none"_s;
    case QueryCompletion::Kind::Field:
        return u"field "_s + text(completion.prefix) + replaced + text(completion.sign);
    case QueryCompletion::Kind::Value:
        return u"value "_s + text(completion.field) + text(completion.sign)
            + text(completion.prefix) + replaced;
    }
    return {};
}

} // namespace

void TstQueryCompletion::completes_data()
{
    QTest::addColumn<QString>("text"); //!< the cursor is where the | is
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("empty", "|", "field  []");
    row("word", "dep|", "field dep [dep]");
    row("inside a word", "de|p", "field de [dep]");
    row("before a word", "|dep", "field  []");
    row("second word", "sales dep|", "field dep [dep]");
    row("behind a space", "sales |", "field  []");
    row("behind a minus", "-dep|", "field dep [dep]");
    row("minus alone", "-|", "field  []");
    row("in parentheses", "(a OR dep|)", "field dep [dep]");
    row("name with its operator", "de|p:sales", "field de [dep]:");
    row("name before its operator", "dep|:sales", "field dep [dep]:");
    row("value missing", "city:|", "value city: []");
    row("value begun", "city:Ber|", "value city:Ber [Ber]");
    row("inside a value", "city:B|er x", "value city:B [Ber]");
    row("before a value", "city:|Ber", "value city: [Ber]");
    row("equals", "city=Ber|", "value city=Ber [Ber]");
    row("second value", "city:Ber,Mu|", "value city:Mu [Mu]");
    row("first of two values", "city:Be|r,Mu", "value city:Be [Ber]");
    row("behind the comma", "city:Ber,|", "value city: []");
    row("quoted value", "city:\"New Yo|\"", "value city:New Yo [\"New Yo\"]");
    row("quote not closed", "city:\"New Yo|", "value city:New Yo [\"New Yo]");
    row("quote not closed, more behind", "city:\"New| x", "value city:New [\"New]");
    row("escapes", "city:\"a\\\"b|\"", "value city:a\"b [\"a\\\"b\"]");
    row("begins", "city:^Be|r", "value city:Be [Ber]");
    row("begins, nothing yet", "city:^|", "value city: []");
    row("behind ends", "city:er$|", "none");
    row("any value", "city:*|", "value city:* [*]");
    row("comparison", "created<|", "value created< []");
    row("comparison behind a colon", "created:>=2|", "value created:>=2 [2]");
    row("quoted name", "\"urn:x:dept\":o|", "value urn:x:dept:o [o]");
    row("no name", ":o|", "none");
    row("phrase", "\"van der|", "none");
    row("closed phrase", "\"van der\"|", "none");
    row("keyword", "a OR|", "none");
    row("behind a keyword", "a OR |", "field  []");
    row("closed group", "(a)|", "none");
    row("two-byte letters", "größe:mü|n", "value größe:mü [mün]");
    row("hostile: emoji", "👍:👍|", "value 👍:👍 [👍]");
    row("hostile: only signs", "::<>,,|", "none");
}

void TstQueryCompletion::completes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const qsizetype cursor = text.indexOf(u'|');
    const std::string query = QString(text).remove(cursor, 1).toStdString();
    const std::size_t bytes = text.left(cursor).toStdString().size();
    QCOMPARE(described(completionAt(query, bytes), query), expected);
}

void TstQueryCompletion::everyPlaceOfEveryTextIsInside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("all signs") << QByteArray("(-a:\"b\\\"c\",^d$ OR e<=5) \"f\":* ::,\"");
    QTest::newRow("letters of several bytes") << QByteArray("größe:\"mün👍\" 山田　x");
    QTest::newRow("empty") << QByteArray();
}

void TstQueryCompletion::everyPlaceOfEveryTextIsInside()
{
    QFETCH(QByteArray, text);
    for (std::size_t cursor = 0; cursor <= std::size_t(text.size()) + 2; ++cursor) {
        const QueryCompletion completion = completionAt(view(text), cursor);
        QVERIFY(completion.place.end() <= std::size_t(text.size()));
        const auto begin = qsizetype(completion.place.offset);
        const auto end = qsizetype(completion.place.end());
        for (const qsizetype at : {begin, end})
            QVERIFY(at == text.size() || (uchar(text[at]) & 0xc0) != 0x80);
    }
}

void TstQueryCompletion::findsNearestColumn_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a letter is missing") << u"lastLogn"_s << u"lastLogin"_s;
    QTest::newRow("two letters changed places") << u"lsatName"_s << u"lastName"_s;
    QTest::newRow("last part of a path") << u"BadgeColor"_s << u"profile.badgeColor"_s;
    QTest::newRow("part of a path with a mistake") << u"badgeColour"_s << u"profile.badgeColor"_s;
    QTest::newRow("too far away") << u"shoeSize"_s << QString();
    QTest::newRow("too short to tell") << u"x"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("hostile: very long") << QString(100'000, u'a') << QString();
}

void TstQueryCompletion::findsNearestColumn()
{
    QFETCH(QString, field);
    QFETCH(QString, expected);
    UserTable table;
    table.append(decoded(R"([{"id":"1","status":"ACTIVE","lastLogin":null,"created":"2026-01-01",)"
                         R"("profile":{"login":"a","lastName":"b","badgeColor":"red"}},)"
                         R"({"id":"2","lastLogin":"2026-01-01"}])"));
    const auto nearest = nearestColumn(table.snapshot(), field.toStdString());
    QCOMPARE(QString::fromStdString(nearest.value_or(std::string())), expected);
}

QTEST_GUILESS_MAIN(TstQueryCompletion)
#include "tst_querycompletion.moc"
