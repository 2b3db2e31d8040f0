// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

class TstJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTree_data();
    void showsTheTree();
    void tellsExactValues_data();
    void tellsExactValues();
    void finds_data();
    void finds();
    void replacesTheText();
    void survivesDeepNesting();

private:
    //! "key=value(kind)[children]" of each.
    static QString tree(const QAbstractItemModel &model, const QModelIndex &parent = {});
    static QModelIndex at(const QAbstractItemModel &model, const QList<int> &rows);
};

QString TstJsonTreeModel::tree(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto text = [&](JsonTreeModel::Column column) {
            return model.index(row, int(column), parent).data().toString();
        };
        QString one = text(JsonTreeModel::Column::Key) + u'=' + text(JsonTreeModel::Column::Value)
            + u'(' + text(JsonTreeModel::Column::Kind) + u')';
        if (const QModelIndex child = model.index(row, 0, parent); model.hasChildren(child))
            one += u'[' + tree(model, child) + u']';
        all.append(one);
    }
    return all.join(u' ');
}

QModelIndex TstJsonTreeModel::at(const QAbstractItemModel &model, const QList<int> &rows)
{
    QModelIndex index;
    for (const int row : rows)
        index = model.index(row, 0, index);
    return index;
}

void TstJsonTreeModel::showsTheTree_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("empty object") << QByteArray("{}") << QString();
    QTest::newRow("scalars")
        << QByteArray("{\"a\":\"x\",\"b\": 1.50 ,\"c\":true,\"d\":false,\"e\":null}")
        << u"a=x(text) b=1.50(number) c=true(yes or no) d=false(yes or no) e=null(nothing)"_s;
    QTest::newRow("nested") << QByteArray("{\"a\":{\"b\":[1,{\"c\":\"x\"}],\"d\":{}},\"e\":[ ]}")
                            << u"a=2 key(s)(object)[b=2 entry(ies)(list)[[0]=1(number) "
                               "[1]=1 key(s)(object)[c=x(text)]] d={}(object)] e=[](list)"_s;
    QTest::newRow("numbers as sent")
        << QByteArray("{\"a\":123456789012345678901234567890,\"b\":1e400,\"c\":-0.10}")
        << u"a=123456789012345678901234567890(number) b=1e400(number) c=-0.10(number)"_s;
    QTest::newRow("order and repeats")
        << QByteArray("{\"b\":1,\"a\":2,\"b\":3}") << u"b=1(number) a=2(number) b=3(number)"_s;
    QTest::newRow("escapes") << QByteArray("{\"k\\\"\":\"\\u00e4\\n{[,:\\\"\"}")
                             << u"k\"=ä⏎{[,:\"(text)"_s;
    QTest::newRow("hostile: direction")
        << QByteArray("{\"a\\u202e\":\"b\\u202ec\"}") << u"a⟨RLO⟩=b⟨RLO⟩c(text)"_s;
    QTest::newRow("hostile: no UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"a=\uFFFD(text)"_s;
    QTest::newRow("failing: no JSON") << QByteArray("}]<html>") << QString();
    QTest::newRow("failing: cut off") << QByteArray("{\"a\":{\"b\":1") << QString();
    QTest::newRow("failing: two values") << QByteArray("{\"a\":1}{}") << QString();
    QTest::newRow("failing: no value") << QByteArray("{\"a\":1,\"b\"}") << u"a=1(number)"_s;
    QTest::newRow("a list") << QByteArray("[true]") << u"[0]=true(yes or no)"_s;
}

void TstJsonTreeModel::showsTheTree()
{
    QFETCH(QByteArray, json);
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJson(json);
    QTEST(tree(model), "shown");
}

void TstJsonTreeModel::tellsExactValues_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isContainer");
    const auto row = [](const char *name, const QList<int> &rows, const QString &value,
                        const QString &path, bool isContainer) {
        QTest::newRow(name) << rows << value << path << isContainer;
    };
    row("object", {0}, u"{ \"login\" : \"a\\tb\" }"_s, u"profile"_s, true);
    row("text", {0, 0}, u"a\tb"_s, u"profile.login"_s, false);
    row("number", {1}, u"10.0"_s, u"n"_s, false);
    row("entry of a list", {2, 1}, u"y"_s, u"tags"_s, false);
    row("in an entry of a list", {3, 0, 0, 0}, u"{\"b\":1}"_s, u"urn:x:2.0:User.list"_s, true);
    row("deeper in there", {3, 0, 0, 0, 0}, u"1"_s, u"urn:x:2.0:User.list"_s, false);
}

void TstJsonTreeModel::tellsExactValues()
{
    QFETCH(QList<int>, rows);
    JsonTreeModel model;
    model.setJson("{\"profile\":{ \"login\" : \"a\\tb\" },\"n\":10.0,\"tags\":[\"x\",\"y\"],"
                  "\"urn:x:2.0:User\":{\"list\":[{\"a\":{\"b\":1},\"c\":2}]}}");
    const QModelIndex index = at(model, rows);
    QVERIFY(index.isValid());
    QTEST(index.data(int(JsonRole::ValueRole)).toString(), "value");
    QTEST(index.data(int(JsonRole::PathRole)).toString(), "path");
    QTEST(index.data(int(JsonRole::IsContainerRole)).toBool(), "isContainer");
}

void TstJsonTreeModel::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("a key, any case") << u"LOG"_s << QStringList{u"login"_s};
    QTest::newRow("values and keys, in order")
        << u"a"_s << QStringList{u"a"_s, u"login"_s, u"[1]"_s, u"last"_s};
    QTest::newRow("no container's count") << u"key"_s << QStringList();
    QTest::newRow("nowhere") << u"zzz"_s << QStringList();
}

void TstJsonTreeModel::finds()
{
    QFETCH(QString, words);
    JsonTreeModel model;
    model.setJson("{\"a\":{\"login\":\"xa\",\"n\":1},\"list\":[\"b\",\"ba\"],\"last\":null}");
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList keys;
    for (const QModelIndex &index : model.find(words, 100))
        keys.append(index.data().toString());
    QTEST(keys, "keys");
    QCOMPARE(model.find(words, 2).size(), std::min<qsizetype>(keys.size(), 2));
}

void TstJsonTreeModel::replacesTheText()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setJson("{\"a\":{\"b\":1}}");
    QCOMPARE(tree(model), u"a=1 key(s)(object)[b=1(number)]"_s);
    model.setJson("{\"c\":2}");
    QCOMPARE(tree(model), u"c=2(number)"_s);
    model.setJson({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.find(u"c"_s, 10).isEmpty());
}

void TstJsonTreeModel::survivesDeepNesting()
{
    JsonTreeModel model;
    model.setJson(QByteArray(1'000, '[') + "\"x\"" + QByteArray(1'000, ']'));
    const QModelIndexList found = model.find(u"x"_s, 10);
    QCOMPARE(found.size(), 1);
    int depth = 0;
    for (QModelIndex at = found.constFirst(); at.isValid(); at = at.parent())
        ++depth;
    QCOMPARE(depth, 1'000);
}

QTEST_APPLESS_MAIN(TstJsonTreeModel)
#include "tst_jsontreemodel.moc"
