// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/displaytext.h"
#include "core/formulaguard.h"
#include "core/table/celltext.h"
#include "exports/builtinexporters.h"
#include "exports/xlsxtext.h"
#include "exports/zipentry.h"

#include "unit/exports/hostilepeople.h"
#include "unit/exports/people.h"

#include <QBuffer>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace rollcall;
using namespace Qt::StringLiterals;

//! The formats that are not read by people who know them by heart: each is read back by Python's
//! own readers, hostile values and all, and compared cell by cell.
class TstExportFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tsvIsReadBack();
    void xlsxIsReadBack();
    void xlsxHasRealDates_data();
    void xlsxHasRealDates();
    void xlsxGoesOnInAnotherSheet();
    void xlsxTexts_data();
    void xlsxTexts();
    void htmlIsReadBack();
    void markdownIsReadBack();
    void sqliteIsReadBack();
    void sqliteNamesDiffer();
    void scimIsReadBack();
    void importsAreReadBack_data();
    void importsAreReadBack();
    void delimiterIsAsChosen();
    void marksAreSeen_data();
    void marksAreSeen();
    void wholeFilesHaveNoMark_data();
    void wholeFilesHaveNoMark();
    void brokenZipsAreNoted();
    void failureOfTheWorkFileIsToldAtTheEnd_data();
    void failureOfTheWorkFileIsToldAtTheEnd();

private:
    static QByteArray written(const ExporterCatalog &exporters, const QString &format,
                              const ExportOptions &options, const Stamp &stamp,
                              const TableSnapshot &table, const std::vector<std::uint32_t> &rows);
    QByteArray hostile(const QString &format, const ExportOptions &options) const;
    QStringList expected(std::uint32_t row, TextPlace place) const;

    ExporterCatalog m_exporters{builtinExporters()};
    UserTable m_table;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::string> m_names;
};

namespace {

Stamp stampOf(ListingState state)
{
    Stamp stamp;
    stamp.state = state;
    stamp.tenant = u"Acme"_s;
    stamp.started = QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC);
    stamp.users = 200;
    if (state == ListingState::Partial)
        stamp.reason = Error{ErrorKind::ConnectionLost};
    return stamp;
}

QJsonArray rowOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QString toString(std::string_view text)
{
    return exactText(text);
}

} // namespace

void TstExportFormats::initTestCase()
{
    QRandomGenerator random(20261125);
    for (int page = 0; page < 2; ++page)
        test::appendPage(m_table, test::hostilePage(random, page));
    for (std::uint32_t i = 0; i < m_table.rowCount(); ++i)
        m_rows.push_back((i * 77U) % m_table.rowCount());
    m_names = allColumnNames(m_table.snapshot());
    m_names.resize(60); // well-known ones, and hostile names of users' own
}

QByteArray TstExportFormats::written(const ExporterCatalog &exporters, const QString &format,
                                     const ExportOptions &options, const Stamp &stamp,
                                     const TableSnapshot &table,
                                     const std::vector<std::uint32_t> &rows)
{
    const auto writer = exporters.find(format)->writer(options);
    QByteArray out;
    writer->begin(out);
    writer->write(table, rows, out);
    writer->end(stamp, out);
    while (true) {
        const Result<bool> more = writer->rest(out);
        if (!more.ok())
            return "failed: " + QByteArray::fromStdString(more.error().detail);
        if (!more.value())
            break;
    }
    return writer->linesWritten() == qint64(rows.size()) ? out : "wrong count";
}

QByteArray TstExportFormats::hostile(const QString &format, const ExportOptions &options) const
{
    return written(m_exporters, format, options, stampOf(ListingState::Complete),
                   m_table.snapshot(), m_rows);
}

QStringList TstExportFormats::expected(std::uint32_t row, TextPlace place) const
{
    QStringList texts;
    for (const std::string &name : m_names)
        texts.append(displayText(
            plainText(readCell(m_table.snapshot(), row, columnNamed(m_table.snapshot(), name))),
            place));
    return texts;
}

void TstExportFormats::tsvIsReadBack()
{
    const QJsonArray lines = test::readBy(u"readcsv.py"_s, hostile(u"tsv"_s, {m_names}), {u"\t"_s});
    QCOMPARE(lines.size(), qsizetype(m_rows.size()) + 1);
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (std::size_t c = 0; c < m_names.size(); ++c) {
            const Cell cell = readCell(m_table.snapshot(), m_rows[r],
                                       columnNamed(m_table.snapshot(), m_names[c]));
            QString text = toString(plainText(cell));
            if (cell.kind == CellKind::Text && looksLikeFormula(cell.text))
                text.prepend(u'\'');
            QCOMPARE(lines[qsizetype(r) + 1][qsizetype(c)].toString(), text);
        }
    }
}

