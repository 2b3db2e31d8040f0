// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "core/formulaguard.h"
#include "demo/demogroups.h"
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What `rollcall-cli list` writes, compared with what the server has.
class TstCliList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void writesRawObjects_data();
    void writesRawObjects();
    void writesEveryFieldAsCsv();
    void writesEveryFieldAsTable();
    void survivesHostileValues();
    void choosesColumns();
    void notesColumnsNobodyHas();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void sortsRawObjects();
    void fetchesOnlyMatching_data();
    void fetchesOnlyMatching();
    void fetchedFileHasNoMark();
    void fetchesWhatGeneratedQueriesFind();
    void leavesOutDeprovisioned();
    void listsTheDemo();
    void listsGroups();
    void listsMembersOfAGroup_data();
    void listsMembersOfAGroup();
    void refusesUnknownGroups();
    void marksAGroupThatBrokeOff();

private:
    CliResult list(const QStringList &more);

    DemoServer m_server;
    QByteArrayList m_users;
    QList<QJsonObject> m_parsed;
};

namespace {

//! Of the first user that differs; empty: all are the same.
QString firstDifference(const QByteArrayList &got, const QByteArrayList &wanted)
{
    for (qsizetype i = 0; i < std::max(got.size(), wanted.size()); ++i) {
        if (got.value(i) != wanted.value(i))
            return u"%1 of %2: \"%3\" instead of \"%4\""_s.arg(i)
                .arg(wanted.size())
                .arg(QString::fromUtf8(got.value(i)), QString::fromUtf8(wanted.value(i)));
    }
    return {};
}

QByteArrayList fieldsOf(const QList<QJsonObject> &users, const QStringList &columns)
{
    QByteArrayList fields;
    for (const QJsonObject &user : users) {
        for (const QString &column : columns)
            fields.append(fieldOf(user, column));
    }
    return fields;
}

QByteArrayList flat(const QList<QByteArrayList> &rows)
{
    QByteArrayList fields;
    for (const QByteArrayList &row : rows)
        fields.append(row);
    return fields;
}

//! A line of a table, cut where the header's names begin.
QByteArrayList cellsOf(const QByteArray &line, const QList<int> &starts)
{
    QStringList cells(starts.size());
    qsizetype column = 0;
    int at = 0;
    const QList<uint> codePoints = QString::fromUtf8(line).toUcs4();
    for (const char32_t c : codePoints) {
        const QString text = QString::fromUcs4(&c, 1);
        const int width = console::widthOf(text);
        while (width > 0 && column + 1 < starts.size() && at >= starts.at(column + 1))
            ++column;
        cells[column] += text;
        at += width;
    }
    QByteArrayList trimmed;
    for (const QString &cell : std::as_const(cells))
        trimmed.append(cell.trimmed().toUtf8());
    return trimmed;
}

QList<int> startsOf(const QByteArray &header, const QStringList &columns)
{
    QList<int> starts;
    for (const QString &column : columns)
        starts.append(
            int(header.indexOf(column.toUtf8(), starts.isEmpty() ? 0 : starts.last() + 1)));
    return starts;
}

QString folded(const QByteArray &text)
{
    QString plain;
    const QString decomposed = QString::fromUtf8(text).normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (!c.isMark())
            plain += c.toCaseFolded();
    }
    return plain;
}

QStringList groupsOf(const QUrl &url)
{
    QStringList arguments = listOf(url);
    arguments.replace(0, u"groups"_s);
    return arguments;
}

} // namespace

void TstCliList::initTestCase()
{
    DemoOptions options;
    options.users = 3'000; // several pages; every command under a sanitizer takes its time
    QVERIFY(m_server.start(options).ok());
    m_users = rawUsersOf(m_server);
    m_parsed = parsed(m_users);
    qputenv(tokenVariable, m_server.token());
}

void TstCliList::cleanup()
{
    m_server.clearFaults();
}

