// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/shownjson.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

class TstShownJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lays_data();
    void lays();
    void cutsWhatIsTooLong();
    void survivesDeepNesting();
};

void TstShownJson::lays_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("indented");
    QTest::addColumn<QString>("asReceived");
    const auto row = [](const char *name, const QByteArray &raw, const QString &indented,
                        const QString &asReceived) {
        QTest::newRow(name) << raw << indented << asReceived;
    };
    row("empty", "", {}, {});
    row("object", "{\"a\":1,\"b\":[true,null]}",
        u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_s,
        u"{\"a\":1,\"b\":[true,null]}"_s);
    row("empty containers", "{\"a\":{ },\"b\":[\n]}", u"{\n  \"a\": {},\n  \"b\": []\n}"_s,
        u"{\"a\":{ },\"b\":[\n]}"_s);
    row("order, repeats and digits stay", "{\"b\":12345678901234567890.10,\"a\":1,\"b\":2}",
        u"{\n  \"b\": 12345678901234567890.10,\n  \"a\": 1,\n  \"b\": 2\n}"_s,
        u"{\"b\":12345678901234567890.10,\"a\":1,\"b\":2}"_s);
    row("brackets in strings", "{\"a\":\"{[,:]}\\\"}\"}", u"{\n  \"a\": \"{[,:]}\\\"}\"\n}"_s,
        u"{\"a\":\"{[,:]}\\\"}\"}"_s);
    row("hostile: direction and control",
        "[\"a\xE2\x80\xAE"
        "b\x07\xE2\x80\xA8\"]",
        u"[\n  \"a\\u202eb\\u0007\\u2028\"\n]"_s, u"[\"a\\u202eb\\u0007\\u2028\"]"_s);
    row("failing: no JSON", "}]<html>", u"\n}\n]<html>"_s, u"}]<html>"_s);
    row("failing: cut off", "{\"a\":\"x", u"{\n  \"a\": \"x"_s, u"{\"a\":\"x"_s);
}

void TstShownJson::lays()
{
    QFETCH(QByteArray, raw);
    const ShownJson shown = shownJson(raw, JsonLayout::Indented, 1000);
    QTEST(shown.text, "indented");
    QVERIFY(!shown.isCut);
    QTEST(shownJson(raw, JsonLayout::AsReceived, 1000).text, "asReceived");
}

void TstShownJson::cutsWhatIsTooLong()
{
    const QByteArray raw = "[\"" + QByteArray(10'000, 'x') + "\"]";
    const ShownJson shown = shownJson(raw, JsonLayout::AsReceived, 100);
    QVERIFY(shown.isCut);
    QCOMPARE(shown.text.size(), 100);
}

void TstShownJson::survivesDeepNesting()
{
    const QByteArray raw = QByteArray(5'000, '[') + QByteArray(5'000, ']');
    const ShownJson shown = shownJson(raw, JsonLayout::Indented, 100'000);
    QCOMPARE(shown.text.count(u'['), 5'000);
    QVERIFY(shown.text.size() < 10'000 * 70);
}

QTEST_MAIN(TstShownJson)
#include "tst_shownjson.moc"
