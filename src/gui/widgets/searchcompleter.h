// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querycompletion.h"
#include "gui/widgets/suggestionlist.h"
#include "session/valuecounting.h"

#include <QObject>

namespace rollcall {

//! Knows what can be written at a place of a query over one table: names of columns at once, their
//! values as soon as they are counted. The last question wins. Owned by the search box.
class SearchCompleter final : public QObject
{
    Q_OBJECT

public:
    explicit SearchCompleter(QObject *parent = nullptr);

    enum class Asked
    {
        Typing, //!< only what helps while one types: no names before two letters
        Explicitly,
    };

    void setTable(const TableSnapshot &table) { m_table = table; }
    const TableSnapshot &table() const { return m_table; }
    //! Emits suggested(), perhaps at once; with an empty list when there is nothing.
    void ask(const QString &query, int cursor, Asked asked);
    void cancel();
    //! The query with a suggestion in it, and where the cursor stands then.
    std::pair<QString, int> applied(const QString &query, const Suggestion &suggestion) const;

Q_SIGNALS:
    void suggested(const QList<rollcall::Suggestion> &suggestions);

private:
    QList<Suggestion> names() const;
    void askValues();
    void takeValues(const ValueCounts &counts);

    TableSnapshot m_table;
    QueryCompletion m_completion;
    ValueCounting *const m_counting;
};

} // namespace rollcall
