// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dialect.h"
#include "demo/mergeemployees.h"
#include "demo/pagecursors.h"

namespace rollcall {

//! Merge's HRIS category under /api/hris/v1, as far as it reads employees of one linked account,
//! whose account token is the demo's token too.
class MergeDialect final : public Dialect
{
public:
    MergeDialect(const People &people, uint32_t count, DemoTokens tokens);

    QByteArray provider() const override;
    bool isSpokenIn(const ServerRequest &request) const override;
    bool isUserListing(const ServerRequest &request) const override;
    ServerResponse answer(const ServerRequest &request,
                          const Circumstances &circumstances) override;
    QByteArray rawUser(uint32_t index) const override; //!< with what the usual columns need
    QByteArray userId(uint32_t index) const override;

private:
    //! Whom a listing asks for, and how.
    struct Question
    {
        uint32_t size = 0;
        uint64_t position = 0;
        QByteArray cursor;
        QByteArrayList expand;
        QByteArray status; //!< empty: any
        QByteArray group; //!< id; empty: any
        QByteArray team; //!< id; empty: any
        int64_t modifiedAfter = 0;
        int64_t modifiedBefore = 0; //!< 0: any time
        bool withGone = false;
    };

    std::optional<ServerResponse> refuse(const ServerRequest &request,
                                         const Circumstances &circumstances) const;
    ServerResponse route(const ServerRequest &request, const Circumstances &circumstances);
    std::optional<ServerResponse> read(const ServerRequest &request, Question &question) const;
    ServerResponse list(const ServerRequest &request, std::optional<FaultKind> fault);
    ServerResponse groups(const ServerRequest &request);
    bool isWanted(const Question &question, const Person &person) const;
    int64_t lastSync(int64_t now);

    MergeEmployees m_employees;
    DemoTokens m_tokens;
    PageCursors m_cursors{"p=", '+'};
    int64_t m_firstSync = 0; //!< milliseconds since 1970; 0: not asked for yet
    std::vector<MergeGroup> m_groups; //!< empty: not asked for yet
};

} // namespace rollcall
