// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serverquery.h"

#include <QObject>

class QToolButton;

namespace rollcall {

class Clock;
class DirectoryProvider;
class FetchPopup;
class MessageBanner;
class RowOrdering;
class TenantSession;

//! Whether a tenant's search also decides who is fetched: offers it, and says above the rows that
//! they are not everybody's for as long as that is so. Owned by the tenant's view, whose parts
//! outlive it.
class FetchLimit final : public QObject
{
    Q_OBJECT

public:
    //! The tenant view's own.
    struct Parts
    {
        TenantSession &session;
        RowOrdering &ordering;
        QToolButton &button;
        MessageBanner &banner;
        const Clock &clock;
        const DirectoryProvider *provider; //!< null: not known here
    };
    FetchLimit(const Parts &parts, QObject *parent);

    bool canFetchMatching() const;
    bool canFetchEverybody() const; //!< less than that is shown, or was asked for
    //! The search may find users who were not fetched.
    bool mayMissUsers() const;

    void ask(); //!< shows what a limit would mean, and offers it
    void fetchMatching();
    void fetchEverybody();
    void reload(); //!< the same users again, by what their ages are now
    void update(); //!< another listing or search is shown

private:
    const ServerQuery &shownLimit() const;
    void updateButton();
    void updateBanner();
    QString bannerText() const;
    ServerQuery offerFor(const QString &text) const;
    void takeQuery();
    void fetch(const ServerQuery &limit);

    const Parts m_parts;
    FetchPopup *m_popup;
    ServerQuery m_offer; //!< what the server can answer of the search
    bool m_hasMistake = false;
};

} // namespace rollcall
