// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/linkheader.h"

#include <QtGlobal>

#include <optional>

namespace rollcall {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

// Servers leave the quotes off values that are no tokens ("rel=next/prev"), so a bare value ends at
// the next separator only.
bool endsBareValue(char c)
{
    return c == ';' || c == ',' || c == ' ' || c == '\t';
}

//! Walks over one header value; every take… either moves past what it names or changes nothing.
class LinkScanner
{
public:
    explicit LinkScanner(QByteArrayView text) : m_text(text) { }

    bool atEnd() const { return m_at == m_text.size(); }
    void skipSpace()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }
    bool take(char wanted)
    {
        skipSpace();
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    std::optional<QByteArray> takeTarget();
    QByteArray takeName();
    std::optional<QByteArray> takeValue();

private:
    std::optional<QByteArray> takeQuoted();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<QByteArray> LinkScanner::takeTarget()
{
    if (!take('<'))
        return std::nullopt;
    const qsizetype end = m_text.sliced(m_at).indexOf('>');
    if (end < 0)
        return std::nullopt;
    const QByteArray target = m_text.sliced(m_at, end).trimmed().toByteArray();
    m_at += end + 1;
    if (target.isEmpty() || target.contains('<'))
        return std::nullopt;
    return target;
}

QByteArray LinkScanner::takeName()
{
    skipSpace();
    const qsizetype start = m_at;
    while (!atEnd() && isTokenCharacter(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start).toByteArray().toLower();
}

std::optional<QByteArray> LinkScanner::takeQuoted()
{
    QByteArray value;
    while (!atEnd()) {
        char c = m_text[m_at++];
        if (c == '"')
            return value;
        if (c == '\\') {
            if (atEnd())
                return std::nullopt;
            c = m_text[m_at++];
        }
        value += c;
    }
    return std::nullopt;
}

std::optional<QByteArray> LinkScanner::takeValue()
{
    if (take('"'))
        return takeQuoted();
    const qsizetype start = m_at;
    while (!atEnd() && !endsBareValue(m_text[m_at])) {
        if (m_text[m_at] == '"' || m_text[m_at] == '<' || m_text[m_at] == '>')
            return std::nullopt;
        ++m_at;
    }
    if (m_at == start)
        return std::nullopt;
    return m_text.sliced(start, m_at - start).toByteArray();
}

QList<QByteArray> relationsOf(const QByteArray &value)
{
    const QByteArray simplified = value.simplified().toLower();
    return simplified.isEmpty() ? QList<QByteArray>() : simplified.split(' ');
}

std::optional<HeaderLink> takeLink(LinkScanner &scanner)
{
    const std::optional<QByteArray> target = scanner.takeTarget();
    if (!target)
        return std::nullopt;
    HeaderLink link{*target, {}};
    bool hasRelation = false;
    while (scanner.take(';')) {
        const QByteArray name = scanner.takeName();
        if (name.isEmpty())
            continue; // "; ;" and a ";" at the end: RFC 8288, appendix B.3, lets them pass
        if (!scanner.take('='))
            continue;
        const std::optional<QByteArray> value = scanner.takeValue();
        if (!value)
            return std::nullopt;
        if (name == "rel" && !std::exchange(hasRelation, true))
            link.relations = relationsOf(*value);
    }
    return link;
}

} // namespace

Result<QList<HeaderLink>> parseLinkHeader(QByteArrayView value)
{
    QList<HeaderLink> links;
    LinkScanner scanner(value);
    while (true) {
        while (scanner.take(',')) { } // empty list elements mean nothing
        scanner.skipSpace();
        if (scanner.atEnd())
            return links;
        const std::optional<HeaderLink> link = takeLink(scanner);
        scanner.skipSpace();
        if (!link || (!scanner.atEnd() && !scanner.take(',')))
            return Error{.kind = ErrorKind::BadResponse, .detail = "malformed Link header"};
        links.append(*link);
    }
}

} // namespace rollcall
