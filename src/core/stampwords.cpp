// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stampwords.h"

#include "core/displaytext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

std::string_view reasonWord(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::InvalidInput:
        return "invalid input";
    case ErrorKind::Offline:
        return "offline";
    case ErrorKind::ConnectionLost:
        return "connection lost";
    case ErrorKind::Timeout:
        return "timeout";
    case ErrorKind::TlsFailed:
        return "TLS failed";
    case ErrorKind::InsecureAddress:
        return "insecure address";
    case ErrorKind::ForeignOrigin:
        return "foreign origin";
    case ErrorKind::ListChanged:
        return "list changed";
    case ErrorKind::PlaceLost:
        return "place lost";
    case ErrorKind::PagingLoop:
        return "paging loop";
    case ErrorKind::Unauthorized:
        return "unauthorized";
    case ErrorKind::Forbidden:
        return "forbidden";
    case ErrorKind::NotFound:
        return "not found";
    case ErrorKind::RateLimited:
        return "rate limited";
    case ErrorKind::ProviderRefused:
        return "provider refused";
    case ErrorKind::ProviderFailed:
        return "provider failed";
    case ErrorKind::BadResponse:
        return "bad response";
    case ErrorKind::TooLarge:
        return "answer too large";
    case ErrorKind::KeychainUnavailable:
        return "keychain unavailable";
    case ErrorKind::KeychainRefused:
        return "keychain refused";
    case ErrorKind::SecretMissing:
        return "token missing";
    case ErrorKind::FileFailed:
        return "file failed";
    case ErrorKind::NoSuchProfile:
        return "no such profile";
    }
    return "unknown reason";
}

QString stateWord(ListingState state)
{
    switch (state) {
    case ListingState::Running:
        return u"running"_s;
    case ListingState::Complete:
        return u"complete"_s;
    case ListingState::Partial:
        return u"partial"_s;
    }
    return {};
}

QString scopeWord(ListScope scope)
{
    switch (scope) {
    case ListScope::Everybody:
        return u"everybody"_s;
    case ListScope::WithoutDeprovisioned:
        return u"withoutDeprovisioned"_s;
    }
    return {};
}

QJsonValue isoDate(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs))
                            : QJsonValue(QJsonValue::Null);
}

constexpr const char *notTold = "(masked)"; // a query may hold a name

QString groupName(const GroupOfRows &group, Masking masking)
{
    return masking == Masking::None ? group.name : QString::fromUtf8(notTold);
}

//! `ONLY MEMBERS OF A GROUP: "Sales", as of …`
std::string groupMark(const GroupOfRows &group, Masking masking)
{
    QString text = u"ONLY MEMBERS OF A GROUP: \"%1\", as of %2, %3 members"_s.arg(
        displayText(groupName(group, masking)), group.asked.toUTC().toString(Qt::ISODate),
        QString::number(group.members));
    if (group.absent > 0)
        text += u", of whom %1 are not in the listing"_s.arg(group.absent);
    if (group.nestedGroups > 0)
        text += u", without those of %1 groups in it"_s.arg(group.nestedGroups);
    if (group.depth == MembershipDepth::Direct)
        text += u", direct members only"_s;
    if (!group.isWhole)
        text += u"; NOT ALL MEMBERS WERE READ"_s;
    return text.toStdString();
}

//! Flat, as all of the stamp: some files are counted by their objects.
void insertGroup(const GroupOfRows &group, Masking masking, QJsonObject &words)
{
    const std::string_view depth = toWord(group.depth);
    words.insert(u"group"_s, groupName(group, masking));
    if (masking == Masking::None)
        words.insert(u"groupId"_s, group.id);
    words.insert(u"groupMembership"_s, QString::fromLatin1(depth.data(), qsizetype(depth.size())));
    words.insert(u"groupMembers"_s, group.members);
    words.insert(u"groupMembersNotInListing"_s, group.absent);
    words.insert(u"groupsInGroup"_s, group.nestedGroups);
    words.insert(u"groupAsked"_s, isoDate(group.asked));
    words.insert(u"groupIsWhole"_s, group.isWhole);
    if (group.reason) {
        const std::string_view reason = reasonWord(group.reason->kind);
        words.insert(u"groupReason"_s,
                     QString::fromLatin1(reason.data(), qsizetype(reason.size())));
    }
}

std::string_view maskWords(Masking masking)
{
    switch (masking) {
    case Masking::None:
        return {};
    case Masking::Initials:
        return "initials in place of names";
    case Masking::EmailDomain:
        return "e-mail domains in place of addresses, no names";
    case Masking::Keyed:
        return "keyed hashes in place of names, addresses and ids";
    }
    return {};
}