void TstExportFormats::xlsxIsReadBack()
{
    const QJsonDocument book = test::documentBy(u"readxlsx.py"_s, hostile(u"xlsx"_s, {m_names}));
    QCOMPARE(book["sheets"_L1].toArray().size(), 2);
    QCOMPARE(book["active"_L1].toString(), u"0"_s);
    const QJsonValue users = book["sheets"_L1][0];
    QCOMPARE(users["name"_L1].toString(), u"Users"_s);
    QCOMPARE(users["frozen"_L1].toString(), u"1"_s);
    QCOMPARE(users["filter"_L1].toString(), u"A1:BH201"_s);
    const QJsonArray rows = users["rows"_L1].toArray();
    QCOMPARE(rows.size(), qsizetype(m_rows.size()) + 1);
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (std::size_t c = 0; c < m_names.size(); ++c) {
            const Cell cell = readCell(m_table.snapshot(), m_rows[r],
                                       columnNamed(m_table.snapshot(), m_names[c]));
            const QString text = toString(plainText(cell));
            const QJsonValue got = rows[qsizetype(r) + 1][qsizetype(c)];
            if (text.isEmpty())
                QVERIFY(!got.isArray());
            else
                QCOMPARE(got,
                         QJsonValue(QJsonArray{
                             cell.kind == CellKind::Boolean ? u"boolean"_s : u"text"_s, text}));
        }
    }
}

void TstExportFormats::xlsxHasRealDates_data()
{
    QTest::addColumn<DateForm>("form");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("date");
    QTest::newRow("as sent") << DateForm::AsSent << u"created (UTC)"_s
                             << u"2026-05-02 09:04:29.250"_s;
    QTest::newRow("UTC") << DateForm::IsoUtc << u"created (UTC)"_s << u"2026-05-02 09:04:29.250"_s;
    QTest::newRow("shown") << DateForm::Shown << u"created (Asia/Kathmandu)"_s
                           << u"2026-05-02 14:49:29.250"_s;
}

void TstExportFormats::xlsxHasRealDates()
{
    QFETCH(DateForm, form);
    QFETCH(QString, heading);
    QFETCH(QString, date);
    qputenv("TZ", "Asia/Kathmandu");
    UserTable table;
    test::appendPage(table,
                     R"([{"id":"007","created":"2026-05-02T11:04:29.250+02:00"},
                         {"id":"+49 30 1","created":"soon"},{"id":"=1+1","created":"1815-12-10"}])");
    ExportOptions options{{"id", "created"}};
    options.dates = form;
    const QJsonDocument book =
        test::documentBy(u"readxlsx.py"_s,
                         written(m_exporters, u"xlsx"_s, options, stampOf(ListingState::Complete),
                                 table.snapshot(), table.snapshot().distinctRows()));
    qunsetenv("TZ");
    const QJsonArray rows = book["sheets"_L1][0]["rows"_L1].toArray();
    QCOMPARE(rows[0][1][1].toString(), heading);
    QCOMPARE(rows[1].toArray(),
             (QJsonArray{QJsonArray{u"text"_s, u"007"_s}, QJsonArray{u"date"_s, date}}));
    QCOMPARE(rows[2].toArray(),
             (QJsonArray{QJsonArray{u"text"_s, u"+49 30 1"_s}, QJsonArray{u"text"_s, u"soon"_s}}));
    QCOMPARE(rows[3][0], QJsonValue(QJsonArray{u"text"_s, u"=1+1"_s}));
    QCOMPARE(rows[3][1][0].toString(), u"text"_s); // Excel has no such year
}

void TstExportFormats::xlsxGoesOnInAnotherSheet()
{
    const std::vector<std::uint32_t> rows(1'048'600, 3);
    QByteArray file = written(m_exporters, u"xlsx"_s, {{"id"}}, stampOf(ListingState::Complete),
                              m_table.snapshot(), rows);
    QBuffer zip(&file);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    std::vector<qsizetype> counts;
    for (const char *const sheet : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        qsizetype count = 0;
        QByteArray last;
        QVERIFY(readZipEntry(zip, sheet, [&](std::string_view part) {
            last += QByteArray(part.data(), qsizetype(part.size()));
            count += last.count("<row ");
            last = last.right(4);
        }));
        counts.push_back(count);
    }
    QCOMPARE(counts.at(0) - 1 + counts.at(1) - 1, qsizetype(rows.size()));
    QVERIFY(counts.at(0) <= 1'048'576);
}

