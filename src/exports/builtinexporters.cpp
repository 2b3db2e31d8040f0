// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/builtinexporters.h"

#include "exports/csv.h"
#include "exports/json.h"
#include "exports/ndjson.h"

namespace rollcall {

std::vector<std::unique_ptr<Exporter>> builtinExporters()
{
    std::vector<std::unique_ptr<Exporter>> exporters;
    exporters.push_back(std::make_unique<CsvExporter>());
    exporters.push_back(std::make_unique<JsonExporter>());
    exporters.push_back(std::make_unique<NdjsonExporter>());
    return exporters;
}

} // namespace rollcall
