// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/iniappsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What is remembered between runs comes back as it was, or not at all.
class TstIniAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersLayouts_data();
    void remembersLayouts();
    void keepsTenantsApart();
    void readsBrokenLayouts_data();
    void readsBrokenLayouts();
    void remembersWindows();
    void remembersTexts_data();
    void remembersTexts();
    void survivesABrokenFile_data();
    void survivesABrokenFile();
    void liesInTheConfigurationFolder();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstIniAppSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"not/there/rollcall.ini"_s);
}

void TstIniAppSettings::remembersLayouts_data()
{
    QTest::addColumn<TableLayout>("layout");
    QTest::newRow("never chosen") << TableLayout{};
    QTest::newRow("columns") << TableLayout{
        {{u"login"_s, 200}, {u"email"_s, 0}}, {}, Qt::AscendingOrder};
    QTest::newRow("sorted by three")
        << TableLayout{{{u"login"_s, 0}},
                       u"city"_s,
                       Qt::DescendingOrder,
                       {{u"lastName"_s, Qt::AscendingOrder}, {u"urn:a.b"_s, Qt::DescendingOrder}}};
    QTest::newRow("sorted") << TableLayout{
        {{u"login"_s, 200}}, u"lastLogin"_s, Qt::DescendingOrder};
    QTest::newRow("path of hostile letters")
        << TableLayout{{{u"profile.a,b;c=\"d\"/\\ %20 \u00fc\n[x]@Variant"_s, 1}},
                       u"@Invalid()"_s,
                       Qt::AscendingOrder};
}

void TstIniAppSettings::remembersLayouts()
{
    QFETCH(TableLayout, layout);
    const QString id = u"6f9619ff-8b86-d011-b42d-00c04fc964ff"_s;
    IniAppSettings(m_path).setTableLayout(id, layout);
    QVERIFY(IniAppSettings(m_path).tableLayout(id) == layout);
    IniAppSettings(m_path).removeTableLayout(id);
    QVERIFY(IniAppSettings(m_path).tableLayout(id) == TableLayout());
}

void TstIniAppSettings::keepsTenantsApart()
{
    IniAppSettings settings(m_path);
    const QStringList ids{u"a"_s, u"A"_s, u"a/b"_s, u"a//b"_s, u"a\\b"_s, u""_s, u"%61"_s};
    for (const QString &id : ids)
        settings.setTableLayout(id, {{{u"column of "_s + id, 0}}, {}, Qt::AscendingOrder});
    for (const QString &id : ids)
        QCOMPARE(settings.tableLayout(id).columns.constFirst().name, u"column of "_s + id);
    settings.removeTableLayout(u"a"_s);
    QVERIFY(settings.tableLayout(u"a"_s) == TableLayout());
    QVERIFY(settings.tableLayout(u"a/b"_s) != TableLayout());
}

void TstIniAppSettings::readsBrokenLayouts_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<TableLayout>("layout");
    const auto ascending = Qt::AscendingOrder;
    QTest::newRow("nothing") << u""_s << TableLayout{};
    QTest::newRow("no JSON") << u"{"_s << TableLayout{};
    QTest::newRow("list") << u"[1]"_s << TableLayout{};
    QTest::newRow("wrong types") << u"{\"columns\":{},\"sort\":1,\"order\":2}"_s << TableLayout{};
    QTest::newRow("broken columns")
        << u"{\"columns\":[1,{},{\"name\":\"\"},{\"name\":\"login\",\"width\":\"x\"}]}"_s
        << TableLayout{{{u"login"_s, 0}}, {}, ascending};
    QTest::newRow("widths")
        << u"{\"columns\":[{\"name\":\"a\",\"width\":-5},{\"name\":\"b\",\"width\":2000000000}]}"_s
        << TableLayout{{{u"a"_s, 0}, {u"b"_s, 10'000}}, {}, ascending};
}

void TstIniAppSettings::readsBrokenLayouts()
{
    QFETCH(QString, json);
    QSettings(m_path, QSettings::IniFormat).setValue(u"tables/_a"_s, json);
    const TableLayout read = IniAppSettings(m_path).tableLayout(u"a"_s);
    QTEST(read, "layout");
}

void TstIniAppSettings::remembersWindows()
{
    QByteArray state;
    for (int byte = 0; byte < 256; ++byte)
        state.append(static_cast<char>(byte));
    IniAppSettings(m_path).setWindowState(u"main"_s, state);
    QCOMPARE(IniAppSettings(m_path).windowState(u"main"_s), state);
    QCOMPARE(IniAppSettings(m_path).windowState(u"other"_s), QByteArray());
}

void TstIniAppSettings::remembersTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << u"csv"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("path") << u"/home/ann/\u00dcber 100%,\u4e16; \"x\".csv"_s;
    QTest::newRow("lines") << u" a\r\nb\tc "_s;
    QTest::newRow("at") << u"@Variant(x)"_s;
    QTest::newRow("emoji") << u"\U0001f511"_s;
}

void TstIniAppSettings::remembersTexts()
{
    QFETCH(QString, text);
    IniAppSettings(m_path).setText(u"export/format"_s, text);
    QCOMPARE(IniAppSettings(m_path).text(u"export/format"_s), text);
    QCOMPARE(IniAppSettings(m_path).text(u"export"_s), QString());
    QCOMPARE(IniAppSettings(m_path).text(u"Export/Format"_s), QString());
}

void TstIniAppSettings::survivesABrokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NULs") << QByteArray(1'000, '\0');
    QTest::newRow("garbage") << QByteArray("[[[\xff\xfe=\n%%%\n@Variant(\n");
    QTest::newRow("cut off") << QByteArray("[texts]\n_a=\"no end");
    QTest::newRow("variant that is no text")
        << QByteArray("[texts]\n_a=@Variant(\\0\\0\\0)\n[windows]\n_main=@Point(1 2)\n");
}

void TstIniAppSettings::survivesABrokenFile()
{
    QFETCH(QByteArray, bytes);
    m_path = m_folder->filePath(u"rollcall.ini"_s);
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    {
        IniAppSettings settings(m_path);
        QVERIFY(settings.tableLayout(u"a"_s) == TableLayout());
        QCOMPARE(settings.windowState(u"main"_s), QByteArray());
        settings.setText(u"b"_s, u"new"_s);
        QCOMPARE(settings.text(u"b"_s), u"new"_s);
    }
}

void TstIniAppSettings::liesInTheConfigurationFolder()
{
    QVERIFY(IniAppSettings::defaultPath().endsWith("/rollcall.ini"_L1));
}

QTEST_GUILESS_MAIN(TstIniAppSettings)
#include "tst_iniappsettings.moc"
