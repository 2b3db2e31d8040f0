// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stampwords.h"
#include "exports/builtinexporters.h"
#include "exports/jsontext.h"

#include "unit/exports/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <numeric>
#include <set>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

Stamp stampOf(ListingState state)
{
    Stamp stamp;
    stamp.state = state;
    stamp.tenant = u"Acme"_s;
    stamp.provider = u"okta"_s;
    stamp.host = u"acme.example.com"_s;
    stamp.asked = u"GET /api/v1/users"_s;
    stamp.started = QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    stamp.users = 9800;
    stamp.duplicates = 1;
    stamp.pages = 49;
    if (state == ListingState::Partial)
        stamp.reason = Error{ErrorKind::ConnectionLost, {}, "acme.example.com"};
    if (state != ListingState::Running)
        stamp.finished = stamp.started.addSecs(60);
    return stamp;
}

} // namespace

class TstExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areListedOnce();
    void writeGoldenFiles_data();
    void writeGoldenFiles();
    void writeTheSameInOneCallOrMany_data();
    void writeTheSameInOneCallOrMany();
    void csvHasByteOrderMarkOnRequest();
    void csvKeepsALineForAnEmptyCell();
    void csvWithoutColumnsTakesThoseKnownThen();
    void csvOfNobody();
    void csvOfManyRowsAtOnce();
    void csvOfWholePages_data();
    void csvOfWholePages();
    void csvQuotesWhereverItMust();
    void jsonOfNobody();
    void jsonKeysAreUnique();
    void rawObjectsInAnyOrder();
    void columnsFoundLaterAreWritten();
    void jsonStrings_data();
    void jsonStrings();
    void rawObjectsOnOneLine_data();
    void rawObjectsOnOneLine();
    void limitedListingIsMarked_data();
    void limitedListingIsMarked();
    void remarksAreKept();
    void everyReasonHasItsWord();
    void stampSaysAll();

private:
    QByteArray written(const QString &format, const ExportOptions &options, ListingState state,
                       const std::vector<std::uint32_t> &rows) const;
    QByteArray fileOfAnn(const QString &format, const Stamp &stamp) const;

    ExporterCatalog m_exporters{builtinExporters()};
    UserTable m_table;
};

void TstExporters::initTestCase()
{
    test::appendPage(m_table, test::fixture("page1.json"));
    test::appendPage(m_table, test::fixture("page2.json"));
}

QByteArray TstExporters::written(const QString &format, const ExportOptions &options,
                                 ListingState state, const std::vector<std::uint32_t> &rows) const
{
    const auto writer = m_exporters.find(format)->writer(options);
    QByteArray out;
    writer->begin(out);
    writer->write(m_table.snapshot(), rows, out);
    writer->end(stampOf(state), out);
    while (true) {
        const Result<bool> more = writer->rest(out);
        if (!more.ok())
            qFatal("%s", more.error().detail.c_str());
        if (!more.value())
            return out;
    }
}

void TstExporters::areListedOnce()
{
    QStringList told;
    for (const auto &exporter : m_exporters.all()) {
        told.append(exporter->id() + u'.' + exporter->suffix()
                    + (exporter->writesRawObjects()         ? u" raw"_s
                           : exporter->ownColumns().empty() ? u" columns"_s
                                                            : u" own"_s));
        QVERIFY(!exporter->name().isEmpty());
    }
    QCOMPARE(told.join(u'|'),
             u"csv.csv columns|tsv.tsv columns|json.json raw|ndjson.ndjson raw|xlsx.xlsx columns|"
             "md.md columns|html.html columns|sqlite.sqlite columns|scim-bulk.json own|"
             "okta-import.csv own|entra-import.csv own|jumpcloud-import.csv own"_s);
    QVERIFY(!m_exporters.find(u"doc"_s));
}

