// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "demo/entraproperties.h"

#include <vector>

namespace rollcall {

//! How a list request is answered: by what it says of itself.
enum class EntraConsistency
{
    Usual,
    Eventual //!< ConsistencyLevel: eventual, and $count=true
};

//! Graph's `$filter`: parsed once, then asked about one user after the other.
class EntraExpression
{
public:
    //! The error's detail is Graph's sort of sentence, its subject the code.
    static Result<EntraExpression> parse(std::string_view text, EntraConsistency consistency);

    bool matches(const EntraUser &user) const { return matches(user, m_nodes.size() - 1); }

    enum class Operator
    {
        Equal,
        NotEqual,
        GreaterOrEqual,
        LessOrEqual,
        StartsWith,
        EndsWith
    };

    enum class NodeKind
    {
        Comparison,
        Not,
        And,
        Or
    };

    //! A node of the tree. Operands come before their operator; the last node is the root.
    struct Node
    {
        NodeKind kind = NodeKind::Comparison;
        size_t left = 0; //!< of Not too
        size_t right = 0;
        const EntraProperty *property = nullptr;
        Operator op = Operator::Equal;
        std::variant<std::monostate, std::string, bool, int64_t> value; //!< texts case-folded
    };

private:
    explicit EntraExpression(std::vector<Node> nodes) : m_nodes(std::move(nodes)) { }

    bool matches(const EntraUser &user, size_t index) const;

    std::vector<Node> m_nodes;
};

} // namespace rollcall
