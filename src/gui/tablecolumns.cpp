// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tablecolumns.h"

#include "core/appsettings.h"
#include "gui/filterheader.h"
#include "gui/usertableview.h"
#include "models/shownvalue.h"
#include "models/usertablemodel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace rollcall {

namespace {

constexpr int defaultWidth = 140;
constexpr int smallestFit = 64;
constexpr int widestFit = 280;
constexpr int rowsLookedAt = 50;

Qt::SortOrder orderOf(const SortKey &key)
{
    return key.direction == SortDirection::Ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
}

SortKey keyOf(const QString &column, Qt::SortOrder order)
{
    return {column.toStdString(),
            order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending};
}

} // namespace

TableColumns::TableColumns(UserTableView &table, UserTableModel &model, AppSettings &settings,
                           const QString &profileId, const QStringList &defaults, QObject *parent)
    : QObject(parent), m_table(table), m_model(model), m_settings(settings), m_profileId(profileId),
      m_defaults(defaults), m_header(table.filterHeader())
{
    QHeaderView *const header = m_header;
    // Looking at every selected row to embolden headers would cost what UserSelection saves.
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(40);
    header->setResizeContentsPrecision(rowsLookedAt);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    load();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::takeIndicator);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { takeWidth(section, width); });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_isApplying)
            return;
        save();
        Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableColumns::showMenu);
}

QStringList TableColumns::columns() const
{
    const QHeaderView *const header = m_table.horizontalHeader();
    QStringList names;
    for (int visual = 0; visual < header->count(); ++visual)
        names += m_model.columns().value(header->logicalIndex(visual));
    return names;
}

void TableColumns::setColumns(const QStringList &names)
{
    if (names.isEmpty() || names == columns())
        return;
    // A column that is hidden is not sorted by any more; what was never shown stays.
    const QStringList before = columns();
    const auto lost = std::erase_if(m_sort, [&](const SortKey &key) {
        const QString column = QString::fromStdString(key.column);
        return before.contains(column) && !names.contains(column);
    });
    applyColumns(names);
    fitToContents();
    save();
    if (lost > 0)
        Q_EMIT sortChanged();
    Q_EMIT columnsChanged();
}

void TableColumns::hideColumn(const QString &name)
{
    QStringList names = columns();
    names.removeAll(name);
    setColumns(names);
}

void TableColumns::setSort(const SortSpec &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    placeIndicator();
    save();
    Q_EMIT sortChanged();
}

void TableColumns::fitToContents()
{
    if (m_model.rowCount() == 0)
        return;
    bool isChanged = false;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const QString name = m_model.columns().at(section);
        const bool isThere = columnNamed(m_model.table(), name.toStdString()).column.has_value();
        const bool isFitted =
            m_fitted.contains(name) && !(isThere && m_fittedAbsent.contains(name));
        if (m_widths.contains(name) || isFitted)
            continue;
        if (isThere)
            m_fittedAbsent.remove(name);
        else
            m_fittedAbsent.insert(name);
        m_fitted.insert(name, fittingWidth(section));
        isChanged = true;
    }
    if (isChanged)
        applyWidths();
}

int TableColumns::fittingWidth(int section) const
{
    const int head = m_table.horizontalHeader()->sectionSizeHint(section);
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.font = m_table.font();
    option.fontMetrics = m_table.fontMetrics();
    int width = std::max(smallestFit, head);
    const QAbstractItemDelegate *const delegate =
        m_table.itemDelegateForIndex(m_model.index(0, section));
    for (int row = 0; row < std::min(rowsLookedAt, m_model.rowCount()); ++row) {
        const QModelIndex index = m_model.index(row, section);
        const int wanted = delegate->sizeHint(option, index).width() + 8;
        width = std::max(width, std::min(wanted, std::max(head, widestFit)));
    }
    return width;
}

void TableColumns::load()
{
    const TableLayout layout = m_settings.tableLayout(m_profileId);
    QStringList names;
    for (const TableLayout::Column &column : layout.columns) {
        if (column.name.isEmpty() || names.contains(column.name))
            continue;
        names += column.name;
        if (column.width > 0)
            m_widths.insert(column.name, column.width);
    }
    if (names.isEmpty())
        names = m_defaults;
    if (!layout.sortColumn.isEmpty())
        m_sort.push_back(keyOf(layout.sortColumn, layout.sortOrder));
    for (const TableLayout::SortKey &key : layout.furtherSort)
        m_sort.push_back(keyOf(key.column, key.order));
    applyColumns(names);
}

