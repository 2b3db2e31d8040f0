// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entraparser.h"

#include "core/table/textfold.h"
#include "core/table/timestamp.h"

#include <algorithm>

namespace rollcall {

namespace {

bool isInWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || c == '-' || c == ':' || c == '.' || c == '/';
}

std::optional<EntraExpression::Operator> operatorNamed(std::string_view word)
{
    using enum EntraExpression::Operator;
    if (word == "eq")
        return Equal;
    if (word == "ne")
        return NotEqual;
    if (word == "ge")
        return GreaterOrEqual;
    if (word == "le")
        return LessOrEqual;
    return std::nullopt;
}

} // namespace

Result<std::vector<EntraExpression::Node>> EntraParser::parse()
{
    if (m_text.size() > maxLength)
        fail("Request_UnsupportedQuery", "The filter is too long.");
    else if (parseOr(0) && (skipSpaces(), m_at != m_text.size()))
        failSyntax();
    if (m_failure)
        return *m_failure;
    return std::move(m_nodes);
}

std::optional<size_t> EntraParser::parseOr(int depth)
{
    std::optional<size_t> left = parseAnd(depth);
    while (left && takeWord("or")) {
        const std::optional<size_t> right = parseAnd(depth);
        if (!right)
            return std::nullopt;
        left = add({NodeKind::Or, *left, *right, nullptr, Operator::Equal, {}});
    }
    return left;
}

std::optional<size_t> EntraParser::parseAnd(int depth)
{
    std::optional<size_t> left = parseOperand(depth);
    while (left && takeWord("and")) {
        const std::optional<size_t> right = parseOperand(depth);
        if (!right)
            return std::nullopt;
        left = add({NodeKind::And, *left, *right, nullptr, Operator::Equal, {}});
    }
    return left;
}

std::optional<size_t> EntraParser::parseOperand(int depth)
{
    if (depth > maxDepth) {
        fail("Request_UnsupportedQuery", "The filter is nested too deeply.");
        return std::nullopt;
    }
    if (take("(")) {
        const std::optional<size_t> inside = parseOr(depth + 1);
        if (inside && !take(")")) {
            failSyntax();
            return std::nullopt;
        }
        return inside;
    }
    if (takeWord("not")) {
        if (m_consistency != EntraConsistency::Eventual) {
            fail("Request_UnsupportedQuery", "Operator: 'Not' is not supported");
            return std::nullopt;
        }
        const std::optional<size_t> inside = parseOperand(depth + 1);
        return inside ? add({NodeKind::Not, *inside, 0, nullptr, Operator::Equal, {}})
                      : std::nullopt;
    }
    return parseComparison();
}

std::optional<size_t> EntraParser::parseComparison()
{
    const std::string_view name = nextWord();
    if (foldCase(name) == "startswith" || foldCase(name) == "endswith")
        return parseCall(name);
    Node node;
    node.property = property(name);
    if (!node.property)
        return std::nullopt;
    if (takeWord("in"))
        return parseList(*node.property);
    const std::optional<Operator> op = operatorNamed(nextWord());
    if (!op) {
        failSyntax();
        return std::nullopt;
    }
    node.op = *op;
    if (!allow(*node.property, node.op) || !readValue(node))
        return std::nullopt;
    return add(node);
}

std::optional<size_t> EntraParser::parseCall(std::string_view function)
{
    Node node;
    node.op = foldCase(function) == "endswith" ? Operator::EndsWith : Operator::StartsWith;
    std::string text;
    if (!take("(")) {
        failSyntax();
        return std::nullopt;
    }
    node.property = property(nextWord());
    if (!node.property || !allow(*node.property, node.op))
        return std::nullopt;
    if (!take(",") || !readText(text) || !take(")")) {
        failSyntax();
        return std::nullopt;
    }
    node.value = foldCase(text);
    return add(node);
}

//! `property in ('a','b')` is an `or` of its values.
std::optional<size_t> EntraParser::parseList(const EntraProperty &property)
{
    if (!allow(property, Operator::Equal))
        return std::nullopt;
    std::optional<size_t> left;
    bool goesOn = take("(");
    while (goesOn) {
        Node node;
        node.property = &property;
        if (!readValue(node))
            return std::nullopt;
        const std::optional<size_t> right = add(node);
        left = left ? add({NodeKind::Or, *left, *right, nullptr, Operator::Equal, {}}) : right;
        goesOn = take(",");
    }
    if (!left || !take(")")) {
        failSyntax();
        return std::nullopt;
    }
    return left;
}

