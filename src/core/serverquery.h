// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/query/querytime.h"

#include <QString>
#include <QStringList>

namespace rollcall {

//! The part of a query that a provider's server can answer. Every user who matches the query
//! matches the expression too, so that matching the whole query over what was fetched gives the
//! same users as over everybody.
struct ServerQuery
{
    QString expression; //!< in the provider's words; empty: the server can answer nothing of it
    QString query; //!< the whole query, as the user wrote it
    QStringList asked; //!< the pieces of the query that the server answers
    QStringList matchedHere; //!< those that only Rollcall can, or that it must look at again
    QueryTime time{}; //!< when the query was read: ages in it are counted from then

    bool isEmpty() const { return expression.isEmpty(); }
    bool operator==(const ServerQuery &) const = default;
};

//! True only when everybody whom `query` finds was asked for by `limit`.
bool covers(const ServerQuery &limit, const Query &query);

} // namespace rollcall
