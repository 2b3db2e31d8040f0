// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sortheader.h"

class QLineEdit;

namespace rollcall {

enum class FilterRow
{
    Hidden,
    Shown,
};

//! The header of the table with a row of line edits below it, one for each column, that stay with
//! their columns. It reads and writes no query itself.
class FilterHeader final : public SortHeader
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent);

    void setFilterRow(FilterRow row);
    FilterRow filterRow() const { return m_row; }
    void setFilter(int section, const QString &text); //!< nothing is emitted
    QString filter(int section) const;
    //! Marks what is typed as wrong; empty: as right.
    void setMistake(int section, const QString &sentence);

    QSize sizeHint() const override;

Q_SIGNALS:
    void filterEdited(int section, const QString &text);
    void leaveRequested(); //!< Down or Return: on to the table

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int rowHeight() const;
    void fitEdits();
    void placeEdits();
    void orderTabs();
    void showWhole(const QLineEdit &edit);

    FilterRow m_row = FilterRow::Hidden;
    QList<QLineEdit *> m_edits; //!< by section
};

} // namespace rollcall
