// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/usertableview.h"

#include "gui/userselection.h"
#include "models/usertablemodel.h"
#include "session/rowordering.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;

namespace {

constexpr std::uint32_t userCount = 1'000;

//! A table of users "u0" to "u999".
TableSnapshot makeTable()
{
    std::string page = "[";
    for (std::uint32_t i = 0; i < userCount; ++i)
        page += std::string(i ? "," : "") + "{\"id\":\"u" + std::to_string(i) + "\"}";
    page += "]";
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet}};
    auto chunk = decodeUsers(page, format);
    UserTable table;
    if (chunk.ok())
        table.append(std::move(chunk).value());
    return table.snapshot();
}

RowOrder arrival()
{
    RowOrder rows(userCount);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

RowOrder backwards()
{
    RowOrder rows = arrival();
    std::reverse(rows.begin(), rows.end());
    return rows;
}

//! Every `step`-th user.
RowOrder some(std::uint32_t step)
{
    RowOrder rows = arrival();
    std::erase_if(rows, [step](std::uint32_t row) { return row % step != 0; });
    return rows;
}

} // namespace

class TstUserTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staysAtTheTop();
    void holdsTheRowAtTheTop();
    void holdsTheCurrentUserInItsPlace();
    void currentUserComesBack();
    void keepsPlacesWhenColumnsChange();
    void startsAnewWithAnotherTable();
    void selectsAllRowsShown();
    void selectionIsPaintedWhereScrolledTo();

private:
    void show(const RowOrder &rows, std::size_t sameUpTo = 0);
    int top() const { return m_view->verticalScrollBar()->value(); }
    std::uint32_t userAt(int place) const { return *m_model->tableRowAt(place); }

    const TableSnapshot m_table = makeTable();
    std::unique_ptr<UserTableModel> m_model;
    std::unique_ptr<UserTableView> m_view;
};

void TstUserTableView::init()
{
    QCOMPARE(m_table.rowCount(), userCount);
    m_model = std::make_unique<UserTableModel>();
    m_model->setColumns({u"id"_s, u"login"_s});
    m_view = std::make_unique<UserTableView>(*m_model);
    m_view->resize(400, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    show(arrival());
    QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 900);
}

void TstUserTableView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TstUserTableView::show(const RowOrder &rows, std::size_t sameUpTo)
{
    m_view->showRows({m_table, std::make_shared<const RowOrder>(rows), sameUpTo});
}

void TstUserTableView::staysAtTheTop()
{
    show(backwards());
    QCOMPARE(top(), 0);
    QCOMPARE(userAt(0), userCount - 1);
}

void TstUserTableView::holdsTheRowAtTheTop()
{
    m_view->verticalScrollBar()->setValue(500);
    show(backwards());
    QCOMPARE(userAt(top()), 500U);
    show(some(3)); // 500 and 499 are not there any more; 498, which stood below them, stays there
    QCOMPARE(userAt(top() + 2), 498U);
}

void TstUserTableView::holdsTheCurrentUserInItsPlace()
{
    m_view->setCurrentIndex(m_model->index(600, 0));
    const int below = 600 - top();
    show(backwards());
    QCOMPARE(m_view->currentUser(), 600U);
    QCOMPARE(userAt(m_view->currentIndex().row()), 600U);
    QCOMPARE(m_view->currentIndex().row() - top(), below);
}

void TstUserTableView::currentUserComesBack()
{
    m_view->setCurrentIndex(m_model->index(7, 1));
    QCOMPARE(m_view->users().shownCount(), std::size_t(1));
    show(some(2));
    QVERIFY(!m_view->currentIndex().isValid());
    QCOMPARE(m_view->users().shownCount(), std::size_t(0));
    show({}, 0);
    QVERIFY(!m_view->currentIndex().isValid());
    show(arrival());
    QCOMPARE(m_view->currentIndex(), m_model->index(7, 1));
    QCOMPARE(m_view->users().shownRows(), RowOrder{7});
}

void TstUserTableView::keepsPlacesWhenColumnsChange()
{
    m_view->verticalScrollBar()->setValue(500);
    m_view->setCurrentIndex(m_model->index(505, 1));
    const int before = top();
    m_view->setColumns({u"id"_s});
    QCOMPARE(top(), before);
    QCOMPARE(m_view->currentIndex(), m_model->index(505, 0));
    QVERIFY(m_view->selectionModel()->isSelected(m_model->index(505, 0)));
}

void TstUserTableView::startsAnewWithAnotherTable()
{
    m_view->verticalScrollBar()->setValue(500);
    m_view->setCurrentIndex(m_model->index(505, 0));
    m_view->showTable({makeTable(), std::make_shared<const RowOrder>(backwards()), 0});
    QCOMPARE(top(), 0);
    QVERIFY(!m_view->currentUser());
    QVERIFY(!m_view->currentIndex().isValid());
    QCOMPARE(m_view->users().shownCount(), std::size_t(0));
}

void TstUserTableView::selectsAllRowsShown()
{
    show(some(2));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->users().shownCount(), std::size_t(userCount / 2));
    show(arrival());
    QCOMPARE(m_view->users().shownCount(), std::size_t(userCount / 2));
    QVERIFY(m_view->selectionModel()->isRowSelected(0));
    QVERIFY(!m_view->selectionModel()->isRowSelected(1));
}

void TstUserTableView::selectionIsPaintedWhereScrolledTo()
{
    m_view->selectAll();
    m_view->verticalScrollBar()->setValue(700);
    const int row = top() + 2;
    QVERIFY(m_view->selectionModel()->isRowSelected(row));
    const QRect cell = m_view->visualRect(m_model->index(row, 0));
    const QImage picture = m_view->viewport()->grab(cell).toImage();
    const QColor painted = picture.pixelColor(picture.width() - 4, picture.height() / 2);
    QCOMPARE(painted, m_view->palette().color(QPalette::Highlight));
}

QTEST_MAIN(TstUserTableView)
#include "tst_usertableview.moc"
