// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fetchlimit.h"

#include "core/directoryprovider.h"
#include "core/displaytext.h"
#include "gui/widgets/fetchpopup.h"
#include "gui/widgets/messagebanner.h"
#include "session/querymoment.h"
#include "session/rowordering.h"
#include "session/tenantsession.h"

#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr qsizetype longestQuoted = 120;

QString quoted(const QString &query)
{
    const QString shown = displayText(query);
    return shown.size() > longestQuoted ? shown.first(longestQuoted - 1) + u'…' : shown;
}

} // namespace

FetchLimit::FetchLimit(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_popup(new FetchPopup(&parts.button))
{
    m_parts.banner.keepOpen();
    connect(&m_parts.button, &QToolButton::clicked, this, &FetchLimit::ask);
    connect(m_popup, &FetchPopup::matchingWanted, this, &FetchLimit::fetchMatching);
    connect(m_popup, &FetchPopup::everybodyWanted, this, &FetchLimit::fetchEverybody);
    connect(&m_parts.banner, &MessageBanner::primaryTriggered, this, &FetchLimit::fetchEverybody);
    connect(&m_parts.banner, &MessageBanner::secondaryTriggered, this, &FetchLimit::fetchMatching);
    connect(&m_parts.ordering, &RowOrdering::queryAccepted, this, &FetchLimit::takeQuery);
    connect(&m_parts.ordering, &RowOrdering::queryRejected, this, [this] {
        m_hasMistake = true;
        update();
    });
    takeQuery();
}

ServerQuery FetchLimit::offerFor(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const std::string_view bytes(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const QueryTime time = queryTime(m_parts.clock);
    const auto parsed = parseQuery(bytes, time);
    const auto *const query = std::get_if<Query>(&parsed);
    ServerQuery offer;
    if (m_parts.provider && query && !query->isEmpty())
        offer = m_parts.provider->pushDownFor(m_parts.session.profile(), *query, bytes);
    offer.query = text;
    offer.time = time;
    return offer;
}

void FetchLimit::takeQuery()
{
    m_hasMistake = false;
    m_offer = offerFor(m_parts.ordering.query());
    update();
}

const ServerQuery &FetchLimit::shownLimit() const
{
    static const ServerQuery none;
    const Listing *const listing = m_parts.session.listing();
    return listing ? listing->limit() : none;
}

bool FetchLimit::canFetchMatching() const
{
    return !m_hasMistake && !m_offer.isEmpty();
}

bool FetchLimit::canFetchEverybody() const
{
    return !shownLimit().isEmpty() || !m_parts.session.limit().isEmpty();
}

bool FetchLimit::mayMissUsers() const
{
    return !covers(shownLimit(), m_parts.ordering.parsedQuery());
}

void FetchLimit::ask()
{
    if (canFetchMatching())
        m_popup->showBelow(m_parts.button, m_offer, m_parts.provider->info().name,
                           canFetchEverybody() ? FetchPopup::Everybody::CanBeFetched
                                               : FetchPopup::Everybody::IsFetched);
}

void FetchLimit::fetchMatching()
{
    if (!canFetchMatching())
        return;
    // The search may have been typed yesterday; rows and request go by the same ages.
    const QString text = m_parts.ordering.query();
    m_parts.ordering.setQuery(text, queryTime(m_parts.clock));
    fetch(m_offer);
}

void FetchLimit::fetchEverybody()
{
    fetch({});
}

void FetchLimit::reload()
{
    const QString text = m_parts.session.limit().query;
    if (m_parts.session.limit().isEmpty())
        return m_parts.session.reload();
    if (text == m_parts.ordering.query())
        m_parts.ordering.setQuery(text, queryTime(m_parts.clock));
    fetch(offerFor(text));
}

void FetchLimit::fetch(const ServerQuery &limit)
{
    m_parts.session.limitTo(limit);
    m_parts.session.reload();
}

void FetchLimit::update()
{
    updateButton();
    updateBanner();
}

void FetchLimit::updateButton()
{
    const QString provider = m_parts.provider ? m_parts.provider->info().name : QString();
    QString text;
    if (canFetchMatching())
        text = m_offer.matchedHere.isEmpty()
            ? tr("Fetch only what this search finds: %1 answers all of it.").arg(provider)
            : tr("Fetch only what this search finds. %1 answers “%2”; “%3” is matched here.")
                  .arg(provider, quoted(m_offer.asked.join(u' ')),
                       quoted(m_offer.matchedHere.join(u' ')));
    else if (m_offer.query.trimmed().isEmpty() || m_hasMistake)
        text = tr("With a search, only the users whom it finds can be fetched.");
    else
        text = tr("%1 can answer nothing of this search: it is matched here, over everybody.")
                   .arg(provider);
    m_parts.button.setEnabled(canFetchMatching());
    m_parts.button.setToolTip(toolTipHtml(text));
    m_parts.button.setAccessibleDescription(text);
}

QString FetchLimit::bannerText() const
{
    const Listing *const listing = m_parts.session.listing();
    const QString asked = quoted(shownLimit().asked.join(u' '));
    if (m_parts.ordering.query().trimmed().isEmpty())
        return tr("This is not everybody: only users found by “%1” were fetched.").arg(asked);
    if (mayMissUsers())
        return tr("This search may find more users than are shown: only those found by “%1” were "
                  "fetched.")
            .arg(asked);
    if (listing->stamp().state == ListingState::Running)
        return tr("Only users found by “%1” are being fetched.").arg(asked);
    return tr("Only users found by “%1” were fetched.").arg(asked);
}

void FetchLimit::updateBanner()
{
    const Listing *const listing = m_parts.session.listing();
    if (listing && listing->isLimitDropped())
        return m_parts.banner.showMessage(
            Tone::Info,
            tr("%1 did not take this search: everybody is fetched, and matched here.")
                .arg(m_parts.provider ? m_parts.provider->info().name : QString()),
            {}, {});
    if (shownLimit().isEmpty())
        return m_parts.banner.clear();
    const bool isUncovered = mayMissUsers();
    m_parts.banner.showMessage(
        isUncovered ? Tone::Warning : Tone::Info, bannerText(), tr("Fetch Everybody", "button"),
        isUncovered && canFetchMatching() ? tr("Fetch Only This Search", "button") : QString());
}

} // namespace rollcall