CliResult TstCliList::list(const QStringList &more)
{
    const CliResult result = runCli(listOf(m_server.baseUrl(), more));
    const bool tellsToken =
        result.out.contains(m_server.token()) || result.err.contains(m_server.token());
    if (result.code != 0 || tellsToken) {
        const QByteArray message =
            "exit code " + QByteArray::number(result.code) + ": " + result.err;
        QTest::qFail(message.constData(), __FILE__, __LINE__);
    }
    return result;
}

void TstCliList::writesRawObjects_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("ndjson") << u"ndjson"_s << QByteArray() << QByteArray("\n") << QByteArray("\n");
    QTest::newRow("json") << u"json"_s << QByteArray("[\n") << QByteArray(",\n")
                          << QByteArray("\n]\n");
}

void TstCliList::writesRawObjects()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, between);
    QFETCH(QByteArray, after);
    const CliResult result = list({u"--format"_s, format});
    QCOMPARE(result.err, QByteArray());
    QVERIFY(result.out.startsWith(before) && result.out.endsWith(after));
    const QByteArray inner =
        result.out.mid(before.size(), result.out.size() - before.size() - after.size());
    QByteArrayList got;
    for (qsizetype from = 0; from <= inner.size();) {
        const qsizetype at = inner.indexOf(between, from);
        got.append(inner.mid(from, at < 0 ? -1 : at - from));
        from = at < 0 ? inner.size() + 1 : at + between.size();
    }
    QCOMPARE(got.size(), m_users.size());
    QCOMPARE(firstDifference(got, m_users), QString());
    if (format == u"json")
        QCOMPARE(QJsonDocument::fromJson(result.out).array().size(), m_users.size());
}

void TstCliList::writesEveryFieldAsCsv()
{
    const QStringList columns = everyColumn();
    const CliResult result = list({u"--format"_s, u"csv"_s, u"--columns"_s, columns.join(u',')});
    QCOMPARE(result.err, QByteArray());
    QList<QByteArrayList> rows = parseCsv(result.out);
    QCOMPARE(rows.size(), m_users.size() + 1);
    QCOMPARE(rows.takeFirst().join(','), columns.join(u',').toUtf8());
    QCOMPARE(firstDifference(flat(rows), fieldsOf(m_parsed, columns)), QString());
    QVERIFY(result.out.contains(",+")); // phone numbers are no formulas
}

void TstCliList::writesEveryFieldAsTable()
{
    const QStringList columns = u"status,firstName,lastName,login,email,title,department,"
                                "lastLogin,created"_s.split(u',');
    const CliResult result = list({});
    QCOMPARE(result.err, QByteArray());
    QByteArrayList lines = linesOf(result.out);
    QCOMPARE(lines.size(), m_users.size() + 1);
    const QByteArray header = lines.takeFirst();
    QCOMPARE(header.simplified(), columns.join(u' ').toUtf8());
    const QList<int> starts = startsOf(header, columns);
    qsizetype cut = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArrayList cells = cellsOf(lines.at(i), starts);
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QByteArray wanted = fieldOf(m_parsed.at(i), columns.at(column));
            const QByteArray &cell = cells.at(column);
            if (!cell.endsWith("…")) {
                QCOMPARE(cell, wanted);
                continue;
            }
            QVERIFY2(wanted.startsWith(cell.chopped(3)), cell.constData());
            QVERIFY(wanted.size() > cell.size() - 3);
            ++cut;
        }
    }
    QVERIFY2(cut < lines.size() / 4, "the table cuts more than it shows");
}

