// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/sorting.h"
#include "core/table/usertable.h"

#include <QByteArray>

#include <stdexcept>

namespace rollcall::test {

//! An Okta-like mapping of the pages in fixtures/exports.
PageFormat peopleFormat();

//! Appends a page; throws std::runtime_error when it cannot be decoded.
void appendPage(UserTable &table, const QByteArray &page);

QByteArray fixture(const char *name); //!< of fixtures/exports

} // namespace rollcall::test