void TstExportFormats::xlsxTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("empty", "", "");
    row("plain", "Ann", "Ann");
    row("line ends and tabs", "a\tb\nc", "a\tb\nc");
    row("what XML has not", QByteArray("a\0b\rc\x1B", 6), "a_x0000_b_x000D_c_x001B_");
    row("no characters", "\xEF\xBF\xBE|\xEF\xBF\xBF|\xEF\xBF\xBD", "_xFFFE_|_xFFFF_|\xEF\xBF\xBD");
    row("looks escaped", "_x0041_ _x004G_ _X0041_", "_x005F_x0041_ _x004G_ _X0041_");
    row("as long as can be", QByteArray(32'767, 'a'), QByteArray(32'767, 'a'));
}

void TstExportFormats::xlsxTexts()
{
    QFETCH(QByteArray, text);
    std::string changed;
    const std::string utf8 = text.toStdString();
    QTEST(QByteArray::fromStdString(std::string(xlsxText(utf8, changed))), "cell");

    const std::string longer = QString(40'000, u'é').toStdString();
    const QString cut = toString(xlsxText(longer, changed));
    QCOMPARE(cut.size(), 32'767);
    QVERIFY(cut.endsWith(u"é … (cut: all 40000 characters do not fit in a cell)"_s));
}

void TstExportFormats::htmlIsReadBack()
{
    ExportOptions options{m_names};
    options.title = u"</caption><script>alert(1)</script>\u202E"_s;
    const QJsonDocument page = test::documentBy(u"readhtml.py"_s, hostile(u"html"_s, options));
    const QJsonArray rows = page["rows"_L1].toArray();
    QCOMPARE(rows.size(), qsizetype(m_rows.size()) + 1);
    for (std::size_t r = 0; r < m_rows.size(); ++r)
        QCOMPARE(rows[qsizetype(r) + 1].toArray(), rowOf(expected(m_rows[r], TextPlace::Page)));
    QCOMPARE(page["caption"_L1].toString(), u"Users of </caption><script>alert(1)</script>⟨RLO⟩"_s);
    QCOMPARE(page["title"_L1], page["caption"_L1]);
    QCOMPARE(page["scopes"_L1].toArray(), (QJsonArray{u"col"_s, u"row"_s}));
}

void TstExportFormats::markdownIsReadBack()
{
    const QJsonDocument page = test::documentBy(u"readmarkdown.py"_s, hostile(u"md"_s, {m_names}));
    const QJsonArray rows = page["rows"_L1].toArray();
    QCOMPARE(rows.size(), qsizetype(m_rows.size()) + 1);
    for (std::size_t r = 0; r < m_rows.size(); ++r)
        QCOMPARE(rows[qsizetype(r) + 1].toArray(), rowOf(expected(m_rows[r], TextPlace::Page)));
}

void TstExportFormats::sqliteIsReadBack()
{
    const QJsonDocument database =
        test::documentBy(u"readsqlite.py"_s, hostile(u"sqlite"_s, {m_names}));
    QCOMPARE(database.object().keys(), (QStringList{u"manifest"_s, u"users"_s}));
    const QJsonArray rows = database["users"_L1]["rows"_L1].toArray();
    QCOMPARE(rows.size(), qsizetype(m_rows.size()));
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (std::size_t c = 0; c < m_names.size(); ++c) {
            const Cell cell = readCell(m_table.snapshot(), m_rows[r],
                                       columnNamed(m_table.snapshot(), m_names[c]));
            QJsonArray wanted{u"str"_s, toString(cell.text)};
            if (cell.kind == CellKind::Blank)
                wanted = {u"NoneType"_s, u"None"_s};
            else if (cell.kind == CellKind::Number)
                wanted = {u"int"_s, toString(cell.text)};
            else if (cell.kind == CellKind::Boolean)
                wanted = {u"int"_s, cell.text == "true" ? u"1"_s : u"0"_s};
            QCOMPARE(rows[qsizetype(r)][qsizetype(c)].toArray(), wanted);
        }
    }
}

void TstExportFormats::sqliteNamesDiffer()
{
    UserTable table;
    test::appendPage(table,
                     R"([{"id":"1","Seat":12345678901234567890123,"seat":-0,"\"; --":1.50}])");
    const QJsonDocument database =
        test::documentBy(u"readsqlite.py"_s,
                         written(m_exporters, u"sqlite"_s, {{"id", "Seat", "seat", "\"; --", "id"}},
                                 stampOf(ListingState::Complete), table.snapshot(), {0}));
    QCOMPARE(database["users"_L1]["columns"_L1].toArray(),
             (QJsonArray{u"id"_s, u"Seat"_s, u"seat_2"_s, u"\"; --"_s, u"id_2"_s}));
    QCOMPARE(database["users"_L1]["rows"_L1][0].toArray(),
             (QJsonArray{QJsonArray{u"str"_s, u"1"_s},
                         QJsonArray{u"str"_s, u"12345678901234567890123"_s},
                         QJsonArray{u"str"_s, u"-0"_s}, QJsonArray{u"str"_s, u"1.50"_s},
                         QJsonArray{u"str"_s, u"1"_s}}));
}