void TstCliList::survivesHostileValues()
{
    DemoServer server;
    DemoOptions options;
    options.users = 400;
    options.values = PersonValues::Hostile;
    QVERIFY(server.start(options).ok());
    const QByteArrayList users = rawUsersOf(server);

    const CliResult raw = runCli(listOf(server.baseUrl(), {u"--format"_s, u"ndjson"_s}));
    QCOMPARE(raw.code, 0);
    QCOMPARE(firstDifference(linesOf(raw.out), users), QString());

    const QStringList columns = everyColumn();
    const CliResult csv = runCli(
        listOf(server.baseUrl(), {u"--format"_s, u"csv"_s, u"--columns"_s, columns.join(u',')}));
    QCOMPARE(csv.code, 0);
    QByteArrayList wanted;
    qsizetype formulas = 0;
    for (const QByteArray &field : fieldsOf(parsed(users), columns)) {
        const bool isFormula = looksLikeFormula(field.toStdString());
        wanted.append(isFormula ? '\'' + field : field);
        formulas += isFormula ? 1 : 0;
    }
    QVERIFY(formulas > 0);
    QCOMPARE(firstDifference(flat(parseCsv(csv.out).mid(1)), wanted), QString());

    const CliResult table = runCli(listOf(server.baseUrl()));
    QCOMPARE(table.code, 0);
    QCOMPARE(linesOf(table.out).size(), users.size() + 1);
    for (const char c : table.out)
        QVERIFY((static_cast<unsigned char>(c) >= 0x20 || c == '\n') && c != 0x7F);
    QVERIFY(!table.out.contains("\u202e") && table.out.contains("⟨RLO⟩"));
}

void TstCliList::choosesColumns()
{
    const CliResult result = list(
        {u"--format"_s, u"ndjson"_s, u"--columns"_s, u"profile.badgeColor, login,lastLogin"_s});
    const QByteArrayList lines = linesOf(result.out);
    QCOMPARE(lines.size(), m_users.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY(lines.at(i).startsWith("{\"profile.badgeColor\":")); // in the order asked for
        const QJsonObject user = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(user.keys().join(u','), u"lastLogin,login,profile.badgeColor"_s);
        for (const QString &name : user.keys()) {
            const QByteArray wanted = fieldOf(m_parsed.at(i), name);
            QCOMPARE(user[name].toString().toUtf8(), wanted == "never" ? QByteArray() : wanted);
        }
    }
}

void TstCliList::notesColumnsNobodyHas()
{
    const CliResult result = list({u"--format"_s, u"csv"_s, u"--columns"_s, u"login,shoeSize"_s});
    QVERIFY2(result.err.contains("no user has \"shoeSize\""), result.err.constData());
    QVERIFY(!result.err.contains("login"));
    QCOMPARE(parseCsv(result.out).at(1).at(1), QByteArray());
}

void TstCliList::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("one word") << u"legal"_s << u"department,login"_s << QStringList{u"legal"_s};
    QTest::newRow("in different columns")
        << u"SALES berlin"_s << u"login,department,city"_s << QStringList{u"sales"_s, u"berlin"_s};
    QTest::newRow("phrase") << u"\"customer support\""_s << u"department,title"_s
                            << QStringList{u"customer support"_s};
    QTest::newRow("accents folded") << u"remi"_s << u"firstName"_s << QStringList{u"remi"_s};
    QTest::newRow("accents typed") << u"Rémi"_s << u"firstName"_s << QStringList{u"remi"_s};
    QTest::newRow("another script") << u"建国"_s << u"firstName"_s << QStringList{u"建国"_s};
    QTest::newRow("nobody") << u"zzqx"_s << u"login"_s << QStringList{u"zzqx"_s};
    QTest::newRow("everybody") << u"  "_s << u"login"_s << QStringList();
}

void TstCliList::filters()
{
    QFETCH(QString, query);
    QFETCH(QString, columns);
    QFETCH(QStringList, terms);
    QByteArrayList wanted;
    const QStringList searched = columns.split(u',');
    for (const QJsonObject &user : std::as_const(m_parsed)) {
        const bool matches = std::ranges::all_of(terms, [&](const QString &term) {
            return std::ranges::any_of(searched, [&](const QString &column) {
                return folded(fieldOf(user, column)).contains(term);
            });
        });
        if (matches)
            wanted.append(fieldOf(user, searched.first()));
    }
    QCOMPARE(wanted.isEmpty(), query == u"zzqx");
    const CliResult result =
        list({u"--query"_s, query, u"--columns"_s, columns, u"--format"_s, u"csv"_s});
    QByteArrayList got;
    for (const QByteArrayList &row : parseCsv(result.out).mid(1))
        got.append(row.first());
    QCOMPARE(firstDifference(got, wanted), QString());
}

