// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/grouplookup.h"

#include "session/tenantoptions.h"

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

GroupLookup::GroupLookup(const GroupSource &source, const Services &services,
                         const Profile &profile, std::shared_ptr<Authenticator> authenticator,
                         const QString &named, QObject *parent)
    : QObject(parent), m_source(source), m_services(services), m_profile(profile),
      m_authenticator(std::move(authenticator)), m_named(named), m_list(source.groups()),
      m_groups(new DetailFetch(source, services, profile, m_authenticator, m_list, {}, {}, this))
{
    connect(m_groups, &DetailFetch::changed, this, &GroupLookup::takeGroups);
}

void GroupLookup::takeGroups()
{
    switch (m_groups->state()) {
    case DetailFetch::State::Asking:
        return;
    case DetailFetch::State::MoreToAsk:
        return m_groups->askMore();
    case DetailFetch::State::Failed:
    case DetailFetch::State::Stopped: // by nobody
        Q_EMIT finished(m_groups->problem());
        return;
    case DetailFetch::State::Complete:
        break;
    }
    const Result<Group> group = named();
    if (!group.ok()) {
        Q_EMIT finished(group.error());
        return;
    }
    m_members = new GroupMembers(m_source, m_services, m_profile, m_authenticator, group.value(),
                                 m_source.members().constFirst(), this);
    connect(m_members, &GroupMembers::changed, this, &GroupLookup::takeMembers);
}

void GroupLookup::takeMembers()
{
    if (m_members->isAsking())
        return;
    const auto problem = m_members->problem();
    if (problem && m_members->ids()->size() == 0)
        Q_EMIT finished(*problem);
    else
        Q_EMIT finished({});
}

Result<Group> GroupLookup::named() const
{
    const TableSnapshot table = m_groups->snapshot();
    QList<Group> found;
    for (const std::uint32_t row : table.distinctRows()) {
        const Group group = groupAt(m_list, table, row);
        if (group.id == m_named)
            return group;
        if (group.name.compare(m_named, Qt::CaseInsensitive) == 0)
            found.append(group);
    }
    if (found.isEmpty())
        return usageError(
            u"There is no group \"%1\". \"rollcall-cli groups\" lists them."_s.arg(m_named));
    if (found.size() == 1)
        return found.constFirst();
    QStringList ids;
    for (const Group &group : std::as_const(found))
        ids.append(group.id);
    return usageError(u"Several groups are called \"%1\"; name one by its id: %2."_s.arg(
        m_named, ids.join(u", "_s)));
}

} // namespace rollcall
