// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/entraexpression.h"
#include "demo/faults.h"
#include "demo/httpmessage.h"

#include <optional>

namespace rollcall {

//! Properties that a request selects, and whether the manager comes with them.
struct EntraSelection
{
    std::vector<const EntraProperty *> properties; //!< in the order in which they are sent
    bool hasManager = false;

    bool hasSignIns() const;
    static EntraSelection everything(); //!< but the manager
};

//! Graph's GET /v1.0/users and /v1.0/users/{id}: selecting, filtering and paging. Walks through the
//! people from a page's first one on, so that a page of a list of everybody costs no more in a
//! large directory.
class EntraUserList
{
public:
    static constexpr uint32_t standardPage = 100;
    static constexpr uint32_t maxPage = 999;
    static constexpr uint32_t maxPageWithSignIns = 500;

    EntraUserList(const EntraUsers &users, QByteArray origin)
        : m_users(users), m_origin(std::move(origin))
    { }

    ServerResponse answer(const ServerRequest &request, std::optional<FaultKind> fault);
    ServerResponse one(const ServerRequest &request, const QByteArray &name) const;
    ServerResponse managerOf(const QByteArray &name) const;
    ServerResponse count(const ServerRequest &request);

    //! Whether the request selects what needs AuditLog.Read.All.
    static bool wantsSignIns(const ServerRequest &request);
    static void append(const EntraUser &user, const EntraSelection &selection, JsonText &json);

private:
    //! What a request is for.
    struct Question
    {
        EntraSelection selection;
        std::optional<EntraExpression> filter; //!< nothing: everybody
        uint32_t pageSize = standardPage;
        uint64_t position = 0;
        bool isCounted = false;
        QByteArray key; //!< tells lists apart that have different skip tokens
    };
    //! Some users, and where the following page begins.
    struct Page
    {
        std::vector<uint32_t> indexes;
        std::optional<uint64_t> next;
    };

    Result<Question> ask(const ServerRequest &request) const;
    bool matches(const Question &question, uint32_t index);
    Page walk(const Question &question, uint64_t from);
    uint64_t stepBack(const Question &question, uint64_t from, int users);
    uint32_t countAll(const Question &question);
    ServerResponse write(const ServerRequest &request, const Question &question, const Page &page,
                         std::optional<FaultKind> fault);
    QByteArray nextLink(const ServerRequest &request, const Question &question, const Page &page,
                        std::optional<FaultKind> fault);

    const EntraUsers &m_users;
    QByteArray m_origin;
    EntraUser m_user; //!< described again and again
    uint64_t m_turn = 0;
};

} // namespace rollcall
