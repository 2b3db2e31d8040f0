// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masker.h"
#include "core/table/listitems.h"
#include "exports/builtinexporters.h"
#include "exports/rowformatter.h"

#include "unit/exports/people.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <cstdlib>

using namespace rollcall;
using namespace Qt::StringLiterals;

//! What the options make of cells, before any format has them: RowFormatter, Masker, listItems.
class TstRowFormatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsListItems_data();
    void findsListItems();
    void writesARowForEachValue();
    void valuesThatCannotBeToldApartStayJoined();
    void writesDates_data();
    void writesDates();
    void masks_data();
    void masks();
    void keyedMasksMatchAcrossColumns();
    void nothingButTheKnownIsLeftUnmasked();
    void maskedJsonNeverHoldsWhatTheServerSent();
    void maskedMarksDoNotQuoteTheQuery();

private:
    QByteArray csv(const QByteArray &page, const ExportOptions &options) const;

    ExporterCatalog m_exporters{builtinExporters()};
};

namespace {

ExportOptions optionsOf(std::vector<std::string> columns)
{
    ExportOptions options;
    options.columns = std::move(columns);
    return options;
}

Stamp completeStamp()
{
    Stamp stamp;
    stamp.state = ListingState::Complete;
    return stamp;
}

} // namespace

void TstRowFormatter::initTestCase()
{
    qputenv("TZ", "Asia/Kathmandu");
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
}

QByteArray TstRowFormatter::csv(const QByteArray &page, const ExportOptions &options) const
{
    UserTable table;
    test::appendPage(table, page);
    const auto writer = m_exporters.find(u"csv"_s)->writer(options);
    QByteArray out;
    writer->begin(out);
    writer->write(table.snapshot(), table.snapshot().distinctRows(), out);
    return out.replace("\r\n", "|");
}

void TstRowFormatter::findsListItems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("items");
    const auto row = [](const char *name, const char *json, const char *path, const char *items) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(path) << QByteArray(items);
    };
    row("texts", R"({"tags":["a, b","c"]})", "tags", "a, b|c");
    row("below a key", R"({"p":{"tags":["a"]}})", "p.tags", "a");
    row("below a key with dots", R"({"urn:x:2.0":{"y.z":["a"]}})", "urn:x:2.0.y.z", "a");
    row("digits as sent", R"({"n":[1.50, 12345678901234567890123 ,true]})", "n",
        "1.50|12345678901234567890123|true");
    row("objects", R"({"m":[{"value":"x","primary":true},{"display":1,"value":"y"}]})", "m", "x|y");
    row("nested, nulls, empty texts", R"({"m":[["a",null],"",["b"]]})", "m", "a|b");
    row("last of equal keys", R"({"m":["a"],"m":["b"]})", "m", "b");
    row("empty", R"({"m":[]})", "m", "");
    row("no such path", R"({"m":["a"]})", "n", "");
    row("no array", R"({"m":"a"})", "m", "");
    row("hostile text", R"({"m":["\u0000","\u202ex"]})", "m", "\xE2\x90\x80|\xE2\x80\xAEx");
    row("cut off", R"({"m":["a")", "m", "");
    row("no object", R"([1])", "m", "");
    row("nothing", "", "m", "");
}

void TstRowFormatter::findsListItems()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, path);
    QByteArrayList told;
    for (const ListItem &item : listItems(json.toStdString(), path.toStdString()))
        told.append(QByteArray::fromStdString(item.text).replace('\0', "\xE2\x90\x80"));
    QTEST(told.join('|'), "items");
}

void TstRowFormatter::writesARowForEachValue()
{
    ExportOptions options = optionsOf({"id", "tags", "mails", "n"});
    const QByteArray page = R"([{"id":"1","tags":["a, b","=c"],"mails":[{"value":"x"}],"n":7},
                                {"id":"2","n":8},{"id":"3","tags":["d"]}])";
    QCOMPARE(csv(page, options), QByteArray("id,tags,mails,n|1,\"a, b, =c\",x,7|2,,,8|3,d,,|"));
    options.arrays = ArrayForm::RowEach;
    QCOMPARE(csv(page, options),
             QByteArray("id,tags,mails,n|1,\"a, b\",x,7|1,'=c,,7|2,,,8|3,d,,|"));
}

