// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savedview.h"
#include "gui/dialogs/exportdialog.h"
#include "gui/panels/detailsection.h"
#include "gui/tenantpages.h"
#include "session/services.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace Ui {
class TenantView;
}

namespace rollcall {

class FetchLimit;
class GroupFilter;
class MessageBanner;
class RowOrdering;
class SearchBox;
class StatusChips;
class TableColumns;
class TableEnrichment;
class TableFilters;
enum class FilterRow;
class UserTableModel;
class UserTableView;

//! One tenant's users: search box, table, and what stands in its place while there are no rows.
//! Owns the tenant's session, which lives on while another tenant is shown.
class TenantView final : public QWidget
{
    Q_OBJECT

public:
    TenantView(const Services &services, const Profile &profile, QWidget *parent = nullptr);
    ~TenantView() override;

    const Profile &profile() const;
    TenantSession &session() const { return *m_session; }
    //! What a status bar says of the rows: "9,800 of 10,000 shown, 3 selected".
    QString countsText() const;

    //! A user as the panel and the windows of one user show it.
    struct ShownUser
    {
        TableSnapshot table;
        std::uint32_t row = 0;
        QString rawStatusPath;
        std::optional<DetailContext> details; //!< how more is asked about the user
    };
    std::size_t selectedUsers() const;
    std::optional<ShownUser> selectedUser() const; //!< when exactly one is selected
    bool canCompare() const; //!< two to four are
    bool hasUsers() const;
    ExportSource exportSource() const;

    void reload();
    void resume();
    void pause();
    void stop();
    void find();
    void search(const QString &query); //!< as if it was typed
    void clearSearch();
    void selectAll();
    void copy();
    void chooseColumns();
    void openUser(); //!< the selected one, in a window of its own
    void compareUsers(); //!< the two to four that are selected
    void setFilterRow(FilterRow row);
    FetchLimit &fetchLimit() const { return *m_fetch; }
    GroupFilter &groupFilter() const { return *m_group; }
    TableEnrichment &enrichment() const { return *m_enrichment; }

    void setViewsMenu(QMenu &menu); //!< of the button beside the search box; outlives this
    //! What the table shows now, without a name.
    SavedView shownView() const;
    bool isShown(const SavedView &view) const; //!< whatever its name
    void showView(const SavedView &view);
    void setView(const SavedView &view); //!< by this name and file the view shown last is known
    QString viewFile() const; //!< of the view shown last; empty: none was

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void stateChanged(); //!< state, progress or counts
    void selectionChanged();
    void tokenWanted(const rollcall::Error &reason);
    void editWanted();
    void exportWanted();
    void said(const QString &message); //!< for a moment in the status bar

private:
    void connectAll();
    void connectBanner();
    void updateIcons();
    void setQuery(const QString &text);
    void takeListing();
    void showRows();
    void rememberSelection();
    void bringBackSelection();
    void updateSituation();
    void tellFound();
    QStringList unknownColumns() const;
    QStringList columnsOf(const SavedView &view) const;
    TenantSituation situation() const;
    void showPage();
    void showNotice();
    void act(TenantAction action);
    void takeCopy(const QString &text, qint64 users);
    std::optional<DetailContext> detailContext() const;
    void showTableMenu(const QPoint &position);

    const std::unique_ptr<Ui::TenantView> m_ui;
    const Services &m_services;
    TenantSession *m_session;
    RowOrdering *m_ordering;
    UserTableModel *m_model;
    UserTableView *m_table;
    TableColumns *m_columns;
    SearchBox *m_search;
    StatusChips *m_chips;
    TableFilters *m_filters;
    MessageBanner *m_banner;
    FetchLimit *m_fetch;
    GroupFilter *m_group;
    TableEnrichment *m_enrichment;
    StateView *m_stateView;
    StateView *m_overRows; //!< over a table that stays, without a row, for its filter row
    std::optional<TenantPage> m_page;
    std::optional<TenantNotice> m_notice;
    std::optional<TenantNotice> m_closedNotice; //!< not shown again while it stays true
    std::optional<Error> m_reloadError;
    std::optional<SavedView> m_view; //!< shown last
    QString m_message; //!< stands in the banner until closed
    std::vector<std::string> m_wantedIds; //!< selected before a reload, not arrived again yet
    std::string m_wantedCurrent;
    bool m_isNewTable = false;
};

} // namespace rollcall
