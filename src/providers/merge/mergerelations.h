// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace rollcall {

//! What an employee refers to and Merge puts in whole when it is asked to. Everything beyond makes
//! pages larger and slower.
enum class MergeRelation : unsigned char
{
    Company,
    Employments,
    Groups,
    Manager,
    Team,
    WorkLocation
};

//! A set of relations.
class MergeRelations
{
public:
    static constexpr unsigned variants = 64; //!< so many sets there are

    static MergeRelations usual(); //!< what the usual columns need
    //! What these columns need, by well-known name or path; usual() for none.
    static MergeRelations forColumns(const QStringList &columns);
    //! Those that a request names in `expand`.
    static MergeRelations of(const QUrl &url);
    static MergeRelations of(unsigned number) { return MergeRelations(number); }

    bool has(MergeRelation relation) const
    {
        return (m_bits & (1u << static_cast<unsigned>(relation))) != 0;
    }
    void add(MergeRelation relation) { m_bits |= 1u << static_cast<unsigned>(relation); }
    unsigned number() const { return m_bits; } //!< below `variants`
    QString text() const; //!< "employments,groups", for `expand`

private:
    explicit MergeRelations(unsigned bits) : m_bits(bits) { }

    unsigned m_bits = 0;
};

} // namespace rollcall
