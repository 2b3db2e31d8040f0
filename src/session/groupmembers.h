// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"
#include "core/stamp.h"
#include "core/table/idset.h"
#include "session/detailfetch.h"

#include <QObject>

#include <memory>

namespace rollcall {

//! Reads who is in a group, to the end. Owned by whoever limits rows to them; deleting it cancels.
class GroupMembers final : public QObject
{
    Q_OBJECT

public:
    //! Begins at once; `changed` comes later. `source` outlives this.
    GroupMembers(const GroupSource &source, const Services &services, const Profile &profile,
                 std::shared_ptr<Authenticator> authenticator, const Group &group,
                 const MemberList &way, QObject *parent);

    bool isAsking() const;
    //! Those read so far. It is another set only now and then while more come, and at the end.
    const std::shared_ptr<const IdSet> &ids() const { return m_ids; }
    qint64 rowsRead() const { return m_fetch->rows(); }
    std::optional<Error> problem() const; //!< why not all were read
    std::optional<Wait> wait() const { return m_fetch->wait(); }
    const MemberList &way() const { return m_way; }
    const Group &group() const { return m_group; }
    //! For the stamp of rows that are limited to ids(). `found`: how many of them are listed.
    GroupOfRows ofRows(qint64 found) const;

Q_SIGNALS:
    void changed();

private:
    void update();
    void takeIds();

    const GroupSource &m_source;
    const Group m_group;
    const MemberList m_way;
    const QDateTime m_asked;
    DetailFetch *m_fetch;
    std::shared_ptr<const IdSet> m_ids = std::make_shared<const IdSet>();
    qint64 m_nestedGroups = 0;
    qint64 m_rowsTaken = 0;
};

} // namespace rollcall
