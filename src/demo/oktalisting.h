// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults.h"
#include "demo/httpmessage.h"
#include "demo/oktaexpression.h"
#include "demo/oktausers.h"

#include <functional>
#include <memory>

namespace rollcall {

//! Okta's GET /api/v1/users: choosing, sorting and paging. Walks through the people from a page's
//! first one on, so that a page of a list of everybody costs no more in a large directory.
class OktaListing
{
public:
    static constexpr uint32_t maxLimit = 200;

    explicit OktaListing(const OktaUsers &users) : m_users(users) { }

    ServerResponse answer(const ServerRequest &request, std::optional<FaultKind> fault);

private:
    enum class Choice
    {
        All,
        NotDeprovisioned,
        Expression,
        StartsWith
    };

    //! Whom a request is for.
    struct Question
    {
        Choice choice = Choice::NotDeprovisioned;
        std::optional<OktaExpression> expression;
        std::string start; //!< of `q`, folded
        const OktaAttribute *sortBy = nullptr;
        bool isDescending = false;
        QByteArray key; //!< tells lists apart that have different cursors
    };

    using Order = std::vector<uint32_t>;

    //! Some users, and where the following page begins.
    struct Page
    {
        std::vector<uint32_t> indexes;
        std::optional<uint64_t> next;
    };

    Result<Question> ask(const ServerRequest &request) const;
    Result<Question> askExpression(const QByteArray &text, OktaGrammar grammar) const;
    bool matches(const Question &question, uint32_t index);
    Page walk(const Question &question, uint64_t from, uint32_t limit);
    Page slice(const Order &order, uint64_t from, uint32_t limit) const;
    uint64_t stepBack(const Question &question, uint64_t from, int count);
    std::shared_ptr<const Order> sorted(const Question &question);
    ServerResponse write(const Page &page, const QList<NamedValue> &links);
    QList<NamedValue> links(const ServerRequest &request, const Question &question,
                            std::optional<uint64_t> next, uint32_t limit,
                            std::optional<FaultKind> fault);

    const OktaUsers &m_users;
    OktaUser m_user; //!< described again and again
    QList<std::pair<QByteArray, std::shared_ptr<const Order>>> m_orders; //!< the last few
    uint64_t m_turn = 0;
};

} // namespace rollcall
