// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/celltext.h"

#include "unit/exports/people.h"

#include <QTest>

using namespace rollcall;

class TstCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsByName_data();
    void readsByName();
    void namesAllColumns();
    void knowsNoColumnsOfAnEmptyTable();
    void saysWhyACellIsBlank_data();
    void saysWhyACellIsBlank();

private:
    UserTable m_table;
};

void TstCellText::initTestCase()
{
    test::appendPage(m_table, test::fixture("page1.json"));
    test::appendPage(m_table, test::fixture("page2.json"));
}

void TstCellText::readsByName_data()
{
    QTest::addColumn<uint>("row");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *title, uint number, const char *name, const char *text) {
        QTest::newRow(title) << number << std::string(name) << std::string(text);
    };
    row("well-known", 0, "login", "ann@example.com");
    row("by path", 0, "profile.login", "ann@example.com");
    row("discovered", 0, "profile.seat", "12345678901234567890123");
    row("common status", 1, "status", "locked");
    row("provider's status", 1, "providerStatus", "LOCKED_OUT");
    row("common word of an unknown status", 2, "status", "unknown");
    row("an unknown status", 2, "providerStatus", "MYSTERY");
    row("never", 1, "lastLogin", "never");
    row("not set", 2, "department", "");
    row("no user of that page has it", 0, "profile.=badge", "");
    row("no user has it", 0, "profile.unheard", "");
    row("no name", 0, "", "");
    row("names are exact", 0, "Login", "");
}

void TstCellText::readsByName()
{
    QFETCH(uint, row);
    QFETCH(std::string, name);
    const TableSnapshot table = m_table.snapshot();
    const Cell cell = readCell(table, row, columnNamed(table, name));
    QTEST(std::string(plainText(cell)), "text");
}

void TstCellText::namesAllColumns()
{
    std::string names;
    for (const std::string &name : allColumnNames(m_table.snapshot()))
        names += name + "|";
    QCOMPARE(names,
             std::string("id|login|firstName|lastName|status|providerStatus|created|lastLogin|"
                         "mobilePhone|department|profile.=badge|profile.remote|profile.seat|"
                         "profile.tags|"));
}

void TstCellText::knowsNoColumnsOfAnEmptyTable()
{
    QVERIFY(allColumnNames(TableSnapshot()).empty());
    QVERIFY(!columnNamed(TableSnapshot(), "login").column);
}

void TstCellText::saysWhyACellIsBlank_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char *title, BlankReason reason, const char *text) {
        QTest::newRow(title) << static_cast<int>(reason) << std::string(text);
    };
    row("not set", BlankReason::NotSet, "");
    row("never", BlankReason::Never, "never");
    row("not requested", BlankReason::NotRequested, "not requested");
    row("not permitted", BlankReason::NotPermitted, "not permitted");
    row("not licensed", BlankReason::NotLicensed, "not licensed");
    row("failed", BlankReason::Failed, "failed");
    row("loading", BlankReason::Loading, "loading");
    row("not offered", BlankReason::NotOffered, "not offered");
}

void TstCellText::saysWhyACellIsBlank()
{
    QFETCH(int, reason);
    const Cell cell{CellKind::Blank, static_cast<BlankReason>(reason), {}};
    QTEST(std::string(plainText(cell)), "text");
}

QTEST_GUILESS_MAIN(TstCellText)
#include "tst_celltext.moc"
