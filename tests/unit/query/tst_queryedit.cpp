// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryedit.h"

#include "core/query/filtertext.h"
#include "unit/query/querydescription.h"

#include <QTest>

#include <algorithm>

using namespace rollcall;

//! Changed queries parse, say what they should and keep what was written.
class TstQueryEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTerms_data();
    void writesTerms();
    void addsTerms_data();
    void addsTerms();
    void changesFields_data();
    void changesFields();
    void choosesStatuses_data();
    void choosesStatuses();
    void findsItsOwnRow_data();
    void findsItsOwnRow();
    void findsStatusesByTheirWord();
    void keepsTheRest_data();
    void keepsTheRest();
    void readsFilters_data();
    void readsFilters();
};

namespace {

const QueryField department{"department", "profile.department"};

std::optional<Query> parsed(const std::string &text)
{
    const auto result = parseQuery(text, {});
    const auto *const query = std::get_if<Query>(&result);
    return query ? std::optional(*query) : std::nullopt;
}

//! Whether the row is among those that a query finds.
bool finds(const TableSnapshot &table, const std::string &text, std::uint32_t row)
{
    std::vector<std::uint32_t> rows;
    const auto query = parsed(text);
    return query && matchRows(table, *query, {}, 0, rows)
        && std::ranges::find(rows, row) != rows.end();
}

TableSnapshot tableOf(const QByteArray &page)
{
    UserTable table;
    table.append(test::decoded(page));
    return table.snapshot();
}

} // namespace

void TstQueryEdit::writesTerms_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("term");
    const auto row = [](const char *name, const char *value, const char *term) {
        QTest::newRow(term) << QByteArray(name) << QByteArray(value) << QByteArray(term);
    };
    row("department", "Sales", "department=Sales");
    row("department", "VP Sales", "department=\"VP Sales\"");
    row("department", "a,b", "department=\"a,b\"");
    row("department", "say \"hi\" \\", "department=\"say \\\"hi\\\" \\\\\"");
    row("a b", "*", "\"a b\"=\"*\"");
    row("-x", "-y", "\"-x\"=\"-y\"");
    row("OR", "(x)", "\"OR\"=\"(x)\"");
    row("name!", "x$", "\"name!\"=\"x$\"");
    row("lastLogin", "90d", "lastLogin=\"90d\"");
    row("lastLogin", "2026-01-31", "lastLogin=2026-01-31");
    row("n:m", "^x", "\"n:m\"=\"^x\"");
}

void TstQueryEdit::writesTerms()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const std::string term = fieldTerm(name.toStdString(), "=", {value.toStdString()});
    QTEST(QByteArray::fromStdString(term), "term");
    const auto query = parsed(term);
    QVERIFY(query);
    QCOMPARE(query->root().term.field, name.toStdString());
    const auto &test = std::get<TextTest>(query->root().term.test);
    QCOMPARE(test.anyOf.size(), std::size_t(1));
    QCOMPARE(test.anyOf.front().text, value.toStdString());
}

void TstQueryEdit::addsTerms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *text, const char *term, const char *result) {
        QTest::newRow(result) << QByteArray(text) << QByteArray(term) << QByteArray(result);
    };
    row("", "a=b", "a=b");
    row("  ", "a=c", "a=c");
    row("ann", "a=b", "ann a=b");
    row("ann ", "a=d", "ann a=d");
    row("x OR y", "a=b", "(x OR y) a=b");
    row("(x OR y)", "a=e", "(x OR y) a=e");
    row("x or y", "a=b", "x or y a=b");
    row("\"x OR y\"", "a=b", "\"x OR y\" a=b");
    row("x", "a=b OR -a:*", "x (a=b OR -a:*)");
    row("x", "", "x");
}

void TstQueryEdit::addsTerms()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, term);
    const std::string result = withTerm(text.toStdString(), term.toStdString());
    QTEST(QByteArray::fromStdString(result), "result");
    QVERIFY(parsed(result));
}

