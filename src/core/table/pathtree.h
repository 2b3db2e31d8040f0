// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/columnpacker.h"
#include "core/table/pageformat.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rollcall {

//! The paths that a page's users turn out to have, and the cells that were found under them. Keys
//! join to paths with dots; different keys that join to the same path are the same column, and of a
//! user that has both the later wins.
class PathTree
{
public:
    //! Deeper values are no columns.
    static constexpr std::uint32_t maxDepth = 16;
    //! Longer paths are no columns either.
    static constexpr std::size_t maxPathBytes = 1'024;
    static constexpr std::uint32_t none = 0xffffffff;
    using NodeId = std::uint32_t;

    //! Found cells of one column, by ascending row; rows without one are blank.
    struct Found
    {
        std::uint32_t row = 0;
        NodeId writer = none;
        LooseCell cell;
    };
    //! A path that some user has, and its cells.
    struct Column
    {
        std::string path;
        BlankReason null = BlankReason::NotSet;
        bool isAlsoObject = false; //!< some users have an object under this path
        std::vector<Found> found;
    };

    explicit PathTree(const PageFormat &format);

    static constexpr NodeId root = 0;

    //! The node of `key` under `parent`; none when there are too many paths already. `inside` is
    //! the key as JSON writes it. `hint` starts at 0 for each object: keys mostly come in the same
    //! order. False: the key is no JSON string.
    bool find(NodeId parent, std::string_view inside, std::uint32_t &hint, NodeId &node);
    bool isHidden(NodeId node) const { return m_nodes[node].isHidden; }
    //! Null: not an array whose elements are named.
    const KeyedArray *keyedArray(NodeId node) const { return m_nodes[node].keyedArray; }
    //! Null: not an array of which the latest element counts.
    const LatestElement *latestElement(NodeId node) const { return m_nodes[node].latestElement; }
    //! Whether the user at hand has brought something under this node.
    bool isSeen(NodeId node) const { return m_nodes[node].seenInRow == m_row; }

    void beginUser(std::uint32_t row) { m_row = row; }
    //! Comes before a key's value; forgets what an earlier key of the same name and user brought.
    void enter(NodeId node);
    void set(NodeId node, CellKind kind, std::string_view text);
    void setNull(NodeId node);
    void setEmpty(NodeId node);
    void markObject(NodeId node) { m_nodes[node].isObject = true; }

    void forgetUsers(); //!< of the rows so far, for a page that has its users twice
    //! Columns in the order in which they were met. Ends the tree's use.
    std::vector<Column> takeColumns();
    std::uint32_t leftOut(); //!< paths that made no column, as far as they were looked at

private:
    struct StringHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    template <typename T>
    using ByText = std::unordered_map<std::string, T, StringHash, std::equal_to<>>;

    struct Node
    {
        std::string key;
        std::string path;
        std::vector<NodeId> children;
        ByText<std::uint32_t> childByKey; //!< index in children
        std::uint32_t column = none;
        std::uint32_t seenInRow = none;
        const KeyedArray *keyedArray = nullptr;
        const LatestElement *latestElement = nullptr;
        bool hasBackslash = false; //!< then the key cannot be told by its bytes in the JSON
        bool isHidden = false;
        bool isObject = false;
        bool isLeftOut = false;
    };

    NodeId add(NodeId parent, std::string_view key);
    void put(NodeId node, LooseCell cell);
    bool leadsToWanted(std::string_view path) const;
    std::string spelledAsWanted(std::string path) const;
    std::uint32_t columnFor(NodeId node);
    void clear(NodeId node);

    const PageFormat &m_format;
    std::size_t m_maxUnmapped;
    std::size_t m_unmapped = 0;
    std::vector<std::string_view> m_wanted; //!< paths that the format names
    std::uint32_t m_row = 0;
    std::vector<Node> m_nodes;
    std::vector<Column> m_columns;
    ByText<std::uint32_t> m_columnByPath;
    std::vector<std::size_t> m_leftOut; //!< hashes of the paths
    std::string m_key; //!< scratch
};

} // namespace rollcall
