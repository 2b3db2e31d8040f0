// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/userchunk.h"
#include "unit/table/tabletesting.h"

#include <QRegularExpression>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Reading pages: every kind of value, and what servers should not send but do.
class TstDecodeUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHostileRows_data();
    void readsHostileRows();
    void keepsRawObjectsByteForByte();
    void keepsEmbeddedNul();
    void refusesBadPages_data();
    void refusesBadPages();
    void survivesCutAndChangedPages();
    void repairsInvalidUtf8_data();
    void repairsInvalidUtf8();
    void limitsColumns();
    void limitsKeysAndPaths();
    void limitsDepth();
    void refusesBottomlessNesting();
    void holdsHugeStrings();
    void readsEmptyPage();
    void storesRepeatedValuesOnce();
    void holdsManyDifferentValues();
    void readsRawObjectsInTurn();
};

void TstDecodeUsers::readsHostileRows_data()
{
    QTest::addColumn<QString>("cells");
    QTest::newRow("text") << u"a=plain|b=|c=ünïcode 😀|d=tab\tquote\"slash/back\\\b\f\n\r"_s;
    QTest::newRow("numbers")
        << u"a=#9007199254740993|b=#123456789012345678901234567890|c=#-0.5e+10|d=#1E400"_s;
    QTest::newRow("others") << u"a=?true|b=?false"_s;
    QTest::newRow("nested") << u"o.p.q=deep|a.x=#1"_s;
    QTest::newRow("arrays") << u"a=[one, 2, true]|b=[1, 2, 3]"_s;
    QTest::newRow("objects") << u"a=[second]|b=[Shown]|c=[Label]|d=[3 items]"_s;
    QTest::newRow("mixed arrays") << u"a=[object]|b=[1 item]|c=[Name]|d=[1]"_s;
    QTest::newRow("duplicates") << u"a=last|o.p.q=#3"_s;
    QTest::newRow("surrogates") << u"a=\ufffd|b=\ufffdx|c=\ufffd\U00010000|d=\ufffdA"_s;
    QTest::newRow("nul") << u"a=a"_s + QChar(0) + u"b|=empty key|e.=empty inside"_s;
    QTest::newRow("dots") << u"o.p=nested|u:2.0:User.x=urn"_s;
    QTest::newRow("dots turned") << u"o.p=dotted"_s;
    QTest::newRow("escaped keys") << u"a=spelt out|quote\"d=q|back\\slash=s"_s;
    QTest::newRow("hidden") << u"links=shown"_s;
}

void TstDecodeUsers::readsHostileRows()
{
    QFETCH(QString, cells);
    const auto chunk = test::decoded(test::fixture("table/hostile.json"));
    QVERIFY(chunk);
    for (std::uint32_t row = 0; row < chunk->rowCount(); ++row) {
        if (test::text(chunk->id(row)) == QString::fromUtf8(QTest::currentDataTag())) {
            QCOMPARE(test::presentCells(*chunk, row), cells);
            return;
        }
    }
    QFAIL("no such row");
}

void TstDecodeUsers::keepsRawObjectsByteForByte()
{
    const QByteArrayList users{"{\"id\" : 1 }", "{\"id\":\"2\",\"a\":[1,\t2],\r\n \"a\":{}}",
                               "{ \"id\":3.0, \"u\":\"\\u00e9 \xc3\xa9 \xff\\ud800\"}"};
    for (const QByteArray &separator : {QByteArray(","), QByteArray(" ,\n ")}) {
        const auto chunk = test::decoded(" [ " + users.join(separator) + "\n]\n");
        QVERIFY(chunk);
        QCOMPARE(chunk->rowCount(), 3u);
        for (std::uint32_t row = 0; row < 3; ++row)
            QCOMPARE(QByteArray::fromStdString(chunk->rawJson(row)), users[row]);
    }
    const auto uneven = test::decoded('[' + users[0] + " ," + users[1] + ',' + users[2] + ']');
    QVERIFY(uneven);
    for (std::uint32_t row = 0; row < 3; ++row)
        QCOMPARE(QByteArray::fromStdString(uneven->rawJson(row)), users[row]);
}