void TstQueryEdit::changesFields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<QByteArray>("without");
    QTest::addColumn<QByteArray>("replaced");
    const auto row = [](const char *text, const char *terms, const char *without,
                        const char *replaced) {
        QTest::newRow(*text ? text : "(empty)")
            << QByteArray(text) << QByteArray(terms) << QByteArray(without) << QByteArray(replaced);
    };
    row("", "", "", "department=x");
    row("ann", "", "ann", "ann department=x");
    row("department:sales", "department:sales", "", "department=x");
    row("ann  department:a,\"b c\"  bob", "department:a,\"b c\"", "ann  bob",
        "ann  department=x  bob");
    row("Department:a ann", "Department:a", "ann", "department=x ann");
    row("profile.department=a ann", "profile.department=a", "ann", "department=x ann");
    row("-department:* ann", "-department:*", "ann", "department=x ann");
    row("NOT department:a", "NOT department:a", "", "department=x");
    row("department:a ann -department:b", "department:a -department:b", "ann", "department=x ann");
    row("a AND department:b AND c", "department:b", "a AND c", "a AND department=x AND c");
    row("department:b AND c", "department:b", "c", "department=x AND c");
    row("c AND department:b", "department:b", "c", "c AND department=x");
    row("c department:b AND d", "department:b", "c d", "c department=x AND d");
    row("department:a AND department:b", "department:a department:b", "", "department=x");
    row("a(department:b)c", "(department:b)", "a c", "a department=x c");
    row("(department:b ann) bob", "", "(department:b ann) bob",
        "(department:b ann) bob department=x");
    row("(department=a OR -department:*) ann", "(department=a OR -department:*)", "ann",
        "department=x ann");
    row("department:a OR department:b", "department:a OR department:b", "", "department=x");
    row("department:a OR ann", "", "department:a OR ann", "(department:a OR ann) department=x");
    row("(department:a OR ann)", "", "(department:a OR ann)", "(department:a OR ann) department=x");
    row("(ann", "", "(ann", "(ann department=x"); // no query: nothing is lost
    row("\"\" AND department:a", "department:a", "\"\"", "\"\" AND department=x");
}

void TstQueryEdit::changesFields()
{
    QFETCH(QByteArray, text);
    const std::string before = text.toStdString();
    QTEST(QByteArray::fromStdString(fieldTerms(before, department)), "terms");
    const std::string without = withoutField(before, department);
    QTEST(QByteArray::fromStdString(without), "without");
    const std::string replaced = withFieldTerm(before, department, "department=x");
    QTEST(QByteArray::fromStdString(replaced), "replaced");
    QCOMPARE(parsed(without).has_value(), parsed(before).has_value());
    QCOMPARE(parsed(replaced).has_value(), parsed(before).has_value());
    QCOMPARE(withFieldTerm(before, department, {}), without);
}

void TstQueryEdit::choosesStatuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QByteArray>("none");
    QTest::addColumn<QByteArray>("locked");
    const auto row = [](const char *text, const char *chosen, const char *none,
                        const char *locked) {
        QTest::newRow(*text ? text : "(empty)")
            << QByteArray(text) << QByteArray(chosen) << QByteArray(none) << QByteArray(locked);
    };
    row("", "", "", "status:locked");
    row("ann status:active bob", "active", "ann bob", "ann status:locked bob");
    row("Status:ACTIVE,passwordexpired", "active,passwordExpired", "", "status:locked");
    row("status:act", "", "status:act", "status:act status:locked");
    row("status:sleeping status:active", "active", "status:sleeping",
        "status:sleeping status:locked");
    row("status=ACTIVE", "", "status=ACTIVE", "status=ACTIVE status:locked");
    row("-status:active", "", "-status:active", "-status:active status:locked");
    row("ann OR status:active", "", "ann OR status:active", "(ann OR status:active) status:locked");
}

void TstQueryEdit::choosesStatuses()
{
    QFETCH(QByteArray, text);
    QByteArrayList words;
    for (const AccountStatus status : statusesOf(text.toStdString()))
        words += QByteArray::fromStdString(std::string(toWord(status)));
    QTEST(words.join(','), "chosen");
    QTEST(QByteArray::fromStdString(withStatuses(text.toStdString(), {})), "none");
    QTEST(QByteArray::fromStdString(withStatuses(text.toStdString(), {AccountStatus::Locked})),
          "locked");
}

