// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/oktaexpression.h"

#include <optional>

namespace rollcall {

//! Reads an Okta expression. Comparisons bind tightest, then parentheses, `and`, `or`.
class OktaParser
{
public:
    static constexpr size_t maxLength = 4000;
    static constexpr int maxDepth = 30;
    static constexpr size_t maxNodes = 400;

    OktaParser(std::string_view text, OktaGrammar grammar) : m_text(text), m_grammar(grammar) { }

    Result<std::vector<OktaExpression::Node>> parse();

private:
    using Node = OktaExpression::Node;
    using Operator = OktaExpression::Operator;

    //! A value as written.
    struct Value
    {
        std::string text;
        bool isQuoted = false;
    };

    std::optional<size_t> parseOr(int depth);
    std::optional<size_t> parseAnd(int depth);
    std::optional<size_t> parseOperand(int depth);
    std::optional<size_t> parseComparison();
    std::optional<size_t> join(OktaExpression::NodeKind kind, size_t left, size_t right);
    bool readOperator(Node &node);
    bool readValue(Node &node);
    bool allowsOperator(const Node &node) const;
    std::optional<Value> nextValue();
    bool convert(const Value &value, Node &node);
    bool takeWord(std::string_view word); //!< case-insensitive, whole words
    bool take(char c);
    std::string_view nextWord();
    void skipSpaces();
    std::nullopt_t fail(const std::string &why);

    std::string_view m_text;
    OktaGrammar m_grammar;
    size_t m_at = 0;
    std::string m_failure;
    std::vector<Node> m_nodes;
};

} // namespace rollcall