void TstExporters::writeGoldenFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("named");
    QTest::addColumn<ListingState>("state");
    QTest::addColumn<QByteArray>("golden");
    const auto row = [](const char *format, bool named, ListingState state, const char *golden) {
        QTest::newRow(golden) << QString::fromLatin1(format) << named << state
                              << QByteArray(golden);
    };
    row("csv", true, ListingState::Complete, "complete.csv");
    row("csv", true, ListingState::Partial, "partial.csv");
    row("csv", false, ListingState::Running, "running-all.csv");
    row("json", true, ListingState::Complete, "columns.json");
    row("json", false, ListingState::Complete, "raw.json");
    row("json", false, ListingState::Partial, "raw-partial.json");
    row("ndjson", true, ListingState::Running, "columns-running.ndjson");
    row("ndjson", false, ListingState::Complete, "raw.ndjson");
    row("ndjson", false, ListingState::Partial, "raw-partial.ndjson");
    row("tsv", true, ListingState::Partial, "partial.tsv");
    row("md", true, ListingState::Partial, "partial.md");
    row("html", true, ListingState::Partial, "partial.html");
    row("scim-bulk", true, ListingState::Complete, "scim-bulk.json");
    row("scim-bulk", true, ListingState::Partial, "scim-bulk-partial.json");
    row("okta-import", true, ListingState::Partial, "okta-import-partial.csv");
    row("entra-import", true, ListingState::Complete, "entra-import.csv");
    row("jumpcloud-import", true, ListingState::Complete, "jumpcloud-import.csv");
}

void TstExporters::writeGoldenFiles()
{
    QFETCH(QString, format);
    QFETCH(bool, named);
    QFETCH(ListingState, state);
    QFETCH(QByteArray, golden);
    ExportOptions options;
    if (named)
        options.columns = {"login",          "status",         "providerStatus", "firstName",
                           "lastName",       "mobilePhone",    "department",     "lastLogin",
                           "profile.seat",   "profile.remote", "profile.tags",   "profile.=badge",
                           "profile.unheard"};
    options.title = u"Acme <&>"_s;
    QByteArray file = written(format, options, state, m_table.snapshot().distinctRows());
    file.replace("Rollcall " ROLLCALL_VERSION, "Rollcall VERSION");
    QCOMPARE(file, test::fixture(golden.constData()));
}

void TstExporters::writeTheSameInOneCallOrMany_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &exporter : m_exporters.all())
        QTest::newRow(qPrintable(exporter->id())) << exporter->id();
}

void TstExporters::writeTheSameInOneCallOrMany()
{
    QFETCH(QString, format);
    const std::vector<std::uint32_t> rows{5, 0, 3, 1, 2};
    const ExportOptions options;
    const auto writer = m_exporters.find(format)->writer(options);
    QByteArray file;
    QByteArray out;
    writer->begin(out);
    for (const std::uint32_t row : rows) {
        file += out;
        out.clear();
        writer->write(m_table.snapshot(), std::array{row}, out);
        writer->write(m_table.snapshot(), {}, out);
    }
    writer->end(stampOf(ListingState::Partial), out);
    while (writer->rest(out).value())
        ;
    QCOMPARE(file + out, written(format, options, ListingState::Partial, rows));
}

void TstExporters::csvHasByteOrderMarkOnRequest()
{
    const ExportOptions options{{"id"}, ByteOrderMark::Utf8};
    QCOMPARE(written(u"csv"_s, options, ListingState::Complete, {0}),
             QByteArray("\xEF\xBB\xBFid\r\nu1\r\n"));
    QCOMPARE(written(u"json"_s, options, ListingState::Complete, {0}),
             QByteArray("[\n{\"id\":\"u1\"}\n]\n"));
}

void TstExporters::csvKeepsALineForAnEmptyCell()
{
    QCOMPARE(written(u"csv"_s, {{"department"}}, ListingState::Complete, {0, 2}),
             QByteArray("department\r\nSales\r\n\"\"\r\n"));
}

void TstExporters::csvWithoutColumnsTakesThoseKnownThen()
{
    UserTable table;
    test::appendPage(table, "[{\"id\":\"a\",\"x\":1}]");
    const auto writer = m_exporters.find(u"csv"_s)->writer({});
    QByteArray out;
    writer->begin(out);
    writer->write(table.snapshot(), std::array{0U}, out);
    test::appendPage(table, "[{\"id\":\"b\",\"x\":2,\"y\":3}]");
    writer->write(table.snapshot(), std::array{1U}, out);
    QCOMPARE(out, QByteArray("id,x\r\na,1\r\nb,2\r\n"));
}

