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
    //! What speaks for the one that was taken: 2 "primary": true, 1 "type": "work".
    int merit = 0;
    std::optional<std::string_view> text;
};

//! What one object in an array says.
struct PageReader::ElementObject
{
    using Text = std::optional<std::string_view>;
    static constexpr std::array<std::string_view, 5> names{"value", "displayName", "name", "label",
                                                           "number"};

    int merit = 0; //!< as Primary's
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
    const bool mayBeAbsent = !m_format.rowsMayBeAbsentWith.empty()
        && m_envelope.find(m_format.rowsMayBeAbsentWith) != nullptr;
    m_envelope.rows = m_rows.size();
    if (!isRead || !(m_hasRows || mayBeAbsent))
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
        if (isOnPath(path, m_format.rowsPath) && path.size() == m_format.rowsPath.size()) {
            const bool isNull = m_tokens.front() == 'n' && !m_format.rowsMayBeAbsentWith.empty();
            if (!(isNull ? skipValue(nesting + 1) : readUsers()))
                return false;
        } else if (leadsToEnvelope(path) && m_tokens.front() != '{' && m_tokens.front() != '[') {
            if (!readEnvelope(path))
                return false;
        } else if (m_tokens.front() == '{'
                   && (isOnPath(path, m_format.rowsPath) || leadsToEnvelope(path))) {
            m_tokens.take('{');
            if (!findRows(path + '.', nesting + 1))
                return false;
        } else if (!skipValue(nesting + 1)) {
            return false;
        }
    } while (m_tokens.take(','));
    return m_tokens.take('}') || fail("an object without its end");
}

//! Whether `path` is `wanted` or leads to it.
bool PageReader::isOnPath(std::string_view path, std::string_view wanted) const
{
    const bool isWhole =
        wanted.size() == path.size() || (wanted.size() > path.size() && wanted[path.size()] == '.');
    return isWhole && isKey(path, wanted.substr(0, path.size()));
}

//! Whether they are the same to this format.
bool PageReader::isKey(std::string_view key, std::string_view wanted) const
{
    return isSameKey(key, wanted, m_format.keyCase);
}

bool PageReader::leadsToEnvelope(std::string_view path) const
{
    return std::ranges::any_of(m_format.envelopePaths,
                               [&](const std::string &wanted) { return isOnPath(path, wanted); });
}

//! Reads a scalar under one of the format's envelope paths.
bool PageReader::readEnvelope(std::string_view path)
{
    CellKind kind = CellKind::Blank;
    std::string_view text;
    if (!readScalar(kind, text))
        return false;
    for (const std::string &wanted : m_format.envelopePaths) {
        if (kind != CellKind::Blank && wanted.size() == path.size() && isOnPath(path, wanted))
            m_envelope.set(wanted, text);
    }
    return true;
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
        const std::uint32_t begin = m_tokens.place();
        const bool isInReach = depth + 2 < PathTree::maxDepth;
        if (const KeyedArray *keyed = m_paths.keyedArray(node); keyed && isInReach) {
            if (!readKeyedElements(node, *keyed, depth))
                return false;
            m_tokens.goBack(begin);
        }
        if (const LatestElement *latest = m_paths.latestElement(node); latest && isInReach) {
            if (!readLatestElement(node, *latest, depth))
                return false;
            m_tokens.goBack(begin);
        }
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
        const bool isUnset =
            kind == CellKind::Text && text.empty() && m_format.emptyText == EmptyText::Blank;
        if (kind == CellKind::Blank || isUnset)
            m_paths.setNull(node);
        else
            m_paths.set(node, kind, text);
        return true;
    }
    }
}

//! Reads the objects of an array as members that their own texts name.
bool PageReader::readKeyedElements(PathTree::NodeId node, const KeyedArray &array,
                                   std::uint32_t depth)
{
    m_tokens.take('[');
    if (m_tokens.take(']'))
        return true;
    do {
        const bool isRead =
            m_tokens.front() == '{' ? readKeyedElement(node, array, depth) : skipValue(depth + 2);
        if (!isRead)
            return false;
    } while (m_tokens.take(','));
    return m_tokens.take(']') || fail("an array without its end");
}