void TstQueryEdit::findsItsOwnRow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("others"); // of the users below, found too as they cannot be told apart
    const auto row = [](const char *json, int others = 0) {
        QTest::newRow(json) << QByteArray(json) << others;
    };
    row("\"Sales\"");
    row("\"VP \\\"Sales\\\" \\\\ (west), *\"");
    row("\"Müller\"");
    row("\"*\"");
    row("\"-\"");
    row("\"OR\"");
    row("\"^a$\"");
    row("\" leading\"");
    row("\"two\\nlines\"");
    row("\"\\ufeffmark\"");
    row("\"90d\"");
    row("\"never\"");
    row("\"today\"");
    row("\"2026\"");
    row("\"2026-01\"");
    row("\"2026-01-31\"");
    row("\"2026-01-31T10:20:30.000Z\"");
    row("\"2026-01-31T10:20:30.123+02:00\"");
    row("\"2026-01-31T10:20Z\"");
    row("[\"a\",\"b\"]");
    row("[\"a, b\",\"c\"]");
    row("[\"2026-01-31\",\"x\"]");
    row("42");
    row("-1.50e3");
    row("12345678901234567890");
    row("true");
    row("false");
    row("null", 1);
    row("\"\"", 1);
    row("[]", 1);
}

void TstQueryEdit::findsItsOwnRow()
{
    QFETCH(QByteArray, json);
    QFETCH(int, others);
    for (const char *path : {"department", "login", "lastLogin", "created", "odd name"}) {
        const QByteArray key = QByteArray("\"") + path + "\":";
        const QByteArray inProfile = "\"profile\":{" + key + json + "}";
        const TableSnapshot table = tableOf(
            "[{\"id\":\"1\"," + inProfile + "," + key + json + "},{\"id\":\"2\",\"profile\":{" + key
            + "\"another one\"}," + key + "\"another one\"},{\"id\":\"3\"}]");
        for (std::uint32_t i = 0; i < table.columnCount(); ++i) {
            const std::string name = table.column(i).name;
            if (name == "id" || name.find(path) == name.npos)
                continue;
            const Cell cell = readCell(table, 0, columnNamed(table, name));
            const auto only = onlyValue(name, cell);
            const auto others_ = notValue(name, cell);
            QVERIFY(only && others_);
            QVERIFY2(finds(table, *only, 0), only->c_str());
            QVERIFY2(!finds(table, *others_, 0), others_->c_str());
            QVERIFY2(!finds(table, *only, 1), only->c_str());
            QVERIFY2(finds(table, *others_, 1), others_->c_str());
            const bool isBlankToo = others > 0 && cell.blank != BlankReason::Never;
            if (isBlankToo)
                QVERIFY2(finds(table, *only, 2), only->c_str());
        }
    }
}

void TstQueryEdit::findsStatusesByTheirWord()
{
    const TableSnapshot table =
        tableOf("[{\"id\":\"1\",\"status\":\"DEPROVISIONED\"},{\"id\":\"2\",\"status\":\"ACTIVE\"},"
                "{\"id\":\"3\",\"status\":\"SLEEPING\"},{\"id\":\"4\",\"status\":\"DREAMING\"},"
                "{\"id\":\"5\"}]");
    for (const std::string name : {"status", "providerStatus"}) {
        const NamedColumn column = columnNamed(table, name);
        const bool isCommon = column.reading == NamedColumn::Reading::CommonStatus;
        const NamedColumn own{name, column.column, NamedColumn::Reading::Value};
        for (std::uint32_t row = 0; row < table.rowCount(); ++row) {
            const auto status = isCommon ? std::optional(table.status(row)) : std::nullopt;
            const auto only = onlyValue(name, readCell(table, row, own), status);
            const auto others = notValue(name, readCell(table, row, own), status);
            QVERIFY(only && others);
            for (std::uint32_t other = 0; other < table.rowCount(); ++other) {
                QVERIFY2(finds(table, *only, other) == (other == row), only->c_str());
                QVERIFY2(finds(table, *others, other) == (other != row), others->c_str());
            }
        }
    }
    QCOMPARE(onlyValue("status", readCell(table, 0, {"status", 1u}), AccountStatus::Deactivated),
             std::optional<std::string>("status:deactivated"));
}

