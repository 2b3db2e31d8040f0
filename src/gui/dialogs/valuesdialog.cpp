// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/valuesdialog.h"

#include "core/query/queryedit.h"
#include "gui/widgets/theme.h"
#include "models/shownvalue.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr qsizetype mostTicked = 200;

} // namespace

ValuesDialog::ValuesDialog(const TableSnapshot &table, const QString &column, const Query &chosen,
                           QWidget *parent)
    : QDialog(parent), m_table(table), m_column(column), m_chosen(chosen), m_search(new QLineEdit),
      m_values(new QTreeWidget), m_note(new QLabel), m_buttons(new QDialogButtonBox)
{
    setObjectName(u"ValuesDialog"_s);
    setWindowTitle(tr("Values of “%1”").arg(columnLabel(table, column)));
    m_search->setObjectName(u"valueSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search the values"));
    m_search->setAccessibleName(tr("Search the values"));
    m_search->setClearButtonEnabled(true);
    m_values->setObjectName(u"valueList"_s);
    m_values->setAccessibleName(tr("Values"));
    m_values->setRootIsDecorated(false);
    m_values->setUniformRowHeights(true);
    m_values->setColumnCount(2);
    m_values->setHeaderLabels({columnLabel(table, column), tr("Users")});
    m_values->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_values->header()->setStretchLastSection(false);
    m_values->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_values->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_note->setObjectName(u"valuesNote"_s);
    m_note->setWordWrap(true);
    m_note->setText(tr("Counting…"));
    m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Show These"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);

    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_values, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    resize(420, 480);
    connect(m_search, &QLineEdit::textChanged, this, [this] { applySearch(); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
}

void ValuesDialog::setCounts(const ValueCounts &counts)
{
    m_counts = counts;
    m_values->clear();
    for (const ValueCount &count : counts.values)
        addRow(count, shown(count));
    for (const ValueCount &count : counts.blanks) {
        const QString reason = blankText(count.blank);
        QTreeWidgetItem *const item =
            addRow(count, reason.isEmpty() ? tr("(no value)") : u'(' + reason + u')');
        QFont font = m_values->font();
        font.setItalic(true);
        item->setFont(0, font);
    }
    if (counts.valuesLeftOut > 0)
        //: %1: how many values, %2: how many users have one of them.
        m_note->setText(tr("%1 less frequent values, of %2 users in all, are not listed.")
                            .arg(QLocale().toString(qint64(counts.valuesLeftOut)),
                                 QLocale().toString(qint64(counts.rowsLeftOut))));
    else
        m_note->setText(counts.rows == 0 ? tr("No users match the rest of the search.")
                                         : tr("Of the users that match the rest of the search."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    tickChosen();
    applySearch();
}

//! One row for each value of the list that the present conditions let through.
std::vector<std::uint32_t> ValuesDialog::rowsChosen() const
{
    std::vector<std::uint32_t> rows;
    if (m_chosen.isEmpty())
        return rows;
    std::vector<std::uint32_t> candidates;
    for (const auto *const counts : {&m_counts.values, &m_counts.blanks}) {
        for (const ValueCount &count : *counts)
            candidates.push_back(count.firstRow);
    }
    // Other conditions look at a value alone, so the row stands for all that have it.
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    matchRows(m_table, m_chosen, {}, candidates, rows);
    return rows;
}

void ValuesDialog::tickChosen()
{
    const std::vector<std::uint32_t> chosen = rowsChosen();
    std::vector<ValueCount> all = m_counts.values;
    all.insert(all.end(), m_counts.blanks.begin(), m_counts.blanks.end());
    const auto isChosen = [&chosen](const ValueCount &count) {
        return std::ranges::binary_search(chosen, count.firstRow);
    };
    // "All but one" of many is not a choice that anybody would tick off one by one.
    if (std::ranges::count_if(all, isChosen) <= mostTicked) {
        for (int row = 0; row < m_values->topLevelItemCount(); ++row) {
            QTreeWidgetItem *const item = m_values->topLevelItem(row);
            if (isChosen(all[std::size_t(row)]) && item->flags().testFlag(Qt::ItemIsUserCheckable))
                item->setCheckState(0, Qt::Checked);
        }
    }
    m_tickedAtFirst = ticked();
}

QList<int> ValuesDialog::ticked() const
{
    QList<int> rows;
    for (int row = 0; row < m_values->topLevelItemCount(); ++row) {
        if (m_values->topLevelItem(row)->checkState(0) == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

bool ValuesDialog::isChanged() const
{
    return ticked() != m_tickedAtFirst;
}

QTreeWidgetItem *ValuesDialog::addRow(const ValueCount &count, const QString &text)
{
    auto *const item =
        new QTreeWidgetItem(m_values, {text, QLocale().toString(qint64(count.rows))});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    const bool canBeAsked =
        onlyValue(m_column.toStdString(), {count.kind, count.blank, count.text}, count.status)
            .has_value();
    item->setFlags(canBeAsked ? item->flags() | Qt::ItemIsUserCheckable : Qt::NoItemFlags);
    if (canBeAsked)
        item->setCheckState(0, Qt::Unchecked);
    return item;
}

//! As the table shows it.
QString ValuesDialog::shown(const ValueCount &count) const
{
    if (count.status)
        return statusText(*count.status);
    return ShownValue(m_table, count.firstRow, columnNamed(m_table, m_column.toStdString())).text();
}

void ValuesDialog::applySearch()
{
    const QString wanted = m_search->text().trimmed();
    for (int i = 0; i < m_values->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const item = m_values->topLevelItem(i);
        item->setHidden(!item->text(0).contains(wanted, Qt::CaseInsensitive));
    }
}

std::string ValuesDialog::term() const
{
    std::vector<ValueCount> chosen;
    std::vector<ValueCount> all = m_counts.values;
    all.insert(all.end(), m_counts.blanks.begin(), m_counts.blanks.end());
    for (const int row : ticked())
        chosen.push_back(all[std::size_t(row)]);
    return oneOfValues(m_column.toStdString(), chosen);
}

} // namespace rollcall
