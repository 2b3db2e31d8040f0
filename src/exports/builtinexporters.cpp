// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/builtinexporters.h"

#include "exports/csv.h"
#include "exports/html.h"
#include "exports/importcsv.h"
#include "exports/json.h"
#include "exports/markdown.h"
#include "exports/ndjson.h"
#include "exports/scimbulk.h"
#include "exports/sqlite.h"
#include "exports/xlsx.h"

namespace rollcall {

std::vector<std::unique_ptr<Exporter>> builtinExporters()
{
    std::vector<std::unique_ptr<Exporter>> exporters;
    exporters.push_back(std::make_unique<CsvExporter>());
    exporters.push_back(std::make_unique<TsvExporter>());
    exporters.push_back(std::make_unique<JsonExporter>());
    exporters.push_back(std::make_unique<NdjsonExporter>());
    exporters.push_back(std::make_unique<XlsxExporter>());
    exporters.push_back(std::make_unique<MarkdownExporter>());
    exporters.push_back(std::make_unique<HtmlExporter>());
    exporters.push_back(std::make_unique<SqliteExporter>());
    exporters.push_back(std::make_unique<ScimBulkExporter>());
    for (const ImportLayout *layout : {&oktaImport, &entraImport, &jumpCloudImport})
        exporters.push_back(std::make_unique<ImportCsvExporter>(*layout));
    return exporters;
}

} // namespace rollcall
