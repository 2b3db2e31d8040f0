// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/entraexpression.h"

#include <optional>

namespace rollcall {

//! Reads a `$filter` of Graph. Comparisons bind tightest, then `not`, `and`, `or`.
class EntraParser
{
public:
    static constexpr size_t maxLength = 4000;
    static constexpr int maxDepth = 30;

    EntraParser(std::string_view text, EntraConsistency consistency)
        : m_text(text), m_consistency(consistency)
    { }

    Result<std::vector<EntraExpression::Node>> parse();

private:
    using Node = EntraExpression::Node;
    using Operator = EntraExpression::Operator;
    using NodeKind = EntraExpression::NodeKind;

    std::optional<size_t> parseOr(int depth);
    std::optional<size_t> parseAnd(int depth);
    std::optional<size_t> parseOperand(int depth);
    std::optional<size_t> parseComparison();
    std::optional<size_t> parseCall(std::string_view function);
    std::optional<size_t> parseList(const EntraProperty &property);
    std::optional<size_t> add(const Node &node);
    const EntraProperty *property(std::string_view name);
    bool allow(const EntraProperty &property, Operator op);
    bool readValue(Node &node);
    bool readText(std::string &text);
    bool take(std::string_view symbol);
    bool takeWord(std::string_view word);
    std::string_view nextWord();
    void skipSpaces();
    bool fail(const char *code, const std::string &why);
    bool failSyntax();
    bool failUnsupported(const EntraProperty &property);

    std::string_view m_text;
    EntraConsistency m_consistency;
    size_t m_at = 0;
    std::optional<Error> m_failure;
    std::vector<Node> m_nodes;
};

} // namespace rollcall
