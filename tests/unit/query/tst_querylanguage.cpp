// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryfields.h"
#include "core/query/querylexer.h"
#include "core/table/textfold.h"
#include "core/table/timestamp.h"
#include "unit/query/querydescription.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What the search language finds, by example and against a plain reading of its rules.
class TstQueryLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void namesUnknownFields_data();
    void namesUnknownFields();
    void quotesValues_data();
    void quotesValues();
    void agreesWithPlainReading_data();
    void agreesWithPlainReading();
    void holdsAnyText();
};

namespace {

//! 2026-11-25 12:34 UTC.
const QueryTime askedAt{1'795'610'040'000, "Europe/Berlin"};

Query parsed(const QString &text)
{
    const auto result = parseQuery(text.toStdString(), askedAt);
    const auto *error = std::get_if<QueryError>(&result);
    if (error)
        qFatal("%s: %s", qPrintable(text), error->message.c_str());
    return std::get<Query>(result);
}

TableSnapshot fixture()
{
    UserTable table;
    table.append(test::decoded(test::fixture("table/language.json")));
    return table.snapshot();
}

std::vector<std::uint32_t> allColumns(const TableSnapshot &table)
{
    std::vector<std::uint32_t> columns(table.columnCount());
    for (std::uint32_t i = 0; i < columns.size(); ++i)
        columns[i] = i;
    return columns;
}

} // namespace

void TstQueryLanguage::finds_data()
{
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *query, const char *ids) {
        QTest::newRow(query) << QString::fromLatin1(ids);
    };
    row("profile.department=sales", "a1|d4");
    row("department:sales", ""); // well known, but nobody has it here
    row("profile.department:SALES", "a1|b2|d4");
    row("PROFILE.DEPARTMENT:sales", "a1|b2|d4");
    row("title=\"VP Sales\"", "");
    row("profile.title=\"VP Sales\"", "a1|d4");
    row("profile.title:^vp", "a1|c3|d4");
    row("profile.title:sales$", "a1|b2|d4");
    row("profile.title:^sales$", "b2");
    row("profile.title:\"a\\\"b\"", "e5");
    row("profile.title:50%", "e5");
    row("profile.department:\"(EU)\"", "c3");
    row("profile.department:Ops,field", "b2|c3");
    row("profile.manager:*", "a1|e5"); // "" is no value
    row("-profile.manager:*", "b2|c3|d4");
    row("profile.badgeColor:red", "a1|c3");
    row("profile.badgeColor=red", "a1");
    row("status:active", "a1");
    row("status:ACTIVE", "a1");
    row("status=active", "a1");
    row("status:act", "a1|d4|e5"); // typed half way: anywhere, in deactivated and INACTIVE too
    row("status:active,staged", "a1|b2");
    row("status:deactivated", "d4");
    row("status:deprovisioned", "d4");
    row("status:passwordExpired", "c3");
    row("status:unknown", "e5");
    row("status:inactive", "e5");
    row("-status:active", "b2|c3|d4|e5");
    row("providerStatus:active", "a1|e5");
    row("providerStatus:deactivated", "");
    row("active", "a1|e5");
    row("lastName:muller", "b2|c3");
    row("lastName=m\xc3\xbcller", "b2|c3");
    row("login:jorg", "d4");
    row("login:j\xc3\xb6rg", "c3");
    row("login:J\xc3\x96RG@", "c3");
    row("login:^jo", "d4");
    row("login=JORG@example.com", "d4");
    row("jorg", "c3|d4"); // a word alone takes no heed of accents
    row("login:@example.com$", "a1|b2|c3|d4");
    row("lastLogin<90d", "c3");
    row("lastLogin>=90d", "a1|d4|e5");
    row("lastLogin:never", "b2");
    row("-lastLogin:never", "a1|c3|d4|e5");
    row("profile.badgeColor:never", "d4");
    row("lastLogin:today", "e5");
    row("created:today", "e5");
    row("created=today", "e5");
    row("created:yesterday", "");
    row("created>=2026-01-01", "a1|b2|c3|d4|e5"); // 23:30 UTC is the next day in Berlin
    row("created<2026-01-01", "");
    row("created:2026-01-01", "a1|b2");
    row("created>2026-01-01", "c3|d4|e5");
    row("created<=2026-08", "a1|b2|c3|d4");
    row("created<\"2026-08-27 14:34\"", "a1|b2|c3");
    row("started:2026-01-01", "a1"); // by the calendar, in every zone
    row("started<2026-01-01", "b2");
    row("started>=2026", "a1|d4");
    row("profile.level>7", "b2|c3|d4");
    row("profile.level>=7", "a1|b2|c3|d4");
    row("profile.level<0", "e5");
    row("profile.level>9007199254740992", "d4");
    row("profile.level<=10.5", "a1|b2|c3|e5");
    row("profile.level=10", "b2");
    row("profile.vip:true", "a1");
    row("profile.vip=false", "b2");
    row("profile.teams=Blue", "b2");
    row("profile.teams:blue", "a1|b2");
    row("profile.teams:^blue", "a1|b2");
    row("profile.teams:d$", "a1");
    row("profile.teams=\"blue sky\"", "a1");
    row("-profile.teams:*", "c3|d4|e5");
    row("sales -field", "a1|d4");
    row("sales NOT (field OR status:active)", "d4");
    row("status:staged OR status:active vp", "a1|b2");
    row("(status:staged OR status:active) vp", "a1");
    row("NOT NOT vp", "a1|c3|d4");
    row("nowhere:x", "");
    row("-nowhere:x", "a1|b2|c3|d4|e5");
    row("nowhere<5", "");
    row("-nowhere:*", "a1|b2|c3|d4|e5");
    row("\"\" OR nothing", "a1|b2|c3|d4|e5");
    row("-\"\"", "");
}