void TstCliList::sorts_data()
{
    QTest::addColumn<QString>("sort");
    QTest::newRow("ascending") << u"created"_s;
    QTest::newRow("ascending, said") << u"created:asc"_s;
    QTest::newRow("descending") << u"created:desc"_s;
    QTest::newRow("several") << u"country:desc,created"_s;
    QTest::newRow("a path") << u"profile.badgeColor,created:desc"_s;
    QTest::newRow("blanks last") << u"lastLogin"_s;
    QTest::newRow("blanks last, descending") << u"lastLogin:desc"_s;
}

void TstCliList::sorts()
{
    QFETCH(QString, sort);
    struct Key
    {
        QString column;
        bool isDescending = false;
    };
    QList<Key> keys;
    for (const QString &part : sort.split(u','))
        keys.append({part.section(u':', 0, 0), part.endsWith(u":desc")});
    // Dates and lower-case words of one kind: their bytes sort as people expect.
    QList<QByteArrayList> rows;
    for (const QJsonObject &user : std::as_const(m_parsed)) {
        QByteArrayList row{fieldOf(user, u"id"_s)};
        for (const Key &key : std::as_const(keys))
            row.append(fieldOf(user, key.column));
        rows.append(row);
    }
    std::ranges::stable_sort(rows, [&](const QByteArrayList &a, const QByteArrayList &b) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QByteArray &left = a.at(i + 1);
            const QByteArray &right = b.at(i + 1);
            const bool isBlank = left == "never" || left.isEmpty();
            if (isBlank != (right == "never" || right.isEmpty()))
                return !isBlank;
            if (left != right)
                return (left < right) != keys.at(i).isDescending;
        }
        return false;
    });
    QByteArrayList wanted;
    for (const QByteArrayList &row : std::as_const(rows))
        wanted.append(row.first());
    const CliResult result =
        list({u"--sort"_s, sort, u"--columns"_s, u"id"_s, u"--format"_s, u"csv"_s});
    QByteArrayList got;
    for (const QByteArrayList &row : parseCsv(result.out).mid(1))
        got.append(row.first());
    QCOMPARE(firstDifference(got, wanted), QString());
}

void TstCliList::sortsRawObjects()
{
    const CliResult result = list({u"--sort"_s, u"lastName"_s, u"--format"_s, u"ndjson"_s});
    const QByteArrayList got = linesOf(result.out);
    QVERIFY(got != m_users);
    QCOMPARE(std::multiset(got.begin(), got.end()), std::multiset(m_users.begin(), m_users.end()));
}

void TstCliList::fetchesOnlyMatching_data()
{
    QTest::addColumn<QString>("answered"); //!< by Okta
    QTest::addColumn<QString>("here");
    const auto row = [](const char *query, const char *answered, const char *here = "") {
        QTest::newRow(query) << QString::fromLatin1(answered) << QString::fromLatin1(here);
    };
    row("status:active", "status:active");
    row("-status:active,staged muller", "-status:active,staged", "muller");
    row("created>=2024 lastLogin<90d", "created>=2024", "lastLogin<90d");
    row("department:*", "department:*", "department:*");
    row("sales", "");
}

void TstCliList::fetchesOnlyMatching()
{
    const QString query = QString::fromLatin1(QTest::currentDataTag());
    const CliResult all = list({u"--query"_s, query, u"--format"_s, u"ndjson"_s});
    const CliResult matching =
        list({u"--query"_s, query, u"--format"_s, u"ndjson"_s, u"--fetch"_s, u"matching"_s});
    QCOMPARE(all.code, 0);
    QCOMPARE(matching.code, 0);
    QVERIFY(!all.out.isEmpty());
    QCOMPARE(matching.out, all.out);
    QFETCH(QString, answered);
    QFETCH(QString, here);
    QCOMPARE(matching.err.contains(QByteArray("Okta answers: " + answered.toUtf8() + '\n')),
             !answered.isEmpty());
    QCOMPARE(matching.err.contains(QByteArray("Matched here: " + here.toUtf8() + '\n')),
             !here.isEmpty());
    QCOMPARE(matching.err.contains("everybody is fetched"), answered.isEmpty());
}

