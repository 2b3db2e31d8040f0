// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"

#include <QString>

#include <algorithm>

namespace rollcall {

namespace {

constexpr FaultRow rows[] = {
    {FaultKind::RateLimited, "rate-limited", "429: the rate limit is used up"},
    {FaultKind::ConcurrencyLimited, "concurrency-limited", "429: too many requests at once"},
    {FaultKind::ServerError, "server-error", "500 with the service's own error object"},
    {FaultKind::Unavailable, "unavailable", "503 with Retry-After: 1 and an HTML page"},
    {FaultKind::TokenExpired, "expire-token", "401: the token is refused from this request on"},
    {FaultKind::Forbidden, "forbidden", "403: the token lacks a permission"},
    {FaultKind::Reset, "reset", "the connection is reset instead of an answer"},
    {FaultKind::Close, "close", "the connection is closed instead of an answer"},
    {FaultKind::Hang, "hang", "no answer, and the connection stays open"},
    {FaultKind::Truncate, "truncate", "the connection is closed after half of the body"},
    {FaultKind::Stall, "stall", "nothing more after half of the body"},
    {FaultKind::Drip, "drip", "the body comes slowly, 1 KiB every 20 ms"},
    {FaultKind::ForeignNext, "foreign-next", "the link to the next page names another host"},
    {FaultKind::RepeatedNext, "repeated-next", "the link to the next page names this page"},
    {FaultKind::JoinedLinks, "joined-links", "all links in one header line, from here on"},
    {FaultKind::Duplicates, "duplicates", "the page begins with users of the page before"},
    {FaultKind::EmptyPage, "empty-page", "a page without users, but with a next page"},
    {FaultKind::NotJson, "not-json", "200 with plain text"},
    {FaultKind::WrongJson, "wrong-json", "200 with JSON of another shape"},
    {FaultKind::LoginPage, "login-page", "200 with an HTML page to sign in"},
    {FaultKind::ForeignRedirect, "foreign-redirect", "302 to another host"},
    {FaultKind::BrokenGzip, "broken-gzip", "200 with a gzip body that cannot be unpacked"},
    {FaultKind::OldCopy, "old-copy", "Merge read the HR system last a week ago"},
    {FaultKind::RelinkNeeded, "relink-needed", "Merge can no longer read the HR system"},
};

Error badFault(QStringView text, const char *why)
{
    const std::string shown = text.toUtf8().toStdString();
    return {ErrorKind::InvalidInput, "The fault \"" + shown + "\" " + why, shown};
}

} // namespace

std::span<const FaultRow> faultRows()
{
    return rows;
}

std::string_view faultName(FaultKind kind)
{
    return std::ranges::find(rows, kind, &FaultRow::kind)->name;
}

Result<Fault> parseFault(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const QByteArray name = text.left(at < 0 ? text.size() : at).toUtf8();
    const std::string_view wanted(name.constData(), size_t(name.size()));
    const auto *row = std::ranges::find(rows, wanted, &FaultRow::name);
    if (row == std::end(rows))
        return badFault(text, "is not known; --help lists them all.");
    Fault fault{row->kind};
    const bool isOfTheCopy =
        fault.kind == FaultKind::OldCopy || fault.kind == FaultKind::RelinkNeeded;
    if (isOfTheCopy)
        fault.scope = FaultScope::AllRequests;
    if (isOfTheCopy || fault.kind == FaultKind::TokenExpired
        || fault.kind == FaultKind::JoinedLinks)
        fault.count = 0;
    if (at < 0)
        return fault;
    const QStringView numbers = text.mid(at + 1);
    const qsizetype times = numbers.indexOf(u'x');
    bool isNumber = false;
    fault.request = numbers.left(times < 0 ? numbers.size() : times).toInt(&isNumber);
    if (!isNumber || fault.request < 1)
        return badFault(text, "needs a request number from 1 after the @.");
    if (times < 0)
        return fault;
    fault.count = numbers.mid(times + 1).toInt(&isNumber);
    if (!isNumber || fault.count < 0)
        return badFault(text, "needs a number after the x; 0 means: from there on.");
    return fault;
}

std::optional<FaultKind> FaultPlan::next(FaultScope request)
{
    std::optional<FaultKind> hit;
    for (Entry &entry : m_faults) {
        const Fault &fault = entry.fault;
        const bool counts = fault.scope == FaultScope::AllRequests || fault.scope == request;
        if (counts)
            ++entry.seen;
        const bool isDue = entry.seen >= fault.request
            && (fault.count == 0 || entry.seen < fault.request + fault.count);
        // A token that expired while listing is no good for anything else either.
        if (!hit && isDue && (counts || fault.kind == FaultKind::TokenExpired))
            hit = fault.kind;
    }
    return hit;
}

} // namespace rollcall
