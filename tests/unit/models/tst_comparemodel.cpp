// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"

#include "unit/exports/people.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

QList<CompareModel::Entry> named(const QStringList &names)
{
    QList<CompareModel::Entry> entries;
    for (const QString &name : names)
        entries.append({"id of "_L1 + name, name});
    return entries;
}

} // namespace

class TstCompareModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsUsersSideBySide();
    void marksWhatDiffers();
    void showsOnlyWhatDiffers();
    void comparesLists();
    void unknownIsNoDifference();
    void sameNamesAreNotTheSame();
    void replacesAList();
    void copiesAsText();

private:
    QString line(const QString &label) const;

    UserTable m_table;
    std::unique_ptr<CompareModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstCompareModel::init()
{
    static constexpr const char *page = R"([
        {"id":"1","status":"ACTIVE","profile":{"login":"a@example.com","displayName":"Ann",
         "department":"Sales","title":"Clerk"}},
        {"id":"2","status":"ACTIVE","profile":{"login":"b@example.com","displayName":"Bob",
         "department":"Sales","badge":"red\tblue"}}])";
    m_tester.reset();
    m_model = std::make_unique<CompareModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    UserTable table;
    test::appendPage(table, page);
    m_model->show(table.snapshot(), {0, 1});
}

//! "value|value", with "!" before it where the row differs; "-": there is no such row.
QString TstCompareModel::line(const QString &label) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data().toString() != label)
            continue;
        QStringList values;
        for (int column = 1; column < m_model->columnCount(); ++column)
            values.append(m_model->index(row, column).data().toString());
        const bool differs = m_model->index(row, 1).data(int(CompareRole::DiffersRole)).toBool();
        return (differs ? u"!"_s : QString()) + values.join(u'|');
    }
    return u"-"_s;
}

void TstCompareModel::putsUsersSideBySide()
{
    QCOMPARE(m_model->columnCount(), 3);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"Attribute"_s);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"a@example.com"_s);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"b@example.com"_s);
    QCOMPARE(line(u"Department"_s), u"Sales|Sales"_s);
    QCOMPARE(line(u"Status"_s), u"Active|Active"_s);
    QCOMPARE(line(u"nothing"_s), u"-"_s);
}

void TstCompareModel::marksWhatDiffers()
{
    QCOMPARE(line(u"profile.title"_s), u"!Clerk|"_s);
    QCOMPARE(line(u"Login"_s), u"!a@example.com|b@example.com"_s);
    QVERIFY(m_model->differences() >= 4);
    bool isSaid = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        isSaid = isSaid
            || m_model->index(row, 1).data(Qt::AccessibleTextRole).toString()
                == "profile.title, a@example.com: Clerk, differs"_L1;
    QVERIFY(isSaid);
}

void TstCompareModel::showsOnlyWhatDiffers()
{
    const int differences = m_model->differences();
    m_model->setRows(CompareModel::Rows::Differing);
    QCOMPARE(m_model->rowCount(), differences);
    QCOMPARE(line(u"Department"_s), u"-"_s);
    m_model->setRows(CompareModel::Rows::All);
    QCOMPARE(line(u"Department"_s), u"Sales|Sales"_s);
}

void TstCompareModel::comparesLists()
{
    const int before = m_model->differences();
    m_model->setList(u"Groups"_s, {named({u"Sales"_s, u"All"_s}), named({u"All"_s, u"Admins"_s})});
    QCOMPARE(line(u"Groups: All"_s), u"yes|yes"_s);
    QCOMPARE(line(u"Groups: Sales"_s), u"!yes|no"_s);
    QCOMPARE(line(u"Groups: Admins"_s), u"!no|yes"_s);
    QCOMPARE(m_model->differences(), before + 2);
}

void TstCompareModel::unknownIsNoDifference()
{
    const int before = m_model->differences();
    m_model->setList(u"Groups"_s, {named({u"Sales"_s}), std::nullopt});
    QCOMPARE(line(u"Groups: Sales"_s), u"yes|not known"_s);
    QCOMPARE(m_model->differences(), before);
}

void TstCompareModel::sameNamesAreNotTheSame()
{
    using Entries = QList<CompareModel::Entry>;
    m_model->setList(u"Groups"_s, {Entries{{u"1"_s, u"Admins"_s}}, Entries{{u"2"_s, u"Admins"_s}}});
    QCOMPARE(line(u"Groups: Admins"_s), u"-"_s);
    QCOMPARE(line(u"Groups: Admins (1)"_s), u"!yes|no"_s);
    QCOMPARE(line(u"Groups: Admins (2)"_s), u"!no|yes"_s);
}

void TstCompareModel::replacesAList()
{
    m_model->setList(u"Groups"_s, {named({u"Sales"_s}), std::nullopt});
    m_model->setList(u"Groups"_s, {named({u"All"_s}), named({})});
    QCOMPARE(line(u"Groups: Sales"_s), u"-"_s);
    QCOMPARE(line(u"Groups: All"_s), u"!yes|no"_s);
}

void TstCompareModel::copiesAsText()
{
    const QStringList lines = m_model->copyText().split(u'\n');
    QCOMPARE(lines.constFirst(), u"Attribute\ta@example.com\tb@example.com"_s);
    QVERIFY(lines.contains(u"Department\tSales\tSales"_s));
    for (const QString &each : lines)
        QVERIFY(each.isEmpty() || each.count(u'\t') == 2);
}

QTEST_MAIN(TstCompareModel)
#include "tst_comparemodel.moc"
