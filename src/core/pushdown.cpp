// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pushdown.h"

#include "core/table/textfold.h"

#include <QDateTime>

#include <algorithm>

namespace rollcall {

namespace {

using Fit = ServerCondition::Fit;

Asked conditionOf(const QueryNode &node, const ServerLanguage &language)
{
    std::vector<Asked> parts;
    switch (node.kind) {
    case QueryNode::Kind::All:
        for (const QueryNode &child : node.children) {
            if (auto part = conditionOf(child, language))
                parts.push_back(std::move(part));
        }
        if (parts.empty())
            return std::nullopt;
        if (auto all = joined(parts, " and ")) {
            if (parts.size() < node.children.size())
                all->fit = Fit::Wider;
            return all;
        }
        return std::nullopt;
    case QueryNode::Kind::Any:
        for (const QueryNode &child : node.children)
            parts.push_back(conditionOf(child, language));
        return joined(parts, " or ");
    case QueryNode::Kind::Not:
        return language.negation ? language.negation(node.children.front()) : std::nullopt;
    case QueryNode::Kind::Term:
        return language.term(node.term);
    }
    return std::nullopt;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

TimeBounds wholeOf(const TimeRange &range)
{
    return {range.begin, range.end};
}

} // namespace

Asked joined(const std::vector<Asked> &parts, std::string_view sign)
{
    ServerCondition all;
    for (const Asked &part : parts) {
        if (!part)
            return std::nullopt;
        if (!all.text.empty())
            all.text += sign;
        all.text += part->text;
        if (part->fit == Fit::Wider)
            all.fit = Fit::Wider;
    }
    if (parts.size() > 1)
        all.text = '(' + all.text + ')';
    return all;
}

std::optional<TimeBounds> timeBounds(const ComparisonTest &test)
{
    if (!test.time)
        return std::nullopt;
    switch (test.comparison) {
    case Comparison::Less:
        return TimeBounds{std::nullopt, test.time->begin};
    case Comparison::LessOrEqual:
        return TimeBounds{std::nullopt, test.time->end};
    case Comparison::Greater:
        return TimeBounds{test.time->end, std::nullopt};
    case Comparison::GreaterOrEqual:
        return TimeBounds{test.time->begin, std::nullopt};
    }
    return std::nullopt;
}

std::optional<TimeBounds> timeBounds(const TextPattern &pattern)
{
    return pattern.time ? std::optional(wholeOf(*pattern.time)) : std::nullopt;
}

std::optional<TimeBounds> timeBounds(const QueryTerm &term)
{
    if (const auto *test = std::get_if<ComparisonTest>(&term.test))
        return timeBounds(*test);
    const auto *test = std::get_if<TextTest>(&term.test);
    if (!test || test->anyOf.size() != 1)
        return std::nullopt;
    return timeBounds(test->anyOf.front());
}

std::string serverTime(std::int64_t moment, TimePrecision precision)
{
    constexpr std::int64_t lastMoment = 253'402'300'799'999; // of the year 9999
    if (moment < 0 || moment > lastMoment)
        return {};
    const auto format = precision == TimePrecision::Milliseconds ? Qt::ISODateWithMs : Qt::ISODate;
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(format).toStdString();
}

bool isPlainText(const TextPattern &pattern)
{
    return !pattern.time && pattern.folded != "never"
        && std::ranges::all_of(pattern.text, [](char c) { return c >= ' ' && c < '\x7f'; });
}

std::optional<Attribute> attributeNamed(std::string_view field)
{
    const std::string folded = foldText(field);
    for (const AttributeInfo &info : wellKnownAttributes()) {
        if (!folded.empty() && foldText(info.name) == folded)
            return info.attribute;
    }
    return std::nullopt;
}

std::vector<QueryPiece> piecesOf(const Query &query, std::string_view text)
{
    const auto pieceOf = [text](const QueryNode &node) {
        return QueryPiece{&node, textOf(text.substr(node.place.offset, node.place.length))};
    };
    const QueryNode &root = query.root();
    if (root.kind != QueryNode::Kind::All)
        return {pieceOf(root)};
    std::vector<QueryPiece> pieces;
    for (const QueryNode &child : root.children)
        pieces.push_back(pieceOf(child));
    return pieces;
}

ServerQuery askedInLanguage(const Query &query, std::string_view text,
                            const ServerLanguage &language)
{
    ServerQuery asked;
    asked.query = textOf(text);
    std::string expression;
    for (const QueryPiece &piece : piecesOf(query, text)) {
        const Asked one = conditionOf(*piece.node, language);
        const bool isAsked = one && expression.size() + one->text.size() < language.longest;
        if (isAsked) {
            expression += (expression.empty() ? "" : " and ") + one->text;
            asked.asked.append(piece.words);
        }
        if (!isAsked || one->fit == Fit::Wider)
            asked.matchedHere.append(piece.words);
    }
    asked.expression = QString::fromStdString(expression);
    return asked;
}

ServerQuery askedByParameters(const Query &query, std::string_view text,
                              const std::function<QStringList(const QueryNode &)> &parameters)
{
    const auto nameIn = [](const QString &parameter) { return parameter.section(u'=', 0, 0); };
    ServerQuery asked;
    asked.query = textOf(text);
    QStringList used;
    QStringList names; // what a second one of a name would do is not documented
    for (const QueryPiece &piece : piecesOf(query, text)) {
        const QStringList wanted = parameters(*piece.node);
        const bool isFree = std::ranges::none_of(
            wanted, [&](const QString &each) { return names.contains(nameIn(each)); });
        if (isFree && !wanted.isEmpty()) {
            used += wanted;
            for (const QString &each : wanted)
                names.append(nameIn(each));
            asked.asked.append(piece.words);
        }
        asked.matchedHere.append(piece.words);
    }
    asked.expression = used.join(u'&');
    return asked;
}

} // namespace rollcall
