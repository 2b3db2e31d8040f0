// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ndjson.h"

#include "exports/jsonwriter.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

QString NdjsonExporter::id() const
{
    return u"ndjson"_s;
}

QString NdjsonExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "NDJSON (one object a line)"));
}

QString NdjsonExporter::suffix() const
{
    return u"ndjson"_s;
}

std::unique_ptr<ExportWriter> NdjsonExporter::writer(const ExportOptions &options) const
{
    return makeJsonWriter(JsonFraming::Lines, options);
}

} // namespace rollcall
