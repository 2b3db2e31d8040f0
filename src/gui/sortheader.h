// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace rollcall {

//! A table's header that shows every key of a sort: an arrow, and from two keys on their number.
//! Qt's own shows one arrow alone.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    //! One of the columns that the rows are sorted by.
    struct Key
    {
        int section = -1; //!< -1: of a column that is not shown
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    void setKeys(const QList<Key> &keys);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    QList<Key> m_keys;
};

} // namespace rollcall
