// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/groupmembers.h"

#include <QObject>

class QWidget;

namespace rollcall {

class MessageBanner;
class RowOrdering;
class TenantSession;

//! Whether a tenant's rows are limited to the members of a group: lets choose one, asks who is in
//! it, and says above the rows whom they leave out for as long as that is so. Owned by the tenant's
//! view, whose parts outlive it.
class GroupFilter final : public QObject
{
    Q_OBJECT

public:
    //! What it works on; all outlive it.
    struct Parts
    {
        const Services &services;
        TenantSession &session;
        RowOrdering &ordering;
        MessageBanner &banner;
        const GroupSource *source; //!< null: the directory tells nothing of groups
    };
    GroupFilter(const Parts &parts, QObject *parent);

    bool canChoose() const;
    void choose(QWidget *window); //!< asks for a group, above `window`
    void showMembers(const Group &group); //!< in the usual way
    void showMembers(const Group &group, const MemberList &way);
    void askAgain(); //!< who is in the group now
    void showEverybody();
    void update(); //!< other rows are shown

    QString groupName() const; //!< safe to show; empty: everybody is shown
    bool isAsking() const;
    QString problem() const; //!< why not all members are known; empty: they are
    //! For the stamp of the rows shown.
    std::optional<GroupOfRows> ofRows() const;

Q_SIGNALS:
    void changed();

private:
    void take();
    QString text() const;

    const Parts m_parts;
    GroupMembers *m_members = nullptr; //!< a child; null: everybody is shown
    std::optional<GroupOfRows> m_rows; //!< of the members that are shown; nothing: everybody is
};

} // namespace rollcall
