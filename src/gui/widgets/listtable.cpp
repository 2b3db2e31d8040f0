// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listtable.h"

#include "core/providertext.h"
#include "models/usertablemodel.h"

#include <QHeaderView>
#include <QTableView>

namespace rollcall {

void setUpListTable(QTableView &table, UserTableModel &model, const DetailList &list)
{
    QStringList names;
    QHash<QString, QString> labels;
    for (const DetailColumn &column : list.columns) {
        names.append(column.name);
        labels.insert(column.name, translatedProviderText(column.label));
    }
    model.setLabels(labels);
    model.setColumns(names);
    table.setAccessibleName(translatedProviderText(list.title));
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 6);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace rollcall
