// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scimexpression.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

//! A part of a filter: joined parts, or one comparison.
struct ScimExpression::Node
{
    enum class Kind
    {
        And,
        Or,
        Not,
        Comparison
    };

    Kind kind = Kind::Comparison;
    std::vector<std::shared_ptr<const Node>> parts;
    QString path;
    QString comparison; //!< "eq", "pr"…
    QString value;

    bool holds(const ScimValues &values) const;
    bool holdsFor(const QString &text) const;
};

namespace {

int compared(const QString &one, const QString &other)
{
    const QDateTime oneTime = QDateTime::fromString(one, Qt::ISODate);
    const QDateTime otherTime = QDateTime::fromString(other, Qt::ISODate);
    if (oneTime.isValid() && otherTime.isValid())
        return oneTime < otherTime ? -1 : oneTime == otherTime ? 0 : 1;
    return one.compare(other, Qt::CaseInsensitive);
}

} // namespace

bool ScimExpression::Node::holdsFor(const QString &text) const
{
    if (comparison == "co"_L1)
        return text.contains(value, Qt::CaseInsensitive);
    if (comparison == "sw"_L1)
        return text.startsWith(value, Qt::CaseInsensitive);
    if (comparison == "ew"_L1)
        return text.endsWith(value, Qt::CaseInsensitive);
    const int order = compared(text, value);
    if (comparison == "eq"_L1)
        return order == 0;
    if (comparison == "ne"_L1)
        return order != 0;
    if (comparison == "gt"_L1 || comparison == "ge"_L1)
        return order > 0 || (order == 0 && comparison == "ge"_L1);
    return order < 0 || (order == 0 && comparison == "le"_L1);
}

bool ScimExpression::Node::holds(const ScimValues &values) const
{
    const auto isTrue = [&values](const auto &part) { return part->holds(values); };
    switch (kind) {
    case Kind::And:
        return std::ranges::all_of(parts, isTrue);
    case Kind::Or:
        return std::ranges::any_of(parts, isTrue);
    case Kind::Not:
        return !parts.front()->holds(values);
    case Kind::Comparison:
        break;
    }
    const QStringList found = values(path).value_or(QStringList());
    if (comparison == "pr"_L1)
        return std::ranges::any_of(found, [](const QString &text) { return !text.isEmpty(); });
    return std::ranges::any_of(found, [this](const QString &text) { return holdsFor(text); });
}

//! Reads a filter from the left to the right. A null node: there is a mistake, and `why` says it.
class ScimExpression::Parser
{
public:
    using NodePointer = std::shared_ptr<const Node>;

    Parser(const QString &text, const std::function<bool(const QString &)> &knows)
        : m_text(text), m_knows(knows)
    { }

    NodePointer readWhole()
    {
        NodePointer node = readJoined(Node::Kind::Or);
        return node && !peek().isEmpty() ? fail("there is something behind the filter") : node;
    }
    std::string why() const { return m_why; }

private:
    NodePointer fail(const char *why)
    {
        if (m_why.empty())
            m_why = why;
        return {};
    }
    QString peek()
    {
        const qsizetype at = m_at;
        const QString word = take();
        m_at = at;
        return word;
    }
    QString take();
    NodePointer readJoined(Node::Kind kind);
    NodePointer readOne();
    NodePointer readComparison();
    bool readValue(Node &node);

    const QString m_text;
    const std::function<bool(const QString &)> &m_knows;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::string m_why;
};

//! A parenthesis, a quoted text with its quotes, or a word; empty: the end.
QString ScimExpression::Parser::take()
{
    while (m_at < m_text.size() && m_text[m_at] == u' ')
        ++m_at;
    const qsizetype begin = m_at;
    if (begin == m_text.size())
        return {};
    if (m_text[begin] == u'(' || m_text[begin] == u')')
        return m_text.mid(m_at++, 1);
    if (m_text[begin] == u'"') {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_text.size());
        return m_text.mid(begin, m_at - begin);
    }
    while (m_at < m_text.size() && m_text[m_at] != u' ' && m_text[m_at] != u'('
           && m_text[m_at] != u')')
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

ScimExpression::Parser::NodePointer ScimExpression::Parser::readJoined(Node::Kind kind)
{
    const auto word = kind == Node::Kind::Or ? "or"_L1 : "and"_L1;
    auto joined = std::make_shared<Node>();
    joined->kind = kind;
    do {
        NodePointer part = kind == Node::Kind::Or ? readJoined(Node::Kind::And) : readOne();
        if (!part)
            return {};
        joined->parts.push_back(std::move(part));
    } while (peek().compare(word, Qt::CaseInsensitive) == 0 && !take().isEmpty());
    return joined->parts.size() == 1 ? joined->parts.front() : joined;
}

ScimExpression::Parser::NodePointer ScimExpression::Parser::readOne()
{
    const bool isNegated = peek().compare("not"_L1, Qt::CaseInsensitive) == 0;
    if (isNegated)
        take();
    if (peek() != "("_L1)
        return isNegated ? fail("not wants a parenthesis") : readComparison();
    take();
    if (++m_depth > 50)
        return fail("the filter is nested too deeply");
    NodePointer inner = readJoined(Node::Kind::Or);
    --m_depth;
    if (inner && take() != ")"_L1)
        return fail("a parenthesis is not closed");
    if (!inner || !isNegated)
        return inner;
    auto negated = std::make_shared<Node>();
    negated->kind = Node::Kind::Not;
    negated->parts.push_back(std::move(inner));
    return negated;
}

ScimExpression::Parser::NodePointer ScimExpression::Parser::readComparison()
{
    static const QStringList comparisons{u"eq"_s, u"ne"_s, u"co"_s, u"sw"_s, u"ew"_s,
                                         u"gt"_s, u"ge"_s, u"lt"_s, u"le"_s};
    auto node = std::make_shared<Node>();
    node->path = take().toLower();
    if (!m_knows(node->path))
        return fail("there is no such attribute to filter by");
    node->comparison = take().toLower();
    if (node->comparison == "pr"_L1)
        return node;
    if (!comparisons.contains(node->comparison))
        return fail("there is no such operator");
    return readValue(*node) ? node : fail("a value is a quoted text, true, false or null");
}

bool ScimExpression::Parser::readValue(Node &node)
{
    const QString value = take();
    if (value == "true"_L1 || value == "false"_L1) {
        node.value = value;
        return true;
    }
    const QJsonArray array = QJsonDocument::fromJson('[' + value.toUtf8() + ']').array();
    node.value = array.first().toString();
    return array.size() == 1 && array.first().isString();
}

Result<ScimExpression> ScimExpression::parse(const QString &text,
                                             const std::function<bool(const QString &path)> &knows)
{
    Parser parser(text, knows);
    ScimExpression expression;
    expression.m_root = parser.readWhole();
    if (!expression.m_root)
        return Error{ErrorKind::InvalidInput, parser.why()};
    return expression;
}

bool ScimExpression::matches(const ScimValues &values) const
{
    return m_root->holds(values);
}

} // namespace rollcall
