// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktaparser.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <charconv>
#include <cmath>

namespace rollcall {

namespace {

struct OperatorRow
{
    std::string_view word;
    OktaExpression::Operator op;
};

using Op = OktaExpression::Operator;
constexpr std::array operators = {
    OperatorRow{"eq", Op::Equal},          OperatorRow{"sw", Op::StartsWith},
    OperatorRow{"co", Op::Contains},       OperatorRow{"gt", Op::Greater},
    OperatorRow{"ge", Op::GreaterOrEqual}, OperatorRow{"lt", Op::Less},
    OperatorRow{"le", Op::LessOrEqual},    OperatorRow{"pr", Op::Present}};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool matchesAll(const OktaExpression::Node &node)
{
    if (!node.attribute->everybodyHasIt)
        return false;
    if (node.op == Op::Present)
        return true;
    return node.attribute->type == OktaType::Time
        && (node.op == Op::Greater || node.op == Op::GreaterOrEqual)
        && node.time.msecs <= People::earliest;
}

} // namespace

Result<std::vector<OktaExpression::Node>> OktaParser::parse()
{
    if (m_text.size() > maxLength)
        fail("the expression is too long");
    else if (parseOr(0)) {
        skipSpaces();
        if (m_at < m_text.size())
            fail("\"and\", \"or\" or the end was expected");
    }
    if (!m_failure.empty())
        return Error{ErrorKind::InvalidInput, m_failure};
    return std::move(m_nodes);
}

std::optional<size_t> OktaParser::parseOr(int depth)
{
    if (depth > maxDepth)
        return fail("there are too many parentheses");
    std::optional<size_t> left = parseAnd(depth);
    while (left && takeWord("or")) {
        const std::optional<size_t> right = parseAnd(depth);
        left = right ? join(OktaExpression::NodeKind::Or, *left, *right) : right;
    }
    return left;
}

std::optional<size_t> OktaParser::parseAnd(int depth)
{
    std::optional<size_t> left = parseOperand(depth);
    while (left && takeWord("and")) {
        const std::optional<size_t> right = parseOperand(depth);
        left = right ? join(OktaExpression::NodeKind::And, *left, *right) : right;
    }
    return left;
}

std::optional<size_t> OktaParser::parseOperand(int depth)
{
    if (!take('('))
        return parseComparison();
    const std::optional<size_t> inner = parseOr(depth + 1);
    if (inner && !take(')'))
        return fail("a closing parenthesis was expected");
    return inner;
}

std::optional<size_t> OktaParser::join(OktaExpression::NodeKind kind, size_t left, size_t right)
{
    Node node;
    node.kind = kind;
    node.left = left;
    node.right = right;
    const bool a = m_nodes[left].matchesAll;
    const bool b = m_nodes[right].matchesAll;
    node.matchesAll = kind == OktaExpression::NodeKind::And ? a && b : a || b;
    m_nodes.push_back(std::move(node));
    return m_nodes.size() - 1;
}

std::optional<size_t> OktaParser::parseComparison()
{
    if (m_nodes.size() >= maxNodes)
        return fail("the expression is too complex");
    Node node;
    const std::string path(nextWord());
    if (path.empty())
        return fail("an attribute was expected");
    node.attribute = findOktaAttribute(path);
    if (!node.attribute)
        return fail("there is no attribute \"" + path + "\"");
    if (!readOperator(node))
        return {};
    if (!allowsOperator(node))
        return fail("the operator cannot be used with \"" + path + "\"");
    if (node.op != Operator::Present && !readValue(node))
        return {};
    node.matchesAll = matchesAll(node);
    m_nodes.push_back(std::move(node));
    return m_nodes.size() - 1;
}

bool OktaParser::readOperator(Node &node)
{
    const std::string word = oktaFold(nextWord());
    for (const OperatorRow &row : operators) {
        if (row.word == word) {
            node.op = row.op;
            return true;
        }
    }
    fail("\"" + word + "\" is no operator");
    return false;
}

bool OktaParser::allowsOperator(const Node &node) const
{
    const OktaAttribute &attribute = *node.attribute;
    if (m_grammar == OktaGrammar::Filter) {
        const bool isOrder = node.op != Operator::StartsWith && node.op != Operator::Contains
            && node.op != Operator::Present;
        return attribute.filterUse == OktaFilterUse::Order
            ? isOrder
            : attribute.filterUse == OktaFilterUse::Equality && node.op == Operator::Equal;
    }
    const bool isText = attribute.type == OktaType::Text || attribute.type == OktaType::Texts;
    switch (node.op) {
    case Operator::Equal:
    case Operator::Present:
        return true;
    case Operator::StartsWith:
        return isText;
    case Operator::Contains:
        return attribute.allowsContains;
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Less:
    case Operator::LessOrEqual:
        return attribute.type != OktaType::Boolean;
    }
    Q_UNREACHABLE();
}

bool OktaParser::readValue(Node &node)
{
    const std::optional<Value> value = nextValue();
    if (!value)
        return false;
    if (convert(*value, node))
        return true;
    fail("\"" + value->text + "\" is no value for \"" + std::string(node.attribute->path) + "\"");
    return false;
}

std::optional<OktaParser::Value> OktaParser::nextValue()
{
    skipSpaces();
    if (!take('"')) {
        const std::string word(nextWord());
        if (word.empty())
            return fail("a value was expected");
        return Value{word, false};
    }
    Value value{{}, true};
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return value;
        }
        const bool isEscape = c == '\\' && m_at + 1 < m_text.size();
        value.text += isEscape ? m_text[++m_at] : c;
    }
    return fail("a closing quotation mark was expected");
}

bool OktaParser::convert(const Value &value, Node &node)
{
    switch (node.attribute->type) {
    case OktaType::Text:
    case OktaType::Texts:
        node.text = m_grammar == OktaGrammar::Search ? oktaFold(value.text) : value.text;
        return value.isQuoted;
    case OktaType::Time: {
        const QDateTime time =
            QDateTime::fromString(QString::fromStdString(value.text), Qt::ISODateWithMs);
        node.time.msecs = time.toMSecsSinceEpoch();
        return value.isQuoted && time.isValid();
    }
    case OktaType::Number: {
        const char *end = value.text.data() + value.text.size();
        const auto [stop, error] = std::from_chars(value.text.data(), end, node.number);
        return !value.isQuoted && error == std::errc() && stop == end && std::isfinite(node.number);
    }
    case OktaType::Boolean:
        node.boolean = value.text == "true";
        return !value.isQuoted && (value.text == "true" || value.text == "false");
    }
    Q_UNREACHABLE();
}

bool OktaParser::takeWord(std::string_view word)
{
    const size_t before = m_at;
    if (oktaFold(nextWord()) == word)
        return true;
    m_at = before;
    return false;
}

bool OktaParser::take(char c)
{
    skipSpaces();
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

std::string_view OktaParser::nextWord()
{
    skipSpaces();
    const size_t from = m_at;
    while (m_at < m_text.size() && !isSpace(m_text[m_at])
           && std::string_view("()\"").find(m_text[m_at]) == std::string_view::npos)
        ++m_at;
    return m_text.substr(from, m_at - from);
}

void OktaParser::skipSpaces()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

std::nullopt_t OktaParser::fail(const std::string &why)
{
    if (m_failure.empty())
        m_failure = why + " at position " + std::to_string(m_at);
    return std::nullopt;
}

} // namespace rollcall
