// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/userchunk.h"
#include "unit/table/tabletesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What the description of a provider's pages can say, and what is then read from them.
class TstPageFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRows_data();
    void findsRows();
    void mapsAttributes();
    void mapsStatuses();
    void prefersTheFirstMappedPath();
    void takesTheFirstPathWithAValue();
    void readsStatusesByRules();
    void makesColumnsOfNamedElements_data();
    void makesColumnsOfNamedElements();
    void readsWholeNamedElements();
    void readsElementsInAnyCase();
    void makesColumnsOfTheLatestElement_data();
    void makesColumnsOfTheLatestElement();
    void prefersWorkAndPrimary_data();
    void prefersWorkAndPrimary();
    void readsTheEnvelope_data();
    void readsTheEnvelope();
    void saysWhyAnAttributeIsAbsent();
    void takesEmptyTextsForUnset();
    void givesOnePathToTwoAttributes();
};

void TstPageFormat::findsRows_data()
{
    QTest::addColumn<QByteArray>("rowsPath");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("ids"); //!< "-": refused
    const auto row = [](const char *name, const char *path, const char *page, const QString &ids) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(page) << ids;
    };
    row("body", "", "[{\"id\":1},{\"id\":2}]", u"1|2"_s);
    row("byte order mark", "", "\xef\xbb\xbf[{\"id\":1}]", u"1"_s);
    row("member", "results", "{\"totalCount\":2,\"results\":[{\"id\":1}],\"z\":{\"a\":[]}}",
        u"1"_s);
    row("nested", "data.users", "{\"data\":{\"n\":1,\"users\":[{\"id\":1}]},\"users\":[]}", u"1"_s);
    row("dotted key", "data.users", "{\"data.users\":[{\"id\":1}]}", u"1"_s);
    row("escaped key", "results", "{\"\\u0072esults\":[{\"id\":1}]}", u"1"_s);
    row("twice, the last wins", "r", "{\"r\":[{\"id\":1,\"a\":1},{\"id\":2}],\"r\":[{\"id\":3}]}",
        u"3"_s);
    row("not there", "results", "{\"totalCount\":0}", u"-"_s);
    row("no array", "results", "{\"results\":null}", u"-"_s);
    row("body is no object", "results", "[]", u"-"_s);
    row("garbage behind", "results", "{\"results\":[]} x", u"-"_s);
    row("broken elsewhere", "results", "{\"results\":[],\"x\":}", u"-"_s);
    row("prefix only", "data.users", "{\"data\":[{\"id\":1}]}", u"-"_s);
    row("bad escape", "results", "{\"\\q\":1,\"results\":[]}", u"-"_s);
    row("cut off", "results", "{\"results\":[{\"id\":1}]", u"-"_s);
    row("no comma", "results", "{\"results\":[] \"x\":1}", u"-"_s);
    row("empty object", "results", "{}", u"-"_s);
}

void TstPageFormat::findsRows()
{
    QFETCH(QByteArray, rowsPath);
    QFETCH(QByteArray, page);
    QFETCH(QString, ids);
    PageFormat format = test::pageFormat();
    format.rowsPath = rowsPath.toStdString();
    const auto chunk = test::decoded(page, format);
    QStringList found;
    for (std::uint32_t row = 0; chunk && row < chunk->rowCount(); ++row) {
        found += test::text(chunk->id(row));
        QVERIFY(page.contains(QByteArray::fromStdString(chunk->rawJson(row))));
    }
    QCOMPARE(chunk ? found.join(u'|') : u"-"_s, ids);
}

