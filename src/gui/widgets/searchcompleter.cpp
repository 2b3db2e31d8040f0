// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/searchcompleter.h"

#include "core/query/queryfields.h"
#include "core/query/querylexer.h"
#include "core/table/textfold.h"
#include "models/shownvalue.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr qsizetype mostNames = 40;
constexpr std::size_t mostValues = 100;

QString quoted(const QString &text)
{
    return QString::fromStdString(quotedForQuery(text.toStdString()));
}

bool begins(const std::string &folded, const std::string &prefix)
{
    return folded.starts_with(prefix);
}

//! 0: the name begins with it, 1: its last part, 2: a word of its label; nothing: it does not fit.
std::optional<int> rankOf(const std::string &name, const QString &label, const std::string &prefix)
{
    const std::string folded = foldText(name);
    if (begins(folded, prefix))
        return 0;
    const auto dot = folded.rfind('.');
    if (dot != std::string::npos && begins(folded.substr(dot + 1), prefix))
        return 1;
    const std::string words = ' ' + foldText(label.toStdString());
    return words.find(' ' + prefix) != std::string::npos ? std::optional(2) : std::nullopt;
}

bool isDate(const TableSnapshot &table, const std::string &field)
{
    const NamedColumn column = fieldColumn(table, field);
    const auto attribute = attributeByName(column.name);
    return attribute && infoOf(*attribute).type == AttributeType::DateTime;
}

//! Dates have as many values as users; these are asked for.
QList<Suggestion> dateSuggestions(const QueryCompletion &completion)
{
    const auto tr = [](const char *text) { return SearchCompleter::tr(text); };
    QList<Suggestion> all;
    if (completion.sign == ":") {
        all = {{u"<90d"_s, tr("longer than 90 days ago"), u"<90d"_s},
               {u">7d"_s, tr("within the last 7 days"), u">7d"_s},
               {u">30d"_s, tr("within the last 30 days"), u">30d"_s},
               {u"today"_s, tr("since midnight"), u"today"_s},
               {u"yesterday"_s, tr("the day before"), u"yesterday"_s},
               {u"never"_s, tr("it has not happened"), u"never"_s}};
    } else if (completion.sign != "=") {
        for (const QString &age : {u"7d"_s, u"30d"_s, u"90d"_s, u"12m"_s})
            all.append({age, tr("an age"), age});
        all.append({u"today"_s, tr("a day"), u"today"_s});
    }
    const QString prefix = QString::fromStdString(completion.prefix);
    all.removeIf([&](const Suggestion &one) {
        return !one.inserted.startsWith(prefix, Qt::CaseInsensitive);
    });
    return all;
}

} // namespace

SearchCompleter::SearchCompleter(QObject *parent)
    : QObject(parent), m_counting(new ValueCounting(this))
{
    connect(m_counting, &ValueCounting::counted, this, &SearchCompleter::takeValues);
}

void SearchCompleter::ask(const QString &query, int cursor, Asked asked)
{
    cancel();
    const std::string utf8 = query.toStdString();
    const QueryCompletion before = m_completion;
    m_completion = completionAt(utf8, query.left(cursor).toStdString().size());
    // Values take a moment. Those of the same column stay until then, anything else would be put
    // where it does not belong.
    const bool isSame = before.kind == m_completion.kind && before.field == m_completion.field;
    if (!isSame)
        Q_EMIT suggested({});
    switch (m_completion.kind) {
    case QueryCompletion::Kind::None:
        Q_EMIT suggested({});
        return;
    case QueryCompletion::Kind::Field:
        Q_EMIT suggested(m_completion.prefix.size() < 2 && asked == Asked::Typing
                             ? QList<Suggestion>()
                             : names());
        return;
    case QueryCompletion::Kind::Value:
        return askValues();
    }
    Q_UNREACHABLE();
}

void SearchCompleter::cancel()
{
    m_counting->cancel();
}

QList<Suggestion> SearchCompleter::names() const
{
    const std::string prefix = foldText(m_completion.prefix);
    std::vector<std::pair<int, Suggestion>> ranked;
    for (const std::string &column : allColumnNames(m_table)) {
        const QString name = QString::fromStdString(column);
        const QString label = columnLabel(m_table, name);
        const auto rank = rankOf(column, label, prefix);
        const QString written = quoted(name) + (m_completion.sign.empty() ? u":"_s : QString());
        if (rank)
            ranked.push_back({*rank, {name, label == name ? QString() : label, written}});
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &one) { return one.first; });
    QList<Suggestion> names;
    for (const auto &[rank, suggestion] : ranked) {
        if (names.size() < mostNames)
            names.append(suggestion);
    }
    return names;
}

void SearchCompleter::askValues()
{
    if (isDate(m_table, m_completion.field)) {
        Q_EMIT suggested(dateSuggestions(m_completion));
        return;
    }
    if (m_completion.sign != ":" && m_completion.sign != "=") {
        Q_EMIT suggested({});
        return;
    }
    ValueCounting::Question question;
    question.table = m_table;
    question.column = QString::fromStdString(m_completion.field);
    question.use = ValueUse::Typing;
    question.text = QString::fromStdString(m_completion.prefix);
    question.most = mostValues;
    m_counting->ask(question);
}

void SearchCompleter::takeValues(const ValueCounts &counts)
{
    QList<Suggestion> suggestions;
    const QLocale locale;
    for (const ValueCount &count : counts.values) {
        const QString value = QString::fromStdString(count.text);
        suggestions.append({value, locale.toString(qint64(count.rows)), quoted(value)});
    }
    // Nothing is left to write.
    if (counts.values.size() == 1 && counts.values.front().text == m_completion.prefix)
        suggestions.clear();
    Q_EMIT suggested(suggestions);
}

std::pair<QString, int> SearchCompleter::applied(const QString &query,
                                                 const Suggestion &suggestion) const
{
    const std::string utf8 = query.toStdString();
    const QString before =
        QString::fromStdString(utf8.substr(0, m_completion.place.offset)) + suggestion.inserted;
    const QString after =
        QString::fromStdString(utf8.substr(std::min(m_completion.place.end(), utf8.size())));
    return {before + after, int(before.size())};
}

} // namespace rollcall
