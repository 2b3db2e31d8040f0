// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/jsontokens.h"
#include "core/table/pathtree.h"
#include "core/table/rawpage.h"

#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! Walks a page of users once, checking the whole of its grammar, and hands the values to a
//! PathTree. The texts point into the page and into this reader.
class PageReader
{
public:
    //! Deeper JSON is refused: no directory sends it, and the walk uses the stack.
    static constexpr std::uint32_t maxNesting = 1'024;

    PageReader(JsonTokens tokens, const PageFormat &format);

    //! Null: read. Else why not, in English, without anything from the page.
    const char *read();
    PageEnvelope &envelope() { return m_envelope; }
    const std::vector<RowSpan> &rows() const { return m_rows; }
    PathTree &paths() { return m_paths; }

private:
    struct Primary;
    struct ElementObject;

    bool fail(const char *why);
    bool readKey(std::string_view &inside);
    bool findRows(const std::string &prefix, std::uint32_t nesting);
    bool isKey(std::string_view key, std::string_view wanted) const;
    bool isOnPath(std::string_view path, std::string_view wanted) const;
    bool leadsToEnvelope(std::string_view path) const;
    bool readEnvelope(std::string_view path);
    bool readKeyedElements(PathTree::NodeId node, const KeyedArray &array, std::uint32_t depth);
    bool readLatestElement(PathTree::NodeId node, const LatestElement &latest, std::uint32_t depth);
    bool readKeyedElement(PathTree::NodeId node, const KeyedArray &array, std::uint32_t depth);
    bool findMember(std::string_view name, std::string &text, std::uint32_t nesting);
    bool readUsers();
    bool readMembers(PathTree::NodeId node, std::uint32_t depth);
    bool readMember(PathTree::NodeId node, std::uint32_t depth);
    bool readArray(std::string &joined, std::uint32_t nesting);
    bool readElements(std::string &joined, Primary &primary, std::uint32_t nesting);
    bool readElementObject(Primary &primary, std::uint32_t nesting);
    bool readElementMember(ElementObject &object, std::uint32_t nesting);
    bool readScalar(CellKind &kind, std::string_view &text);
    bool skipValue(std::uint32_t nesting);
    std::string_view keep(std::string_view text);

    JsonTokens m_tokens;
    const PageFormat &m_format;
    PathTree m_paths;
    std::vector<RowSpan> m_rows;
    PageEnvelope m_envelope;
    bool m_hasRows = false;
    const char *m_why = nullptr;
    std::pmr::monotonic_buffer_resource m_texts; //!< those that the page has only escaped or apart
    std::string m_unescaped; //!< scratch
};

} // namespace rollcall