void TstDecodeUsers::keepsEmbeddedNul()
{
    const auto chunk = test::decoded("[{\"id\":\"a\\u0000b\"}]");
    QVERIFY(chunk);
    QCOMPARE(chunk->id(0), std::string_view("a\0b", 3));
}

void TstDecodeUsers::refusesBadPages_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("space") << QByteArray(" \n");
    QTest::newRow("login page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("object, array wanted") << QByteArray("{\"errorCode\":\"E0000011\"}");
    QTest::newRow("scalar") << QByteArray("42");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("user is no object") << QByteArray("[1]");
    QTest::newRow("user is null") << QByteArray("[{\"id\":1},null]");
    QTest::newRow("no id") << QByteArray("[{\"name\":\"x\"}]");
    QTest::newRow("one without id") << QByteArray("[{\"id\":\"1\"},{\"name\":\"x\"}]");
    QTest::newRow("id null") << QByteArray("[{\"id\":null}]");
    QTest::newRow("id empty") << QByteArray("[{\"id\":\"\"}]");
    QTest::newRow("id array") << QByteArray("[{\"id\":[\"1\"]}]");
    QTest::newRow("id object") << QByteArray("[{\"id\":{\"value\":\"1\"}}]");
    QTest::newRow("id boolean") << QByteArray("[{\"id\":true}]");
    QTest::newRow("cut off in a string") << QByteArray("[{\"id\":\"1");
    QTest::newRow("cut off in an object") << QByteArray("[{\"id\":\"1\"");
    QTest::newRow("cut off after a key") << QByteArray("[{\"id\"");
    QTest::newRow("cut off after a colon") << QByteArray("[{\"id\":");
    QTest::newRow("cut off in the array") << QByteArray("[{\"id\":\"1\"}");
    QTest::newRow("cut off after a comma") << QByteArray("[{\"id\":\"1\"},");
    QTest::newRow("garbage behind") << QByteArray("[{\"id\":\"1\"}] x");
    QTest::newRow("second array") << QByteArray("[{\"id\":\"1\"}][]");
    QTest::newRow("bracket behind") << QByteArray("[{\"id\":\"1\"}]]");
    QTest::newRow("comma at the end") << QByteArray("[{\"id\":\"1\"},]");
    QTest::newRow("comma in the object") << QByteArray("[{\"id\":\"1\",}]");
    QTest::newRow("comma missing") << QByteArray("[{\"id\":\"1\" \"a\":2}]");
    QTest::newRow("colon twice") << QByteArray("[{\"id\":\"1\":2}]");
    QTest::newRow("colon missing") << QByteArray("[{\"id\" \"1\"}]");
    QTest::newRow("wrong bracket") << QByteArray("[{\"id\":\"1\"]");
    QTest::newRow("bare key") << QByteArray("[{id:1}]");
    QTest::newRow("bare word") << QByteArray("[{\"id\":\"1\",\"a\":nul}]");
    QTest::newRow("word and more") << QByteArray("[{\"id\":\"1\",\"a\":truer}]");
    QTest::newRow("leading zero") << QByteArray("[{\"id\":01}]");
    QTest::newRow("plus") << QByteArray("[{\"id\":\"1\",\"a\":+1}]");
    QTest::newRow("dot at the end") << QByteArray("[{\"id\":\"1\",\"a\":1.}]");
    QTest::newRow("exponent without digits") << QByteArray("[{\"id\":\"1\",\"a\":1e}]");
    QTest::newRow("minus alone") << QByteArray("[{\"id\":\"1\",\"a\":-}]");
    QTest::newRow("NaN") << QByteArray("[{\"id\":\"1\",\"a\":NaN}]");
    QTest::newRow("unknown escape") << QByteArray("[{\"id\":\"\\x41\"}]");
    QTest::newRow("cut escape") << QByteArray("[{\"id\":\"\\u12\"}]");
    QTest::newRow("bad hex") << QByteArray("[{\"id\":\"\\u12g4\"}]");
    QTest::newRow("bad escape in a key") << QByteArray("[{\"id\":\"1\",\"\\q\":1}]");
    QTest::newRow("newline in a string") << QByteArray("[{\"id\":\"a\nb\"}]");
    QTest::newRow("invalid UTF-8 outside") << QByteArray("[{\"id\":\"1\"},\xff]");
    QTest::newRow("broken in a hidden part") << QByteArray("[{\"id\":\"1\",\"_links\":{\"a\":}}]");
    QTest::newRow("bad escape in a hidden part")
        << QByteArray("[{\"id\":\"1\",\"_links\":{\"\\q\":1}}]");
    QTest::newRow("bad number in a hidden part") << QByteArray("[{\"id\":\"1\",\"_links\":[-]}]");
    QTest::newRow("broken in an array") << QByteArray("[{\"id\":\"1\",\"a\":[1,]}]");
    QTest::newRow("broken in an array's object") << QByteArray("[{\"id\":\"1\",\"a\":[{\"b\"}]}]");
    QTest::newRow("array's object cut") << QByteArray("[{\"id\":\"1\",\"a\":[{\"b\":1]}]");
    QTest::newRow("bad escape in an array's object")
        << QByteArray("[{\"id\":\"1\",\"a\":[{\"\\q\":1}]}]");
}

