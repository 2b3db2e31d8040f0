// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/blankreason.h"
#include "core/http.h"

#include <QStringList>

#include <optional>

namespace rollcall {

//! How Graph looks for users: https://learn.microsoft.com/graph/aad-advanced-queries.
enum class EntraIndex
{
    Usual,
    Advanced //!< by an index of its own that follows a little later; not every tenant has it
};

//! What one listing of Graph's users asks for: the question behind the first request's address.
struct EntraListing
{
    QStringList extras; //!< properties beyond the usual ones
    //! Why the last sign-in is not asked for: it needs a licence and a permission, makes pages
    //! smaller, and refuses the whole page where they lack. Nothing: it is.
    std::optional<BlankReason> noSignIns = BlankReason::NotRequested;
    std::optional<BlankReason> noManager = BlankReason::NotRequested; //!< the same of the manager
    QString filter; //!< of `$filter`; empty: everybody
    EntraIndex index = EntraIndex::Usual;
    int pageSize = 0; //!< 0: the largest

    bool operator==(const EntraListing &) const = default;
};

//! The properties that every listing has. Graph sends a few alone unless told, and accountEnabled
//! is not among those.
const QStringList &entraUsualProperties();

//! What the columns need, names and paths as in ListingRequest::columns.
EntraListing entraListingOf(const QStringList &columns, const QString &filter);

//! Of the first page. Names, no headers of credentials.
HttpRequest entraListingRequest(const QUrl &users, const EntraListing &listing);
//! The question behind a request that was made by entraListingRequest; nothing: it follows a link
//! of the server, whose parameters are not ours to change.
std::optional<EntraListing> entraListingIn(const HttpRequest &request);
int entraPageSize(const EntraListing &listing);
bool isByAdvancedIndex(const EntraListing &listing);

//! In HttpRequest::variant, for pages that follow: what is not asked for, and why.
QByteArray entraVariant(const EntraListing &listing);
//! Only noSignIns and noManager. Of an empty variant: everything is asked for.
EntraListing entraListingOfVariant(const QByteArray &variant);

//! A GET with what every request of Graph has.
HttpRequest entraGet(const QUrl &url, const QByteArray &rateBucket, EntraIndex index);

} // namespace rollcall
