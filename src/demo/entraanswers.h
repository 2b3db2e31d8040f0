// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults.h"
#include "demo/httpmessage.h"

#include <optional>
#include <string_view>

namespace rollcall {

//! Stands in error objects until the answer has its number.
inline constexpr std::string_view entraRequestIdPlaceholder = "@REQUEST-ID@";

ServerResponse entraJson(const QByteArray &json, int status = 200);
ServerResponse entraError(int status, const QByteArray &code, const QByteArray &message);
ServerResponse entraNotFound(const QByteArray &name);
//! Asked for more than `seconds` ago it is answered again.
ServerResponse entraThrottled(int64_t seconds);
//! Of the sign-in host: `error` is OAuth's word, `number` that of AADSTS.
ServerResponse entraSignInError(int status, const QByteArray &error, int number,
                                const QByteArray &sentence);

//! The answers of a fault that take the place of the right one; none: the fault is another's.
std::optional<ServerResponse> entraFaultAnswer(FaultKind fault);

//! An opaque place in the list that `list` names. `turn` makes two of one place differ.
QByteArray entraSkipToken(uint64_t position, const QByteArray &list, uint64_t turn = 0);
//! Nothing: it was made for another list, or by somebody else.
std::optional<uint64_t> entraPositionOf(const QByteArray &skipToken, const QByteArray &list);

} // namespace rollcall
