// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "unit/table/tabletesting.h"

#include <QStringList>

namespace rollcall::test {

inline QString described(const TextPattern &pattern)
{
    const bool begins = pattern.anchor == TextAnchor::Begin || pattern.anchor == TextAnchor::Both;
    const bool ends = pattern.anchor == TextAnchor::End || pattern.anchor == TextAnchor::Both;
    return (begins ? QStringLiteral("^") : QString()) + text(pattern.folded)
        + (ends ? QStringLiteral("$") : QString())
        + (pattern.time ? QStringLiteral("@") : QString());
}

inline QString described(const QueryTerm &term)
{
    const QString field = term.field.empty() ? QString() : text(term.field) + u':';
    if (const auto *texts = std::get_if<TextTest>(&term.test)) {
        QStringList all;
        for (const TextPattern &pattern : texts->anyOf)
            all += described(pattern);
        return field + all.join(u',');
    }
    if (const auto *comparison = std::get_if<ComparisonTest>(&term.test)) {
        static const QStringList signs{QStringLiteral("<"), QStringLiteral("<="),
                                       QStringLiteral(">"), QStringLiteral(">=")};
        return field + signs[static_cast<int>(comparison->comparison)] + text(comparison->text)
            + (comparison->time ? QStringLiteral("@") : QString())
            + (comparison->isNumber ? QStringLiteral("#") : QString());
    }
    return field + u'*';
}

//! A query as text: words by | between, (a or b), !not, field:test; ^ and $ where anchored, @ where
//! it reads as a time, # as a number.
inline QString described(const QueryNode &node)
{
    QStringList parts;
    for (const QueryNode &child : node.children)
        parts += described(child);
    switch (node.kind) {
    case QueryNode::Kind::All:
        return parts.join(u'|');
    case QueryNode::Kind::Any:
        return u'(' + parts.join(QStringLiteral(" or ")) + u')';
    case QueryNode::Kind::Not:
        if (node.children.front().kind == QueryNode::Kind::All)
            return QStringLiteral("![") + parts.join(u'|') + u']';
        return u'!' + parts.join(u'|');
    case QueryNode::Kind::Term:
        return described(node.term);
    }
    return {};
}

inline QString described(const Query &query)
{
    return described(query.root());
}

} // namespace rollcall::test
