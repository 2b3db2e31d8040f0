// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include <algorithm>

namespace rollcall {

namespace {

//! The folded text of a word without a field; null for every other condition.
const std::string *wordOf(const QueryNode &node)
{
    if (node.kind != QueryNode::Kind::Term || !node.term.field.empty())
        return nullptr;
    const auto *test = std::get_if<TextTest>(&node.term.test);
    return test ? &test->anyOf.front().folded : nullptr;
}

//! What must hold for a node to fit: the parts of an All, else the node itself.
std::vector<const QueryNode *> parts(const QueryNode &node)
{
    std::vector<const QueryNode *> all;
    if (node.kind != QueryNode::Kind::All)
        return {&node};
    for (const QueryNode &child : node.children)
        all.push_back(&child);
    return all;
}

//! True when both ask one field for one of some texts, and `narrower` for none that `wider` does
//! not.
bool asksForFewer(const QueryNode &wider, const QueryNode &narrower)
{
    if (wider.kind != QueryNode::Kind::Term || narrower.kind != QueryNode::Kind::Term
        || wider.term.field != narrower.term.field)
        return false;
    const auto *const all = std::get_if<TextTest>(&wider.term.test);
    const auto *const some = std::get_if<TextTest>(&narrower.term.test);
    return all && some && std::ranges::all_of(some->anyOf, [all](const TextPattern &pattern) {
               return std::ranges::find(all->anyOf, pattern) != all->anyOf.end();
           });
}

//! True when `wider` fits wherever `narrower` does, as far as their looks tell.
bool follows(const QueryNode &wider, const QueryNode &narrower)
{
    if (wider == narrower || asksForFewer(wider, narrower))
        return true;
    const std::string *const word = wordOf(wider);
    const std::string *const longer = wordOf(narrower);
    return word && longer && longer->find(*word) != std::string::npos;
}

} // namespace

bool narrows(const Query &narrower, const Query &wider)
{
    const auto given = parts(narrower.root());
    return std::ranges::all_of(parts(wider.root()), [&](const QueryNode *part) {
        return std::ranges::any_of(given,
                                   [&](const QueryNode *other) { return follows(*part, *other); });
    });
}

} // namespace rollcall