void TstQueryLanguage::finds()
{
    const TableSnapshot table = fixture();
    const Query query = parsed(QString::fromUtf8(QTest::currentDataTag()));
    const std::vector<std::uint32_t> all = table.distinctRows();
    std::vector<std::uint32_t> rows;
    QVERIFY(matchRows(table, query, allColumns(table), 0, rows));
    QTEST(test::idsOf(table, rows), "ids");
    // One row at a time, which is another way through the matcher.
    std::vector<std::uint32_t> oneByOne;
    for (const std::uint32_t row : all)
        QVERIFY(matchRows(table, query, allColumns(table), std::vector{row}, oneByOne));
    QTEST(test::idsOf(table, oneByOne), "ids");
}

void TstQueryLanguage::namesUnknownFields_data()
{
    QTest::addColumn<QString>("unknown"); //!< name and place
    const auto row = [](const char *query, const char *unknown) {
        QTest::newRow(query) << QString::fromLatin1(unknown);
    };
    row("ann", "");
    row("login:a LOGIN:b profile.LEVEL>1 providerStatus:x", "");
    row("costCenter:x", ""); // well known, though nobody has it
    row("departmnt:x", "departmnt 0+9");
    row("a OR -(b \"x y\":c)", "x y 9+5");
}

void TstQueryLanguage::namesUnknownFields()
{
    const Query query = parsed(QString::fromUtf8(QTest::currentDataTag()));
    const auto unknown = unknownField(fixture(), query);
    QTEST(unknown ? u"%1 %2+%3"_s.arg(test::text(unknown->name))
                        .arg(unknown->place.offset)
                        .arg(unknown->place.length)
                  : QString(),
          "unknown");
    QVERIFY(!unknownField(TableSnapshot(), query));
}

void TstQueryLanguage::quotesValues_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"Sales"_s, u"VP Sales"_s, u"a,b"_s, u"a\"b"_s, u"\\"_s, u"\\\""_s,
                                u"-x"_s, u"^x"_s, u"x$"_s, u"*"_s, u"OR"_s, u"NOT"_s, u"(x)"_s,
                                u"a:b"_s, u"山田"_s, u"a\u00a0b"_s, u"\n"_s, u"urn:x:User"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TstQueryLanguage::quotesValues()
{
    QFETCH(QString, text);
    const std::string quoted = quotedForQuery(text.toStdString());
    const Query query = parsed(QString::fromStdString(quoted + '=' + quoted + " " + quoted));
    QCOMPARE(query.root().children.size(), 2u);
    const QueryTerm &term = query.root().children[0].term;
    QCOMPARE(term.field, text.toStdString());
    QCOMPARE(std::get<TextTest>(term.test).anyOf.front().text, text.toStdString());
    const QueryTerm &word = query.root().children[1].term;
    QCOMPARE(std::get<TextTest>(word.test).anyOf.front().text, text.toStdString());
}