//! Nobody whom the query finds is missing: the file is the same.
void TstCliList::fetchedFileHasNoMark()
{
    const QStringList asked{u"--query"_s, u"status:locked"_s, u"--format"_s, u"csv"_s};
    const CliResult all = list(asked);
    const CliResult matching = list(asked + QStringList{u"--fetch"_s, u"matching"_s});
    QVERIFY(matching.err.contains("Okta answers: status:locked"));
    QVERIFY(matching.out.count('\n') > 1);
    QCOMPARE(matching.out, all.out);
}

//! Whatever the server answers of a query, the users are the same as without it.
void TstCliList::fetchesWhatGeneratedQueriesFind()
{
    QRandomGenerator random(2026);
    const auto pick = [&random](const QStringList &list) {
        return list[random.bounded(int(list.size()))];
    };
    const QStringList statuses{u"active"_s,    u"staged"_s,          u"locked"_s,  u"deactivated"_s,
                               u"suspended"_s, u"passwordExpired"_s, u"recovery"_s};
    const auto term = [&]() -> QString {
        switch (random.bounded(9)) {
        case 0:
            return u"status:"_s + pick(statuses) + u',' + pick(statuses);
        case 1:
            return u"-status:"_s + pick(statuses);
        case 2:
            return pick({u"created"_s, u"activated"_s, u"statusChanged"_s, u"lastUpdated"_s,
                         u"lastLogin"_s})
                + pick({u"<"_s, u"<="_s, u">"_s, u">="_s, u":"_s})
                + pick({u"2023"_s, u"2024-06"_s, u"2025-03-01"_s, u"today"_s});
        case 3:
            return u"lastUpdated"_s + pick({u"<"_s, u">"_s}) + pick({u"90d"_s, u"2y"_s, u"6m"_s});
        case 4:
            return pick({u"login"_s, u"email"_s, u"secondEmail"_s}) + u':'
                + pick({u"a"_s, u"^m"_s, u"ill"_s, u".com$"_s, u"^J"_s, u"é"_s, u"mu"_s});
        case 5:
            return u"employeeNumber:^"_s + QString::number(random.bounded(100));
        case 6:
            return pick({u"department"_s, u"manager"_s, u"secondEmail"_s, u"activated"_s})
                + u":*"_s;
        case 7:
            return pick({u"lastName:muller"_s, u"title:^s"_s, u"-manager:*"_s, u"NOT login:a"_s});
        default:
            return pick({u"an"_s, u"berlin"_s, u"müller"_s, u"sales"_s});
        }
    };
    int limited = 0;
    for (int round = 0; round < 25; ++round) {
        QString query = term();
        for (int more = random.bounded(3); more > 0; --more)
            query = random.bounded(3) ? QString(query + u' ' + term())
                                      : QString(u'(' + query + u" OR "_s + term() + u')');
        const CliResult all = list({u"--query"_s, query, u"--format"_s, u"ndjson"_s});
        const CliResult matching =
            list({u"--query"_s, query, u"--format"_s, u"ndjson"_s, u"--fetch"_s, u"matching"_s});
        QVERIFY2(all.code == 0 && matching.code == 0,
                 qPrintable(query + u": "_s + QString::fromUtf8(all.err + matching.err)));
        QVERIFY2(matching.out == all.out, qPrintable(query));
        limited += matching.err.contains("Okta answers") ? 1 : 0;
    }
    QVERIFY2(limited > 8, "too few queries were answered by the server to test anything");
}

void TstCliList::leavesOutDeprovisioned()
{
    QByteArrayList wanted;
    for (uint32_t i = 0; i < m_server.userCount(); ++i) {
        if (m_server.userState(i) != PersonState::Deprovisioned)
            wanted.append(m_server.rawUser(i));
    }
    QVERIFY(wanted.size() < m_users.size());
    const CliResult result = list({u"--without-deprovisioned"_s, u"--format"_s, u"ndjson"_s});
    QCOMPARE(firstDifference(linesOf(result.out), wanted), QString());
}

