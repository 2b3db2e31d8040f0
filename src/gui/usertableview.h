// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <cstdint>
#include <optional>
#include <vector>

namespace rollcall {

class FilterHeader;
class UserSelection;
class UserTableModel;
struct RowView;

//! The table of users: whatever becomes of the order, selection, current user and scroll position
//! stay with the users they were on.
class UserTableView final : public QTableView
{
    Q_OBJECT

public:
    //! `model` must outlive the view.
    explicit UserTableView(UserTableModel &model, QWidget *parent = nullptr);

    //! Shows another view of the same table.
    void showRows(const RowView &view);
    //! Shows another table: nothing is selected, the first row is at the top.
    void showTable(const RowView &view);

    //! The columns of the model, left to right.
    void setColumns(const QStringList &names);

    FilterHeader *filterHeader() const { return m_header; }
    UserSelection &users() const { return *m_selection; }
    //! The table row that the keyboard is on, shown or not.
    std::optional<std::uint32_t> currentUser() const { return m_currentUser; }
    void setCurrentUser(std::optional<std::uint32_t> tableRow);

    void reset() override;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    //! Rows in the viewport and where they stood, the one to hold on to first.
    struct Anchor
    {
        //! A row by its place in the table, which does not change.
        struct Row
        {
            std::uint32_t tableRow = 0;
            int offset = 0; //!< rows below the top of the viewport
        };
        std::vector<Row> rows;
        int horizontal = 0;
        bool isAtTop = true;
    };

    Anchor anchor() const;
    void restore(const Anchor &anchor);
    void placeCurrent();
    int visibleRows() const;
    void fitRowHeight();
    void updateWindow();

    UserTableModel &m_model;
    FilterHeader *m_header;
    UserSelection *m_selection = nullptr;
    std::optional<std::uint32_t> m_currentUser;
    int m_currentColumn = 0;
    bool m_isShowing = false;
    bool m_wasReset = false;
};

} // namespace rollcall
