// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userdetailsmodel.h"

#include "unit/exports/people.h"
#include "unit/models/signallog.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

using Tester = QAbstractItemModelTester;

//! "Heading: name=value, name=value" by line.
QString outline(const UserDetailsModel &model)
{
    QString text;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        QStringList items;
        for (int row = 0; row < model.rowCount(heading); ++row)
            items.append(model.index(row, 0, heading).data().toString() + u'='
                         + model.index(row, 1, heading).data().toString());
        text += heading.data().toString() + u": "_s + items.join(u", "_s) + u'\n';
    }
    return text;
}

} // namespace

class TstUserDetailsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsAttributes_data();
    void groupsAttributes();
    void tellsMoreThanTheText();
    void isResetForEachUser();
    void hasHeaders();
    void isInvalidOutside();

private:
    UserTable m_table;
};

void TstUserDetailsModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    test::appendPage(m_table, test::fixture("page1.json"));
    test::appendPage(m_table, test::fixture("page2.json"));
}

void TstUserDetailsModel::groupsAttributes_data()
{
    QTest::addColumn<uint>("row");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a user with everything")
        << 0U
        << u"Identity: Id=u1, Login=ann@example.com, First name=Ann, Last name=Müller\n"
           "Account: Status=Active, Provider's status=ACTIVE, Created=02/05/2026 13:04, "
           "Last sign-in=01/11/2026 09:00\n"
           "Work: Department=Sales\n"
           "Contact: Mobile phone=+49 30 1234567\n"
           "Other attributes: profile.remote=true, profile.seat=12345678901234567890123, "
           "profile.tags=a, b\n"_s;
    QTest::newRow("blanks and hostile texts")
        << 2U
        << u"Identity: Id=u3, Login=⟨RLO⟩gnp.exe␀end, First name=  ＝cmd|x, Last name=␉Tab\n"
           "Account: Status=MYSTERY, Provider's status=MYSTERY, Created=not a date, "
           "Last sign-in=never\n"
           "Work: Department=\n"
           "Contact: Mobile phone=+1+cmd\n"
           "Other attributes: profile.seat=1e999\n"_s;
}

void TstUserDetailsModel::groupsAttributes()
{
    QFETCH(uint, row);
    UserDetailsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.show(m_table.snapshot(), row);
    QTEST(outline(model), "shown");
}

void TstUserDetailsModel::tellsMoreThanTheText()
{
    UserDetailsModel model;
    model.show(m_table.snapshot(), 1);
    const QModelIndex account = model.index(1, 0);
    const QModelIndex status = model.index(0, 1, account);
    QCOMPARE(status.data(static_cast<int>(DetailRole::StatusRole)).toInt(),
             static_cast<int>(AccountStatus::Locked));
    QCOMPARE(status.data(static_cast<int>(DetailRole::RawTextRole)).toString(), u"LOCKED_OUT"_s);
    QCOMPARE(status.data(static_cast<int>(DetailRole::ColumnNameRole)).toString(), u"status"_s);
    QCOMPARE(status.data(Qt::AccessibleTextRole).toString(), u"Status: Locked"_s);
    QVERIFY(status.data(Qt::ToolTipRole).toString().contains(u"LOCKED_OUT"_s));
    QVERIFY(!status.data(Qt::DecorationRole).isValid());
    const QModelIndex provider = model.index(1, 1, account);
    QVERIFY(!provider.data(static_cast<int>(DetailRole::StatusRole)).isValid());
    const QModelIndex login = model.index(1, 0, model.index(0, 0));
    QVERIFY(login.data(Qt::ToolTipRole).toString().contains(u"profile.login"_s));
    QVERIFY(!account.data(static_cast<int>(DetailRole::RawTextRole)).isValid());
    QVERIFY(!account.siblingAtColumn(1).data().isValid());
    QCOMPARE(account.data(Qt::AccessibleTextRole).toString(), u"Account"_s);
}

void TstUserDetailsModel::isResetForEachUser()
{
    UserDetailsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    test::SignalLog log(model);
    model.show(m_table.snapshot(), 1);
    model.show(m_table.snapshot(), 3);
    model.clear();
    QCOMPARE(log.take(), u"reset|reset|reset"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TstUserDetailsModel::hasHeaders()
{
    const UserDetailsModel model;
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Attribute"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Value"_s);
}

void TstUserDetailsModel::isInvalidOutside()
{
    UserDetailsModel model;
    model.show(m_table.snapshot(), 0);
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.index(99, 0).isValid());
    const QModelIndex leaf = model.index(0, 0, model.index(0, 0));
    QCOMPARE(model.rowCount(leaf), 0);
    QCOMPARE(model.rowCount(model.index(0, 1)), 0);
}

QTEST_GUILESS_MAIN(TstUserDetailsModel)
#include "tst_userdetailsmodel.moc"
