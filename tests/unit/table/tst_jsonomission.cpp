// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/jsonomission.h"
#include "unit/table/tabletesting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! JSON without some of its members.
class TstJsonOmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOut_data();
    void leavesOut();
    void keepsAllElse();
    void keepsNothingInTheRawObject_data();
    void keepsNothingInTheRawObject();
};

namespace {

const std::vector<std::string> keys{"pay", "ssn"};

QByteArray without(const QByteArray &json)
{
    return QByteArray::fromStdString(
        withoutMembers({json.constData(), std::size_t(json.size())}, keys));
}

} // namespace

void TstJsonOmission::leavesOut_data()
{
    QTest::addColumn<QByteArray>("kept"); // what is left out is written with spaces
    const auto row = [](const char *json, const char *kept) {
        QTest::newRow(json) << QByteArray(kept);
    };
    row(R"({"pay":1})", R"({       })");
    row(R"({"pay":1,"a":2})", R"({        "a":2})");
    row(R"({"a":2,"pay":1})", R"({"a":2        })");
    row(R"({"a":2 , "pay" : "x" , "b":3})", R"({"a":2               , "b":3})");
    row(R"({"pay":1,"ssn":"2","pay":[{"x":{}}]})", R"({                                  })");
    row(R"({"a":1,"pay":null,"ssn":true,"b":2})", R"({"a":1                      ,"b":2})");
    row(R"([{"pay":{"a":[1,{"b":2}]},"c":1},"pay"])", R"([{                        "c":1},"pay"])");
    row(R"({"a":{"x":1},"pay":2})", R"({"a":{"x":1}        })");
    row(R"({"a":{"pay":1},"b":[{"ssn":1}]})", R"({"a":{       },"b":[{       }]})");
    row(R"({"p\u0061y":1,"a":2})", R"({             "a":2})");
    row(R"({"payment":1,"Pay":2,"x":"pay"})", R"({"payment":1,"Pay":2,"x":"pay"})");
    row(R"({"x":"\"pay\":1"})", R"({"x":"\"pay\":1"})");
    row("{}", "{}");
    row("", "");
    // No JSON stays none: it is refused as a whole.
    row(R"({"pay":})", R"({"pay":})");
    row(R"({"pay":1 2})", R"({"pay":1 2})");
    row(R"({"pay":[1)", R"({"pay":[1)");
    row(R"({"pay")", R"({"pay")");
    row(R"(["pay":1])", R"(["pay":1])");
    row("<html>", "<html>");
}

void TstJsonOmission::leavesOut()
{
    QTEST(without(QTest::currentDataTag()), "kept");
}

//! Of generated objects: what Qt reads is what it reads without these keys.
void TstJsonOmission::keepsAllElse()
{
    QRandomGenerator dice(20'261'125);
    const std::function<QJsonValue(int)> made = [&](int depth) -> QJsonValue {
        const int kind = dice.bounded(depth > 3 ? 3 : 5);
        if (kind == 0)
            return dice.bounded(1'000);
        if (kind == 1)
            return QJsonValue(QJsonValue::Null);
        if (kind == 2)
            return u"pay\":1,"_s;
        if (kind == 3)
            return QJsonArray{made(depth + 1), made(depth + 1)};
        QJsonObject object;
        for (const char *key : {"a", "pay", "q", "ssn", "z"}) {
            if (dice.bounded(2) == 0)
                object[QLatin1String(key)] = made(depth + 1);
        }
        return object;
    };
    const std::function<QJsonValue(const QJsonValue &)> pruned =
        [&](const QJsonValue &value) -> QJsonValue {
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue &each : value.toArray())
                array.append(pruned(each));
            return array;
        }
        if (!value.isObject())
            return value;
        QJsonObject object;
        const QJsonObject whole = value.toObject();
        for (auto it = whole.begin(); it != whole.end(); ++it) {
            if (it.key() != "pay"_L1 && it.key() != "ssn"_L1)
                object[it.key()] = pruned(it.value());
        }
        return object;
    };
    int changed = 0;
    for (int i = 0; i < 500; ++i) {
        const QJsonObject whole{{u"root"_s, made(0)}};
        for (const auto form : {QJsonDocument::Compact, QJsonDocument::Indented}) {
            const QByteArray json = QJsonDocument(whole).toJson(form);
            const QByteArray kept = without(json);
            QCOMPARE(kept.size(), json.size());
            QCOMPARE(QJsonDocument::fromJson(kept).object(), pruned(whole).toObject());
            changed += kept != json ? 1 : 0;
        }
    }
    QVERIFY(changed > 200);
}

void TstJsonOmission::keepsNothingInTheRawObject_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("Ann");
    QTest::newRow("umlaut") << QByteArray("J\xc3\xb6rg");
    QTest::newRow("no UTF-8") << QByteArray("J\xf6rg");
}

void TstJsonOmission::keepsNothingInTheRawObject()
{
    QFETCH(QByteArray, name);
    PageFormat format;
    format.rowsPath = "rows";
    format.attributes = {{Attribute::Id, "id"}, {Attribute::Login, "login"}};
    format.droppedKeys = keys;
    const QByteArray page =
        "\xef\xbb\xbf{\"rows\":[{\"pay\":77,\"id\":\"1\"},{\"id\":\"2\",\"login\":\"" + name
        + "\",\"job\":{\"ssn\":77,\"title\":\"x\"}}]}";
    const auto chunk = test::decoded(page, format);
    QVERIFY(chunk);
    QVERIFY(!test::describedRow(*chunk, 0).contains(u"77"_s));
    QVERIFY(test::describedRow(*chunk, 1).contains(u"job.title=x"_s));
    for (std::uint32_t row = 0; row < 2; ++row) {
        const QByteArray raw = QByteArray::fromStdString(chunk->rawJson(row));
        QVERIFY(!raw.contains("77") && raw.startsWith('{') && raw.endsWith('}'));
        QCOMPARE(QJsonDocument::fromJson(raw)[u"id"].toString(), QString::number(row + 1));
    }
}

QTEST_GUILESS_MAIN(TstJsonOmission)
#include "tst_jsonomission.moc"
