// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/pathtree.h"

#include "core/table/jsontokens.h"

#include <algorithm>

namespace rollcall {

namespace {

constexpr std::size_t usualUsers = 200; //!< of a page

const AttributeMapping *mappingOf(const PageFormat &format, std::string_view path)
{
    const auto found = std::ranges::find(format.attributes, path, &AttributeMapping::path);
    return found == format.attributes.end() ? nullptr : &*found;
}

} // namespace

PathTree::PathTree(const PageFormat &format)
    : m_format(format),
      m_maxUnmapped(format.maxColumns - std::min(format.maxColumns, format.attributes.size()))
{
    m_nodes.emplace_back();
    for (const AttributeMapping &mapping : format.attributes)
        m_wanted.push_back(mapping.path);
    for (const StatusRule &rule : format.statusRules)
        m_wanted.push_back(rule.path);
    for (const KeyedArray &array : format.keyedArrays)
        m_wanted.push_back(array.path);
    for (const LatestElement &element : format.latestElements)
        m_wanted.push_back(element.path);
}

bool PathTree::leadsToWanted(std::string_view path) const
{
    return std::ranges::any_of(
        m_wanted, [path](std::string_view wanted) { return wanted.starts_with(path); });
}

//! The path as the format writes it, where it or the way to it is one of the format's.
std::string PathTree::spelledAsWanted(std::string path) const
{
    for (const std::string_view wanted : m_wanted) {
        const bool isWhole = wanted.size() == path.size()
            || (wanted.size() > path.size() && wanted[path.size()] == '.');
        if (isWhole && isSameKey(wanted.substr(0, path.size()), path, m_format.keyCase))
            return std::string(wanted.substr(0, path.size()));
    }
    return path;
}

bool PathTree::find(NodeId parent, std::string_view inside, std::uint32_t &hint, NodeId &node)
{
    const std::vector<NodeId> &children = m_nodes[parent].children;
    if (hint < children.size()) {
        const Node &expected = m_nodes[children[hint]];
        if (expected.key == inside && !expected.hasBackslash) {
            node = children[hint++];
            return true;
        }
    }
    std::string_view key = inside;
    if (inside.find('\\') != std::string_view::npos) {
        m_key.clear();
        if (!unescapeJson(inside, m_key))
            return false;
        key = m_key;
    }
    const auto &byKey = m_nodes[parent].childByKey;
    if (const auto found = byKey.find(key); found != byKey.end()) {
        node = children[found->second];
        hint = found->second + 1;
        return true;
    }
    node = add(parent, key);
    hint = static_cast<std::uint32_t>(m_nodes[parent].children.size());
    return true;
}

PathTree::NodeId PathTree::add(NodeId parent, std::string_view key)
{
    if (m_nodes[parent].path.size() + key.size() >= maxPathBytes) {
        m_leftOut.push_back(std::hash<std::string_view>{}(key) + parent);
        return none;
    }
    Node node;
    node.key = key;
    node.path = parent == root ? node.key : m_nodes[parent].path + '.' + node.key;
    if (m_format.keyCase == KeyCase::DoesNotCount)
        node.path = spelledAsWanted(std::move(node.path));
    node.hasBackslash = key.find('\\') != std::string_view::npos;
    node.isHidden =
        std::ranges::find(m_format.hiddenPaths, node.path) != m_format.hiddenPaths.end();
    const auto keyed = std::ranges::find(m_format.keyedArrays, node.path, &KeyedArray::path);
    if (keyed != m_format.keyedArrays.end())
        node.keyedArray = &*keyed;
    const auto latest = std::ranges::find(m_format.latestElements, node.path, &LatestElement::path);
    if (latest != m_format.latestElements.end())
        node.latestElement = &*latest;
    if (m_nodes.size() > 4 * (m_maxUnmapped + 64) && !leadsToWanted(node.path)) {
        if (!node.isHidden)
            m_leftOut.push_back(std::hash<std::string>{}(node.path));
        return none;
    }
    const auto id = static_cast<NodeId>(m_nodes.size());
    m_nodes[parent].childByKey.emplace(node.key,
                                       static_cast<std::uint32_t>(m_nodes[parent].children.size()));
    m_nodes[parent].children.push_back(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void PathTree::enter(NodeId node)
{
    if (m_nodes[node].seenInRow == m_row)
        clear(node);
    m_nodes[node].seenInRow = m_row;
}

void PathTree::clear(NodeId node)
{
    m_nodes[node].seenInRow = none;
    if (const std::uint32_t column = m_nodes[node].column; column != none) {
        auto &found = m_columns[column].found;
        if (!found.empty() && found.back().row == m_row && found.back().writer == node)
            found.pop_back();
    }
    for (const NodeId child : m_nodes[node].children) {
        if (m_nodes[child].seenInRow == m_row)
            clear(child);
    }
}

void PathTree::set(NodeId node, CellKind kind, std::string_view text)
{
    put(node, {packKind(kind), text});
}

void PathTree::setNull(NodeId node)
{
    const std::uint32_t column = columnFor(node);
    if (column != none)
        put(node, {packKind(CellKind::Blank, m_columns[column].null), {}});
}

void PathTree::setEmpty(NodeId node)
{
    put(node, {});
}

void PathTree::put(NodeId node, LooseCell cell)
{
    const std::uint32_t column = columnFor(node);
    if (column == none)
        return;
    auto &found = m_columns[column].found;
    if (!found.empty() && found.back().row == m_row)
        found.back() = {m_row, node, cell};
    else
        found.push_back({m_row, node, cell});
}

std::uint32_t PathTree::columnFor(NodeId node)
{
    Node &asked = m_nodes[node];
    if (asked.column != none || asked.isLeftOut)
        return asked.column;
    if (const auto known = m_columnByPath.find(asked.path); known != m_columnByPath.end())
        return asked.column = known->second;
    const AttributeMapping *mapping = mappingOf(m_format, asked.path);
    if (!mapping && m_unmapped == m_maxUnmapped) {
        m_leftOut.push_back(std::hash<std::string>{}(asked.path));
        asked.isLeftOut = true;
        return none;
    }
    if (!mapping)
        ++m_unmapped;
    asked.column = static_cast<std::uint32_t>(m_columns.size());
    m_columnByPath.emplace(asked.path, asked.column);
    m_columns.push_back({asked.path, mapping ? mapping->null : BlankReason::NotSet, false, {}});
    m_columns.back().found.reserve(usualUsers);
    return asked.column;
}

void PathTree::forgetUsers()
{
    for (Column &column : m_columns)
        column.found.clear();
    for (Node &node : m_nodes)
        node.seenInRow = none;
}

std::vector<PathTree::Column> PathTree::takeColumns()
{
    for (const Node &node : m_nodes) {
        if (node.column != none && node.isObject)
            m_columns[node.column].isAlsoObject = true;
    }
    return std::move(m_columns);
}

std::uint32_t PathTree::leftOut()
{
    std::ranges::sort(m_leftOut);
    m_leftOut.erase(std::unique(m_leftOut.begin(), m_leftOut.end()), m_leftOut.end());
    return static_cast<std::uint32_t>(m_leftOut.size());
}

} // namespace rollcall