void TstExporters::csvOfManyRowsAtOnce()
{
    const TableSnapshot table = m_table.snapshot();
    const std::vector<std::uint32_t> few = table.distinctRows();
    std::vector<std::uint32_t> many; // enough for several threads, twice
    for (std::size_t i = 0; i < 9'000; ++i)
        many.push_back(few[i * 7 % few.size()]);
    ExportOptions options;
    for (std::uint32_t column = 0; column < table.columnCount(); ++column)
        options.columns.push_back(table.column(column).name);
    const auto atOnce = m_exporters.find(u"csv"_s)->writer(options);
    const auto oneByOne = m_exporters.find(u"csv"_s)->writer(options);
    QByteArray wanted;
    for (const std::uint32_t row : many)
        oneByOne->write(table, {&row, 1}, wanted);
    QByteArray out;
    atOnce->write(table, std::span(many).first(5'000), out);
    atOnce->write(table, std::span(many).subspan(5'000), out);
    QVERIFY(out == wanted);
}

void TstExporters::csvOfWholePages_data()
{
    QTest::addColumn<QByteArrayList>("values"); // JSON, in turns
    QTest::newRow("all different") << QByteArrayList{"\"value N\""};
    QTest::newRow("of one length") << QByteArrayList{"\"cell-NNN\""};
    QTest::newRow("few") << QByteArrayList{"\"red\"", "\"green\"", "\"blue\""};
    QTest::newRow("one") << QByteArrayList{"\"Acme\""};
    QTest::newRow("one with a comma") << QByteArrayList{"\"Acme, Inc.\""};
    QTest::newRow("few, one quoted") << QByteArrayList{"\"red\"", "\"\\\"blue\\\"\""};
    QTest::newRow("quotes") << QByteArrayList{"\"N \\\"x\\\"\"", "\"N\""};
    QTest::newRow("line ends") << QByteArrayList{"\"N\\r\\nx\"", "\"N\""};
    QTest::newRow("formulas") << QByteArrayList{"\"=N+1\"", "\"+49 30 N\"", "\"-N\"", "\"@N\""};
    QTest::newRow("few formulas") << QByteArrayList{"\"=1\"", "\"ok\""};
    QTest::newRow("numbers") << QByteArrayList{"N", "-N", "1.5e3"};
    QTest::newRow("of all kinds") << QByteArrayList{"N", "\"N\"", "true", "null", "[\"a\",\"N\"]"};
    QTest::newRow("lists") << QByteArrayList{"[\"a\",\"N\"]"};
    QTest::newRow("empty and blank") << QByteArrayList{"\"\"", "null", "\"N\""};
    QTest::newRow("only blank") << QByteArrayList{"null"};
    QTest::newRow("only empty") << QByteArrayList{"\"\""};
    QTest::newRow("not ASCII") << QByteArrayList{"\"Zürich N\"", "\"東京N\""};
    QTest::newRow("like special ones") << QByteArrayList{"\"(N) a>b ^ _\""};
    QTest::newRow("long") << QByteArrayList{'"' + QByteArray(100, 'x') + "N\"", "\"N\""};
    QTest::newRow("about as long as a step")
        << QByteArrayList{'"' + QByteArray(13, 'x') + "N\"", '"' + QByteArray(29, 'x') + "N\""};
}

//! Whole pages are written in another way than single rows, to the same bytes.
void TstExporters::csvOfWholePages()
{
    QFETCH(QByteArrayList, values);
    UserTable table;
    for (const int users : {300, 1, 40}) {
        QByteArrayList page;
        for (int i = 0; i < users; ++i) {
            QByteArray value = values[i % values.size()];
            value.replace("NNN", QByteArray::number(100 + i)).replace('N', QByteArray::number(i));
            page += R"({"id":"u)" + QByteArray::number(table.rowCount() + page.size())
                + R"(","status":")" + (i % 3 ? "ACTIVE" : "STAGED") + R"(","profile":{"v":)" + value
                + (users == 300 ? R"(},"last":)" : R"(,"w":)") + value
                + (users == 300 ? "}" : "}}");
        }
        test::appendPage(table, '[' + page.join(',') + ']');
    }
    const TableSnapshot snapshot = table.snapshot();
    const ExportOptions options{{"profile.v", "id", "status", "providerStatus", "profile.w",
                                 "profile.unheard", "last", "lastLogin", "profile.v"}};
    const std::vector<std::uint32_t> rows = snapshot.distinctRows();
    QByteArray wanted;
    const auto oneByOne = m_exporters.find(u"csv"_s)->writer(options);
    for (const std::uint32_t row : rows)
        oneByOne->write(snapshot, {&row, 1}, wanted);
    QByteArray out;
    m_exporters.find(u"csv"_s)->writer(options)->write(snapshot, rows, out);
    QCOMPARE(out, wanted);
    QVERIFY(out.size() > 341 * 10);
}

void TstExporters::csvQuotesWhereverItMust()
{
    UserTable table;
    QByteArrayList users;
    QByteArray wanted = "profile.text\r\n";
    const auto add = [&](const QByteArray &json, const QByteArray &field) {
        users += R"({"id":")" + QByteArray::number(users.size()) + R"(","profile":{"text":")" + json
            + R"("}})";
        wanted += field + "\r\n";
    };
    for (int size = 1; size <= 40; ++size) {
        const QByteArray text(size, 'x');
        add(text, text);
        for (int place = 0; place < size; ++place) {
            const auto with = [&](const QByteArray &piece) -> QByteArray {
                return text.left(place) + piece + text.mid(place + 1);
            };
            add(with("\\\""), '"' + with("\"\"") + '"');
            add(with(","), '"' + with(",") + '"');
            add(with("\xc3\xbc"), with("\xc3\xbc"));
            if (place == 0) // where a line break is guarded as the beginning of a formula
                continue;
            add(with("\\n"), '"' + with("\n") + '"');
            add(with("\\r"), '"' + with("\r") + '"');
        }
    }
    test::appendPage(table, '[' + users.join(',') + ']');
    const auto writer = m_exporters.find(u"csv"_s)->writer({{"profile.text"}});
    QByteArray out;
    writer->begin(out);
    const auto rows = table.snapshot().distinctRows();
    writer->write(table.snapshot(), rows, out);
    QCOMPARE(out, wanted);
}

