// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demogroups.h"
#include "demo/scimusers.h"

namespace rollcall {

//! /Groups of the SCIM service, which a user's own object names too.
class ScimGroups
{
public:
    ScimGroups(const ScimUsers &users, uint32_t count, QByteArray base);

    static std::string idOf(std::string_view group);

    size_t count() const { return m_groups.names().size(); }
    std::optional<size_t> find(const QByteArray &id) const;
    enum class With
    {
        Members,
        NoMembers
    };
    void append(size_t number, With what, JsonText &json) const;

private:
    const ScimUsers &m_users;
    DemoGroups m_groups;
    QByteArray m_base;
};

} // namespace rollcall
