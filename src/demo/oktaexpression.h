// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "demo/oktaattributes.h"

#include <vector>

namespace rollcall {

//! Okta's two languages for choosing users.
enum class OktaGrammar
{
    Search, //!< every attribute, case-insensitive texts
    Filter //!< few attributes and operators, case-sensitive texts
};

//! A `search` or `filter` parameter: parsed once, then asked about one user after the other.
class OktaExpression
{
public:
    //! The error's detail is Okta's sort of sentence.
    static Result<OktaExpression> parse(std::string_view text, OktaGrammar grammar);

    bool matches(const OktaUser &user) const { return matches(user, m_nodes.size() - 1); }
    //! Whether all users match for certain, so that they need not be asked.
    bool matchesEverybody() const { return m_nodes.back().matchesAll; }

    enum class Operator
    {
        Equal,
        StartsWith,
        Contains,
        Greater,
        GreaterOrEqual,
        Less,
        LessOrEqual,
        Present
    };

    enum class NodeKind
    {
        Comparison,
        And,
        Or
    };

    //! A node of the tree. Operands come before their operator; the last node is the root.
    struct Node
    {
        NodeKind kind = NodeKind::Comparison;
        size_t left = 0;
        size_t right = 0;
        const OktaAttribute *attribute = nullptr;
        Operator op = Operator::Present;
        std::string text; //!< folded for Search
        OktaTime time;
        double number = 0;
        bool boolean = false;
        bool matchesAll = false;
    };

private:
    OktaExpression(std::vector<Node> nodes, OktaGrammar grammar)
        : m_nodes(std::move(nodes)), m_grammar(grammar)
    { }

    bool matches(const OktaUser &user, size_t index) const;
    bool compares(const Node &node, const OktaValue &value) const;
    bool comparesText(const Node &node, std::string_view text) const;

    std::vector<Node> m_nodes;
    OktaGrammar m_grammar;
};

} // namespace rollcall
