// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entraexpression.h"

#include "core/table/textfold.h"
#include "demo/entraparser.h"

namespace rollcall {

namespace {

//! Graph compares texts in any case.
bool comparesText(EntraExpression::Operator op, std::string_view value, std::string_view wanted)
{
    const std::string folded = foldCase(value);
    using enum EntraExpression::Operator;
    switch (op) {
    case Equal:
        return folded == wanted;
    case NotEqual:
        return folded != wanted;
    case GreaterOrEqual:
        return folded >= wanted;
    case LessOrEqual:
        return folded <= wanted;
    case StartsWith:
        return folded.starts_with(wanted);
    case EndsWith:
        return folded.ends_with(wanted);
    }
    Q_UNREACHABLE();
}

template <typename T>
bool comparesNumber(EntraExpression::Operator op, T value, T wanted)
{
    using enum EntraExpression::Operator;
    switch (op) {
    case Equal:
        return value == wanted;
    case NotEqual:
        return value != wanted;
    case GreaterOrEqual:
        return value >= wanted;
    case LessOrEqual:
        return value <= wanted;
    case StartsWith:
    case EndsWith:
        return false;
    }
    Q_UNREACHABLE();
}

bool compares(const EntraExpression::Node &node, const EntraValue &value)
{
    const bool isNull = std::holds_alternative<std::monostate>(value);
    if (isNull || std::holds_alternative<std::monostate>(node.value)) {
        const bool areSame = isNull && std::holds_alternative<std::monostate>(node.value);
        return node.op == EntraExpression::Operator::NotEqual ? !areSame : areSame;
    }
    if (const auto *text = std::get_if<std::string_view>(&value))
        return comparesText(node.op, *text, std::get<std::string>(node.value));
    if (const auto *isTrue = std::get_if<bool>(&value))
        return comparesNumber(node.op, *isTrue, std::get<bool>(node.value));
    return comparesNumber(node.op, std::get<int64_t>(value), std::get<int64_t>(node.value));
}

} // namespace

Result<EntraExpression> EntraExpression::parse(std::string_view text, EntraConsistency consistency)
{
    Result<std::vector<Node>> nodes = EntraParser(text, consistency).parse();
    if (!nodes.ok())
        return nodes.error();
    return EntraExpression(std::move(nodes).value());
}

bool EntraExpression::matches(const EntraUser &user, size_t index) const
{
    const Node &node = m_nodes[index];
    switch (node.kind) {
    case NodeKind::Comparison:
        return compares(node, node.property->read(user));
    case NodeKind::Not:
        return !matches(user, node.left);
    case NodeKind::And:
        return matches(user, node.left) && matches(user, node.right);
    case NodeKind::Or:
        return matches(user, node.left) || matches(user, node.right);
    }
    Q_UNREACHABLE();
}

} // namespace rollcall
