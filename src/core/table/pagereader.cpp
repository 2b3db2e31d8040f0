// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/pagereader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace rollcall {

//! What stands for an array of objects: the primary one's value.
struct PageReader::Primary
{
    std::uint32_t elements = 0;
    bool hasObject = false;
    bool isChosen = false; //!< "primary": true was met
    std::optional<std::string_view> text;
};

//! What one object in an array says.
struct PageReader::ElementObject
{
    using Text = std::optional<std::string_view>;
    static constexpr std::array<std::string_view, 4> names{"value", "displayName", "name", "label"};

    bool isPrimary = false;
    std::array<Text, names.size()> texts; //!< beside `names`
};

PageReader::PageReader(JsonTokens tokens, const PageFormat &format)
    : m_tokens(std::move(tokens)), m_format(format), m_paths(format)
{ }

bool PageReader::fail(const char *why)
{
    if (!m_why)
        m_why = why;
    return false;
}

const char *PageReader::read()
{
    const bool isRead =
        m_format.rowsPath.empty() ? readUsers() : m_tokens.take('{') && findRows({}, 1);
    if (!isRead || !m_hasRows)
        fail("no array of users where the format has it");
    else if (!m_tokens.atEnd())
        fail("text after the JSON");
    return m_why;
}

//! Takes a key and its colon.
bool PageReader::readKey(std::string_view &inside)
{
    if (m_tokens.front() != '"')
        return fail("an object without a key");
    inside = m_tokens.takeScalar();
    inside = inside.substr(1, inside.size() - 2);
    return m_tokens.take(':') || fail("a key without a colon");
}

//! Reads the members of an object, its brace taken already, on the way to the array of users.
bool PageReader::findRows(const std::string &prefix, std::uint32_t nesting)
{
    if (m_tokens.take('}'))
        return true;
    std::string key;
    do {
        std::string_view inside;
        if (!readKey(inside))
            return false;
        key.clear();
        if (!unescapeJson(inside, key))
            return fail("an escape that JSON has not");
        const std::string path = prefix + key;
        if (path == m_format.rowsPath) {
            if (!readUsers())
                return false;
        } else if (m_tokens.front() == '{' && m_format.rowsPath.starts_with(path + '.')) {
            m_tokens.take('{');
            if (!findRows(path + '.', nesting + 1))
                return false;
        } else if (!skipValue(nesting + 1)) {
            return false;
        }
    } while (m_tokens.take(','));
    return m_tokens.take('}') || fail("an object without its end");
}

bool PageReader::readUsers()
{
    if (!m_tokens.take('['))
        return fail("no array of users where the format has it");
    m_hasRows = true;
    m_rows.clear(); // a key that comes twice: the last wins
    m_paths.forgetUsers();
    if (m_tokens.take(']'))
        return true;
    do {
        const std::size_t begin = m_tokens.offset();
        if (!m_tokens.take('{'))
            return fail("a user that is no object");
        m_paths.beginUser(static_cast<std::uint32_t>(m_rows.size()));
        if (!readMembers(PathTree::root, 1))
            return false;
        m_rows.push_back({static_cast<std::uint32_t>(begin),
                          static_cast<std::uint32_t>(m_tokens.lastEnd() - begin)});
    } while (m_tokens.take(','));
    return m_tokens.take(']') || fail("an array without its end");
}

//! Reads an object's members, its brace taken already. `depth` is that of their paths.
bool PageReader::readMembers(PathTree::NodeId node, std::uint32_t depth)
{
    if (m_tokens.take('}'))
        return true;
    std::uint32_t hint = 0;
    do {
        std::string_view inside;
        if (!readKey(inside))
            return false;
        PathTree::NodeId member = PathTree::none;
        if (!m_paths.find(node, inside, hint, member))
            return fail("an escape that JSON has not");
        const bool isRead = member == PathTree::none || m_paths.isHidden(member)
            ? skipValue(depth + 1)
            : readMember(member, depth);
        if (!isRead)
            return false;
    } while (m_tokens.take(','));
    return m_tokens.take('}') || fail("an object without its end");
}

bool PageReader::readMember(PathTree::NodeId node, std::uint32_t depth)
{
    m_paths.enter(node);
    switch (m_tokens.front()) {
    case '{':
        m_paths.markObject(node);
        if (depth == PathTree::maxDepth)
            return skipValue(depth + 1);
        m_tokens.take('{');
        return readMembers(node, depth + 1);
    case '[': {
        std::string joined;
        if (!readArray(joined, depth + 1))
            return false;
        if (joined.empty())
            m_paths.setEmpty(node);
        else
            m_paths.set(node, CellKind::List, keep(joined));
        return true;
    }
    default: {
        CellKind kind = CellKind::Blank;
        std::string_view text;
        if (!readScalar(kind, text))
            return false;
        if (kind == CellKind::Blank)
            m_paths.setNull(node);
        else
            m_paths.set(node, kind, text);
        return true;
    }
    }
}