void TstExporters::csvOfNobody()
{
    QCOMPARE(written(u"csv"_s, {{"id", "login"}}, ListingState::Complete, {}),
             QByteArray("id,login\r\n"));
    const auto writer = m_exporters.find(u"csv"_s)->writer({});
    QByteArray out;
    writer->begin(out);
    writer->write(TableSnapshot(), {}, out);
    writer->end(stampOf(ListingState::Partial), out);
    QCOMPARE(out, QByteArray("\"# PARTIAL LISTING: connection lost, 9800 users\"\r\n"));
}

void TstExporters::jsonOfNobody()
{
    QCOMPARE(written(u"json"_s, {}, ListingState::Complete, {}), QByteArray("[]\n"));
    QCOMPARE(written(u"ndjson"_s, {}, ListingState::Complete, {}), QByteArray());
    const QByteArray partial = written(u"json"_s, {}, ListingState::Partial, {});
    const auto first = QJsonDocument::fromJson(partial)[0];
    QCOMPARE(first["rollcall"_L1]["rows"_L1].toInt(-1), 0);
}

void TstExporters::jsonKeysAreUnique()
{
    QCOMPARE(written(u"ndjson"_s, {{"id", "login", "id"}}, ListingState::Complete, {0}),
             QByteArray("{\"id\":\"u1\",\"login\":\"ann@example.com\"}\n"));
}