void TstPageFormat::mapsAttributes()
{
    const auto chunk =
        test::decoded("[{\"id\":\"1\",\"lastLogin\":null,\"other\":null,"
                      "\"profile\":{\"login\":\"ann@example.com\"}},{\"id\":\"2\"}]");
    QVERIFY(chunk);
    QCOMPARE(chunk->columns().size(), 4u);
    QCOMPARE(chunk->columnOf(Attribute::Id), std::optional(0u));
    QCOMPARE(chunk->columnOf(Attribute::LastLogin), std::optional(1u));
    QCOMPARE(chunk->columnOf(Attribute::Login), std::optional(3u));
    QCOMPARE(chunk->columnOf(Attribute::Created), std::optional<std::uint32_t>());
    QCOMPARE(chunk->columns()[3].attribute, std::optional(Attribute::Login));
    QCOMPARE(chunk->columns()[2].attribute, std::optional<Attribute>());
    QCOMPARE(test::describedRow(*chunk, 0),
             u"id=1|lastLogin=(never)|other=()|profile.login=ann@example.com"_s);
    QCOMPARE(test::describedRow(*chunk, 1), u"id=2|lastLogin=()|other=()|profile.login=()"_s);
}

void TstPageFormat::mapsStatuses()
{
    const auto chunk =
        test::decoded("[{\"id\":1,\"status\":\"ACTIVE\"},{\"id\":2,\"status\":\"active\"},"
                      "{\"id\":3,\"status\":\"PASSWORD_EXPIRED\"},{\"id\":4},"
                      "{\"id\":5,\"status\":null},{\"id\":6,\"status\":\"DEPROVISIONED\"}]");
    QVERIFY(chunk);
    QStringList words;
    for (std::uint32_t row = 0; row < chunk->rowCount(); ++row)
        words += test::text(toWord(chunk->status(row)));
    QCOMPARE(words.join(u'|'), u"active|unknown|passwordExpired|unknown|unknown|deactivated"_s);
    const auto without = test::decoded("[{\"id\":1}]");
    QVERIFY(without);
    QCOMPARE(without->status(0), AccountStatus::Unknown);
}

void TstPageFormat::prefersTheFirstMappedPath()
{
    PageFormat format = test::pageFormat();
    format.attributes.push_back({Attribute::LastName, "name.family", BlankReason::NotSet});
    const auto both = test::decoded(
        "[{\"id\":1,\"name\":{\"family\":\"B\"},\"profile\":{\"lastName\":\"A\"}}]", format);
    QVERIFY(both);
    QCOMPARE(both->columns()[*both->columnOf(Attribute::LastName)].path,
             std::string("profile.lastName"));
    const auto second = test::decoded("[{\"id\":1,\"name\":{\"family\":\"B\"}}]", format);
    QVERIFY(second);
    QCOMPARE(second->columns()[*second->columnOf(Attribute::LastName)].path,
             std::string("profile.lastName"));
    QCOMPARE(test::presentCells(*second, 0), u"name.family=B|profile.lastName=B"_s);
}

// Each user has the first of the paths that has a value for this user.
void TstPageFormat::takesTheFirstPathWithAValue()
{
    PageFormat format = test::pageFormat();
    format.attributes.push_back({Attribute::LastName, "name.family", BlankReason::NotSet});
    const auto chunk = test::decoded(
        R"([{"id":1,"profile":{"lastName":"A"},"name":{"family":"B"}},
            {"id":2,"profile":{"lastName":null},"name":{"family":"C"}},
            {"id":3,"profile":{"lastName":""},"name":{"family":"D"}},
            {"id":4,"name":{"family":null}}])",
        format);
    QVERIFY(chunk);
    const auto column = chunk->columnOf(Attribute::LastName);
    QVERIFY(column);
    QStringList cells;
    for (std::uint32_t row = 0; row < chunk->rowCount(); ++row)
        cells.append(test::described(chunk->cell(row, *column)));
    QCOMPARE(cells.join(u'|'), u"A|C|D|()"_s);
}