void TstDecodeUsers::refusesBadPages()
{
    QFETCH(QByteArray, page);
    const auto chunk = decodeUsers(test::view(page), test::pageFormat());
    QVERIFY(!chunk.ok());
    QCOMPARE(chunk.error().kind, ErrorKind::BadResponse);
    QVERIFY(!chunk.error().detail.empty());
    QVERIFY2(chunk.error().detail.find("E0000011") == std::string::npos, "quotes the page");
}

void TstDecodeUsers::survivesCutAndChangedPages()
{
    const QByteArray page = test::fixture("table/hostile.json").trimmed();
    QVERIFY(page.size() > 1000);
    for (qsizetype size = 0; size < page.size(); ++size)
        QVERIFY2(!test::decoded(page.first(size)), "a page that is cut off is no page");
    int read = 0;
    for (qsizetype i = 0; i < page.size(); ++i) {
        for (const char c : {'\0', '"', '\\', '{', ']', ',', '\xc3', '7'}) {
            QByteArray changed = page;
            changed[i] = c;
            if (const auto chunk = test::decoded(changed)) {
                ++read;
                for (std::uint32_t row = 0; row < chunk->rowCount(); ++row)
                    QVERIFY(changed.contains(QByteArray::fromStdString(chunk->rawJson(row))));
            }
        }
    }
    QVERIFY(read > 0); // in the inside of strings
}

void TstDecodeUsers::repairsInvalidUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("lone byte") << QByteArray("a\xff"
                                             "b")
                               << u"a\ufffdb"_s;
    QTest::newRow("cut sequence") << QByteArray("a\xe2\x82"
                                                "b")
                                  << u"a\ufffdb"_s;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << u"\ufffd\ufffd"_s;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"\ufffd\ufffd\ufffd"_s;
    QTest::newRow("past Unicode") << QByteArray("\xf4\x90\x80\x80")
                                  << u"\ufffd\ufffd\ufffd\ufffd"_s;
    QTest::newRow("Latin 1") << QByteArray("M\xfcller") << u"M\ufffdller"_s;
    QTest::newRow("several") << QByteArray("\x80x\x80\xc3\xa9\x80") << u"\ufffdx\ufffdé\ufffd"_s;
}

void TstDecodeUsers::repairsInvalidUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const QByteArray first = "{\"id\":\"1\",\"a\":\"" + bytes + "\",\"k" + bytes + "\":1}";
    const QByteArray second = "{\"id\":\"2\",\"a\":\"" + bytes + "\"}";
    const auto chunk = test::decoded('[' + first + ", " + second + ']');
    QVERIFY(chunk);
    QCOMPARE(test::describedRow(*chunk, 0), u"id=1|a="_s + text + u"|k"_s + text + u"=#1"_s);
    QCOMPARE(test::describedRow(*chunk, 1), u"id=2|a="_s + text + u"|k"_s + text + u"=()"_s);
    QCOMPARE(QByteArray::fromStdString(chunk->rawJson(0)), first);
    QCOMPARE(QByteArray::fromStdString(chunk->rawJson(1)), second);
}

