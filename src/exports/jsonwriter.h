// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

#include <memory>

namespace rollcall {

enum class JsonFraming
{
    Array, //!< one array; objects joined by ",\n", in the bytes that the server sent
    Lines, //!< one object a line; line ends inside a raw object are left out
};

//! Writes an object a row: the raw one, or with columns named one of exactly those keys. What the
//! formats have in common; JsonExporter and NdjsonExporter say what the files hold.
std::unique_ptr<ExportWriter> makeJsonWriter(JsonFraming framing, const ExportOptions &options);

} // namespace rollcall
