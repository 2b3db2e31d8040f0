// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/termmatcher.h"

#include "core/query/columntexts.h"
#include "core/table/cellorder.h"
#include "core/table/textfold.h"
#include "core/table/timestamp.h"

#include <algorithm>
#include <span>

namespace rollcall {

namespace {

constexpr std::string_view listSeparator = ", ";

//! True when the found text is at the ends of a value, or of an item of a list, that it must be at.
bool isAnchored(std::string_view value, std::size_t begin, std::size_t end, TextAnchor anchor,
                CellKind kind)
{
    const auto isBegin = [&] {
        return begin == 0
            || (kind == CellKind::List && value.substr(0, begin).ends_with(listSeparator));
    };
    const auto isEnd = [&] {
        return end == value.size()
            || (kind == CellKind::List && value.substr(end).starts_with(listSeparator));
    };
    switch (anchor) {
    case TextAnchor::None:
        return true;
    case TextAnchor::Begin:
        return isBegin();
    case TextAnchor::End:
        return isEnd();
    case TextAnchor::Both:
        return isBegin() && isEnd();
    }
    return false;
}

//! Calls `find(from)`, which gives a place or npos, until a place is anchored.
template <typename Find>
bool hasAnchored(std::string_view value, std::size_t size, TextAnchor anchor, CellKind kind,
                 Find find)
{
    for (std::size_t at = find(0); at != value.npos; at = find(at + 1)) {
        if (isAnchored(value, at, at + size, anchor, kind))
            return true;
    }
    return false;
}

bool hasPattern(std::string_view folded, const TextSearch &search, TextAnchor anchor, CellKind kind)
{
    return hasAnchored(folded, search.term().size(), anchor, kind,
                       [&](std::size_t from) { return search.find(folded, from); });
}

//! The folded text of a value that is not ASCII; nothing for one that is.
std::optional<std::string_view> foldedOf(const UserChunk::Data &data, const ColumnData &column,
                                         std::uint32_t value)
{
    const auto begin = data.words.begin() + column.foldedValues;
    const auto end = begin + column.foldedCount;
    const auto found = std::lower_bound(begin, end, value);
    if (found == end || *found != value)
        return std::nullopt;
    return data.foldedText(column, static_cast<std::uint32_t>(found - begin));
}

bool isIn(std::int64_t moment, std::int64_t begin, std::int64_t end)
{
    return begin <= moment && moment < end;
}

//! A date without time and zone ("2026-01-31") is compared by the calendar.
bool isDateOnly(std::string_view text)
{
    return text.size() == 10;
}

bool holds(Comparison comparison, std::int64_t value, std::int64_t begin, std::int64_t end)
{
    switch (comparison) {
    case Comparison::Less:
        return value < begin;
    case Comparison::LessOrEqual:
        return value < end;
    case Comparison::Greater:
        return value >= end;
    case Comparison::GreaterOrEqual:
        return value >= begin;
    }
    return false;
}

bool holds(Comparison comparison, std::weak_ordering order)
{
    switch (comparison) {
    case Comparison::Less:
        return order < 0;
    case Comparison::LessOrEqual:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

} // namespace

TermMatcher::TermMatcher(const QueryTerm &term) : m_term(term)
{
    const auto *test = std::get_if<TextTest>(&term.test);
    if (!test)
        return;
    for (const TextPattern &written : test->anyOf) {
        Pattern pattern;
        pattern.pattern = written;
        if (!written.folded.empty())
            pattern.search.emplace(written.folded);
        pattern.caseFolded = foldCase(written.text);
        pattern.isAsciiText = isAscii(written.text);
        pattern.isNever = !term.field.empty() && written.folded == "never";
        for (const AccountStatus status : allAccountStatuses) {
            const std::string word = foldText(toWord(status));
            if (!term.field.empty() && word == written.folded
                && (written.anchor == TextAnchor::None || written.anchor == TextAnchor::Both))
                pattern.status = status;
            pattern.statuses[static_cast<std::size_t>(status)] =
                pattern.search && hasPattern(word, *pattern.search, written.anchor, CellKind::Text);
        }
        m_patterns.push_back(std::move(pattern));
    }
}

std::string_view TermMatcher::word() const
{
    return m_term.field.empty() ? std::string_view(m_patterns.front().pattern.folded)
                                : std::string_view();
}

//! Words without a field are looked for in all columns alike.
TermMatcher::Folding TermMatcher::foldingFor(const SearchedColumn &column) const
{
    const bool isIdentifier = !m_term.field.empty() && column.attribute
        && infoOf(*column.attribute).type == AttributeType::Identifier;
    return isIdentifier ? Folding::CaseOnly : Folding::WithoutAccents;
}

void TermMatcher::scan(const UserChunk::Data &data, const SearchedColumn &searched, RowBits &hits)
{
    const ColumnData &column = data.columnData[searched.number];
    if (cannotHold(column, searched))
        return;
    beginColumn(column, hits);
    if (m_patterns.empty()) {
        for (std::uint32_t value = 0; value < column.valueCount; ++value) {
            if (matches(data, searched, value))
                addValue(column, value);
        }
    }
    for (const Pattern &pattern : m_patterns) {
        if (isPlain(searched, pattern))
            scanPattern(data, searched, pattern);
        else
            scanValues(data, searched, pattern);
    }
    endColumn(data, column);
}

//! Whether only the text of a value decides.
bool TermMatcher::isPlain(const SearchedColumn &searched, const Pattern &pattern) const
{
    return pattern.search && !pattern.isNever && !pattern.pattern.time
        && searched.statusWords == StatusWords::OwnOnly
        && (foldingFor(searched) == Folding::WithoutAccents || pattern.isAsciiText);
}

//! True for most columns of most queries, without a look at their texts.
bool TermMatcher::cannotHold(const ColumnData &column, const SearchedColumn &searched) const
{
    return !m_patterns.empty() && column.isAscii()
        && std::ranges::none_of(m_patterns, [&](const Pattern &pattern) {
               return !isPlain(searched, pattern)
                   || (pattern.search->isAscii() && pattern.search->mayBeIn(column.characters));
           });
}

//! What is found in the texts as they are is right in other than ASCII texts too, as folding keeps
//! each ASCII letter and puts nothing between two; what they hold besides stands in their folded
//! texts. That holds for anchored texts too: where one stands at an end as it is, it does folded.
void TermMatcher::scanPattern(const UserChunk::Data &data, const SearchedColumn &searched,
                              const Pattern &pattern)
{
    const ColumnData &column = data.columnData[searched.number];
    const TextAnchor anchor = pattern.pattern.anchor;
    const auto add = [&](std::uint32_t value) { addValue(column, value); };
    if (pattern.search->isAscii() && pattern.search->mayBeIn(column.characters)) {
        const auto isHit = [&](std::uint32_t value, std::size_t begin, std::size_t end) {
            return anchor == TextAnchor::None
                || isAnchored(data.text(column, value), begin, end, anchor,
                              cellKind(data.kind(column, value)));
        };
        withOffsets(data, column, [&](auto offset) {
            findTexts(*pattern.search, data.allText(column), column.valueCount, offset, isHit, add);
        });
    }
    if (column.isAscii() || foldingFor(searched) == Folding::CaseOnly)
        return;
    const std::uint32_t begin = data.words[column.foldedOffsets];
    const std::uint32_t end = data.words[column.foldedOffsets + column.foldedCount];
    const auto valueOf = [&](std::uint32_t n) { return data.words[column.foldedValues + n]; };
    findTexts(
        *pattern.search, std::string_view(data.folded).substr(begin, end - begin),
        column.foldedCount,
        [&](std::uint32_t n) { return data.words[column.foldedOffsets + n] - begin; },
        [&](std::uint32_t n, std::size_t from, std::size_t to) {
            return anchor == TextAnchor::None
                || isAnchored(data.foldedText(column, n), from, to, anchor,
                              cellKind(data.kind(column, valueOf(n))));
        },
        [&](std::uint32_t n) { add(valueOf(n)); });
}

void TermMatcher::scanValues(const UserChunk::Data &data, const SearchedColumn &searched,
                             const Pattern &pattern)
{
    const ColumnData &column = data.columnData[searched.number];
    for (std::uint32_t value = 0; value < column.valueCount; ++value) {
        if (fits(data, searched, value, pattern))
            addValue(column, value);
    }
}

bool TermMatcher::matches(const UserChunk::Data &data, const SearchedColumn &column,
                          std::uint32_t value) const
{
    if (std::holds_alternative<TextTest>(m_term.test)) {
        return std::ranges::any_of(
            m_patterns, [&](const Pattern &pattern) { return fits(data, column, value, pattern); });
    }
    const Cell cell = data.valueCell(data.columnData[column.number], value);
    if (std::holds_alternative<PresenceTest>(m_term.test))
        return cell.kind != CellKind::Blank && !cell.text.empty();
    return fitsComparison(cell);
}

bool TermMatcher::fits(const UserChunk::Data &data, const SearchedColumn &searched,
                       std::uint32_t value, const Pattern &pattern) const
{
    const ColumnData &column = data.columnData[searched.number];
    const Cell cell = data.valueCell(column, value);
    if (cell.kind == CellKind::Blank)
        return pattern.isNever && cell.blank == BlankReason::Never;
    if (searched.statusWords == StatusWords::CommonToo) {
        const AccountStatus status = data.statuses[value];
        if (pattern.status && pattern.pattern.anchor == TextAnchor::None)
            return status == *pattern.status;
        if (pattern.statuses[static_cast<std::size_t>(status)])
            return true;
    }
    if (pattern.pattern.time) {
        const TimeRange &range = *pattern.pattern.time;
        if (const auto moment = parseTimestamp(cell.text))
            return isDateOnly(cell.text) ? isIn(*moment, range.dateBegin, range.dateEnd)
                                         : isIn(*moment, range.begin, range.end);
    }
    return fitsText(data, searched, value, pattern);
}

bool TermMatcher::fitsText(const UserChunk::Data &data, const SearchedColumn &searched,
                           std::uint32_t value, const Pattern &pattern) const
{
    const ColumnData &column = data.columnData[searched.number];
    const std::string_view text = data.text(column, value);
    const CellKind kind = cellKind(data.kind(column, value));
    const TextAnchor anchor = pattern.pattern.anchor;
    if (!pattern.search) // an accent alone is in every value, and is none
        return anchor != TextAnchor::Both && !text.empty();
    if (foldingFor(searched) == Folding::CaseOnly) {
        if (pattern.isAsciiText) // as servers compare: of other letters none is an ASCII one
            return hasPattern(text, *pattern.search, anchor, kind);
        const std::string folded = foldCase(text);
        return hasAnchored(folded, pattern.caseFolded.size(), anchor, kind,
                           [&](std::size_t from) { return folded.find(pattern.caseFolded, from); });
    }
    if (pattern.search->isAscii() && hasPattern(text, *pattern.search, anchor, kind))
        return true;
    const auto folded = foldedOf(data, column, value);
    return folded && hasPattern(*folded, *pattern.search, anchor, kind);
}

bool TermMatcher::fitsComparison(const Cell &cell) const
{
    const auto &test = std::get<ComparisonTest>(m_term.test);
    if (cell.kind == CellKind::Text && test.time) {
        if (const auto moment = parseTimestamp(cell.text))
            return isDateOnly(cell.text)
                ? holds(test.comparison, *moment, test.time->dateBegin, test.time->dateEnd)
                : holds(test.comparison, *moment, test.time->begin, test.time->end);
    }
    if (!test.isNumber || (cell.kind != CellKind::Text && cell.kind != CellKind::Number))
        return false;
    const auto value = numberKey(cell.text);
    return value && holds(test.comparison, compareNumbers(*value, *numberKey(test.text)));
}

void TermMatcher::beginColumn(const ColumnData &column, RowBits &hits)
{
    m_hits = &hits;
    m_hasValues = false;
    if (column.rows == RowEncoding::Codes8 || column.rows == RowEncoding::Codes16)
        m_values.reset(column.valueCount);
}

void TermMatcher::addValue(const ColumnData &column, std::uint32_t value)
{
    m_hasValues = true;
    switch (column.rows) {
    case RowEncoding::Plain:
        m_hits->add(value);
        break;
    case RowEncoding::Constant:
        break;
    case RowEncoding::Codes8:
    case RowEncoding::Codes16:
        m_values.add(value);
        break;
    }
}

void TermMatcher::endColumn(const UserChunk::Data &data, const ColumnData &column)
{
    if (!m_hasValues || column.rows == RowEncoding::Plain)
        return;
    if (column.rows == RowEncoding::Constant) {
        m_hits->addRange(0, data.rows);
        return;
    }
    const auto isFound = [&](std::uint32_t value) { return m_values.contains(value); };
    if (column.rows == RowEncoding::Codes8)
        m_hits->addIf(std::span(data.bytes).subspan(column.codes, data.rows), isFound);
    else
        m_hits->addIf(std::span(data.shorts).subspan(column.codes, data.rows), isFound);
}

} // namespace rollcall
