// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include <vector>

namespace rollcall {

class UserDetailsModel;

//! A user's attributes below their headings, as text that can be selected, wrapped and copied. All
//! of it is plain text, what is copied too: one line an attribute, name and value with a tab
//! between.
class AttributeView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit AttributeView(QWidget *parent = nullptr);

    void showDetails(const UserDetailsModel &details);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    struct Row
    {
        QString heading; //!< of the group that begins with this row; else empty
        QString name;
        QString value; //!< what is shown; empty: blank, not set
        QString raw; //!< what the server wrote; empty: blank
        QString nameToolTip;
        QString valueToolTip;
        int nameStart = 0; //!< places in the document
        int valueStart = 0;
        int end = 0;
    };

    void rebuild();
    void rebuildLater();
    void appendGroup(QTextCursor &cursor, std::size_t first, std::size_t last);
    void fillRow(QTextTable &table, int line, Row &row);
    int nameWidth() const;
    const Row *rowAt(int position) const;

    std::vector<Row> m_rows;
    int m_nameWidth = 0;
    bool m_isRebuildDue = false;
};

} // namespace rollcall
