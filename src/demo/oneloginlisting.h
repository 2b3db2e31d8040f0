// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults.h"
#include "demo/httpmessage.h"
#include "demo/oneloginusers.h"

namespace rollcall {

//! OneLogin's lists of users: v2 with its numbers, cursors and bounds of time, and v1. A cursor
//! carries all of the question that it goes on with.
class OneLoginListing
{
public:
    explicit OneLoginListing(const OneLoginUsers &users) : m_users(users) { }

    ServerResponse answer(const ServerRequest &request, std::optional<FaultKind> fault);
    ServerResponse answerOld(const ServerRequest &request, std::optional<FaultKind> fault);

private:
    //! What a request asks for, or a cursor stands for.
    struct Question
    {
        uint64_t limit = 50;
        uint64_t position = 0; //!< among those whom it finds
        QByteArray fields; //!< empty: the usual ones
        QByteArray bounds; //!< "created_since=…&…"; empty: everybody
    };

    std::optional<Question> ask(const ServerRequest &request) const;
    std::optional<Question> readCursor(const QByteArray &cursor) const;
    QByteArray cursor(const Question &question);
    uint64_t total(const Question &question);
    uint32_t indexAt(uint64_t position) const;
    QByteArray rows(const Question &question, uint64_t count, const OneLoginFields &fields) const;

    const OneLoginUsers &m_users;
    QByteArray m_bounds; //!< of m_found
    std::vector<uint32_t> m_found; //!< those within the bounds
    uint64_t m_turn = 0; //!< makes two cursors of one place differ
};

//! {"statusCode":…,"name":…,"message":…}
ServerResponse oneLoginError(int status, const QByteArray &name, const QByteArray &message);

} // namespace rollcall