namespace {

QString plainFold(std::string_view text)
{
    return test::text(foldText(text));
}

//! The values that a cell holds: the items of a list, else one.
QStringList valuesOf(const Cell &cell, const QString &text)
{
    return cell.kind == CellKind::List ? text.split(u", "_s) : QStringList{text};
}

bool holdsPlainly(const QString &value, const QString &text, TextAnchor anchor)
{
    switch (anchor) {
    case TextAnchor::None:
        return value.contains(text);
    case TextAnchor::Begin:
        return value.startsWith(text);
    case TextAnchor::End:
        return value.endsWith(text);
    case TextAnchor::Both:
        return value == text;
    }
    return false;
}

bool textFitsPlainly(const TableSnapshot &table, std::uint32_t row, std::uint32_t column,
                     const TextPattern &pattern, bool isField)
{
    const Cell cell = table.cell(row, column);
    const bool isStatus = table.column(column).attribute == Attribute::Status;
    if (cell.kind == CellKind::Blank)
        return isField && pattern.folded == "never" && cell.blank == BlankReason::Never;
    const QString folded = test::text(pattern.folded);
    if (isStatus) {
        const std::string_view word = toWord(table.status(row));
        for (const AccountStatus status : allAccountStatuses) {
            if (isField && pattern.anchor == TextAnchor::None
                && foldText(toWord(status)) == pattern.folded)
                return status == table.status(row);
        }
        if (holdsPlainly(plainFold(word), folded, pattern.anchor))
            return true;
    }
    if (pattern.time) {
        if (const auto time = parseTimestamp(cell.text))
            return cell.text.size() == 10
                ? *time >= pattern.time->dateBegin && *time < pattern.time->dateEnd
                : *time >= pattern.time->begin && *time < pattern.time->end;
    }
    const auto attribute = table.column(column).attribute;
    const bool isIdentifier =
        isField && attribute && infoOf(*attribute).type == AttributeType::Identifier;
    QString value = isIdentifier ? test::text(foldCase(cell.text)) : plainFold(cell.text);
    if (isIdentifier && isAscii(pattern.text)) {
        value = test::text(cell.text);
        for (QChar &c : value)
            c = c.unicode() < 128 ? c.toLower() : c;
    }
    const QString wanted = isIdentifier ? test::text(foldCase(pattern.text)) : folded;
    // A list is looked through as a whole where nothing is anchored.
    const QStringList values =
        pattern.anchor == TextAnchor::None ? QStringList{value} : valuesOf(cell, value);
    return std::ranges::any_of(
        values, [&](const QString &one) { return holdsPlainly(one, wanted, pattern.anchor); });
}

bool compares(Comparison comparison, double value, double begin, double end)
{
    switch (comparison) {
    case Comparison::Less:
        return value < begin;
    case Comparison::LessOrEqual:
        return value < end || value == begin;
    case Comparison::Greater:
        return value >= end && value != begin;
    case Comparison::GreaterOrEqual:
        return value >= begin;
    }
    return false;
}

bool fitsPlainly(const TableSnapshot &table, const std::vector<std::uint32_t> &searched,
                 std::uint32_t row, const QueryTerm &term)
{
    const bool isField = !term.field.empty();
    std::vector<std::uint32_t> columns = searched;
    if (isField) {
        columns.clear();
        if (const auto column = table.columnByName(term.field))
            columns.push_back(*column);
    }
    return std::ranges::any_of(columns, [&](std::uint32_t column) {
        const Cell cell = table.cell(row, column);
        if (const auto *texts = std::get_if<TextTest>(&term.test)) {
            return std::ranges::any_of(texts->anyOf, [&](const TextPattern &pattern) {
                return textFitsPlainly(table, row, column, pattern, isField);
            });
        }
        if (std::holds_alternative<PresenceTest>(term.test))
            return cell.kind != CellKind::Blank && !cell.text.empty();
        const auto &test = std::get<ComparisonTest>(term.test);
        const auto time = parseTimestamp(cell.text);
        if (time && test.time && cell.kind == CellKind::Text) {
            const bool isDate = cell.text.size() == 10;
            const std::int64_t begin = isDate ? test.time->dateBegin : test.time->begin;
            const std::int64_t end = isDate ? test.time->dateEnd : test.time->end;
            return compares(test.comparison, double(*time), double(begin), double(end));
        }
        bool isNumber = false;
        const double value = test::text(cell.text).toDouble(&isNumber);
        const double limit = test::text(test.text).toDouble();
        return isNumber && test.isNumber && compares(test.comparison, value, limit, limit);
    });
}

bool matchesPlainly(const TableSnapshot &table, const std::vector<std::uint32_t> &searched,
                    std::uint32_t row, const QueryNode &node)
{
    const auto fits = [&](const QueryNode &child) {
        return matchesPlainly(table, searched, row, child);
    };
    switch (node.kind) {
    case QueryNode::Kind::All:
        return std::ranges::all_of(node.children, fits);
    case QueryNode::Kind::Any:
        return std::ranges::any_of(node.children, fits);
    case QueryNode::Kind::Not:
        return !fits(node.children.front());
    case QueryNode::Kind::Term:
        return fitsPlainly(table, searched, row, node.term);
    }
    return false;
}

//! Makes users and queries of the same few parts, so that they often meet.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    int below(int limit) { return m_random.bounded(limit); }
    QString pick(const QStringList &list) { return list[below(int(list.size()))]; }
    QString word(int most)
    {
        static const QStringList parts{u"a"_s, u"b"_s, u"A"_s,  u"ab"_s, u"é"_s, u"ß"_s,
                                       u"s"_s, u"1"_s, u"山"_s, u"@"_s,  u"e"_s};
        QString text;
        for (int i = 1 + below(most); i > 0; --i)
            text += pick(parts);
        return text;
    }
    QString date() { return u"202%1-0%2-1%3"_s.arg(5 + below(2)).arg(1 + below(9)).arg(below(10)); }
    QString user(int id)
    {
        QString user = u"{\"id\":\"%1\",\"status\":\"%2\",\"lastLogin\":%3"_s.arg(id).arg(
            pick({u"ACTIVE"_s, u"STAGED"_s, u"INACTIVE"_s, u"DEPROVISIONED"_s}),
            below(3) ? u"\"%1T0%2:30:00.000Z\""_s.arg(date()).arg(below(10)) : u"null"_s);
        user += u",\"profile\":{\"login\":\"%1\"},\"day\":\"%2\""_s.arg(word(3), date());
        if (below(2))
            user += u",\"level\":%1"_s.arg(below(20) - 5);
        if (below(2))
            user += u",\"code\":\"%1\""_s.arg(below(3) ? QString::number(below(20)) : word(2));
        if (below(2))
            user += u",\"text\":\"%1\""_s.arg(below(5) ? word(6) : QString());
        if (below(2))
            user += u",\"teams\":[\"%1\",\"%2\"]"_s.arg(word(2), word(2));
        return user + u'}';
    }
    QString value()
    {
        switch (below(8)) {
        case 0:
            return date();
        case 1:
            return pick({u"active"_s, u"act"_s, u"never"_s, u"inactive"_s, u"unknown"_s});
        case 2:
            return QString::number(below(20));
        case 3:
            return u'^' + word(2);
        case 4:
            return word(2) + u'$';
        case 5:
            return u"^\"%1\"$"_s.arg(word(2));
        default:
            return word(2);
        }
    }
    QString term()
    {
        const QString field = pick({u"login"_s, u"status"_s, u"lastLogin"_s, u"day"_s, u"level"_s,
                                    u"code"_s, u"text"_s, u"teams"_s, u"nobody"_s});
        switch (below(7)) {
        case 0:
            return field + u":*"_s;
        case 1:
            return field + pick({u"<"_s, u"<="_s, u">"_s, u">="_s})
                + pick({date(), QString::number(below(20)), u"300d"_s, u"2026"_s});
        case 2:
            return field + u'=' + quoted(word(2)) + u',' + quoted(date());
        case 3:
            return field + u':' + value() + u',' + value();
        case 4:
            return field + u':' + value();
        default:
            return word(3);
        }
    }
    QString query(int depth)
    {
        if (depth == 0)
            return term();
        switch (below(5)) {
        case 0:
            return u'-' + query(depth - 1);
        case 1:
            return u"NOT ("_s + query(depth - 1) + u')';
        case 2:
            return u'(' + query(depth - 1) + u" OR "_s + query(depth - 1) + u')';
        default:
            return u'(' + query(depth - 1) + u' ' + query(depth - 1) + u')';
        }
    }

private:
    static QString quoted(const QString &text)
    {
        return QString::fromStdString(quotedForQuery(text.toStdString()));
    }
    QRandomGenerator m_random;
};

} // namespace

