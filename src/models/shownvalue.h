// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/celltext.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace rollcall {

//! Words for people, in their language; core has the words of files.
QString statusText(AccountStatus status); //!< "Active", context "AccountStatus"
QString blankText(BlankReason reason); //!< "never", context "BlankReason"; empty for NotSet
QString groupText(AttributeGroup group); //!< "Work", context "AttributeGroup"
//! "Last sign-in", context "Attribute", or the path of a column that is not well known.
QString columnLabel(const QString &name);
//! The same of a column of this table, which may have a label of its own.
QString columnLabel(const TableSnapshot &table, const QString &name);
//! "Groups (number)", context "LaterColumn".
QString laterColumnLabel(const LaterColumn &column);
//! Label and, where it differs, the provider's path: a tooltip.
QString columnToolTip(const TableSnapshot &table, const NamedColumn &column);

//! One cell as people are shown it: in the table, in the user panel, to a screen reader.
class ShownValue final
{
public:
    ShownValue(const TableSnapshot &table, std::uint32_t row, const NamedColumn &column);

    //! On one line: dates in the local zone, statuses in the user's language, blanks as their
    //! reason.
    QString text() const;
    //! In full: dates local and UTC, the provider's own status word. HTML; empty: nothing to add.
    QString toolTip() const;
    QString rawText() const; //!< the value as the server wrote it; empty for a blank
    Qt::Alignment alignment() const;

    const Cell &cell() const { return m_cell; }
    //! Of the column "status" only.
    std::optional<AccountStatus> status() const { return m_status; }

private:
    std::optional<QDateTime> localTime() const;

    Cell m_cell; //!< as the provider has it
    QString m_needs; //!< of a later column: what it takes to be told
    std::optional<AttributeType> m_type;
    std::optional<AccountStatus> m_status;
};

} // namespace rollcall
