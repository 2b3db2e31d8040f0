// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/enrichmentdialog.h"

#include "core/displaytext.h"
#include "core/providertext.h"
#include "dialogs/ui_enrichmentdialog.h"
#include "models/shownvalue.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

EnrichmentDialog::EnrichmentDialog(const Offer &offer, QWidget *parent)
    : FittingDialog(parent), m_ui(std::make_unique<Ui::EnrichmentDialog>()), m_offer(offer)
{
    m_ui->setupUi(this);
    QHeaderView *const header = m_ui->columnsTree->header();
    header->setStretchLastSection(true);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setObjectName(u"startButton"_s);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Start", "button"));
    addColumns();
    addNotOffered();
    connect(m_ui->columnsTree, &QTreeWidget::itemChanged, this, &EnrichmentDialog::updateCost);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->columnsTree->setCurrentItem(m_items.value(0));
    m_ui->columnsTree->setFocus();
    updateCost();
}

EnrichmentDialog::~EnrichmentDialog() = default;

QList<ListColumn> EnrichmentDialog::columns() const
{
    QList<ListColumn> ticked;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->checkState(0) == Qt::Checked)
            ticked.append(m_offer.columns[i]);
    }
    return ticked;
}

void EnrichmentDialog::addColumns()
{
    for (const ListColumn &each : m_offer.columns) {
        const QString name = QString::fromStdString(each.column.name);
        auto *const item = new QTreeWidgetItem(m_ui->columnsTree);
        item->setText(0, laterColumnLabel(each.column));
        item->setText(1, translatedProviderText(each.list.needs));
        item->setToolTip(0, toolTipHtml(translatedProviderText(each.list.remark)));
        item->setToolTip(1, toolTipHtml(item->text(1)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemNeverHasChildren);
        item->setCheckState(0, m_offer.chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
        m_items.append(item);
    }
}

void EnrichmentDialog::addNotOffered()
{
    for (const DetailList &list : m_offer.notOffered) {
        auto *const item = new QTreeWidgetItem(m_ui->columnsTree);
        item->setText(0, translatedProviderText(list.title));
        item->setText(1, translatedProviderText(list.notOffered));
        item->setToolTip(1, toolTipHtml(item->text(1)));
        item->setFlags(Qt::ItemNeverHasChildren);
    }
}

void EnrichmentDialog::updateCost()
{
    const QList<ListColumn> ticked = columns();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!ticked.isEmpty());
    m_ui->costNote->setNote(Tone::Info,
                            ticked.isEmpty() ? tr("Tick what you want to know of the users shown.")
                                             : costText(m_offer.cost(ticked)));
}

QString EnrichmentDialog::costText(const EnrichmentCost &cost) const
{
    const QLocale locale;
    if (cost.users == 0)
        return tr("All of this is known already of the users shown.");
    const QString users = cost.users == m_offer.users
        ? tr("%Ln user(s) shown.", nullptr, int(cost.users))
        : tr("%1 of the %2 users shown; the others are known already.")
              .arg(locale.toString(cost.users), locale.toString(m_offer.users));
    if (cost.requests == 0)
        return users + u' ' + tr("It stands in their own data: no request is needed.");
    QStringList sentences{users, tr("At least %Ln request(s).", nullptr, int(cost.requests)),
                          timeText(cost)};
    if (cost.takesMore)
        sentences.append(
            tr("Names take one request more for each entry that occurs, once for all users."));
    sentences.append(tr("It can be paused and stopped; what has come by then stays."));
    return sentences.join(u' ');
}

//! By what slows it down the more: the rate limit, or the directory itself.
QString EnrichmentDialog::timeText(const EnrichmentCost &cost) const
{
    const auto minutes = [](std::chrono::seconds time) {
        return int(std::max<qint64>(1, std::chrono::ceil<std::chrono::minutes>(time).count()));
    };
    const auto byLimit = cost.time.value_or(std::chrono::seconds(0));
    if (byLimit.count() > 0 && byLimit >= cost.pace.value_or(std::chrono::seconds(0)))
        return tr("At least %Ln minute(s), within %1 % of the rate limit that %2 told.", nullptr,
                  minutes(byLimit))
            .arg(QLocale().toString(m_offer.budgetPercent), m_offer.provider);
    if (cost.pace)
        return tr("About %Ln minute(s), if each is answered as fast as a page of users was.",
                  nullptr, minutes(*cost.pace));
    return tr("How long it takes depends on how fast %1 answers.").arg(m_offer.provider);
}

} // namespace rollcall