void TstQueryLanguage::agreesWithPlainReading_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TstQueryLanguage::agreesWithPlainReading()
{
    QFETCH(quint32, seed);
    Generator generator(seed);
    UserTable table;
    for (int page = 0, id = 0; page < 5; ++page) {
        QByteArrayList users;
        for (int i = generator.below(80); i >= 0; --i)
            users += generator.user(id++).toUtf8();
        table.append(test::decoded('[' + users.join(',') + ']'));
    }
    const TableSnapshot snapshot = table.snapshot();
    int found = 0;
    for (int round = 0; round < 100; ++round) {
        const QString text = generator.query(generator.below(4));
        // lastLogin:300d alone would be a mistake: ages stand in comparisons only.
        const Query query = parsed(text);
        std::vector<std::uint32_t> expected;
        std::vector<std::uint32_t> some;
        std::vector<std::uint32_t> expectedOfSome;
        const int share = 1 + generator.below(30);
        for (const std::uint32_t row : snapshot.distinctRows()) {
            const bool isMatch = matchesPlainly(snapshot, allColumns(snapshot), row, query.root());
            if (isMatch)
                expected.push_back(row);
            if (generator.below(share) != 0)
                continue;
            some.push_back(row);
            if (isMatch)
                expectedOfSome.push_back(row);
        }
        std::vector<std::uint32_t> rows;
        QVERIFY(matchRows(snapshot, query, allColumns(snapshot), 0, rows));
        QVERIFY2(rows == expected, qPrintable(text));
        std::vector<std::uint32_t> rowsOfSome;
        QVERIFY(matchRows(snapshot, query, allColumns(snapshot), some, rowsOfSome));
        QVERIFY2(rowsOfSome == expectedOfSome, qPrintable(text));
        found += !rows.empty() && rows.size() < snapshot.rowCount() ? 1 : 0;
    }
    QVERIFY2(found > 20, "the queries decide too little to test anything");
}