void TstQueryEdit::keepsTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"ann", "\"a b\" -c", "x OR y", "(x OR -y) z", "a AND b", "title=\"VP Sales\",cto",
          "NOT (a OR b) c", "login:^ann email:@example.com$", "lastLogin<90d created>=2026-01-01",
          "müller \xe2\x80\x83 straße", "a(b)c", "\"\"", "--a", "\xff x"})
        QTest::newRow(text) << QByteArray(text);
}

void TstQueryEdit::keepsTheRest()
{
    QFETCH(QByteArray, text);
    const std::string before = text.toStdString();
    const auto query = parsed(before);
    QVERIFY(query);
    for (const std::string term : {"department:x", "department=\"a b\",c", "-department:*",
                                   "department=x OR -department:*"}) {
        const std::string with = withFieldTerm(before, department, term);
        QVERIFY2(with.find(before) != with.npos, with.c_str());
        const auto both = parsed(with);
        QVERIFY2(both, with.c_str());
        QVERIFY2(narrows(*both, *query), with.c_str());
        const std::string other = withFieldTerm(with, department, "department=other");
        QCOMPARE(fieldTerms(other, department), std::string("department=other"));
        QVERIFY(parsed(withoutField(with, department)) == query);
    }
}

void TstQueryEdit::readsFilters_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("term");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *typed, const char *term, const char *shown) {
        QTest::newRow(*typed ? typed : "(empty)")
            << QByteArray(typed) << QByteArray(term) << QByteArray(shown);
    };
    row("", "", "");
    row("  ", "", "");
    row("sales", "department:sales", "sales");
    row("sales ", "department:sales", "sales");
    row("VP Sales", "department:\"VP Sales\"", "\"VP Sales\"");
    row("\"VP Sales\"", "department:\"VP Sales\"", "\"VP Sales\"");
    row("a,b", "department:a,b", "a,b");
    row("VP Sales, Ops", "department:\"VP Sales\",Ops", "\"VP Sales\",Ops");
    row("=a", "department=a", "=a");
    row("= a b", "department=\"a b\"", "=\"a b\"");
    row("<90d", "department<90d", "<90d");
    row(">=5", "department>=5", ">=5");
    row("*", "department:*", "*");
    row("-*", "-department:*", "-*");
    row("-sales", "-department:sales", "-sales");
    row("-=a", "-department=a", "-=a");
    row("^a", "department:^a", "^a");
    row("department=x", "department=x", "=x");
    row("department:a -department:b", "department:a -department:b", "department:a -department:b");
    row("(department=a OR -department:*)", "(department=a OR -department:*)",
        "(department=a OR -department:*)");
    row("(x", "department:\"(x\"", "\"(x\"");
    row("\"a", "error", "");
    row("a*", "error", "");
    row("<x", "error", "");
    row("=", "error", "");
}

void TstQueryEdit::readsFilters()
{
    QFETCH(QByteArray, typed);
    const auto term = filterTerm(typed.toStdString(), department);
    const auto *const text = std::get_if<std::string>(&term);
    QTEST(QByteArray::fromStdString(text ? *text : "error"), "term");
    if (!text)
        return;
    const std::string query = withTerm("ann", *text);
    QVERIFY(parsed(query));
    const std::string shown = filterText(query, department);
    QTEST(QByteArray::fromStdString(shown), "shown");
    // What is shown means what was typed.
    QVERIFY(parsed(std::get<std::string>(filterTerm(shown, department))) == parsed(*text));
}

QTEST_GUILESS_MAIN(TstQueryEdit)
#include "tst_queryedit.moc"
