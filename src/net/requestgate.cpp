// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestgate.h"

#include <algorithm>

namespace rollcall {

std::optional<Error> RequestGate::refusal(HttpMethod method, const QUrl &url) const
{
    if (const auto refused = m_guard.refusal(url))
        return refused;
    switch (method) {
    case HttpMethod::Get:
        return std::nullopt;
    case HttpMethod::Post:
        if (mayPostTo(url))
            return std::nullopt;
        break;
    }
    return Error{ErrorKind::InvalidInput, "not a request that only reads"};
}

// The path as it is sent: another spelling of the same path is not known to be the same.
bool RequestGate::mayPostTo(const QUrl &url) const
{
    return std::ranges::any_of(m_posts, [&url](const QUrl &allowed) {
        return originKey(allowed) == originKey(url)
            && allowed.path(QUrl::FullyEncoded) == url.path(QUrl::FullyEncoded);
    });
}

} // namespace rollcall
