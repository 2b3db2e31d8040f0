// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringView>

#include <optional>
#include <span>
#include <string_view>

namespace rollcall {

//! What a directory can do wrong on purpose. faultRows() has a name and a sentence for each.
enum class FaultKind
{
    RateLimited,
    ConcurrencyLimited,
    ServerError,
    Unavailable,
    TokenExpired,
    Forbidden,
    Reset,
    Close,
    Hang,
    Truncate,
    Stall,
    Drip,
    ForeignNext,
    RepeatedNext,
    JoinedLinks,
    Duplicates,
    EmptyPage,
    NotJson,
    WrongJson,
    LoginPage,
    ForeignRedirect,
    BrokenGzip,
    OldCopy,
    RelinkNeeded
};

//! Which requests a fault counts and hits.
enum class FaultScope
{
    UserListings, //!< requests for a page of users
    AllRequests
};

//! A fault and when it happens.
struct Fault
{
    FaultKind kind = FaultKind::ServerError;
    int request = 1; //!< the first that it hits, from 1, counted since the fault was added;
                     //!< repeated requests count
    int count = 1; //!< how many it hits in a row; 0: all from there on
    FaultScope scope = FaultScope::UserListings;
    bool operator==(const Fault &) const = default;
};

//! A fault's name on the command line and what it does, for --help.
struct FaultRow
{
    FaultKind kind;
    std::string_view name;
    std::string_view sentence;
};

std::span<const FaultRow> faultRows();
std::string_view faultName(FaultKind kind);

//! `KIND[@REQUEST[xCOUNT]]`: "server-error@3x2". Without COUNT once, but expire-token,
//! joined-links, old-copy and relink-needed for good. The error's detail is a sentence.
Result<Fault> parseFault(QStringView text);

//! Says of each request which fault hits it.
class FaultPlan
{
public:
    void add(const Fault &fault) { m_faults.append({fault, 0}); }
    void clear() { m_faults.clear(); }
    //! Counts a request of this scope. Of several faults, the one added first.
    std::optional<FaultKind> next(FaultScope request);

private:
    struct Entry
    {
        Fault fault;
        int seen = 0;
    };

    QList<Entry> m_faults;
};

} // namespace rollcall
