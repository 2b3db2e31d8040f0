// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sortheader.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace rollcall {

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { }

void SortHeader::setKeys(const QList<Key> &keys)
{
    m_keys = keys;
    viewport()->update();
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const auto key = std::ranges::find(m_keys, section, &Key::section);
    if (key == m_keys.end())
        return;
    // Named the wrong way round by Qt, as everywhere in QHeaderView.
    option->sortIndicator = key->order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                             : QStyleOptionHeader::SortUp;
    if (m_keys.size() > 1)
        option->text = tr("%1 · %2", "header of a column, its place among the sort keys")
                           .arg(option->text)
                           .arg(key - m_keys.begin() + 1);
}

} // namespace rollcall