void TstExportFormats::scimIsReadBack()
{
    const QJsonDocument request = test::documentBy(u"readobject.py"_s, hostile(u"scim-bulk"_s, {}));
    const QJsonArray operations = request["Operations"_L1].toArray();
    QCOMPARE(operations.size(), qsizetype(m_rows.size()));
    QCOMPARE(request["schemas"_L1][0].toString(),
             u"urn:ietf:params:scim:api:messages:2.0:BulkRequest"_s);
    std::set<QString> ids;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const QJsonValue operation = operations[qsizetype(r)];
        const auto value = [&](const char *name) {
            return toString(
                readCell(m_table.snapshot(), m_rows[r], columnNamed(m_table.snapshot(), name))
                    .text);
        };
        QCOMPARE(operation["method"_L1].toString() + operation["path"_L1].toString(),
                 u"POST/Users"_s);
        const QJsonValue data = operation["data"_L1];
        QCOMPARE(data["userName"_L1].toString(), value("login"));
        QCOMPARE(data["name"_L1]["givenName"_L1].toString(), value("firstName"));
        QCOMPARE(data["externalId"_L1].toString(), operation["bulkId"_L1].toString());
        QCOMPARE(data["active"_L1].toBool(), true);
        ids.insert(operation["bulkId"_L1].toString());
    }
    QCOMPARE(ids.size(), m_rows.size());
}

void TstExportFormats::importsAreReadBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("headings");
    QTest::addColumn<int>("login");
    QTest::newRow("Okta") << u"okta-import"_s << 0 << 0;
    QTest::newRow("Entra") << u"entra-import"_s << 1 << 1;
    QTest::newRow("JumpCloud") << u"jumpcloud-import"_s << 0 << 2;
}

void TstExportFormats::importsAreReadBack()
{
    QFETCH(QString, format);
    QFETCH(int, headings);
    QFETCH(int, login);
    const QJsonArray lines = test::readBy(u"readcsv.py"_s, hostile(format, {}));
    QCOMPARE(lines.size(), qsizetype(m_rows.size()) + headings + 1);
    for (const auto &line : lines)
        QCOMPARE(line.toArray().size(), lines[0].toArray().size());
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const Cell cell =
            readCell(m_table.snapshot(), m_rows[r], columnNamed(m_table.snapshot(), "login"));
        std::string_view text = cell.text;
        if (format == u"jumpcloud-import"_s)
            text = text.substr(0, text.find('@'));
        QCOMPARE(lines[qsizetype(r) + headings + 1][login].toString(),
                 (looksLikeFormula(text) ? u"'"_s : QString()) + toString(text));
    }
}

void TstExportFormats::delimiterIsAsChosen()
{
    UserTable table;
    test::appendPage(table, R"([{"id":"a;b","login":"c,d"},{"id":"e\tf"}])");
    const auto csv = [&](Delimiter delimiter) {
        ExportOptions options{{"id", "login"}};
        options.delimiter = delimiter;
        return written(m_exporters, u"csv"_s, options, stampOf(ListingState::Complete),
                       table.snapshot(), {0, 1})
            .replace("\r\n", "|");
    };
    QCOMPARE(csv(Delimiter::Comma), QByteArray("id,login|a;b,\"c,d\"|e\tf,|"));
    QCOMPARE(csv(Delimiter::Semicolon), QByteArray("id;login|\"a;b\";c,d|e\tf;|"));
    QCOMPARE(csv(Delimiter::Tab), QByteArray("id\tlogin|a;b\tc,d|\"e\tf\"\t|"));
}

