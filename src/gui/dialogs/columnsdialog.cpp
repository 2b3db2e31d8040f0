// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/columnsdialog.h"

#include "dialogs/ui_columnsdialog.h"
#include "models/columnsmodel.h"

#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace rollcall {

ColumnsDialog::ColumnsDialog(const TableSnapshot &table, const QStringList &visible,
                             const QStringList &defaults, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ColumnsDialog>()), m_table(table),
      m_defaults(defaults), m_model(new ColumnsModel(this)),
      m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_model->setColumns(m_table, visible);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->columnsView->setModel(m_filter);
    m_ui->columnsView->setCurrentIndex(m_filter->index(0, 0));

    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ColumnsDialog::applyFilter);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(Direction::Up); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(Direction::Down); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, [this] {
        m_model->setColumns(m_table, m_defaults);
        m_ui->columnsView->setCurrentIndex(m_filter->index(0, 0));
        updateButtons();
    });
    connect(m_model, &ColumnsModel::dataChanged, this, &ColumnsDialog::updateButtons);
    connect(m_model, &ColumnsModel::rowsMoved, this, &ColumnsDialog::updateButtons);
    connect(m_ui->columnsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ColumnsDialog::updateButtons);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ColumnsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ColumnsDialog::reject);
    m_ui->searchEdit->setFocus();
    updateButtons();
}

ColumnsDialog::~ColumnsDialog() = default;

QStringList ColumnsDialog::columns() const
{
    return m_model->visibleColumns();
}

void ColumnsDialog::applyFilter(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    // Between rows that stand apart in the whole list, "here" has no meaning.
    const bool isWhole = text.trimmed().isEmpty();
    m_ui->columnsView->setDragEnabled(isWhole);
    m_ui->columnsView->setAcceptDrops(isWhole);
    updateButtons();
}

void ColumnsDialog::move(Direction direction)
{
    const int row = m_filter->mapToSource(m_ui->columnsView->currentIndex()).row();
    // A row's new place is given as the row that it is put before.
    m_model->moveRow({}, row, {}, direction == Direction::Up ? row - 1 : row + 2);
    m_ui->columnsView->scrollTo(m_ui->columnsView->currentIndex());
    updateButtons();
}

void ColumnsDialog::updateButtons()
{
    const QModelIndex current = m_filter->mapToSource(m_ui->columnsView->currentIndex());
    const bool canMove = current.isValid() && m_ui->searchEdit->text().trimmed().isEmpty();
    m_ui->upButton->setEnabled(canMove && current.row() > 0);
    m_ui->downButton->setEnabled(canMove && current.row() + 1 < m_model->rowCount());
    const int shown = int(columns().size());
    const QLocale locale;
    m_ui->countLabel->setText(
        shown == 0 ? tr("Tick at least one column.")
                   : tr("%1 of %2 shown")
                         .arg(locale.toString(shown), locale.toString(m_model->rowCount())));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(shown > 0);
}

} // namespace rollcall
