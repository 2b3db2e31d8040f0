// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statusdelegate.h"

#include "gui/widgets/statuspill.h"
#include "models/usertablemodel.h"

#include <QApplication>
#include <QPainter>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellMargin = 4;

} // namespace

StatusDelegate::StatusDelegate(int statusRole, QObject *parent)
    : QStyledItemDelegate(parent), m_statusRole(statusRole)
{ }

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (!isStatus(index))
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});

    // The cell's own background first: selection, focus, alternating rows.
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(cell.font);
    painter->setLayoutDirection(cell.direction);
    StatusPill::paint(*painter, cell.rect.adjusted(cellMargin, 1, -cellMargin, -1),
                      static_cast<AccountStatus>(index.data(m_statusRole).toInt()), text,
                      cell.palette);
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isStatus(index))
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QSize pill = StatusPill::sizeFor(cell.text, QFontMetrics(cell.font));
    return pill.grownBy({cellMargin, 1, cellMargin, 1});
}

bool StatusDelegate::isStatus(const QModelIndex &index) const
{
    return index.data(int(UserRole::ColumnNameRole)).toString() == "status"_L1
        && index.data(m_statusRole).isValid()
        && !index.data(int(UserRole::BlankReasonRole)).isValid();
}

} // namespace rollcall
