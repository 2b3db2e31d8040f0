// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/authorizationserver.h"
#include "demo/dialect.h"
#include "demo/jumpclouddetailanswers.h"
#include "demo/jumpcloudsearch.h"
#include "demo/jumpcloudusers.h"

#include <memory>

namespace rollcall {

//! JumpCloud's API v1, as far as it reads users, with keys and service accounts. Pages are
//! numbered, so of the faults of paging: repeated-next answers a page as if it were the one before,
//! duplicates moves users on to the next page while they are read, empty-page is empty; there are
//! no links to fail. Searches are posted (/api/search/systemusers) and paged in the same way. The
//! tokens of service accounts are had at /oauth2/token, which is a host of its own with the real
//! one.
class JumpCloudDialect final : public Dialect
{
public:
    JumpCloudDialect(const People &people, uint32_t count, const QByteArray &origin,
                     DemoTokens tokens);

    QByteArray provider() const override;
    bool isSpokenIn(const ServerRequest &request) const override;
    bool isUserListing(const ServerRequest &request) const override;
    ServerResponse answer(const ServerRequest &request,
                          const Circumstances &circumstances) override;
    QByteArray rawUser(uint32_t index) const override;
    QByteArray userId(uint32_t index) const override;

private:
    using Matches = std::vector<uint32_t>;
    //! A page that is asked for, by GET or by POST.
    struct Question
    {
        uint64_t limit = 0;
        uint64_t skip = 0;
        std::optional<QByteArray> fields; //!< separated by spaces
        std::shared_ptr<const Matches> matches; //!< null: everybody
    };

    std::optional<ServerResponse> refuse(const ServerRequest &request,
                                         const Circumstances &circumstances) const;
    TokenStanding standingOf(const ServerRequest &request, int64_t now) const;
    ServerResponse list(const ServerRequest &request, std::optional<FaultKind> fault) const;
    ServerResponse search(const ServerRequest &request, std::optional<FaultKind> fault);
    std::shared_ptr<const Matches> find(const JumpCloudSearch &search);
    ServerResponse page(const Question &question, std::optional<FaultKind> fault) const;
    ServerResponse oneUser(const QByteArray &id) const;

    JumpCloudUsers m_users;
    JumpCloudDetailAnswers m_details;
    QByteArray m_origin;
    DemoTokens m_tokens;
    AuthorizationServer m_authorization;
    QList<std::pair<JumpCloudSearch, std::shared_ptr<const Matches>>> m_searched; //!< the last few
};

} // namespace rollcall