void TstExporters::rawObjectsInAnyOrder()
{
    // More rows than are gathered at once, over many pages, in no order.
    constexpr std::uint32_t count = 40'000;
    UserTable table;
    for (std::uint32_t i = 0; i < count; i += 200) {
        QByteArray page = "[";
        for (std::uint32_t user = i; user < i + 200; ++user)
            page +=
                (user > i ? ",{ \"id\" : \"" : "{ \"id\" : \"") + QByteArray::number(user) + "\"}";
        test::appendPage(table, page + "]");
    }
    std::vector<std::uint32_t> rows(count);
    for (std::uint32_t i = 0; i < count; ++i)
        rows[i] = (i * 7919U) % count;
    const auto writer = m_exporters.find(u"ndjson"_s)->writer({});
    QByteArray out;
    writer->write(table.snapshot(), rows, out);
    QByteArray expected;
    for (const std::uint32_t row : rows)
        expected += "{ \"id\" : \"" + QByteArray::number(row) + "\"}\n";
    QVERIFY(out == expected);
}

void TstExporters::columnsFoundLaterAreWritten()
{
    UserTable table;
    test::appendPage(table, "[{\"id\":\"a\"}]");
    const auto writer = m_exporters.find(u"csv"_s)->writer({{"id", "y"}});
    QByteArray out;
    writer->begin(out);
    writer->write(table.snapshot(), std::array{0U}, out);
    test::appendPage(table, "[{\"y\":3,\"id\":\"b\"}]");
    writer->write(table.snapshot(), std::array{1U, 0U}, out);
    QCOMPARE(out, QByteArray("id,y\r\na,\r\nb,3\r\na,\r\n"));
}

void TstExporters::jsonStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("") << QByteArray("\"\"");
    QTest::newRow("plain") << QByteArray("Ann") << QByteArray("\"Ann\"");
    QTest::newRow("quotes and backslashes")
        << QByteArray("a\"b\\c/") << QByteArray("\"a\\\"b\\\\c/\"");
    QTest::newRow("short forms") << QByteArray("\b\f\n\r\t") << QByteArray("\"\\b\\f\\n\\r\\t\"");
    QTest::newRow("controls") << QByteArray("\0\x01\x1F\x7F", 4)
                              << QByteArray("\"\\u0000\\u0001\\u001f\x7F\"");
    QTest::newRow("all else stays")
        << QByteArray("ü\u202E\u2028😀") << QByteArray("\"ü\u202E\u2028😀\"");
}

void TstExporters::jsonStrings()
{
    QFETCH(QByteArray, text);
    QByteArray out;
    {
        ByteSink sink(out);
        appendJsonString({text.constData(), static_cast<std::size_t>(text.size())}, sink);
    }
    QTEST(out, "json");
}

void TstExporters::rawObjectsOnOneLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("one line") << QByteArray("{\"a\": 1}") << QByteArray("{\"a\": 1}");
    QTest::newRow("indented") << QByteArray("{\r\n  \"a\": 1,\n\n  \"b\": \"x\\ny\"\r}\n")
                              << QByteArray("{  \"a\": 1,  \"b\": \"x\\ny\"}");
}

void TstExporters::rawObjectsOnOneLine()
{
    QFETCH(QByteArray, json);
    QByteArray out;
    {
        ByteSink sink(out);
        appendOnOneLine({json.constData(), static_cast<std::size_t>(json.size())}, sink);
    }
    QTEST(out, "line");
}

void TstExporters::limitedListingIsMarked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<ListingState>("state");
    QTest::addColumn<QByteArray>("csv");
    const auto row = [](const char *name, const QString &query, ListingState state,
                        const QByteArray &csv) { QTest::newRow(name) << query << state << csv; };
    const QByteArray partial = "\"# PARTIAL LISTING: connection lost, 9800 users\",\r\n";
    row("everybody", {}, ListingState::Complete, {});
    row("complete", u"status:locked"_s, ListingState::Complete,
        "\"# LIMITED LISTING: only those whom status:locked may find, 9800 users\",\r\n");
    row("partial, too", u"status:locked"_s, ListingState::Partial,
        "\"# LIMITED LISTING: only those whom status:locked may find, 9800 users\",\r\n" + partial);
    row("hostile", u"login:\"=x\",\n\"y\""_s, ListingState::Complete,
        "\"# LIMITED LISTING: only those whom login:\"\"=x\"\",\n\"\"y\"\" may find, 9800 users\","
        "\r\n");
}

