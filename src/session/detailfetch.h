// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/httptransport.h"
#include "core/table/usertable.h"
#include "core/userdetails.h"
#include "session/services.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace rollcall {

//! How much is asked of rows that a list tells hardly more of than their ids.
enum class DetailDepth
{
    WholeRows,
    AsListed //!< to count them
};

//! What a DetailFetch asks, and what it need not.
struct DetailReach
{
    DetailDepth depth = DetailDepth::WholeRows;
    //! Answers about rows, which are the same of every user, by list and id: where they are shared,
    //! each is asked for once. Null: nothing is shared.
    std::shared_ptr<QHash<QString, QByteArray>> known{};
};

//! Reads one list about one user: its first pages at once, further ones when asked for. Owned by
//! whoever shows it; deleting it cancels.
class DetailFetch final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Asking,
        MoreToAsk, //!< there are further pages: askMore()
        Complete,
        Failed, //!< problem(); the rows that came before stay
        Stopped
    };
    //! Pages that are read without being asked for more.
    static constexpr int pagesAtOnce = 10;
    //! Rows that are asked for one by one without being asked for more.
    static constexpr int wholeRowsAtOnce = 50;

    //! Begins at once; `changed` comes later. `authenticator` is the tenant's own.
    DetailFetch(const Services &services, const Profile &profile,
                std::shared_ptr<Authenticator> authenticator, DetailList list,
                DetailSubject subject, DetailSpan span, QObject *parent, DetailReach reach = {});
    //! Of another source than the provider's details(), which outlives this.
    DetailFetch(const DetailSource &source, const Services &services, const Profile &profile,
                std::shared_ptr<Authenticator> authenticator, DetailList list,
                DetailSubject subject, DetailSpan span, QObject *parent, DetailReach reach = {});
    ~DetailFetch() override;

    void askMore(); //!< from MoreToAsk
    void stop(); //!< from Asking

    State state() const { return m_state; }
    const DetailList &list() const { return m_list; }
    TableSnapshot snapshot() const { return m_table.snapshot(); }
    qint64 rows() const { return m_table.distinctCount(); }
    const Error &problem() const { return m_problem; }
    //! What the list is to a table that wanted it, of Failed.
    BlankReason blank() const { return m_blank; }
    std::optional<Wait> wait() const { return m_wait; } //!< for the rate limit, while it lasts

Q_SIGNALS:
    void changed();

private:
    void readOwnObject();
    void authorize(const HttpRequest &request);
    void send(const HttpRequest &request, const HttpRequest &authorized);
    void read(const HttpRequest &request, const HttpRequest &authorized,
              const HttpResponse &response);
    void follow(const HttpRequest &request, const HttpResponse &response,
                const PageEnvelope &envelope);
    void takeRows(std::shared_ptr<const UserChunk> page);
    void askForWholeRow();
    void readWholeRow(const HttpResponse &response);
    Result<void> appendWhole(const QByteArray &body);
    QString knownAs(const QString &id) const { return m_list.id + u'/' + id; }
    void ended();
    void enter(State next);
    void fail(const Error &error);

    const Services &m_services;
    const Profile m_profile;
    const DirectoryProvider &m_provider;
    const DetailSource &m_source;
    const std::shared_ptr<Authenticator> m_authenticator;
    const DetailList m_list;
    const DetailSubject m_subject;
    const DetailReach m_reach;
    UserTable m_table;
    State m_state = State::Asking;
    Error m_problem;
    BlankReason m_blank = BlankReason::Failed;
    std::optional<Wait> m_wait;
    std::optional<HttpRequest> m_next; //!< of MoreToAsk
    QObject *m_call = nullptr; //!< under way
    QStringList m_idsAlone; //!< of rows that are still to be asked for in full
    std::optional<QString> m_wholeRow; //!< id of the row that is asked for
    int m_pages = 0; //!< since asked
    bool m_isRepeated = false; //!< the request under way was refused once
};

} // namespace rollcall
