// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace rollcall {

//! Where a list about a user is shown.
enum class DetailTopic
{
    Access, //!< groups, applications, roles, licences
    Security, //!< sign-in factors, devices
    Activity //!< the directory's log, by time
};

//! A column of a list about a user. Texts are English, context "Provider".
struct DetailColumn
{
    QString name; //!< well-known name or path, as in a table of users
    QString label;
};

//! One thing that a directory can tell of a user beside the user's own attributes. Texts are
//! English, context "Provider".
struct DetailList
{
    QString id; //!< "groups"
    DetailTopic topic = DetailTopic::Access;
    QString title; //!< "Groups"
    QString nothing; //!< what an empty list means, a whole sentence: "In no group."
    QList<DetailColumn> columns;
    //! Column of what an entry is, the same for each user who has it; an entry's own id can belong
    //! to the user alone.
    QString identity = QStringLiteral("id");
    QString needs{}; //!< scope or permission that it takes: "okta.groups.read"
    QString remark{}; //!< what the list does not tell, a whole sentence; empty: nothing
    //! Why the directory cannot tell, a whole sentence; then nothing is asked. Empty: it can.
    QString notOffered{};
};

//! A list with columns by name and label.
DetailList detailList(const char *id, DetailTopic topic, const char *title, const char *nothing,
                      std::initializer_list<std::pair<const char *, const char *>> columns);

//! A list that a directory cannot tell; English texts.
DetailList notOffered(const QString &id, DetailTopic topic, const char *title, const char *why);

//! The next page of a list with `limit` and `skip` in its query, by how many rows came and how many
//! there are, where the server tells; where not, a page with fewer rows than asked for is the last.
std::optional<HttpRequest> nextBySkip(const HttpRequest &sent, std::size_t rows,
                                      std::optional<qint64> total = std::nullopt);

//! Of whom a list is.
struct DetailSubject
{
    QString id;
    QString login;
    QByteArray json; //!< the user's object as the server sent it
};

//! Of what time the directory's log is read; UTC.
struct DetailSpan
{
    QDateTime since;
    QDateTime until;
};

//! What a provider tells of single users, as pure functions. A list's rows are read like a page of
//! users: each has an id, and its attributes are columns.
class DetailSource
{
public:
    virtual ~DetailSource() = default;

    //! In the order in which they are shown, those that are not offered too.
    virtual QList<DetailList> lists(const Profile &profile) const = 0;
    //! Nothing: the list stands in the user's own object, which is read as if it were the page.
    virtual std::optional<HttpRequest> firstPage(const Profile &profile, const DetailList &list,
                                                 const DetailSubject &subject,
                                                 const DetailSpan &span) const = 0;
    //! Where a list tells of its rows hardly more than their ids: the request for one of them in
    //! full, whose answer is the row itself and is read with the same format. Nothing: the rows are
    //! whole.
    virtual std::optional<HttpRequest> wholeRow(const Profile &profile, const DetailList &list,
                                                const QString &id) const;
    //! An answer in which the rows are not objects, written so that they are.
    virtual QByteArray rowsIn(const DetailList &list, const QByteArray &body) const;
    virtual const PageFormat &format(const DetailList &list) const = 0;
    //! Why there is no list, by an answer that is no success: the list is not permitted to anybody
    //! with this token, or not part of the tenant's licence; else it failed.
    virtual BlankReason reasonOf(const HttpResponse &refusal) const;
    //! What follows the page that answered `sent`; nothing: it was the last. As in listings of
    //! users, unless a provider pages differently here.
    virtual Result<std::optional<HttpRequest>> nextPage(const DirectoryProvider &provider,
                                                        const HttpRequest &sent,
                                                        const HttpResponse &head,
                                                        const PageEnvelope &envelope) const;
};

} // namespace rollcall
