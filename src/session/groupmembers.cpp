// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/groupmembers.h"

#include "core/clock.h"

#include <algorithm>

namespace rollcall {

GroupMembers::GroupMembers(const GroupSource &source, const Services &services,
                           const Profile &profile, std::shared_ptr<Authenticator> authenticator,
                           const Group &group, const MemberList &way, QObject *parent)
    : QObject(parent), m_source(source), m_group(group), m_way(way),
      m_asked(services.clock.now().toUTC()),
      m_fetch(new DetailFetch(source, services, profile, std::move(authenticator), way.list,
                              {group.id, group.name, group.json}, {}, this))
{
    connect(m_fetch, &DetailFetch::changed, this, &GroupMembers::update);
}

bool GroupMembers::isAsking() const
{
    return m_fetch->state() == DetailFetch::State::Asking
        || m_fetch->state() == DetailFetch::State::MoreToAsk;
}

std::optional<Error> GroupMembers::problem() const
{
    return m_fetch->state() == DetailFetch::State::Failed ? std::optional(m_fetch->problem())
                                                          : std::nullopt;
}

void GroupMembers::update()
{
    if (m_fetch->state() == DetailFetch::State::MoreToAsk)
        return m_fetch->askMore(); // changed again
    // Each new set costs as much as all that is in it: while it grows, it is made when doubled.
    if (!isAsking() || m_fetch->rows() >= std::max<qint64>(1, 2 * m_rowsTaken))
        takeIds();
    Q_EMIT changed();
}

void GroupMembers::takeIds()
{
    const TableSnapshot table = m_fetch->snapshot();
    auto ids = std::make_shared<IdSet>();
    m_nestedGroups = 0;
    for (const std::uint32_t row : table.distinctRows()) {
        if (m_source.isGroupAmongMembers(table, row))
            ++m_nestedGroups;
        else
            ids->insert(table.id(row));
    }
    m_rowsTaken = m_fetch->rows();
    m_ids = std::move(ids);
}

GroupOfRows GroupMembers::ofRows(qint64 found) const
{
    GroupOfRows rows;
    rows.id = m_group.id;
    rows.name = m_group.name;
    rows.depth = m_way.depth;
    rows.members = qint64(m_ids->size());
    rows.absent = std::max<qint64>(0, rows.members - found);
    rows.nestedGroups = m_nestedGroups;
    rows.asked = m_asked;
    rows.isWhole = m_fetch->state() == DetailFetch::State::Complete;
    rows.reason = problem();
    return rows;
}

} // namespace rollcall