bool PageReader::readArray(std::string &joined, std::uint32_t nesting)
{
    Primary primary;
    if (!readElements(joined, primary, nesting))
        return false;
    if (!primary.hasObject)
        return true;
    if (primary.text)
        joined = *primary.text;
    else
        joined = std::to_string(primary.elements) + (primary.elements == 1 ? " item" : " items");
    return true;
}

//! Joins the scalars of an array and of the arrays in it, and notes what its objects say.
bool PageReader::readElements(std::string &joined, Primary &primary, std::uint32_t nesting)
{
    if (nesting > maxNesting)
        return fail("JSON nested too deeply");
    m_tokens.take('[');
    if (m_tokens.take(']'))
        return true;
    do {
        ++primary.elements;
        if (m_tokens.front() == '{') {
            if (!readElementObject(primary, nesting + 1))
                return false;
        } else if (m_tokens.front() == '[') {
            --primary.elements; // its elements count instead
            if (!readElements(joined, primary, nesting + 1))
                return false;
        } else {
            CellKind kind = CellKind::Blank;
            std::string_view text;
            if (!readScalar(kind, text))
                return false;
            if (!text.empty() && kind != CellKind::Blank) {
                if (!joined.empty())
                    joined += ", ";
                joined += text;
            }
        }
    } while (m_tokens.take(','));
    return m_tokens.take(']') || fail("an array without its end");
}

bool PageReader::readElementObject(Primary &primary, std::uint32_t nesting)
{
    const bool isFirst = !std::exchange(primary.hasObject, true);
    ElementObject object;
    m_tokens.take('{');
    if (!m_tokens.take('}')) {
        do {
            if (!readElementMember(object, nesting))
                return false;
        } while (m_tokens.take(','));
        if (!m_tokens.take('}'))
            return fail("an object without its end");
    }
    if (isFirst || (object.isPrimary && !primary.isChosen)) {
        const auto text = std::ranges::find_if(object.texts, &ElementObject::Text::has_value);
        primary.text = text == object.texts.end() ? std::nullopt : *text;
        primary.isChosen = object.isPrimary;
    }
    return true;
}

bool PageReader::readElementMember(ElementObject &object, std::uint32_t nesting)
{
    std::string_view inside;
    if (!readKey(inside))
        return false;
    std::string key;
    if (!unescapeJson(inside, key))
        return fail("an escape that JSON has not");
    const auto name = static_cast<std::size_t>(std::ranges::find(ElementObject::names, key)
                                               - ElementObject::names.begin());
    const bool isTold = name < ElementObject::names.size() || key == "primary";
    if (!isTold || m_tokens.front() == '{' || m_tokens.front() == '[')
        return skipValue(nesting + 1);
    CellKind kind = CellKind::Blank;
    std::string_view text;
    if (!readScalar(kind, text))
        return false;
    if (name == ElementObject::names.size())
        object.isPrimary = kind == CellKind::Boolean && text == "true";
    else if (kind == CellKind::Blank)
        object.texts[name].reset();
    else
        object.texts[name] = text;
    return true;
}

//! Blank is null.
bool PageReader::readScalar(CellKind &kind, std::string_view &text)
{
    if (m_tokens.atEnd())
        return fail("JSON that is cut off");
    const char first = m_tokens.front();
    text = m_tokens.takeScalar();
    if (first == '"') {
        kind = CellKind::Text;
        text = text.substr(1, text.size() - 2);
        if (text.find('\\') == std::string_view::npos)
            return true;
        m_unescaped.clear();
        if (!unescapeJson(text, m_unescaped))
            return fail("an escape that JSON has not");
        text = keep(m_unescaped);
        return true;
    }
    if (text == "true" || text == "false")
        kind = CellKind::Boolean;
    else if (text == "null")
        kind = CellKind::Blank;
    else if (isJsonNumber(text))
        kind = CellKind::Number;
    else
        return fail("a value that JSON has not");
    return true;
}

//! Walks over a value that makes no column, checking it all the same: it stays in the raw object.
bool PageReader::skipValue(std::uint32_t nesting)
{
    if (nesting > maxNesting)
        return fail("JSON nested too deeply");
    if (m_tokens.take('[')) {
        if (m_tokens.take(']'))
            return true;
        do {
            if (!skipValue(nesting + 1))
                return false;
        } while (m_tokens.take(','));
        return m_tokens.take(']') || fail("an array without its end");
    }
    if (m_tokens.take('{')) {
        if (m_tokens.take('}'))
            return true;
        do {
            std::string_view inside;
            if (!readKey(inside))
                return false;
            m_unescaped.clear();
            if (!unescapeJson(inside, m_unescaped))
                return fail("an escape that JSON has not");
            if (!skipValue(nesting + 1))
                return false;
        } while (m_tokens.take(','));
        return m_tokens.take('}') || fail("an object without its end");
    }
    CellKind kind = CellKind::Blank;
    std::string_view text;
    return readScalar(kind, text);
}

std::string_view PageReader::keep(std::string_view text)
{
    if (text.empty())
        return {};
    auto *kept = static_cast<char *>(m_texts.allocate(text.size(), 1));
    std::memcpy(kept, text.data(), text.size());
    return {kept, text.size()};
}

} // namespace rollcall