void TstDecodeUsers::limitsColumns()
{
    PageFormat format = test::pageFormat();
    format.maxColumns = format.attributes.size() + 3;
    QByteArray page = "[";
    for (int user = 0; user < 2; ++user) {
        page += user ? ",{" : "{";
        for (int i = 0; i < 10; ++i)
            page += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
        page += "\"id\":\"" + QByteArray::number(user) + "\",\"status\":\"ACTIVE\"}";
    }
    const auto chunk = test::decoded(page + ']', format);
    QVERIFY(chunk);
    QCOMPARE(test::describedRow(*chunk, 1), u"k0=#0|k1=#1|k2=#2|id=1|status=ACTIVE"_s);
    QCOMPARE(chunk->columnsLeftOut(), 7u);
    QVERIFY(chunk->rawJson(1).find("\"k9\":9") != std::string::npos);
    QCOMPARE(test::decoded("[{\"id\":1,\"a\":2}]")->columnsLeftOut(), 0u);
}

void TstDecodeUsers::limitsKeysAndPaths()
{
    QByteArray page = "[{";
    for (int i = 0; i < 30'000; ++i)
        page += "\"k" + QByteArray::number(i) + "\":1,";
    page += '"' + QByteArray(2'000, 'x') + "\":{\"a\":1},\"id\":\"late\"}]";
    const auto chunk = test::decoded(page);
    QVERIFY(chunk);
    QCOMPARE(test::text(chunk->id(0)), u"late"_s);
    QVERIFY(chunk->columns().size() <= test::pageFormat().maxColumns);
    QCOMPARE(chunk->columns().size() - 1 + chunk->columnsLeftOut(), 30'001u);
}

void TstDecodeUsers::limitsDepth()
{
    QByteArray deep = "\"leaf\"";
    QByteArray path;
    for (int level = 20; level >= 1; --level) {
        deep = "{\"k" + QByteArray::number(level) + "\":" + deep;
        if (level <= 16)
            deep += ",\"v\":" + QByteArray::number(level);
        deep += '}';
    }
    const QByteArray user = "{\"id\":1,\"o\":" + deep + '}';
    const auto chunk = test::decoded('[' + user + ']');
    QVERIFY(chunk);
    std::size_t most = 0;
    for (const ChunkColumn &column : chunk->columns())
        most = std::max<std::size_t>(most,
                                     static_cast<std::size_t>(test::text(column.path).count(u'.')));
    QCOMPARE(most, 15u);
    QCOMPARE(QByteArray::fromStdString(chunk->rawJson(0)), user);
}

void TstDecodeUsers::refusesBottomlessNesting()
{
    const auto nested = [](int levels, const char *open, const char *close) -> QByteArray {
        return QByteArray("[{\"id\":1,\"a\":") + QByteArray(open).repeated(levels) + '1'
            + QByteArray(close).repeated(levels) + "}]";
    };
    QVERIFY(test::decoded(nested(1'000, "[", "]")));
    QVERIFY(test::decoded(nested(1'000, "{\"x\":", "}")));
    for (const int levels : {1'100, 200'000}) {
        QVERIFY(!test::decoded(nested(levels, "[", "]")));
        QVERIFY(!test::decoded(nested(levels, "{\"x\":", "}")));
        QVERIFY(!test::decoded(nested(levels, "[{\"value\":", "}]")));
        QVERIFY(!test::decoded(QByteArray("[").repeated(levels)));
    }
}

void TstDecodeUsers::holdsHugeStrings()
{
    const QByteArray huge(10'000'000, 'x');
    const QByteArray escaped = "\\u00e9" + huge;
    const auto chunk = test::decoded("[{\"id\":1,\"a\":\"" + huge + "\"},{\"id\":2,\"a\":\""
                                     + escaped + "\"},{\"id\":3,\"a\":\"small\"}]");
    QVERIFY(chunk);
    QVERIFY(chunk->cell(0, 1).text == test::view(huge));
    QVERIFY(chunk->cell(1, 1).text == "é" + huge.toStdString());
    QVERIFY(chunk->cell(2, 1).text == "small");
    QCOMPARE(chunk->rawJson(0).size(), static_cast<std::size_t>(huge.size()) + 15);
    QCOMPARE(chunk->textBytes(), static_cast<std::size_t>(2 * huge.size()) + 2 + 5 + 3);
}

void TstDecodeUsers::readsEmptyPage()
{
    const auto chunk = test::decoded(" [ ] ");
    QVERIFY(chunk);
    QCOMPARE(chunk->rowCount(), 0u);
    QCOMPARE(chunk->columns().size(), 0u);
    QCOMPARE(chunk->textBytes(), 0u);
}

void TstDecodeUsers::storesRepeatedValuesOnce()
{
    const auto pageOf = [](auto department) -> QByteArray {
        QByteArray page = "[";
        for (int i = 0; i < 400; ++i) {
            page += (i ? ",{\"id\":" : "{\"id\":") + QByteArray::number(1000 + i)
                + ",\"department\":\"" + department(i) + "\"}";
        }
        return page + ']';
    };
    const QByteArray name(100, 'd');
    const auto same = test::decoded(pageOf([&](int) -> QByteArray { return name; }));
    const auto few = test::decoded(
        pageOf([&](int i) -> QByteArray { return name + QByteArray::number(i % 7); }));
    const auto all =
        test::decoded(pageOf([&](int i) -> QByteArray { return name + QByteArray::number(i); }));
    QVERIFY(same && few && all);
    for (std::uint32_t row = 0; row < 400; ++row) {
        QCOMPARE(same->cell(row, 1).text, test::view(name));
        QCOMPARE(test::text(few->cell(row, 1).text),
                 QString::fromUtf8(name) + QString::number(row % 7));
        QCOMPARE(test::text(all->cell(row, 1).text),
                 QString::fromUtf8(name) + QString::number(row));
    }
    QVERIFY(same->memoryBytes() + 400 < few->memoryBytes());
    QVERIFY(few->memoryBytes() + 400 * 90 < all->memoryBytes());
    QVERIFY(same->textBytes() >= 400u * 100);
}

void TstDecodeUsers::holdsManyDifferentValues()
{
    QByteArray page = "[";
    for (int i = 0; i < 70'000; ++i) {
        page += (i ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i) + ",\"half\":\"half value "
            + QByteArray::number(i / 100) + "\",\"maybe\":" + (i % 3 ? "null" : "\"set\"") + '}';
    }
    const auto chunk = test::decoded(page + ']');
    QVERIFY(chunk);
    for (const int row : {0, 1, 3, 255, 256, 65'535, 65'536, 69'999}) {
        const auto cells = test::describedRow(*chunk, static_cast<std::uint32_t>(row));
        QCOMPARE(cells,
                 u"id=#%1|half=half value %2|maybe=%3"_s.arg(row).arg(row / 100).arg(
                     row % 3 ? u"()"_s : u"set"_s));
    }
    QVERIFY(chunk->memoryBytes() < chunk->textBytes() + 70'000 * 12);
}

void TstDecodeUsers::readsRawObjectsInTurn()
{
    const auto a = test::decoded("[{\"id\":1},{\"id\":2}]");
    const auto b = test::decoded("[{\"id\":3}]");
    RawReader reader;
    QCOMPARE(test::text(reader.rawJson(a, 1)), u"{\"id\":2}"_s);
    QCOMPARE(test::text(reader.rawJson(a, 0)), u"{\"id\":1}"_s);
    QCOMPARE(test::text(reader.rawJson(b, 0)), u"{\"id\":3}"_s);
    QCOMPARE(test::text(reader.rawJson(a, 1)), u"{\"id\":2}"_s);
}

QTEST_GUILESS_MAIN(TstDecodeUsers)
#include "tst_decodeusers.moc"
