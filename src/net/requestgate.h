// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"
#include "net/originguard.h"

namespace rollcall {

//! The one gate that every request passes on its way out, redirects too: what goes through reads.
//! GET goes to the rules' origins, POST to the rules' addresses on them, nothing else goes
//! anywhere.
class RequestGate
{
public:
    explicit RequestGate(const SendRules &rules) : m_guard(rules.origins), m_posts(rules.posts) { }

    //! Nothing: it may go. ForeignOrigin or InsecureAddress: not to this place; InvalidInput: not
    //! with this method.
    std::optional<Error> refusal(HttpMethod method, const QUrl &url) const;

private:
    bool mayPostTo(const QUrl &url) const;

    OriginGuard m_guard;
    QList<QUrl> m_posts;
};

} // namespace rollcall