std::optional<size_t> EntraParser::add(const Node &node)
{
    m_nodes.push_back(node);
    return m_nodes.size() - 1;
}

const EntraProperty *EntraParser::property(std::string_view name)
{
    const EntraProperty *found = findEntraProperty(name);
    if (!found)
        fail("BadRequest",
             "Invalid filter clause: Could not find a property named '" + std::string(name)
                 + "' on type 'microsoft.graph.user'.");
    return found;
}

//! Fails where this property is not compared so, or not without the advanced index.
bool EntraParser::allow(const EntraProperty &property, Operator op)
{
    using enum EntraFilterUse;
    const EntraFilterUse use = property.use;
    const bool isAdvanced = m_consistency == EntraConsistency::Eventual;
    bool isAllowed = false;
    switch (op) {
    case Operator::Equal:
        isAllowed = use != None && (use != AdvancedOnly || isAdvanced);
        break;
    case Operator::NotEqual:
        isAllowed = use != None && isAdvanced;
        break;
    case Operator::GreaterOrEqual:
    case Operator::LessOrEqual:
        isAllowed = use == Ordered;
        break;
    case Operator::StartsWith:
        isAllowed = use == StartsWith || use == EndsWith || (use == AdvancedOnly && isAdvanced);
        break;
    case Operator::EndsWith:
        isAllowed = use == EndsWith && isAdvanced;
        break;
    }
    return isAllowed || failUnsupported(property);
}

bool EntraParser::readValue(Node &node)
{
    const EntraValue sample = node.property->read(EntraUser{});
    skipSpaces();
    if (m_at < m_text.size() && m_text[m_at] == '\'') {
        std::string text;
        if (!readText(text) || std::holds_alternative<bool>(sample)
            || std::holds_alternative<int64_t>(sample))
            return failSyntax();
        if (node.property->name == "id" && !EntraUsers::isGuid(text))
            return fail("Request_BadRequest", "Invalid object identifier '" + text + "'.");
        node.value = foldCase(text);
        return true;
    }
    const std::string_view word = nextWord();
    if (word == "null" && m_consistency == EntraConsistency::Eventual)
        return true;
    if (std::holds_alternative<bool>(sample) && (word == "true" || word == "false")) {
        node.value = word == "true";
        return true;
    }
    const auto moment =
        std::holds_alternative<int64_t>(sample) ? parseTimestamp(word) : std::nullopt;
    if (!moment)
        return failSyntax();
    node.value = *moment;
    return true;
}

bool EntraParser::readText(std::string &text)
{
    if (!take("'"))
        return false;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c != '\'') {
            text += c;
        } else if (m_at < m_text.size() && m_text[m_at] == '\'') {
            text += c;
            ++m_at;
        } else {
            return true;
        }
    }
    return false;
}

bool EntraParser::take(std::string_view symbol)
{
    skipSpaces();
    if (!m_text.substr(m_at).starts_with(symbol))
        return false;
    m_at += symbol.size();
    return true;
}

bool EntraParser::takeWord(std::string_view word)
{
    const size_t before = m_at;
    if (nextWord() == word)
        return true;
    m_at = before;
    return false;
}

std::string_view EntraParser::nextWord()
{
    skipSpaces();
    const size_t begin = m_at;
    while (m_at < m_text.size() && isInWord(m_text[m_at]))
        ++m_at;
    return m_text.substr(begin, m_at - begin);
}

void EntraParser::skipSpaces()
{
    while (m_at < m_text.size() && m_text[m_at] == ' ')
        ++m_at;
}

bool EntraParser::fail(const char *code, const std::string &why)
{
    if (!m_failure)
        m_failure = Error{ErrorKind::InvalidInput, why, code};
    return false;
}

bool EntraParser::failSyntax()
{
    return fail("BadRequest",
                "Invalid filter clause: Syntax error at position " + std::to_string(m_at) + '.');
}

bool EntraParser::failUnsupported(const EntraProperty &property)
{
    return fail("Request_UnsupportedQuery",
                "Unsupported or invalid query filter clause specified for property '"
                    + std::string(property.name) + "' of resource 'User'.");
}

} // namespace rollcall
