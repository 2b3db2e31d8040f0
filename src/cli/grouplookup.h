// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupmembers.h"

#include <QObject>

namespace rollcall {

//! Finds the group that a command line names, by its id or name, and who is in it. Owned by the
//! command; emits `finished` once.
class GroupLookup final : public QObject
{
    Q_OBJECT

public:
    //! Begins at once. `source` and `services` outlive this.
    GroupLookup(const GroupSource &source, const Services &services, const Profile &profile,
                std::shared_ptr<Authenticator> authenticator, const QString &named,
                QObject *parent);

    //! After a success, also one that broke off half way, as GroupMembers::problem() says.
    const GroupMembers &members() const { return *m_members; }

Q_SIGNALS:
    //! InvalidInput: no group is called so, or several are; subject is a whole sentence.
    void finished(const rollcall::Result<void> &result);

private:
    void takeGroups();
    void takeMembers();
    Result<Group> named() const;

    const GroupSource &m_source;
    const Services &m_services;
    const Profile m_profile;
    const std::shared_ptr<Authenticator> m_authenticator;
    const QString m_named;
    const DetailList m_list;
    DetailFetch *m_groups;
    GroupMembers *m_members = nullptr;
};

} // namespace rollcall