QString wordOf(Masking masking)
{
    const std::string_view word = toWord(masking);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QJsonObject lookedUpObject(const LookedUp &column)
{
    QJsonObject unknown;
    for (const auto &[reason, count] : column.unknown) {
        const std::string_view word = toWord(reason);
        unknown.insert(QString::fromUtf8(word.data(), qsizetype(word.size())), count);
    }
    QJsonObject words{{u"column"_s, column.column},
                      {u"from"_s, isoDate(column.from)},
                      {u"until"_s, isoDate(column.until)},
                      {u"unknown"_s, unknown}};
    if (!column.needs.isEmpty())
        words.insert(u"needs"_s, column.needs);
    return words;
}

} // namespace

std::string_view incompleteBecause(const Stamp &stamp)
{
    switch (stamp.state) {
    case ListingState::Running:
        return "still running";
    case ListingState::Complete:
        return {};
    case ListingState::Partial:
        return stamp.reason ? reasonWord(stamp.reason->kind) : "unknown reason";
    }
    return {};
}

std::vector<std::string> marksOf(const Stamp &stamp, Masking masking)
{
    const std::string users = ", " + std::to_string(stamp.users) + " users";
    std::vector<std::string> marks;
    if (!stamp.limitedBy.isEmpty()) {
        const std::string query =
            masking == Masking::None ? stamp.limitedBy.toStdString() : std::string("a query");
        marks.push_back("LIMITED LISTING: only those whom " + query + " may find" + users);
    }
    if (stamp.group)
        marks.push_back(groupMark(*stamp.group, masking));
    if (masking != Masking::None)
        marks.push_back("MASKED FILE: " + std::string(maskWords(masking)));
    for (const Remark &remark : stamp.remarks)
        marks.push_back("NOTE: " + inEnglish(remark).toStdString());
    for (const LookedUp &column : stamp.lookedUp) {
        if (!column.unknown.isEmpty())
            marks.push_back("PARTIAL COLUMN: " + column.column.toStdString() + " is not known of "
                            + std::to_string(column.unknownUsers()) + " of "
                            + std::to_string(column.users) + " users: " + unknownWords(column));
    }
    // Last: whoever looks for it looks at the end.
    if (const std::string_view because = incompleteBecause(stamp); !because.empty())
        marks.push_back("PARTIAL LISTING: " + std::string(because) + users);
    return marks;
}

QJsonObject stampObject(const Stamp &stamp, qint64 rowsWritten, Masking masking)
{
    const std::string_view because = incompleteBecause(stamp);
    const bool isMasked = masking != Masking::None;
    QJsonObject words{
        {u"listing"_s, stateWord(stamp.state)},
        {u"tenant"_s, stamp.tenant},
        {u"provider"_s, stamp.provider},
        {u"host"_s, stamp.host},
        {u"asked"_s, isMasked ? QString::fromUtf8(notTold) : stamp.asked},
        {u"scope"_s, scopeWord(stamp.scope)},
        {u"started"_s, isoDate(stamp.started)},
        {u"finished"_s, isoDate(stamp.finished)},
        {u"users"_s, stamp.users},
        {u"duplicates"_s, stamp.duplicates},
        {u"pages"_s, stamp.pages},
        {u"rows"_s, rowsWritten},
    };
    if (!stamp.limitedBy.isEmpty())
        words.insert(u"limitedBy"_s, isMasked ? QString::fromUtf8(notTold) : stamp.limitedBy);
    if (stamp.group)
        insertGroup(*stamp.group, masking, words);
    if (isMasked)
        words.insert(u"masked"_s, wordOf(masking));
    QJsonArray remarks;
    for (const Remark &remark : stamp.remarks)
        remarks.append(inEnglish(remark));
    if (!remarks.isEmpty())
        words.insert(u"remarks"_s, remarks);
    QJsonArray lookedUp;
    for (const LookedUp &column : stamp.lookedUp)
        lookedUp.append(lookedUpObject(column));
    if (!lookedUp.isEmpty())
        words.insert(u"lookedUp"_s, lookedUp);
    if (!because.empty())
        words.insert(u"reason"_s, QString::fromUtf8(because.data(), qsizetype(because.size())));
    return words;
}

QByteArray stampJson(const Stamp &stamp, qint64 rowsWritten, Masking masking)
{
    return QJsonDocument(QJsonObject{{u"rollcall"_s, stampObject(stamp, rowsWritten, masking)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace rollcall
