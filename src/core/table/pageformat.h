// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountstatus.h"
#include "core/attribute.h"
#include "core/blankreason.h"

#include <string>
#include <vector>

namespace rollcall {

//! Where a provider keeps a well-known attribute in a user's JSON.
struct AttributeMapping
{
    Attribute attribute = Attribute::Id;
    std::string path; //!< keys joined by dots: "profile.login"
    BlankReason null = BlankReason::NotSet; //!< what null means there: Never for Okta's "lastLogin"
};

//! How one status word of a provider reads in common terms. Words are compared exactly.
struct StatusWord
{
    std::string word;
    AccountStatus status = AccountStatus::Unknown;
};

//! How a provider's page of users is read: data only, so that decoding stays Qt-free and one for
//! all.
struct PageFormat
{
    std::string rowsPath; //!< key path of the array of users; empty: the body itself is the array
    std::vector<AttributeMapping> attributes; //!< Id is required: a user without one is refused
    std::vector<StatusWord> statusWords; //!< for the attribute Status
    std::vector<std::string>
        hiddenPaths; //!< subtrees that make no columns: "_links". They stay in the raw object.
    std::size_t maxColumns =
        2'000; //!< of one page; further paths stay in the raw object and are counted
};

} // namespace rollcall
