// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktaexpression.h"

#include "demo/oktaparser.h"

#include <QtGlobal>

namespace rollcall {

namespace {

template <typename T>
bool inOrder(OktaExpression::Operator op, const T &value, const T &wanted)
{
    switch (op) {
    case OktaExpression::Operator::Equal:
        return value == wanted;
    case OktaExpression::Operator::Greater:
        return value > wanted;
    case OktaExpression::Operator::GreaterOrEqual:
        return value >= wanted;
    case OktaExpression::Operator::Less:
        return value < wanted;
    case OktaExpression::Operator::LessOrEqual:
        return value <= wanted;
    case OktaExpression::Operator::StartsWith:
    case OktaExpression::Operator::Contains:
    case OktaExpression::Operator::Present:
        return false; // the parser lets these through for texts only
    }
    Q_UNREACHABLE();
}

} // namespace

Result<OktaExpression> OktaExpression::parse(std::string_view text, OktaGrammar grammar)
{
    OktaParser parser(text, grammar);
    Result<std::vector<Node>> nodes = parser.parse();
    if (!nodes.ok())
        return nodes.error();
    return OktaExpression(std::move(nodes).value(), grammar);
}

bool OktaExpression::matches(const OktaUser &user, size_t index) const
{
    const Node &node = m_nodes[index];
    switch (node.kind) {
    case NodeKind::And:
        return matches(user, node.left) && matches(user, node.right);
    case NodeKind::Or:
        return matches(user, node.left) || matches(user, node.right);
    case NodeKind::Comparison:
        return compares(node, node.attribute->read(user));
    }
    Q_UNREACHABLE();
}

bool OktaExpression::compares(const Node &node, const OktaValue &value) const
{
    if (std::holds_alternative<std::monostate>(value))
        return false;
    if (node.op == Operator::Present)
        return true;
    if (const auto *text = std::get_if<std::string_view>(&value))
        return comparesText(node, *text);
    if (const auto *time = std::get_if<OktaTime>(&value))
        return inOrder(node.op, *time, node.time);
    if (const auto *number = std::get_if<double>(&value))
        return inOrder(node.op, *number, node.number);
    if (const auto *boolean = std::get_if<bool>(&value))
        return inOrder(node.op, *boolean, node.boolean);
    for (const std::string_view text : std::get<std::span<const std::string_view>>(value)) {
        if (comparesText(node, text))
            return true;
    }
    return false;
}

bool OktaExpression::comparesText(const Node &node, std::string_view text) const
{
    const std::string compared =
        m_grammar == OktaGrammar::Search ? oktaFold(text) : std::string(text);
    if (node.op == Operator::StartsWith)
        return compared.starts_with(node.text);
    if (node.op == Operator::Contains)
        return compared.find(node.text) != std::string::npos;
    return inOrder(node.op, compared, node.text);
}

} // namespace rollcall