//! Whatever stands in the box, the lexer splits it without losing its place, and the parser ends.
void TstQueryLanguage::holdsAnyText()
{
    QRandomGenerator random(7);
    const QStringList parts{u"a"_s, u" "_s,  u":"_s,   u"="_s,    u"<"_s, u"-"_s,
                            u"("_s, u")"_s,  u"\""_s,  u","_s,    u"^"_s, u"$"_s,
                            u"*"_s, u"\\"_s, u"OR "_s, u"NOT "_s, u"é"_s, u"90d"_s};
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(14); i > 0; --i)
            text += parts[random.bounded(int(parts.size()))];
        const std::string utf8 = text.toStdString();
        std::size_t end = 0;
        for (const QueryToken &token : lexQuery(utf8)) {
            QVERIFY2(token.offset >= end && token.length > 0, qPrintable(text));
            end = token.end();
        }
        QVERIFY2(end <= utf8.size(), qPrintable(text));
        const auto result = parseQuery(utf8, askedAt);
        if (const auto *error = std::get_if<QueryError>(&result))
            QVERIFY2(error->offset + error->length <= utf8.size(), qPrintable(text));
    }
    const auto deep = parseQuery(std::string(100'000, '('), askedAt);
    QVERIFY(std::holds_alternative<QueryError>(deep));
    const auto many = parseQuery(std::string(100'000, '-') + "a", askedAt);
    QVERIFY(std::holds_alternative<QueryError>(many));
}

QTEST_GUILESS_MAIN(TstQueryLanguage)
#include "tst_querylanguage.moc"