bool PageReader::readKeyedElement(PathTree::NodeId node, const KeyedArray &array,
                                  std::uint32_t depth)
{
    const std::uint32_t begin = m_tokens.place();
    std::string name;
    if (!findMember(array.key, name, depth + 1))
        return false;
    const std::uint32_t end = m_tokens.place();
    std::uint32_t hint = 0;
    PathTree::NodeId named = PathTree::none;
    if (name.empty())
        name = array.unnamed;
    if (name.empty())
        return true; // it stays in the raw object
    if (!m_paths.find(node, name, hint, named))
        return fail("an escape that JSON has not");
    if (named == PathTree::none || m_paths.isHidden(named) || m_paths.isSeen(named))
        return true;
    m_paths.enter(named);
    m_paths.markObject(node);
    m_tokens.goBack(begin);
    m_tokens.take('{');
    if (array.value.empty())
        return readMembers(named, depth + 2);
    if (!m_tokens.take('}')) {
        do {
            std::string_view inside;
            if (!readKey(inside))
                return false;
            const bool isRead =
                isKey(inside, array.value) ? readMember(named, depth + 1) : skipValue(depth + 2);
            if (!isRead)
                return false;
        } while (m_tokens.take(','));
    }
    m_tokens.goBack(end);
    return true;
}

//! Reads the latest object of an array as a member.
bool PageReader::readLatestElement(PathTree::NodeId node, const LatestElement &latest,
                                   std::uint32_t depth)
{
    m_tokens.take('[');
    if (m_tokens.take(']'))
        return true;
    std::optional<std::uint32_t> begin;
    std::string greatest;
    do {
        const std::uint32_t element = m_tokens.place();
        std::string text;
        if (m_tokens.front() != '{') {
            if (!skipValue(depth + 2))
                return false;
            continue;
        }
        if (!findMember(latest.by, text, depth + 1))
            return false;
        if (!begin || text > greatest) {
            begin = element;
            greatest = text;
        }
    } while (m_tokens.take(','));
    if (!m_tokens.take(']'))
        return fail("an array without its end");
    std::uint32_t hint = 0;
    PathTree::NodeId named = PathTree::none;
    if (!begin || !m_paths.find(node, latest.name, hint, named) || named == PathTree::none
        || m_paths.isHidden(named))
        return true;
    m_paths.enter(named);
    m_paths.markObject(node);
    m_tokens.goBack(*begin);
    m_tokens.take('{');
    return readMembers(named, depth + 2);
}

//! Reads a whole object for the text of one member, as JSON writes it; empty: it has none.
bool PageReader::findMember(std::string_view name, std::string &text, std::uint32_t nesting)
{
    m_tokens.take('{');
    if (m_tokens.take('}'))
        return true;
    do {
        std::string_view inside;
        if (!readKey(inside))
            return false;
        if (isKey(inside, name) && m_tokens.front() == '"') {
            const std::string_view quoted = m_tokens.takeScalar();
            text = quoted.substr(1, quoted.size() - 2);
        } else if (!skipValue(nesting + 1)) {
            return false;
        }
    } while (m_tokens.take(','));
    return m_tokens.take('}') || fail("an object without its end");
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
    if (isFirst || object.merit > primary.merit) {
        const auto text = std::ranges::find_if(object.texts, &ElementObject::Text::has_value);
        primary.text = text == object.texts.end() ? std::nullopt : *text;
        primary.merit = object.merit;
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
    const auto found =
        std::ranges::find_if(ElementObject::names, [&](auto each) { return isKey(key, each); });
    const auto name = static_cast<std::size_t>(found - ElementObject::names.begin());
    const bool isPrimary = isKey(key, "primary");
    const bool isType = isKey(key, "type");
    const bool isTold = name < ElementObject::names.size() || isPrimary || isType;
    if (!isTold || m_tokens.front() == '{' || m_tokens.front() == '[')
        return skipValue(nesting + 1);
    CellKind kind = CellKind::Blank;
    std::string_view text;
    if (!readScalar(kind, text))
        return false;
    if (isPrimary)
        object.merit = std::max(object.merit, kind == CellKind::Boolean && text == "true" ? 2 : 0);
    else if (isType)
        object.merit = std::max(object.merit, isKey(text, "work") ? 1 : 0);
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