void TstExportFormats::marksAreSeen_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &exporter : m_exporters.all())
        QTest::newRow(qPrintable(exporter->id())) << exporter->id();
}

void TstExportFormats::marksAreSeen()
{
    QFETCH(QString, format);
    const bool isOwn = !m_exporters.find(format)->ownColumns().empty();
    const auto file = [&](Masking masking, ListingState state, const QString &limit) {
        ExportOptions options{{"id", "login"}};
        options.masking = masking;
        Stamp stamp = stampOf(state);
        stamp.limitedBy = limit;
        const QByteArray bytes =
            written(m_exporters, format, options, stamp, m_table.snapshot(), m_rows);
        // What is packed is looked at as the reader sees it.
        if (format == u"xlsx")
            return test::documentBy(u"readxlsx.py"_s, bytes).toJson();
        if (format == u"sqlite")
            return test::documentBy(u"readsqlite.py"_s, bytes).toJson();
        return bytes;
    };
    const QByteArray partial = file(Masking::None, ListingState::Partial, {});
    QVERIFY(partial.contains("connection lost"));
    QVERIFY(partial.contains("PARTIAL") || partial.contains("\"listing\":\"partial\""));
    QVERIFY(file(Masking::None, ListingState::Running, {}).contains("still running"));
    QVERIFY(
        file(Masking::None, ListingState::Complete, u"status=locked"_s).contains("status=locked"));
    if (isOwn)
        return;
    const QByteArray masked = file(Masking::Initials, ListingState::Complete, {});
    QVERIFY(masked.contains("MASKED FILE") || masked.contains("\"masked\":\"initials\""));
    if (format == u"xlsx") {
        QCOMPARE(QJsonDocument::fromJson(partial)["active"_L1].toString(), u"1"_s);
    } else if (format == u"sqlite") {
        QVERIFY(QJsonDocument::fromJson(partial)["users_PARTIAL"_L1].isObject());
        QVERIFY(QJsonDocument::fromJson(masked)["users_MASKED"_L1].isObject());
        QVERIFY(!QJsonDocument::fromJson(masked)["users"_L1].isObject());
    } else if (format == u"html") {
        QVERIFY(partial.indexOf("class=\"marks\"") > 0);
    }
}

void TstExportFormats::wholeFilesHaveNoMark_data()
{
    marksAreSeen_data();
}

void TstExportFormats::wholeFilesHaveNoMark()
{
    QFETCH(QString, format);
    UserTable table;
    test::appendPage(table, R"([{"id":"1","login":"ann"}])");
    QByteArray bytes = written(m_exporters, format, {{"id"}}, stampOf(ListingState::Complete),
                               table.snapshot(), {0});
    if (format == u"xlsx")
        bytes = test::documentBy(u"readxlsx.py"_s, bytes).toJson();
    for (const char *const word : {"PARTIAL", "LIMITED", "MASKED", "\"partial\"", "not a bulk"})
        QVERIFY2(!bytes.contains(word), word);
}

void TstExportFormats::brokenZipsAreNoted()
{
    QByteArray whole = hostile(u"xlsx"_s, {{"id"}});
    const auto reads = [](QByteArray bytes, const QByteArray &name) {
        QBuffer zip(&bytes);
        return zip.open(QIODevice::ReadOnly) && readZipEntry(zip, name, [](std::string_view) {});
    };
    const QByteArray sheet = "xl/worksheets/sheet1.xml";
    QVERIFY(reads(whole, sheet));
    QVERIFY(!reads(whole, "xl/worksheets/sheet9.xml"));
    QVERIFY(!reads(QByteArray(), sheet));
    QVERIFY(!reads(whole.first(whole.size() / 2), sheet));
    QVERIFY(!reads(whole.replace("PK\x03\x04", "PK\x03\x05"), sheet));
}

void TstExportFormats::failureOfTheWorkFileIsToldAtTheEnd_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("xlsx") << u"xlsx"_s;
    QTest::newRow("sqlite") << u"sqlite"_s;
}

void TstExportFormats::failureOfTheWorkFileIsToldAtTheEnd()
{
    QFETCH(QString, format);
    ExportOptions options{{"id"}};
    options.workFolder = u"/nonexistent/folder"_s;
    QVERIFY(hostile(format, options).startsWith("failed: "));
    options.columns.clear();
    QVERIFY(hostile(format, options).startsWith("failed: "));
}

QTEST_GUILESS_MAIN(TstExportFormats)
#include "tst_exportformats.moc"
