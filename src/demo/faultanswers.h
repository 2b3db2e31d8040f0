// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dialect.h"

namespace rollcall {

//! A body of JSON.
ServerResponse jsonAnswer(int status, const QByteArray &json);

//! How a service words its refusals.
struct FaultWords
{
    ServerResponse rateLimited; //!< 429
    ServerResponse serverError; //!< 500
    ServerResponse tokenExpired; //!< 401
    ServerResponse forbidden; //!< 403
};

//! The answers of a fault that take the place of the right one, in whatever words; nothing: the
//! fault is one of delivery or paging. `wrongJson` is JSON that is no page of this service.
std::optional<ServerResponse> faultAnswer(FaultKind fault, const FaultWords &words,
                                          const QByteArray &wrongJson);

//! What a request is refused with for its token or the rate limit; nothing: it may be answered.
std::optional<ServerResponse> refusalFor(TokenStanding standing, const Circumstances &circumstances,
                                         const FaultWords &words);

//! The fault as it hits a request for a token: where new ones are had, nobody asks whether the old
//! one has expired.
std::optional<FaultKind> faultOfTokens(std::optional<FaultKind> fault);

bool isForReading(const ServerRequest &request); //!< GET or HEAD

} // namespace rollcall