// The first rule that holds says the status, and the paths stay columns.
void TstPageFormat::readsStatusesByRules()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet}};
    format.statusRules = {{"locked", "true", AccountStatus::Locked, "locked"},
                          {"state", "ON", AccountStatus::Active, {}},
                          {"state", {}, AccountStatus::Unknown, {}}};
    const auto chunk = test::decoded(R"([{"id":1,"state":"ON","locked":true},
                                         {"id":2,"state":"ON","locked":false},
                                         {"id":3,"state":"NEW"},{"id":4}])",
                                     format);
    QVERIFY(chunk);
    const auto column = chunk->columnOf(Attribute::Status);
    QVERIFY(column);
    QStringList words;
    QList<AccountStatus> statuses;
    for (std::uint32_t row = 0; row < chunk->rowCount(); ++row) {
        words.append(test::described(chunk->cell(row, *column)));
        statuses.append(chunk->status(row));
    }
    QCOMPARE(words.join(u'|'), u"locked|ON|NEW|()"_s);
    using enum AccountStatus;
    QCOMPARE(statuses, (QList<AccountStatus>{Locked, Active, Unknown, Unknown}));
    QCOMPARE(test::presentCells(*chunk, 1), u"state=ON|locked=?false|(status)=ON"_s);
}

void TstPageFormat::makesColumnsOfNamedElements_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("cells");
    QTest::newRow("by type")
        << uR"([{"type":"mobile","number":"1"},{"number":"2","type":"work"}])"_s
        << u"phones.mobile=1|phones.work=2|phones=[2]"_s;
    QTest::newRow("the first of two")
        << uR"([{"type":"a","number":"1"},{"type":"a","number":"2"}])"_s
        << u"phones.a=1|phones=[1]"_s;
    QTest::newRow("without a name")
        << uR"([{"number":"1"},{"type":null,"number":"2"}])"_s << u"phones=[1]"_s;
    QTest::newRow("without a value") << uR"([{"type":"a"}])"_s << u"phones=[1 item]"_s;
    QTest::newRow("a null") << uR"([{"type":"a","number":null}])"_s << u"phones=[1 item]"_s;
    QTest::newRow("scalars between")
        << uR"(["x",{"type":"a","number":"1"},[{"type":"b"}]])"_s << u"phones.a=1|phones=[1]"_s;
    QTest::newRow("an escaped name")
        << uR"([{"type":"ab","number":"1"}])"_s << u"phones.ab=1|phones=[1]"_s;
    QTest::newRow("empty") << u"[]"_s << u""_s;
    QTest::newRow("no array") << uR"({"mobile":"1"})"_s << u"phones.mobile=1"_s;
}

void TstPageFormat::makesColumnsOfNamedElements()
{
    QFETCH(QString, json);
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet}};
    format.keyedArrays = {{"phones", "type", "number"}};
    const auto chunk =
        test::decoded(QString(uR"([{"id":1,"phones":)"_s + json + u"}]"_s).toUtf8(), format);
    QVERIFY(chunk);
    QStringList cells = test::presentCells(*chunk, 0).split(u'|');
    cells.sort();
    QTEST(cells.join(u'|'), "cells");
}

void TstPageFormat::readsWholeNamedElements()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet},
                         {Attribute::City, "addresses.work.locality", BlankReason::NotSet}};
    format.keyedArrays = {{"addresses", "type", {}}};
    const auto chunk = test::decoded(
        R"([{"id":1,"addresses":[{"locality":"Leeds","type":"work","geo":{"lat":1}},
                                 {"type":"home","locality":"York"}]}])",
        format);
    QVERIFY(chunk);
    const auto city = chunk->columnOf(Attribute::City);
    QVERIFY(city);
    QCOMPARE(test::described(chunk->cell(0, *city)), u"Leeds"_s);
    QVERIFY(test::presentCells(*chunk, 0).contains(u"addresses.work.geo.lat=#1"_s));
    QVERIFY(test::presentCells(*chunk, 0).contains(u"addresses.home.locality=York"_s));
}

