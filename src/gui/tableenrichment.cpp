// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tableenrichment.h"

#include "core/directoryprovider.h"
#include "gui/dialogs/enrichmentdialog.h"
#include "gui/tablecolumns.h"
#include "gui/widgets/enrichmentbar.h"
#include "session/rowordering.h"
#include "session/tenantsession.h"

#include <QPointer>

namespace rollcall {

TableEnrichment::TableEnrichment(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connect(&m_parts.columns, &TableColumns::columnsChanged, this, &TableEnrichment::declareShown);
    connect(&m_parts.bar, &EnrichmentBar::pauseRequested, this, [this] {
        if (m_enrichment)
            m_enrichment->pause();
        showProgress();
    });
    connect(&m_parts.bar, &EnrichmentBar::stopRequested, this, [this] {
        if (m_enrichment)
            m_enrichment->cancel();
    });
    connect(&m_parts.bar, &EnrichmentBar::resumeRequested, this, &TableEnrichment::resume);
}

const DetailSource *TableEnrichment::source() const
{
    const DirectoryProvider *const provider =
        m_parts.services.providers.find(m_parts.session.profile().provider);
    return provider ? provider->details() : nullptr;
}

bool TableEnrichment::isUnderWay() const
{
    return m_enrichment
        && (m_enrichment->state() == Enrichment::State::Running
            || m_enrichment->state() == Enrichment::State::Paused);
}

bool TableEnrichment::canAsk() const
{
    return source() && m_parts.session.authenticator() && m_parts.session.listing()
        && !m_parts.ordering.view().rows->empty() && !isUnderWay();
}

void TableEnrichment::ask()
{
    if (!canAsk())
        return;
    const Profile &profile = m_parts.session.profile();
    const std::shared_ptr<const RowOrder> rows = m_parts.ordering.view().rows;
    EnrichmentDialog::Offer offer;
    offer.columns = listColumns(*source(), profile);
    const QList<DetailList> lists = source()->lists(profile);
    for (const DetailList &list : lists) {
        if (!list.notOffered.isEmpty() && list.topic != DetailTopic::Activity)
            offer.notOffered.append(list);
    }
    offer.chosen = m_parts.columns.columns();
    offer.users = qint64(rows->size());
    offer.provider = m_parts.services.providers.find(profile.provider)->info().name;
    offer.budgetPercent = profile.budgetPercent;
    const QPointer<Listing> listing = m_parts.session.listing();
    offer.cost = [this, listing, rows](const QList<ListColumn> &columns) {
        return listing ? enrichmentCost(m_parts.services, *listing, columns, *rows)
                       : EnrichmentCost();
    };
    auto *const dialog = new EnrichmentDialog(offer, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, listing, rows] {
        // Rows are of the listing that was shown then.
        if (listing && listing == m_parts.session.listing() && canAsk())
            start(dialog->columns(), *rows);
    });
    dialog->open();
}

void TableEnrichment::start(const QList<ListColumn> &columns, const RowOrder &rows)
{
    m_asked = columns;
    m_rows = rows;
    run();
    QStringList shown = m_parts.columns.columns();
    for (const ListColumn &column : columns) {
        const QString name = QString::fromStdString(column.column.name);
        if (!shown.contains(name))
            shown.append(name);
    }
    m_parts.columns.setColumns(shown);
}

void TableEnrichment::run()
{
    delete std::exchange(m_enrichment, nullptr);
    m_enrichment = new Enrichment(m_parts.services, *m_parts.session.listing(),
                                  m_parts.session.authenticator(), this);
    connect(m_enrichment, &Enrichment::changed, this, &TableEnrichment::showProgress);
    connect(m_enrichment, &Enrichment::ended, this, &TableEnrichment::showProgress);
    m_enrichment->start(m_asked, m_rows);
    showProgress();
}

void TableEnrichment::showProgress()
{
    if (m_enrichment)
        m_parts.bar.setProgress(m_enrichment->progress(), m_enrichment->state(),
                                m_enrichment->problem());
    Q_EMIT stateChanged();
}

//! Of one that ended, what is not known yet is asked for again.
void TableEnrichment::resume()
{
    if (isUnderWay()) {
        m_enrichment->resume();
        return showProgress();
    }
    if (canAsk())
        run();
}

void TableEnrichment::takeListing()
{
    delete std::exchange(m_enrichment, nullptr);
    m_parts.bar.clear();
    declareShown();
}

//! So that a column which was shown before says that it is not requested, and not that it is blank.
void TableEnrichment::declareShown()
{
    Listing *const listing = m_parts.session.listing();
    if (!listing || !source())
        return;
    const QStringList shown = m_parts.columns.columns();
    const QList<ListColumn> offered = listColumns(*source(), m_parts.session.profile());
    for (const ListColumn &column : offered) {
        if (shown.contains(QString::fromStdString(column.column.name)))
            listing->addColumn(column.column);
    }
}

} // namespace rollcall
