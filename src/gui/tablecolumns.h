// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/sorting.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

class QMenu;

namespace rollcall {

class AppSettings;
class SortHeader;
class UserTableModel;
class UserTableView;

//! The columns of one tenant's table: which, in what order, how wide and what is sorted by,
//! remembered in the settings. Owned by the tenant's view.
class TableColumns final : public QObject
{
    Q_OBJECT

public:
    //! `defaults`: the columns of a table that was never arranged. All references outlive this.
    TableColumns(UserTableView &table, UserTableModel &model, AppSettings &settings,
                 const QString &profileId, const QStringList &defaults, QObject *parent);

    QStringList columns() const; //!< left to right
    QStringList defaults() const { return m_defaults; }
    void setColumns(const QStringList &names);
    void hideColumn(const QString &name); //!< the last one stays
    SortSpec sort() const { return m_sort; }
    //! Columns that are not shown may be sorted by too.
    void setSort(const SortSpec &sort);
    //! Columns whose width nobody chose are fitted to the first rows, once.
    void fitToContents();

Q_SIGNALS:
    void columnsChanged();
    void sortChanged();
    void valuesRequested(const QString &column); //!< the user wants to choose from its values
    void choiceRequested(); //!< the user wants the columns dialog
    void menuOpening(QMenu &menu); //!< of the header; others may add to its end

private:
    void load();
    void save();
    void applyColumns(const QStringList &names);
    void applyWidths();
    void placeIndicator();
    void takeIndicator(int section, Qt::SortOrder order);
    void addKey(const QString &column);
    void takeWidth(int section, int width);
    void showMenu(const QPoint &position);
    int fittingWidth(int section) const;

    UserTableView &m_table;
    UserTableModel &m_model;
    AppSettings &m_settings;
    const QString m_profileId;
    const QStringList m_defaults;
    QHash<QString, int> m_widths; //!< chosen by the user
    QHash<QString, int> m_fitted; //!< by content
    QSet<QString> m_fittedAbsent; //!< of these, the columns that no user had then
    SortSpec m_sort;
    SortHeader *m_header; //!< the table's own
    bool m_isApplying = false;
};

} // namespace rollcall