void TstCliList::listsTheDemo()
{
    const CliResult result =
        runCli({u"list"_s, u"--demo"_s, u"--users"_s, u"321"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(parseCsv(result.out).size(), 322);
    const CliResult fewer = runCli({u"list"_s, u"--demo"_s, u"--users"_s, u"321"_s,
                                    u"--without-deprovisioned"_s, u"--format"_s, u"csv"_s});
    QVERIFY(parseCsv(fewer.out).size() < 322 && parseCsv(fewer.out).size() > 200);
}

void TstCliList::listsGroups()
{
    const CliResult result = runCli(groupsOf(m_server.baseUrl()));
    QVERIFY2(result.code == 0, result.err.constData());
    const QByteArrayList lines = linesOf(result.out);
    QVERIFY(lines.first().startsWith("id "));
    const auto hasLine = [&lines](const QByteArray &word) {
        return std::ranges::any_of(lines,
                                   [&word](const QByteArray &line) { return line.contains(word); });
    };
    QVERIFY(hasLine(" Everyone "));
    QVERIFY(hasLine(" Project Z\xc3\xbcrich "));
    QVERIFY(hasLine(" 3000 ")); // members of Everyone
}

void TstCliList::listsMembersOfAGroup_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("streamed") << QStringList();
    QTest::newRow("sorted") << QStringList{u"--sort"_s, u"login"_s};
    QTest::newRow("searched") << QStringList{u"--query"_s, u"status:active"_s};
}

void TstCliList::listsMembersOfAGroup()
{
    QFETCH(QStringList, more);
    const People people(DemoOptions().seed);
    DemoGroups groups(people, m_server.userCount());
    const size_t number = 3;
    const QString name = QString::fromStdString(groups.names()[number]);
    std::set<QByteArray> wanted;
    for (const uint32_t index : groups.members(number)) {
        const QJsonObject user = m_parsed.at(qsizetype(index));
        if (!more.contains(u"--query"_s) || user.value("status"_L1) == "ACTIVE"_L1)
            wanted.insert(fieldOf(user, u"id"_s));
    }
    QVERIFY(wanted.size() > 10);
    const CliResult result = list(
        QStringList{u"--group"_s, name.toUpper(), u"--columns"_s, u"id"_s, u"--format"_s, u"csv"_s}
        + more);
    QVERIFY2(result.code == 0, result.err.constData());
    const QList<QByteArrayList> rows = parseCsv(result.out);
    std::set<QByteArray> got;
    for (const QByteArrayList &row : rows.mid(1, rows.size() - 2))
        got.insert(row.first());
    QCOMPARE(got.size(), wanted.size());
    QVERIFY(got == wanted);
    QVERIFY2(rows.last().first().startsWith("# ONLY MEMBERS OF A GROUP: "),
             rows.last().first().constData());
    QVERIFY2(result.err.contains(QByteArray::number(qlonglong(groups.members(number).size()))),
             result.err.constData());
}

void TstCliList::refusesUnknownGroups()
{
    const CliResult result = runCli(listOf(m_server.baseUrl(), {u"--group"_s, u"Nobody's"_s}));
    QCOMPARE(result.code, 2);
    QVERIFY(result.err.contains("There is no group \"Nobody's\""));
    QVERIFY(result.out.isEmpty());
    m_server.addFault({FaultKind::Forbidden, 1, 1, FaultScope::AllRequests});
    const CliResult refused = runCli(listOf(m_server.baseUrl(), {u"--group"_s, u"Everyone"_s}));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("this takes okta.groups.read"), refused.err.constData());
}

//! One request for the groups, one for the first members: the next fails.
void TstCliList::marksAGroupThatBrokeOff()
{
    m_server.addFault({FaultKind::Forbidden, 3, 1, FaultScope::AllRequests});
    const CliResult result = runCli(
        listOf(m_server.baseUrl(), {u"--group"_s, u"Everyone"_s, u"--columns"_s, u"login"_s}));
    QCOMPARE(result.code, 6);
    QCOMPARE(linesOf(result.out).size(), 202); // header, 200 members, the mark
    QVERIFY(linesOf(result.out).last().contains("Not all of its members were read."));
    QVERIFY2(result.err.contains("this takes okta.groups.read"), result.err.constData());
}

QTEST_GUILESS_MAIN(TstCliList)
#include "tst_clilist.moc"