// An element without a name can have one; keys and words in another case are the same ones.
void TstPageFormat::readsElementsInAnyCase()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet},
                         {Attribute::City, "addresses.work.locality", BlankReason::NotSet},
                         {Attribute::City, "addresses.untyped.locality", BlankReason::NotSet}};
    format.keyedArrays = {{"addresses", "type", {}, "untyped"}, {"mails", "type", "value"}};
    format.keyCase = KeyCase::DoesNotCount;
    const auto chunk = test::decoded(
        R"([{"id":1,"addresses":[{"locality":"Leeds"}],
             "Mails":[{"Value":"a@example.com","Type":"Home"},
                      {"Value":"b@example.com","Type":"Work"}]},
            {"ID":2,"Addresses":[{"Locality":"York","Type":"Work"},{"locality":"Hull"}]}])",
        format);
    QVERIFY(chunk);
    const auto city = chunk->columnOf(Attribute::City);
    QVERIFY(city);
    QCOMPARE(test::described(chunk->cell(0, *city)), u"Leeds"_s);
    QCOMPARE(test::described(chunk->cell(1, *city)), u"York"_s);
    const QString cells = test::presentCells(*chunk, 0);
    QVERIFY2(cells.contains(u"mails.Home=a@example.com"_s), qPrintable(cells));
    QVERIFY2(cells.contains(u"mails=[b@example.com]"_s), qPrintable(cells));
}

void TstPageFormat::makesColumnsOfTheLatestElement_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("cells");
    const QString chef = uR"({"since":"2024-05-01","title":"Chef"})"_s;
    const QString cook = uR"({"title":"Cook","since":"2019-01-01"})"_s;
    QTest::newRow("last") << u'[' + cook + u',' + chef + u']'
                          << u"jobs.latest.since=2024-05-01|jobs.latest.title=Chef"_s;
    QTest::newRow("first") << u'[' + chef + u',' + cook + u']'
                           << u"jobs.latest.since=2024-05-01|jobs.latest.title=Chef"_s;
    QTest::newRow("no date") << uR"([{"title":"Cook","since":null},{"title":"Chef"}])"_s
                             << u"jobs.latest.title=Cook"_s;
    QTest::newRow("scalars between") << u"[1,"_s + cook + u",[2],null]"_s
                                     << u"jobs.latest.since=2019-01-01|jobs.latest.title=Cook"_s;
    QTest::newRow("references") << uR"(["a","b"])"_s << u""_s;
    QTest::newRow("empty") << u"[]"_s << u""_s;
    QTest::newRow("null") << u"null"_s << u""_s;
    QTest::newRow("cut off") << u'[' + cook << u"refused"_s;
}

void TstPageFormat::makesColumnsOfTheLatestElement()
{
    QFETCH(QString, json);
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet},
                         {Attribute::Title, "jobs.latest.title", BlankReason::NotSet}};
    format.latestElements = {{"jobs", "since", "latest"}};
    const auto chunk = test::decoded(
        QString(uR"([{"id":1,"jobs":)"_s + json + uR"(,"more":true}])"_s).toUtf8(), format);
    QStringList cells{u"refused"_s};
    if (chunk) {
        cells = test::presentCells(*chunk, 0).split(u'|');
        QVERIFY(cells.removeAll(u"more=?true"_s) == 1);
        cells.removeIf([](const QString &cell) { return !cell.startsWith("jobs.latest"_L1); });
        cells.sort();
    }
    QTEST(cells.join(u'|'), "cells");
}

// An e-mail address for work comes before the first one, and the primary one before it.
void TstPageFormat::prefersWorkAndPrimary_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("email");
    const QByteArray home = R"({"value":"home@example.com","type":"home"})";
    const QByteArray work = R"({"value":"work@example.com","type":"work"})";
    const QByteArray main = R"({"value":"main@example.com","primary":true})";
    QTest::newRow("first") << '[' + home + ']' << u"home@example.com"_s;
    QTest::newRow("work") << '[' + home + ',' + work + ']' << u"work@example.com"_s;
    QTest::newRow("primary") << '[' + work + ',' + home + ',' + main + ']' << u"main@example.com"_s;
}

void TstPageFormat::prefersWorkAndPrimary()
{
    QFETCH(QByteArray, json);
    const auto chunk = test::decoded("[{\"id\":1,\"emails\":" + json + "}]");
    QVERIFY(chunk);
    QFETCH(QString, email);
    QVERIFY2(test::presentCells(*chunk, 0).contains(email),
             qPrintable(test::presentCells(*chunk, 0)));
}

