// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpmessage.h"

#include <string_view>

namespace rollcall {

//! Stands in error objects until the answer has its number.
inline constexpr std::string_view oktaErrorIdPlaceholder = "@ERROR-ID@";

ServerResponse oktaJson(const QByteArray &json);
//! `cause`, when not empty, is put into errorCauses.
ServerResponse oktaError(int status, const QByteArray &code, const QByteArray &summary,
                         const QByteArray &cause = {});
ServerResponse oktaNotFound(const QByteArray &name, const QByteArray &kind);

//! What a list parameter asks for.
struct OktaPaging
{
    uint32_t limit = 0;
    uint64_t position = 0; //!< where the page begins
};

//! Reads `limit` and `after`; nothing when one of them is nonsense. A limit above `maximum` counts
//! as the maximum. `list` is what the cursor must have been made for.
std::optional<OktaPaging> oktaPaging(const ServerRequest &request, uint32_t standard,
                                     uint32_t maximum, const QByteArray &list);
//! An opaque cursor. `turn` makes two cursors of one place differ.
QByteArray oktaCursor(uint64_t position, const QByteArray &list, uint64_t turn = 0);

//! The addresses of this page and of the next.
QByteArray oktaSelfUrl(const ServerRequest &request);
QByteArray oktaNextUrl(const ServerRequest &request, const QByteArray &cursor, uint32_t limit);
//! `<url>; rel="next"`
QByteArray oktaLink(const QByteArray &url, const QByteArray &relation);

} // namespace rollcall