void TstRowFormatter::valuesThatCannotBeToldApartStayJoined()
{
    // Not UTF-8: the raw object is not read again, and "a, b" may be one value or two.
    ExportOptions options = optionsOf({"id", "tags"});
    options.arrays = ArrayForm::RowEach;
    QCOMPARE(csv("[{\"id\":\"1\",\"tags\":[\"a\",\"b\"],\"x\":\"\xFF\"}]", options),
             QByteArray("id,tags|1,\"a, b\"|"));
}

void TstRowFormatter::writesDates_data()
{
    QTest::addColumn<DateForm>("form");
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("as sent") << DateForm::AsSent
                             << QByteArray("created,lastLogin|2026-05-02T11:04:29+02:00,never|"
                                           "soon,2026-05-02|");
    QTest::newRow("UTC") << DateForm::IsoUtc
                         << QByteArray("created (UTC),lastLogin (UTC)|2026-05-02T09:04:29.000Z,"
                                       "never|soon,2026-05-02T00:00:00.000Z|");
    QTest::newRow("shown") << DateForm::Shown
                           << QByteArray("created (Asia/Kathmandu),lastLogin (Asia/Kathmandu)|"
                                         "02.05.26 14:49,never|soon,02.05.26 05:45|");
}

void TstRowFormatter::writesDates()
{
    QFETCH(DateForm, form);
    ExportOptions options = optionsOf({"created", "lastLogin"});
    options.dates = form;
    QTEST(csv(R"([{"id":"1","created":"2026-05-02T11:04:29+02:00","lastLogin":null},
                  {"id":"2","created":"soon","lastLogin":"2026-05-02"}])",
              options),
          "file");
}

void TstRowFormatter::masks_data()
{
    QTest::addColumn<Masking>("masking");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, Masking masking, const char *column, const QString &value,
                        const QString &left) {
        QTest::newRow(name) << masking << QString::fromLatin1(column) << value << left;
    };
    const auto initials = Masking::Initials;
    row("two names", initials, "displayName", u"Ann Müller"_s, u"A. M."_s);
    row("address", initials, "email", u"ann.mueller@example.com"_s, u"A. M."_s);
    row("other letters", initials, "lastName", u"élise 東"_s, u"É. 東."_s);
    row("hostile", initials, "firstName", u"=HYPERLINK(\"x\")"_s, u"H. X."_s);
    row("no letter", initials, "login", u"12345"_s, u"(masked)"_s);
    row("id", initials, "id", u"abc"_s, u"(masked)"_s);
    row("phone", initials, "mobilePhone", u"+49 30 1"_s, u"(masked)"_s);
    row("unknown column", initials, "profile.nick", u"Annie"_s, u"(masked)"_s);
    row("department", initials, "department", u"Sales"_s, u"Sales"_s);
    row("empty", initials, "firstName", QString(), QString());
    const auto domain = Masking::EmailDomain;
    row("domain", domain, "email", u"ann@example.com"_s, u"@example.com"_s);
    row("domain elsewhere", domain, "profile.other", u"x@a.example.com"_s, u"@a.example.com"_s);
    row("no address", domain, "displayName", u"Ann"_s, u"(masked)"_s);
    row("a name behind the @", domain, "login", u"x@Ann Müller"_s, u"(masked)"_s);
    row("two @", domain, "login", u"a@b@example.com"_s, u"@example.com"_s);
    // python3: hmac.new(b"a key of some length", b"ann@example.com", "sha256").hexdigest()[:32]
    row("hash", Masking::Keyed, "email", u"ann@example.com"_s,
        u"a1d5e79afffd32fedbce0ae1a911a23d"_s);
    row("none", Masking::None, "email", u"ann@example.com"_s, u"ann@example.com"_s);
}