void TstPageFormat::readsTheEnvelope_data()
{
    QTest::addColumn<std::string>("page");
    QTest::addColumn<QString>("told"); //!< next|meta.total|rows, or the refusal
    QTest::newRow("before and behind")
        << std::string(R"({"next":"a","data":[{"id":1},{"id":2}],"meta":{"total":7,"x":[1]}})")
        << u"a|7|2"_s;
    QTest::newRow("null") << std::string(R"({"next":null,"data":[]})") << u"-|-|0"_s;
    QTest::newRow("another case") << std::string(
        R"({"NEXT":"a","Data":[{"ID":1}],"Meta":{"Total":"7"}})")
                                  << u"a|7|1"_s;
    QTest::newRow("an object") << std::string(R"({"next":{"a":1},"data":[]})") << u"-|-|0"_s;
    QTest::newRow("no rows") << std::string(R"({"meta":{"total":0}})") << u"-|0|0"_s;
    QTest::newRow("null rows") << std::string(R"({"meta":{"total":0},"data":null})") << u"-|0|0"_s;
    QTest::newRow("neither") << std::string(R"({"next":"a"})") << u"refused"_s;
    QTest::newRow("escaped") << std::string(R"({"next":"a\u0062\/","data":[]})") << u"ab/|-|0"_s;
}

void TstPageFormat::readsTheEnvelope()
{
    QFETCH(std::string, page);
    PageFormat format;
    format.rowsPath = "data";
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet}};
    format.envelopePaths = {"next", "meta.total"};
    format.rowsMayBeAbsentWith = "meta.total";
    format.keyCase = KeyCase::DoesNotCount;
    const Result<DecodedPage> decoded = decodePage(page, format);
    QString told = u"refused"_s;
    if (decoded.ok()) {
        const PageEnvelope &envelope = decoded.value().envelope;
        const auto word = [&](const char *path) {
            const std::string *found = envelope.find(path);
            return found ? QString::fromStdString(*found) : u"-"_s;
        };
        told = word("next") + u'|' + word("meta.total") + u'|' + QString::number(envelope.rows);
    }
    QTEST(told, "told");
}

void TstPageFormat::saysWhyAnAttributeIsAbsent()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet},
                         {Attribute::LastLogin, "seen", BlankReason::Never}};
    format.absent = {{Attribute::LastLogin, BlankReason::NotPermitted},
                     {Attribute::Manager, BlankReason::NotRequested}};
    const auto without = test::decoded(R"([{"id":1}])", format);
    QVERIFY(without);
    const auto login = without->columnOf(Attribute::LastLogin);
    QVERIFY(login);
    QCOMPARE(without->cell(0, *login).blank, BlankReason::NotPermitted);
    const auto with = test::decoded(R"([{"id":1,"seen":null}])", format);
    QVERIFY(with);
    QCOMPARE(with->cell(0, *with->columnOf(Attribute::LastLogin)).blank, BlankReason::Never);
    QCOMPARE(with->cell(0, *with->columnOf(Attribute::Manager)).blank, BlankReason::NotRequested);
}

void TstPageFormat::takesEmptyTextsForUnset()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet}};
    format.emptyText = EmptyText::Blank;
    const auto chunk = test::decoded(R"([{"id":1,"a":"","b":"x"}])", format);
    QVERIFY(chunk);
    QCOMPARE(test::presentCells(*chunk, 0), u"b=x"_s);
}

void TstPageFormat::givesOnePathToTwoAttributes()
{
    PageFormat format = test::pageFormat();
    format.attributes.push_back({Attribute::Email, "profile.login", BlankReason::NotSet});
    const auto chunk =
        test::decoded("[{\"id\":1,\"profile\":{\"login\":\"ann@example.com\"}}]", format);
    QVERIFY(chunk);
    for (const Attribute attribute : {Attribute::Login, Attribute::Email}) {
        const auto column = chunk->columnOf(attribute);
        QVERIFY(column);
        QCOMPARE(chunk->columns()[*column].attribute, std::optional(attribute));
        QCOMPARE(test::described(chunk->cell(0, *column)), u"ann@example.com"_s);
    }
}

QTEST_GUILESS_MAIN(TstPageFormat)
#include "tst_pageformat.moc"
