// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QUrl>

namespace rollcall {

//! Says whether a request may go to an address: to the tenant's own origins only, and never in the
//! clear but to this machine.
class OriginGuard
{
public:
    //! Of each URL the scheme, host and port count. None: nothing may go anywhere.
    explicit OriginGuard(QList<QUrl> origins) : m_origins(std::move(origins)) { }

    //! Nothing: it may. ForeignOrigin or InsecureAddress: it may not.
    std::optional<Error> refusal(const QUrl &url) const;

private:
    QList<QUrl> m_origins;
};

//! Scheme, host and port of a URL in one spelling, for comparing and as a key.
QByteArray originKey(const QUrl &url);
//! The host as users know it, with the port where one is named: a subject for errors.
std::string hostOf(const QUrl &url);

} // namespace rollcall
