// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"
#include "core/profile.h"
#include "core/table/pageformat.h"

#include <optional>

namespace rollcall {

inline constexpr int jumpCloudPageSize = 100; // more is refused

//! Where searches are posted: GET has no documented filter.
inline constexpr auto jumpCloudSearchPath = "/api/search/systemusers";

//! GET /api/systemusers with this query.
HttpRequest jumpCloudGet(const Profile &profile, const QString &query);
//! Of another address than the list of users.
HttpRequest jumpCloudGet(const Profile &profile, const QUrl &url, const QByteArray &rateBucket);
//! The first page of everybody; or of those whom the expression finds, see jumpCloudFilter.
HttpRequest jumpCloudFirstPage(const Profile &profile, const QString &expression);
//! In words, for the stamp.
QString jumpCloudListingWords(const Profile &profile, const QString &expression);

//! "limit" or "skip" of a request for a page, wherever it stands; 0: it has none.
qint64 jumpCloudNumber(const HttpRequest &page, QLatin1String name);
//! The same request but for one number, and without what authorized it.
HttpRequest jumpCloudPageWith(const HttpRequest &page, QLatin1String name, qint64 number);
//! Everybody in the place of a search.
HttpRequest jumpCloudPageOfAll(const HttpRequest &search);

//! What follows a page of a list of API v2.
std::optional<HttpRequest> jumpCloudNextBySkip(const HttpRequest &sent, const HttpResponse &head,
                                               const PageEnvelope &envelope);

} // namespace rollcall
