// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/authorizationserver.h"
#include "demo/dialect.h"
#include "demo/pagecursors.h"
#include "demo/scimexpression.h"
#include "demo/scimgroups.h"
#include "demo/scimusers.h"

#include <memory>

namespace rollcall {

//! A SCIM 2.0 service under /scim/v2, as far as it reads users: by index and by cursor, with
//! filters.
class ScimDialect final : public Dialect
{
public:
    static constexpr uint32_t mostOfAPage = 100;

    ScimDialect(const People &people, uint32_t count, const QByteArray &origin, DemoTokens tokens);

    QByteArray provider() const override;
    bool isSpokenIn(const ServerRequest &request) const override;
    bool isUserListing(const ServerRequest &request) const override;
    ServerResponse answer(const ServerRequest &request,
                          const Circumstances &circumstances) override;
    QByteArray rawUser(uint32_t index) const override;
    QByteArray userId(uint32_t index) const override;

private:
    using Matches = std::vector<uint32_t>;

    //! Whom a listing finds: everybody, or those of a filter.
    struct Found
    {
        std::shared_ptr<const Matches> matches; //!< null: everybody
        uint64_t total = 0;

        uint32_t at(uint64_t position) const
        {
            return matches ? (*matches)[position] : uint32_t(position);
        }
    };

    std::optional<ServerResponse> refuse(const ServerRequest &request,
                                         const Circumstances &circumstances) const;
    ServerResponse route(const ServerRequest &request, std::optional<FaultKind> fault);
    ServerResponse list(const ServerRequest &request, std::optional<FaultKind> fault);
    ServerResponse listByCursor(const ServerRequest &request, const Found &found, uint64_t count,
                                std::optional<FaultKind> fault);
    Result<Found> find(const QByteArray &filter);
    QByteArray resources(const Found &found, uint64_t begin, uint64_t end);
    ServerResponse oneUser(const QByteArray &id) const;
    ServerResponse groups(const ServerRequest &request) const;
    ServerResponse oneGroup(const QByteArray &id) const;

    QByteArray m_origin;
    QByteArray m_base;
    ScimUsers m_users;
    ScimGroups m_groups;
    DemoTokens m_tokens;
    AuthorizationServer m_authorization;
    QList<std::pair<QByteArray, std::shared_ptr<const Matches>>> m_filtered; //!< the last few
    PageCursors m_cursors{"at:", ':'};
    uint64_t m_answers = 0;
};

} // namespace rollcall
