// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/people.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace rollcall {

//! An id in the form of a UUID, different for everybody. `kind` tells lists of ids apart.
QByteArray personUuid(const People &people, uint32_t index, uint32_t kind);
//! Whose it is, among the first `count`.
std::optional<uint32_t> personOfUuid(const People &people, std::string_view uuid, uint32_t kind,
                                     uint32_t count);

} // namespace rollcall
