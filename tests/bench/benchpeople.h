// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>

namespace rollcall::bench {

constexpr std::uint32_t usersPerPage = 200;

//! The columns that every benchmark shows, searches and writes: twenty, some 320 bytes a user.
QStringList columns();
//! A value of a user as it stands in the page; by the place in columns().
QByteArray value(std::uint32_t user, int column);

// One in forty is called Smith; the badge is one user's, the last is nobody's.
constexpr const char *commonWord = "smith";
constexpr const char *rareWord = "badge77.";
constexpr const char *noWord = "zzqx";

//! Invented users from `first` on as Okta sends them, a good kilobyte each.
QByteArray page(std::uint32_t first, std::uint32_t count);
//! All of them, decoded as the program does.
void fill(UserTable &table, std::uint32_t count);

} // namespace rollcall::bench
