// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/columnsdialog.h"
#include "gui/parts/partstable.h"

#include <QAbstractItemModelTester>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TstColumnsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAndMoves();
    void searchFindsAndKeepsOrder();
    void resetBringsDefaultsBack();
    void refusesNoColumns();
    void keepsColumnsThatTheDataLacks();
};

namespace {

QPushButton &button(const QDialog &dialog, const char *name)
{
    return *dialog.findChild<QPushButton *>(QString::fromLatin1(name));
}

//! Presses the space bar on the row with this label.
void tick(const QDialog &dialog, const QString &label)
{
    auto *view = dialog.findChild<QListView *>();
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole,
                                                       label, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    view->setCurrentIndex(found.first());
    QTest::keyClick(view, Qt::Key_Space);
}

} // namespace

void TstColumnsDialog::ticksAndMoves()
{
    ColumnsDialog dialog(tableOf(u"okta/users-page.json"_s), {u"login"_s, u"status"_s}, {});
    const QAbstractItemModelTester tester(dialog.findChild<QListView *>()->model());
    QVERIFY(!button(dialog, "upButton").isEnabled()); // the first row is current
    tick(dialog, u"Department"_s);
    QCOMPARE(dialog.columns().join(u'|'), u"login|status|department"_s);
    while (button(dialog, "upButton").isEnabled())
        button(dialog, "upButton").click();
    QCOMPARE(dialog.columns().join(u'|'), u"department|login|status"_s);
    button(dialog, "downButton").click();
    QCOMPARE(dialog.columns().join(u'|'), u"login|department|status"_s);
    tick(dialog, u"Login"_s);
    QCOMPARE(dialog.columns().join(u'|'), u"department|status"_s);
}

void TstColumnsDialog::searchFindsAndKeepsOrder()
{
    ColumnsDialog dialog(tableOf(u"okta/users-page.json"_s), {u"login"_s}, {});
    auto *search = dialog.findChild<QLineEdit *>(u"searchEdit"_s);
    auto *view = dialog.findChild<QListView *>();
    const int all = view->model()->rowCount();
    QTest::keyClicks(search, u"BADGE"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(!button(dialog, "upButton").isEnabled());
    QVERIFY(!view->dragEnabled());
    tick(dialog, u"profile.badgeColour"_s);
    search->clear();
    QCOMPARE(view->model()->rowCount(), all);
    QVERIFY(view->dragEnabled());
    QCOMPARE(dialog.columns().join(u'|'), u"login|profile.badgeColour"_s);
    QTest::keyClicks(search, u"(*"_s); // no pattern, just text
    QCOMPARE(view->model()->rowCount(), 0);
}

void TstColumnsDialog::resetBringsDefaultsBack()
{
    ColumnsDialog dialog(tableOf(u"okta/users-page.json"_s), {u"login"_s},
                         {u"displayName"_s, u"login"_s});
    button(dialog, "resetButton").click();
    QCOMPARE(dialog.columns().join(u'|'), u"displayName|login"_s);
}

void TstColumnsDialog::refusesNoColumns()
{
    ColumnsDialog dialog(tableOf(u"okta/users-page.json"_s), {u"login"_s}, {});
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    tick(dialog, u"Login"_s);
    QVERIFY(!ok->isEnabled());
    QCOMPARE(dialog.findChild<QLabel *>(u"countLabel"_s)->text(), u"Tick at least one column."_s);
}

void TstColumnsDialog::keepsColumnsThatTheDataLacks()
{
    ColumnsDialog dialog(TableSnapshot(), {u"login"_s, u"profile.gone"_s}, {});
    QCOMPARE(dialog.columns().join(u'|'), u"login|profile.gone"_s);
}

QTEST_MAIN(TstColumnsDialog)
#include "tst_columnsdialog.moc"
