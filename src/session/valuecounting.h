// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/table/idset.h"
#include "core/table/valuecounts.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace rollcall {

//! Counts the values of a column on a worker thread; the last question wins. Owned by whoever shows
//! the counts.
class ValueCounting final : public QObject
{
    Q_OBJECT

public:
    //! Which values of which column, over which rows.
    struct Question
    {
        TableSnapshot table;
        QString query; //!< which rows; one that does not parse means all
        QueryTime time;
        QStringList searched; //!< columns in which words are looked for
        QString column; //!< as in a query: name or path, any case
        ValueUse use = ValueUse::Choosing;
        QString text; //!< a part of the values, any case and accents; empty: all
        std::size_t most = 1'000; //!< values told
        std::shared_ptr<const IdSet> only; //!< users; null: all
        std::shared_ptr<const RowOrder> rows; //!< of the query, where they are known already
    };

    explicit ValueCounting(QObject *parent);
    ~ValueCounting() override;

    void ask(const Question &question);
    void cancel(); //!< what was asked for does not come any more

Q_SIGNALS:
    void counted(const rollcall::ValueCounts &counts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
