// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/people.h"

#include <QByteArray>
#include <QByteArrayList>

#include <string>
#include <vector>

namespace rollcall {

class JsonText;

//! A department, division or cost centre of the HR system.
struct MergeGroup
{
    QByteArray id;
    std::string name;
    std::string_view type; //!< "DEPARTMENT"
    bool operator==(const MergeGroup &) const = default;
};

//! The people of a directory as Merge's HRIS employees.
class MergeEmployees
{
public:
    MergeEmployees(const People &people, uint32_t count) : m_people(people), m_count(count) { }

    uint32_t count() const { return m_count; }
    const People &people() const { return m_people; }

    QByteArray id(uint32_t index) const;
    std::optional<uint32_t> find(const QByteArray &id) const;
    //! Whether the HR system has removed the employee: some of those who left.
    bool isGone(uint32_t index) const;
    //! ACTIVE for accounts that are active, PENDING before that, INACTIVE for all others.
    static std::string_view status(PersonState state);
    std::vector<MergeGroup> groupsOf(const Person &person) const;
    std::vector<MergeGroup> allGroups() const; //!< that anybody is in
    static void append(const MergeGroup &group, JsonText &json);
    QByteArray teamOf(uint32_t index) const; //!< id
    //! Relations named in `expand` are put in whole, others as ids.
    void append(const Person &person, const QByteArrayList &expand, JsonText &json) const;

private:
    void appendRelations(const Person &person, const QByteArrayList &expand, JsonText &json) const;
    void appendEmployments(const Person &person, JsonText &json) const;

    const People &m_people;
    uint32_t m_count;
};

} // namespace rollcall
