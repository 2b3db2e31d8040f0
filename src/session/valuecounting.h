// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/table/valuecounts.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace rollcall {

//! Counts the values of a column on a worker thread; the last question wins. Owned by whoever shows
//! the counts.
class ValueCounting final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        TableSnapshot table;
        QString query; //!< which rows; one that does not parse means all
        QueryTime time;
        QStringList searched; //!< columns in which words are looked for
        QString column;
        std::size_t most = 1'000; //!< values told
    };

    explicit ValueCounting(QObject *parent);
    ~ValueCounting() override;

    void ask(const Question &question);

Q_SIGNALS:
    void counted(const rollcall::ValueCounts &counts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
