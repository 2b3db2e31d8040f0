// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rowordering.h"

#include "session/listing.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>

namespace rollcall {

namespace {

//! All that decides which rows are shown, and how.
struct Question
{
    Query query;
    SortSpec sort;
    std::vector<std::string> searched;
    std::string locale;
    bool operator==(const Question &) const = default;
};

//! An answer: the rows of `table` up to its last one.
struct Answer
{
    Question question;
    RowView view;
};

using AnswerPointer = std::shared_ptr<const Answer>; //!< null: stopped half way

std::vector<std::uint32_t> columnNumbers(const TableSnapshot &table,
                                         const std::vector<std::string> &names)
{
    std::vector<std::uint32_t> numbers;
    for (const std::string &name : names) {
        if (const auto number = table.columnByName(name))
            numbers.push_back(*number);
    }
    return numbers;
}

bool match(const TableSnapshot &table, const Question &question, std::uint32_t from, RowOrder &out,
           const std::stop_token &stop)
{
    if (question.query.isEmpty()) {
        out = table.distinctRows(from);
        return true;
    }
    return matchRows(table, question.query, columnNumbers(table, question.searched), from, out,
                     stop);
}

//! New pages are matched alone and merged; nothing of the former order is looked at again.
bool extend(const TableSnapshot &table, const Question &question, const Answer &former,
            RowOrder &rows, const std::stop_token &stop)
{
    RowOrder added;
    if (!match(table, question, former.view.table.rowCount(), added, stop))
        return false;
    rows = *former.view.rows;
    if (question.sort.empty()) {
        rows.insert(rows.end(), added.begin(), added.end());
        return true;
    }
    return mergeSorted(table, question.sort, question.locale, rows, std::move(added), stop);
}

//! The former rows are already in order; the narrower query only takes some away.
bool narrow(const TableSnapshot &table, const Question &question, const Answer &former,
            RowOrder &rows, const std::stop_token &stop)
{
    return matchRows(table, question.query, columnNumbers(table, question.searched),
                     *former.view.rows, rows, stop);
}

bool isNarrowing(const Question &question, const Answer &former)
{
    return question.sort == former.question.sort && question.searched == former.question.searched
        && question.locale == former.question.locale && !question.query.isEmpty()
        && narrows(question.query, former.question.query);
}

AnswerPointer answer(const TableSnapshot &table, const Question &question, const Answer &former,
                     const std::stop_token &stop)
{
    auto rows = std::make_shared<RowOrder>();
    const bool isSameTable = former.view.table.rowCount() == table.rowCount();
    bool isDone = false;
    if (question == former.question && former.view.rows) {
        isDone = extend(table, question, former, *rows, stop);
    } else if (former.view.rows && isSameTable && isNarrowing(question, former)) {
        isDone = narrow(table, question, former, *rows, stop);
    } else {
        isDone = match(table, question, 0, *rows, stop)
            && (question.sort.empty()
                || sortRows(table, question.sort, question.locale, *rows, stop));
    }
    if (!isDone || stop.stop_requested())
        return nullptr;
    std::size_t same = 0;
    if (former.view.rows) {
        const RowOrder &before = *former.view.rows;
        const auto length = static_cast<std::ptrdiff_t>(std::min(before.size(), rows->size()));
        same = static_cast<std::size_t>(
            std::mismatch(before.begin(), before.begin() + length, rows->begin()).first
            - before.begin());
    }
    return std::make_shared<const Answer>(Answer{question, RowView{table, std::move(rows), same}});
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
    Question question;
    QString queryText;
    std::shared_ptr<const Answer> answer = std::make_shared<const Answer>();
    std::stop_source stop;
    QFutureWatcher<AnswerPointer> *watcher = nullptr; //!< null: nothing under way
    Question asked; //!< what the work under way answers
    bool isStale = false; //!< what is under way will not be the last word
};

RowOrdering::RowOrdering(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    d->question.locale = QLocale().name().toStdString();
    d->answer = std::make_shared<const Answer>(
        Answer{d->question, RowView{{}, std::make_shared<const RowOrder>(), 0}});
}

RowOrdering::~RowOrdering()
{
    d->stop.request_stop();
}

void RowOrdering::setListing(Listing *listing)
{
    if (d->listing)
        d->listing->disconnect(this);
    d->listing = listing;
    if (listing)
        connect(listing, &Listing::rowsAdded, this, [this] { d->work(); });
    // Row numbers of another table mean other users: start from nothing.
    d->stop.request_stop();
    delete std::exchange(d->watcher, nullptr);
    d->isStale = false;
    d->answer = std::make_shared<const Answer>(
        Answer{d->question, RowView{{}, std::make_shared<const RowOrder>(), 0}});
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

const RowView &RowOrdering::view() const
{
    return d->answer->view;
}

QString RowOrdering::query() const
{
    return d->queryText;
}

const SortSpec &RowOrdering::sort() const
{
    return d->question.sort;
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
    watcher->setFuture(
        QtConcurrent::run([table, asking = asked, former = answer, token = stop.get_token()] {
            return rollcall::answer(table, asking, *former, token);
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
