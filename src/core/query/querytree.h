// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querytime.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rollcall {

//! Where something stands in the text of a query, in bytes. Queries that differ in nothing else are
//! equal.
struct QueryPlace
{
    std::size_t offset = 0;
    std::size_t length = 0;

    std::size_t end() const { return offset + length; }
    bool operator==(const QueryPlace & /*other*/) const { return true; }
};

//! At which ends of a value a text must stand.
enum class TextAnchor : unsigned char
{
    None, //!< anywhere in it
    Begin,
    End,
    Both, //!< it is the whole value
};

//! A text that a value must hold, any case.
struct TextPattern
{
    std::string text; //!< as written, without quotes and anchors
    std::string folded; //!< foldText() of it; empty: every value holds it
    TextAnchor anchor = TextAnchor::None;
    std::optional<TimeRange> time; //!< where the text reads as a date: values that are dates are
                                   //!< compared with it instead
    bool operator==(const TextPattern &) const = default;
};

//! `field:a,b` and `field=a,b`, and words: one of these must fit.
struct TextTest
{
    std::vector<TextPattern> anyOf;
    bool operator==(const TextTest &) const = default;
};

//! `field:*`: there is a value, and it is not the empty text.
struct PresenceTest
{
    bool operator==(const PresenceTest &) const = default;
};

enum class Comparison : unsigned char
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
};

//! `field<90d`, `field>=2026-01-01`, `field>5`. A value that is neither date nor number fits none.
struct ComparisonTest
{
    Comparison comparison = Comparison::Less;
    std::string text; //!< the operand as written
    std::optional<TimeRange> time; //!< of the operand, where it reads as a date or an age
    bool isNumber = false; //!< the operand reads as a number: `text` is its digits
    bool operator==(const ComparisonTest &) const = default;
};

//! One condition.
struct QueryTerm
{
    std::string field; //!< as written; empty: any of the searched columns
    QueryPlace fieldPlace;
    std::variant<TextTest, PresenceTest, ComparisonTest> test;
    bool operator==(const QueryTerm &) const = default;
};

//! A node of the syntax tree.
struct QueryNode
{
    enum class Kind : unsigned char
    {
        All, //!< all children must fit; without children everything does
        Any, //!< one child must fit; there are two or more
        Not, //!< the one child must not fit
        Term,
    };
    Kind kind = Kind::All;
    std::vector<QueryNode> children;
    QueryTerm term; //!< of Kind::Term
    QueryPlace place; //!< all of it, signs and parentheses included
    bool operator==(const QueryNode &) const = default;
};

} // namespace rollcall