void TableColumns::save()
{
    TableLayout layout;
    const QStringList names = columns();
    for (const QString &name : names)
        layout.columns.append({name, m_widths.value(name, 0)});
    for (const SortKey &key : m_sort) {
        const QString column = QString::fromStdString(key.column);
        if (layout.sortColumn.isEmpty()) {
            layout.sortColumn = column;
            layout.sortOrder = orderOf(key);
        } else {
            layout.furtherSort.append({column, orderOf(key)});
        }
    }
    m_settings.setTableLayout(m_profileId, layout);
}

void TableColumns::applyColumns(const QStringList &names)
{
    const QScopedValueRollback guard(m_isApplying, true);
    QHeaderView *const header = m_table.horizontalHeader();
    m_table.setColumns(names);
    for (int section = 0; section < header->count(); ++section)
        header->moveSection(header->visualIndex(section), section);
    applyWidths();
    placeIndicator();
}

void TableColumns::applyWidths()
{
    const QScopedValueRollback guard(m_isApplying, true);
    QHeaderView *const header = m_table.horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const QString name = m_model.columns().value(section);
        header->resizeSection(section, m_widths.value(name, m_fitted.value(name, defaultWidth)));
    }
}

void TableColumns::placeIndicator()
{
    const QScopedValueRollback guard(m_isApplying, true);
    QList<SortHeader::Key> keys;
    for (const SortKey &key : m_sort) {
        const auto section = m_model.columns().indexOf(QString::fromStdString(key.column));
        keys.append({int(section), orderOf(key)});
    }
    const SortHeader::Key first = keys.value(0);
    m_header->setSortIndicator(first.section, first.order);
    m_header->setKeys(keys);
}

void TableColumns::takeIndicator(int section, Qt::SortOrder order)
{
    if (m_isApplying)
        return;
    const QString clicked = m_model.columns().value(section);
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        // The third click on the first key takes its arrow away: section is -1 then.
        addKey(section < 0 && !m_sort.empty() ? QString::fromStdString(m_sort.front().column)
                                              : clicked);
        return;
    }
    m_sort.clear();
    if (section >= 0)
        m_sort.push_back(keyOf(clicked, order));
    placeIndicator();
    save();
    Q_EMIT sortChanged();
}

//! Another key behind those that are there; a key that is there is turned round, then taken away.
void TableColumns::addKey(const QString &column)
{
    SortSpec sort = m_sort;
    const auto key = std::ranges::find(sort, column.toStdString(), &SortKey::column);
    if (key == sort.end())
        sort.push_back(keyOf(column, Qt::AscendingOrder));
    else if (key->direction == SortDirection::Ascending)
        key->direction = SortDirection::Descending;
    else
        sort.erase(key);
    setSort(sort);
}

void TableColumns::takeWidth(int section, int width)
{
    if (m_isApplying || section >= m_model.columns().size() || width <= 0)
        return;
    m_widths.insert(m_model.columns().at(section), width);
    save();
}

void TableColumns::showMenu(const QPoint &position)
{
    QHeaderView *const header = m_table.horizontalHeader();
    const int section = header->logicalIndexAt(position);
    auto *const menu = new QMenu(&m_table);
    menu->setObjectName(QLatin1String("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (section >= 0) {
        const QString name = m_model.columns().value(section);
        connect(menu->addAction(tr("Sort &Ascending")), &QAction::triggered, this,
                [header, section] { header->setSortIndicator(section, Qt::AscendingOrder); });
        connect(menu->addAction(tr("Sort &Descending")), &QAction::triggered, this,
                [header, section] { header->setSortIndicator(section, Qt::DescendingOrder); });
        QAction *const asReceived = menu->addAction(tr("Show in the Order &Received"));
        asReceived->setEnabled(!m_sort.empty());
        connect(asReceived, &QAction::triggered, this, [this] { setSort({}); });
        menu->addSeparator();
        QAction *const values = menu->addAction(tr("&Values…"));
        values->setObjectName(QLatin1String("valuesAction"));
        connect(values, &QAction::triggered, this, [this, name] { Q_EMIT valuesRequested(name); });
        QAction *const hide =
            menu->addAction(tr("&Hide “%1”").arg(columnLabel(m_model.table(), name)));
        hide->setEnabled(m_model.columnCount() > 1);
        connect(hide, &QAction::triggered, this, [this, name] { hideColumn(name); });
    }
    connect(menu->addAction(tr("Choose &Columns…")), &QAction::triggered, this,
            &TableColumns::choiceRequested);
    Q_EMIT menuOpening(*menu);
    menu->popup(header->mapToGlobal(position));
}

} // namespace rollcall
