// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

namespace rollcall {

//! How a service's pages are asked for.
enum class ScimPaging
{
    Automatic, //!< by index; a cursor that comes is followed
    Index, //!< by index, whatever comes
    Cursor //!< RFC 9865
};

//! What becomes of a filter that a service does not take.
enum class ScimFilterIs
{
    Wanted, //!< the listing fails
    Tried //!< everybody is asked for
};

//! What one listing asks for.
struct ScimQuestion
{
    ScimPaging paging = ScimPaging::Automatic;
    QString filter{}; //!< empty: everybody
    ScimFilterIs filterIs = ScimFilterIs::Wanted;
    std::optional<int> pageSize{}; //!< the most that the service gives, where it told
};

//! Under the base address, whose path is part of it. `encodedPlace`: "/Users".
QUrl scimUrl(const Profile &profile, const QString &encodedPlace);
//! What the profile chooses.
ScimPaging scimPagingOf(const Profile &profile);

HttpRequest scimFirstPage(const QUrl &users, const ScimQuestion &question);
bool scimHasFilter(const HttpRequest &request);

//! What follows, from what the page says of itself. By index it begins where this page ended,
//! whatever size was asked for. A total that shrinks means that users changed places, and the
//! greatest one counts.
NextPage scimNextPage(const HttpRequest &sent, const PageEnvelope &envelope);

//! What follows a page by index whose answer is not known yet.
std::optional<HttpRequest> scimPageByNumber(const HttpRequest &sent, qint64 total);

//! A smaller page, or one that is asked for with fewer parameters, as some services refuse them.
std::optional<HttpRequest> scimGentlerPage(const HttpRequest &failed, const HttpResponse &response);

//! A GET as SCIM services want it.
HttpRequest scimGet(const QUrl &url);

} // namespace rollcall
