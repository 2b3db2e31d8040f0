// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listcolumn.h"
#include "core/table/sorting.h"
#include "session/services.h"

#include <QObject>

class QWidget;

namespace rollcall {

class Enrichment;
class EnrichmentBar;
class RowOrdering;
class TableColumns;
class TenantSession;

//! Columns of a tenant's table that are made of lists about its users: offers them, asks for them,
//! and sees to it that those which are shown are known to each new listing. Owned by the tenant's
//! view, whose parts outlive it.
class TableEnrichment final : public QObject
{
    Q_OBJECT

public:
    //! What it works on; all outlive it.
    struct Parts
    {
        const Services &services;
        TenantSession &session;
        RowOrdering &ordering;
        TableColumns &columns;
        EnrichmentBar &bar;
        QWidget &window; //!< dialogs stand over it
    };
    TableEnrichment(const Parts &parts, QObject *parent);

    bool canAsk() const; //!< there are users, the provider tells lists, and nothing is under way
    void ask(); //!< shows what there is and what it costs
    void takeListing(); //!< another listing is shown: what was asked about the former one is gone

Q_SIGNALS:
    void stateChanged(); //!< canAsk()

private:
    const DetailSource *source() const;
    bool isUnderWay() const;
    void start(const QList<ListColumn> &columns, const RowOrder &rows);
    void run();
    void showProgress();
    void resume();
    void declareShown();

    const Parts m_parts;
    Enrichment *m_enrichment = nullptr; //!< a child; null: nothing was asked of this listing
    QList<ListColumn> m_asked;
    RowOrder m_rows; //!< that were shown when it was asked
};

} // namespace rollcall
