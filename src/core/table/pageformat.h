// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountstatus.h"
#include "core/attribute.h"
#include "core/blankreason.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! Where a provider keeps a well-known attribute in a user's JSON. Several for one attribute: of
//! each user the first that has a value counts.
struct AttributeMapping
{
    Attribute attribute = Attribute::Id;
    std::string path; //!< keys joined by dots: "profile.login"
    BlankReason null = BlankReason::NotSet; //!< what null means there: Never for Okta's "lastLogin"
};

//! A well-known attribute that no user of a page has, and why.
struct AbsentAttribute
{
    Attribute attribute = Attribute::Id;
    BlankReason why = BlankReason::NotRequested;
};

//! How one status word of a provider reads in common terms. Words are compared exactly.
struct StatusWord
{
    std::string word;
    AccountStatus status = AccountStatus::Unknown;
};

//! How one value of a user reads as a status, where no single word says it.
struct StatusRule
{
    std::string path; //!< of a scalar: "account_locked"
    std::string value; //!< exactly: "true"; empty: any value
    AccountStatus status = AccountStatus::Unknown;
    std::string word; //!< shown as the provider's own word; empty: the value itself
};

//! An array of objects that name themselves, which become columns: of {"type": "mobile", "number":
//! "1"} under "phoneNumbers" the column "phoneNumbers.mobile". Of two with one name the first
//! counts.
struct KeyedArray
{
    std::string path; //!< "phoneNumbers"
    std::string key; //!< member that names the element: "type"
    std::string value; //!< member that is its value: "number"; empty: all its members
    //! What an element without a name is called; empty: it makes no columns.
    std::string unnamed{};
};

//! An array of objects of which the latest becomes columns: the one with the greatest text under a
//! member, of several the first. Of {"since": "2026-01-01", "title": "Chef"} under "jobs" the
//! column "jobs.latest.title".
struct LatestElement
{
    std::string path; //!< "jobs"
    std::string by; //!< member whose text tells: "since"; one without it is the oldest
    std::string name; //!< what the latest is called: "latest"
};

//! What a text without characters is.
enum class EmptyText
{
    Value,
    Blank //!< the same as null
};

//! Whether keys are told apart by upper and lower case.
enum class KeyCase
{
    Counts,
    DoesNotCount
};

//! Whether two keys or paths are the same. Only ASCII letters have a case here.
inline bool isSameKey(std::string_view one, std::string_view other, KeyCase keyCase)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return keyCase == KeyCase::Counts ? one == other
                                      : std::ranges::equal(one, other, {}, lower, lower);
}

//! How a provider's page of users is read: data only, so that decoding stays Qt-free and one for
//! all.
struct PageFormat
{
    std::string rowsPath; //!< key path of the array of users; empty: the body itself is the array
    std::vector<AttributeMapping> attributes; //!< Id is required: a user without one is refused
    std::vector<StatusWord> statusWords; //!< for the attribute Status
    //! Instead of statusWords and a mapping of Status: the first that holds for a user counts. The
    //! paths stay columns of their own.
    std::vector<StatusRule> statusRules;
    std::vector<AbsentAttribute> absent; //!< become columns in which every user has this blank
    std::vector<std::string>
        hiddenPaths; //!< subtrees that make no columns: "_links". They stay in the raw object.
    //! Members that are not kept at all, not in the raw object either, wherever they stand: what
    //! nobody wants to have and a server cannot be asked to leave out. Space is in their place.
    std::vector<std::string> droppedKeys;
    std::size_t maxColumns =
        2'000; //!< of one page; further paths stay in the raw object and are counted
    //! Paths of scalars outside of the users that tell what follows the page: "@odata.nextLink".
    std::vector<std::string> envelopePaths;
    //! Where this one of envelopePaths is present, a body without the array is an empty page;
    //! empty: never.
    std::string rowsMayBeAbsentWith;
    std::vector<KeyedArray> keyedArrays;
    std::vector<LatestElement> latestElements;
    EmptyText emptyText = EmptyText::Value;
    //! Of mapped paths, rowsPath, envelopePaths and what the elements of arrays are told by.
    KeyCase keyCase = KeyCase::Counts;
};

//! What a page says of itself beside its users: those of PageFormat::envelopePaths that it has.
class PageEnvelope
{
public:
    void set(std::string_view path, std::string_view value)
    {
        m_values.insert_or_assign(std::string(path), std::string(value));
    }
    //! Null for a path that is not there or null. Numbers as the page writes them.
    const std::string *find(std::string_view path) const
    {
        const auto found = m_values.find(path);
        return found == m_values.end() ? nullptr : &found->second;
    }

    std::size_t rows = 0; //!< users on the page, as it has them

private:
    std::map<std::string, std::string, std::less<>> m_values;
};

} // namespace rollcall
