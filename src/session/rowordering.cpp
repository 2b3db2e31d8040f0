// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rowordering.h"

#include "session/listing.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QPointer>
#include <QtConcurrent>

namespace rollcall {

namespace {

using AnswerPointer = std::shared_ptr<const RowAnswer>; //!< null: stopped half way

AnswerPointer nothing(const RowQuestion &question)
{
    return std::make_shared<const RowAnswer>(
        RowAnswer{question, RowView{{}, std::make_shared<const RowOrder>(), 0}});
}

std::shared_ptr<RowSorter> newSorter()
{
    return std::make_shared<RowSorter>(QLocale().name().toStdString());
}

} // namespace

class RowOrdering::Private
{
public:
    explicit Private(RowOrdering *owner) : q(owner) { }

    void ask();
    void work();
    void take(const AnswerPointer &result);

    RowOrdering *const q;
    QPointer<Listing> listing;
    RowQuestion question;
    QString queryText;
    AnswerPointer answer = nothing({});
    std::shared_ptr<RowSorter> sorter = newSorter(); //!< of the listing's table
    std::stop_source stop;
    QFutureWatcher<AnswerPointer> *watcher = nullptr; //!< null: nothing under way
    RowQuestion asked; //!< what the work under way answers
    bool isStale = false; //!< what is under way will not be the last word
};

RowOrdering::RowOrdering(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

RowOrdering::~RowOrdering()
{
    d->stop.request_stop();
}

void RowOrdering::setListing(Listing *listing)
{
    if (d->listing)
        d->listing->disconnect(this);
    d->listing = listing;
    if (listing) {
        connect(listing, &Listing::rowsAdded, this, [this] { d->work(); });
        connect(listing, &Listing::cellsFilledIn, this, [this] { d->work(); });
    }
    // Row numbers of another table mean other users: start from nothing.
    d->stop.request_stop();
    delete std::exchange(d->watcher, nullptr);
    d->isStale = false;
    d->answer = nothing(d->question);
    d->sorter = newSorter();
    d->work();
    Q_EMIT viewChanged();
}

void RowOrdering::setQuery(const QString &text, const QueryTime &time)
{
    const QByteArray utf8 = text.toUtf8();
    const auto parsed = parseQuery({utf8.constData(), static_cast<std::size_t>(utf8.size())}, time);
    if (const auto *error = std::get_if<QueryError>(&parsed)) {
        Q_EMIT queryRejected(*error);
        return;
    }
    d->queryText = text;
    const Query &query = std::get<Query>(parsed);
    if (query != d->question.query) {
        d->question.query = query;
        d->ask();
    }
    Q_EMIT queryAccepted();
}

void RowOrdering::setSort(const SortSpec &spec)
{
    if (spec == d->question.sort)
        return;
    d->question.sort = spec;
    d->ask();
}

void RowOrdering::setSearchedColumns(const QStringList &names)
{
    std::vector<std::string> searched;
    for (const QString &name : names)
        searched.push_back(name.toStdString());
    if (searched == d->question.searched)
        return;
    d->question.searched = std::move(searched);
    d->ask();
}

void RowOrdering::setOnly(std::shared_ptr<const IdSet> ids)
{
    if (ids == d->question.only)
        return;
    d->question.only = std::move(ids);
    d->ask();
}

const RowView &RowOrdering::view() const
{
    return d->answer->view;
}

QString RowOrdering::query() const
{
    return d->queryText;
}

const Query &RowOrdering::parsedQuery() const
{
    return d->question.query;
}

const SortSpec &RowOrdering::sort() const
{
    return d->question.sort;
}

const std::shared_ptr<const IdSet> &RowOrdering::only() const
{
    return d->question.only;
}

bool RowOrdering::isBusy() const
{
    return d->watcher != nullptr;
}

//! The question is another one: what is under way is of no use any more.
void RowOrdering::Private::ask()
{
    stop.request_stop();
    work();
}

void RowOrdering::Private::work()
{
    if (watcher) {
        isStale = true;
        return;
    }
    isStale = false;
    stop = std::stop_source();
    asked = question;
    watcher = new QFutureWatcher<AnswerPointer>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this] {
        const AnswerPointer result = watcher->result();
        watcher->deleteLater();
        watcher = nullptr;
        take(result);
    });
    const TableSnapshot table = listing ? listing->snapshot() : TableSnapshot();
    watcher->setFuture(QtConcurrent::run(
        [table, asking = asked, former = answer, sorting = sorter, token = stop.get_token()] {
            return answerRows(table, asking, *former, *sorting, token);
        }));
    Q_EMIT q->busyChanged();
}

void RowOrdering::Private::take(const AnswerPointer &result)
{
    const QPointer<RowOrdering> self(q);
    if (result && asked == question) {
        answer = result;
        Q_EMIT q->viewChanged();
        if (!self)
            return;
    }
    if (isStale || !result)
        return work();
    Q_EMIT q->busyChanged();
}

} // namespace rollcall
