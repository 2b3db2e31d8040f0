// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/fittingdialog.h"
#include "session/enrichment.h"

#include <functional>
#include <memory>

class QTreeWidgetItem;

namespace Ui {
class EnrichmentDialog;
}

namespace rollcall {

//! Asks which columns are made of the lists about single users, and says beforehand what they cost.
class EnrichmentDialog final : public FittingDialog
{
    Q_OBJECT

public:
    //! What can be asked, and of how many users.
    struct Offer
    {
        QList<ListColumn> columns;
        QList<DetailList> notOffered; //!< shown with the reason
        QStringList chosen; //!< names of columns that are ticked at first
        qint64 users = 0; //!< that are shown
        QString provider; //!< its name
        int budgetPercent = 100;
        std::function<EnrichmentCost(const QList<ListColumn> &)> cost;
    };
    EnrichmentDialog(const Offer &offer, QWidget *parent);
    ~EnrichmentDialog() override;

    QList<ListColumn> columns() const; //!< those that are ticked

private:
    void addColumns();
    void addNotOffered();
    void updateCost();
    QString costText(const EnrichmentCost &cost) const;
    QString timeText(const EnrichmentCost &cost) const;

    const std::unique_ptr<Ui::EnrichmentDialog> m_ui;
    const Offer m_offer;
    QList<QTreeWidgetItem *> m_items; //!< beside the offer's columns
};

} // namespace rollcall
