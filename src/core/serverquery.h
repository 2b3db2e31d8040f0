// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    bool isEmpty() const { return expression.isEmpty(); }
    bool operator==(const ServerQuery &) const = default;
};

} // namespace rollcall