void TstRowFormatter::masks()
{
    QFETCH(Masking, masking);
    QFETCH(QString, column);
    QFETCH(QString, value);
    ExportOptions options;
    options.masking = masking;
    options.maskKey = Secret("a key of some length");
    const Masker masker(options);
    const std::string utf8 = value.toStdString();
    const std::string name = column.toStdString();
    std::string text;
    Cell cell{CellKind::Text, BlankReason::NotSet, utf8};
    if (masker.isMasked(name))
        cell = masker.masked(cell, name, text);
    QTEST(QString::fromStdString(std::string(cell.text)), "left");
}

void TstRowFormatter::keyedMasksMatchAcrossColumns()
{
    ExportOptions options = optionsOf({"id", "manager", "active"});
    options.masking = Masking::Keyed;
    options.maskKey = Secret("one key");
    const QByteArray page = R"([{"id":"u1","manager":"u1","active":true}])";
    const QByteArrayList cells = csv(page, options).split('|').at(1).split(',');
    QCOMPARE(cells.at(0), cells.at(1));
    QCOMPARE(cells.at(0).size(), 32);
    QCOMPARE(cells.at(2), QByteArray("true"));
    options.maskKey = Secret("another key");
    QVERIFY(csv(page, options).split('|').at(1).split(',').at(0) != cells.at(0));
}

void TstRowFormatter::nothingButTheKnownIsLeftUnmasked()
{
    ExportOptions options;
    options.masking = Masking::Initials;
    const Masker masker(options);
    QByteArrayList left;
    for (const AttributeInfo &info : wellKnownAttributes()) {
        if (!masker.isMasked(info.name))
            left.append(QByteArray::fromStdString(std::string(info.name)));
    }
    QCOMPARE(
        left.join(' '),
        QByteArray("status created activated statusChanged lastLogin lastUpdated "
                   "passwordChanged title department division organization costCenter userType "
                   "city state country locale timezone"));
    QVERIFY(masker.isMasked("anything.else"));
    QVERIFY(!masker.isMasked("providerStatus"));
}

void TstRowFormatter::maskedJsonNeverHoldsWhatTheServerSent()
{
    UserTable table;
    test::appendPage(table,
                     R"([{"id":"u1","profile":{"login":"ann@example.com"},"nick":"Annie"}])");
    ExportOptions options; // no columns: raw objects, were nothing masked
    options.masking = Masking::EmailDomain;
    for (const auto *const format : {"json", "ndjson", "csv"}) {
        const auto writer = m_exporters.find(QString::fromLatin1(format))->writer(options);
        QByteArray out;
        writer->begin(out);
        writer->write(table.snapshot(), table.snapshot().distinctRows(), out);
        writer->end(completeStamp(), out);
        QVERIFY2(!out.contains("ann") && !out.contains("Annie") && !out.contains("u1"),
                 out.constData());
        QVERIFY2(out.contains("@example.com"), out.constData());
        QVERIFY2(out.contains("masked") || out.contains("MASKED FILE"), out.constData());
    }
}

void TstRowFormatter::maskedMarksDoNotQuoteTheQuery()
{
    ExportOptions options = optionsOf({"department"});
    options.masking = Masking::Keyed;
    options.maskKey = Secret("key");
    Stamp stamp = completeStamp();
    stamp.limitedBy = u"login:ann"_s;
    stamp.asked = u"search=login eq ann"_s;
    for (const auto &exporter : m_exporters.all()) {
        if (!exporter->ownColumns().empty())
            continue;
        const auto writer = exporter->writer(options);
        QByteArray out;
        writer->begin(out);
        writer->end(stamp, out);
        while (true) {
            const auto more = writer->rest(out);
            QVERIFY(more.ok());
            if (!more.value())
                break;
        }
        QVERIFY2(!out.contains("ann"), out.constData());
    }
}

QTEST_GUILESS_MAIN(TstRowFormatter)
#include "tst_rowformatter.moc"
