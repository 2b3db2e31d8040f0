// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/valuelookup.h"
#include "unit/table/tabletesting.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Values of a column and how many users have them.
class TstValueLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsValues_data();
    void countsValues();
    void givesTheMostFrequent();
    void stopsWhenAsked();
    void answersOnceFromTheEventLoop();
    void saysNothingOnceDeleted();
};

namespace {

QByteArray user(int id, const QByteArray &status, const QByteArray &city, const QByteArray &groups)
{
    return "{\"id\":\"" + QByteArray::number(id) + "\",\"status\":\"" + status
        + "\",\"profile\":{\"login\":\"u" + QByteArray::number(id)
        + "@example.com\",\"city\":" + city + "},\"groups\":" + groups + '}';
}

//! Two pages; user 2 stands on both, and is counted once.
TableSnapshot people()
{
    UserTable table;
    table.append(decoded('[' + user(1, "ACTIVE", "\"Berlin\"", "[\"staff\",\"admins\",\"staff\"]")
                         + ',' + user(2, "DEPROVISIONED", "\"Bern\"", "[\"staff\"]") + ','
                         + user(3, "ACTIVE", "\"New Berlin\"", "[]") + ']'));
    table.append(decoded('[' + user(2, "ACTIVE", "\"Bern\"", "[\"staff\"]") + ','
                         + user(4, "STAGED", "\"Bern\"", "[\"admins\"]") + ','
                         + user(5, "ACTIVE", "null", "[\"a\\nb\"]") + ','
                         + user(6, "ODD", "\"M\xc3\xbcnster\"", "[]") + ']'));
    return table.snapshot();
}

QString described(const QList<FoundValue> &values)
{
    QStringList texts;
    for (const FoundValue &value : values)
        texts.append(value.value + u' ' + QString::number(value.users));
    return texts.join(u'|');
}

} // namespace

void TstValueLookup::countsValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << u"profile.city"_s << QString()
                         << u"Bern 2|Berlin 1|Münster 1|New Berlin 1"_s;
    QTest::newRow("begins before contains")
        << u"profile.city"_s << u"BER"_s << u"Bern 2|Berlin 1|New Berlin 1"_s;
    QTest::newRow("accents folded") << u"PROFILE.CITY"_s << u"munster"_s << u"Münster 1"_s;
    QTest::newRow("common words of status")
        << u"status"_s << QString() << u"active 3|deactivated 1|staged 1|unknown 1"_s;
    QTest::newRow("the provider's own words")
        << u"providerStatus"_s << u"dep"_s << u"DEPROVISIONED 1"_s;
    QTest::newRow("items of lists, no line ends")
        << u"groups"_s << QString() << u"admins 2|staff 2"_s;
    QTest::newRow("no such value") << u"profile.city"_s << u"zz"_s << QString();
    QTest::newRow("no such column") << u"shoeSize"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("hostile: signs") << u"profile.city"_s << u"\"*\\"_s << QString();
}

void TstValueLookup::countsValues()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QTEST(described(ValueLookup::valuesOf(people(), {field, text}, {})), "expected");
    QCOMPARE(described(ValueLookup::valuesOf({}, {field, text}, {})), QString());
}

void TstValueLookup::givesTheMostFrequent()
{
    const ValueQuestion question{u"profile.city"_s, {}, 2};
    QCOMPARE(described(ValueLookup::valuesOf(people(), question, {})), u"Bern 2|Berlin 1"_s);
}

void TstValueLookup::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(ValueLookup::valuesOf(people(), {u"status"_s, {}}, stop.get_token()).size(), 0);
}

void TstValueLookup::answersOnceFromTheEventLoop()
{
    QPointer<ValueLookup> lookup = new ValueLookup(people(), {u"profile.city"_s, u"bern"_s}, this);
    QString found;
    int answers = 0;
    connect(lookup, &ValueLookup::found, this, [&](const QList<FoundValue> &values) {
        found = described(values);
        ++answers;
    });
    QCOMPARE(answers, 0);
    QTRY_VERIFY(!lookup);
    QCOMPARE(answers, 1);
    QCOMPARE(found, u"Bern 2"_s);
}

void TstValueLookup::saysNothingOnceDeleted()
{
    auto *const lookup = new ValueLookup(people(), {u"profile.city"_s, {}}, this);
    QSignalSpy found(lookup, &ValueLookup::found);
    delete lookup;
    // The next answer comes behind the one that must not come.
    QPointer<ValueLookup> next = new ValueLookup(people(), {u"status"_s, {}}, this);
    QTRY_VERIFY(!next);
    QCOMPARE(found.size(), 0);
}

QTEST_GUILESS_MAIN(TstValueLookup)
#include "tst_valuelookup.moc"
