// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rollcall {

//! What the body of POST /api/search/systemusers looks for. As hard as JumpCloud might be where its
//! documents are silent: capitals count, a value has to be of the same type, and what is not set
//! equals nothing.
class JumpCloudSearch
{
public:
    //! InvalidInput: the detail is a sentence for the one who asked.
    static Result<JumpCloudSearch> parse(const QJsonObject &body);

    bool isForEverybody() const { return m_values.isEmpty() && m_terms.isEmpty(); }
    bool matches(const QJsonObject &user) const;
    bool operator==(const JumpCloudSearch &) const = default;

private:
    enum class Join
    {
        All,
        Any
    };

    Result<void> readFilter(const QJsonValue &filter);
    Result<void> readTerms(const QJsonObject &search);
    bool matchesValues(const QJsonObject &user) const;
    bool matchesTerms(const QJsonObject &user) const;

    Join m_join = Join::All;
    QJsonArray m_values; //!< objects: every member must be equal
    QJsonArray m_terms; //!< of which one must be a part…
    QJsonArray m_fields; //!< …of one of these
};

} // namespace rollcall
