// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/valuecounting.h"

#include "core/query/queryfields.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace rollcall {

namespace {

using Answer = std::shared_ptr<const ValueCounts>; //!< null: stopped half way

//! The rows of the question's query and users; nothing: all.
std::optional<RowOrder> rowsOf(const ValueCounting::Question &question, const std::stop_token &stop)
{
    const TableSnapshot &table = question.table;
    const auto parsed = parseQuery(question.query.toStdString(), question.time);
    const auto *const query = std::get_if<Query>(&parsed);
    const bool hasQuery = query && !query->isEmpty();
    if (!hasQuery && !question.only)
        return std::nullopt;
    std::vector<std::uint32_t> searched;
    for (const QString &name : question.searched) {
        if (const auto number = table.columnByName(name.toStdString()))
            searched.push_back(*number);
    }
    RowOrder rows;
    if (hasQuery)
        matchRows(table, *query, searched, 0, rows, stop);
    else
        rows = table.distinctRows();
    if (question.only)
        std::erase_if(rows,
                      [&](std::uint32_t row) { return !question.only->contains(table.id(row)); });
    return rows;
}

Answer answer(const ValueCounting::Question &question, const std::stop_token &stop)
{
    const auto matched = question.rows ? std::nullopt : rowsOf(question, stop);
    const RowOrder *const rows = question.rows ? question.rows.get()
        : matched                              ? &*matched
                                               : nullptr;
    auto counts =
        countValues(question.table, fieldColumn(question.table, question.column.toStdString()),
                    {question.use, rows, question.most, question.text.toStdString()}, stop);
    return counts ? std::make_shared<const ValueCounts>(std::move(*counts)) : nullptr;
}

//! The same question about a table that has grown: an answer that is late is better than none.
bool isSameButRows(const ValueCounting::Question &one, const ValueCounting::Question &other)
{
    return one.query == other.query && one.searched == other.searched && one.column == other.column
        && one.use == other.use && one.text == other.text && one.most == other.most
        && one.only == other.only;
}

} // namespace

class ValueCounting::Private
{
public:
    explicit Private(ValueCounting *owner) : q(owner) { }

    void work();

    ValueCounting *const q;
    Question asked;
    std::stop_source stop;
    QFutureWatcher<Answer> *watcher = nullptr; //!< null: nothing under way
    bool isStale = false; //!< `asked` is another one than is under way
};

ValueCounting::ValueCounting(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{ }

ValueCounting::~ValueCounting()
{
    d->stop.request_stop();
}

void ValueCounting::ask(const Question &question)
{
    if (d->watcher && !isSameButRows(question, d->asked))
        d->stop.request_stop();
    d->asked = question;
    if (d->watcher)
        d->isStale = true;
    else
        d->work();
}

void ValueCounting::cancel()
{
    d->stop.request_stop();
    d->isStale = false;
}

void ValueCounting::Private::work()
{
    isStale = false;
    stop = std::stop_source();
    watcher = new QFutureWatcher<Answer>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this] {
        const Answer result = watcher->result();
        watcher->deleteLater();
        watcher = nullptr;
        const bool isWanted = !stop.stop_requested(); // work() makes another one
        if (isStale)
            work();
        if (result && isWanted)
            Q_EMIT q->counted(*result);
    });
    watcher->setFuture(QtConcurrent::run([question = asked, token = stop.get_token()] {
        return rollcall::answer(question, token);
    }));
}

} // namespace rollcall