//! Her id and login.
QByteArray TstExporters::fileOfAnn(const QString &format, const Stamp &stamp) const
{
    const auto writer = m_exporters.find(format)->writer({{"id", "login"}});
    QByteArray out;
    writer->begin(out);
    writer->write(m_table.snapshot(), std::vector<std::uint32_t>{0}, out);
    writer->end(stamp, out);
    return out;
}

void TstExporters::limitedListingIsMarked()
{
    QFETCH(QString, query);
    QFETCH(ListingState, state);
    QFETCH(QByteArray, csv);
    Stamp stamp = stampOf(state);
    stamp.limitedBy = query;
    QCOMPARE(fileOfAnn(u"csv"_s, stamp), QByteArray("id,login\r\nu1,ann@example.com\r\n") + csv);
    const QByteArray last = fileOfAnn(u"ndjson"_s, stamp).trimmed().split('\n').last();
    const QJsonValue told = QJsonDocument::fromJson(last)["rollcall"_L1];
    QCOMPARE(told["limitedBy"_L1].toString(), query);
    QCOMPARE(told.isObject(), !csv.isEmpty());
}

//! A complete listing, too: a file of last week's copy must not pass for today's.
void TstExporters::remarksAreKept()
{
    Stamp stamp = stampOf(ListingState::Complete);
    stamp.remarks = {{"Read last at %1.", QDateTime({2026, 6, 29}, {11, 0}, Qt::UTC)},
                     {"\"Old\", says Merge.", {}}};
    QCOMPARE(fileOfAnn(u"csv"_s, stamp),
             QByteArray("id,login\r\nu1,ann@example.com\r\n"
                        "# NOTE: Read last at 2026-06-29T11:00:00Z.,\r\n"
                        "\"# NOTE: \"\"Old\"\", says Merge.\",\r\n"));
    for (const QString &format : {u"ndjson"_s, u"json"_s}) {
        const QByteArray all = fileOfAnn(format, stamp);
        const QByteArray last = all.mid(all.indexOf("{\"rollcall\"")).split('\n').first();
        const QJsonValue told = QJsonDocument::fromJson(last)["rollcall"_L1];
        QCOMPARE(told["listing"_L1].toString(), u"complete"_s);
        QCOMPARE(told["remarks"_L1][0].toString(), u"Read last at 2026-06-29T11:00:00Z."_s);
        QCOMPARE(told["remarks"_L1].toArray().size(), 2);
    }
}

void TstExporters::everyReasonHasItsWord()
{
    constexpr int kinds = static_cast<int>(ErrorKind::NoSuchProfile) + 1;
    std::set<std::string_view> words;
    Stamp stamp = stampOf(ListingState::Partial);
    for (int kind = 0; kind < kinds; ++kind) {
        stamp.reason->kind = static_cast<ErrorKind>(kind);
        words.insert(incompleteBecause(stamp));
    }
    QCOMPARE(static_cast<int>(words.size()), kinds);
    stamp.reason.reset();
    QCOMPARE(incompleteBecause(stamp), std::string_view("unknown reason"));
    QCOMPARE(incompleteBecause(stampOf(ListingState::Running)), std::string_view("still running"));
    QVERIFY(incompleteBecause(stampOf(ListingState::Complete)).empty());
}

void TstExporters::stampSaysAll()
{
    Stamp stamp = stampOf(ListingState::Running);
    stamp.scope = ListScope::WithoutDeprovisioned;
    const QByteArray json = stampJson(stamp, 3);
    QVERIFY(!json.contains('\n'));
    const QJsonValue told = QJsonDocument::fromJson(json)["rollcall"_L1];
    QCOMPARE(told["listing"_L1].toString(), u"running"_s);
    QCOMPARE(told["scope"_L1].toString(), u"withoutDeprovisioned"_s);
    QCOMPARE(told["started"_L1].toString(), u"2026-11-24T10:00:00.000Z"_s);
    QVERIFY(told["finished"_L1].isNull());
    QCOMPARE(told["rows"_L1].toInt(), 3);
}

QTEST_GUILESS_MAIN(TstExporters)
#include "tst_exporters.moc"
