// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ndjson.h"

#include "exports/linecount.h"

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

std::optional<qint64> NdjsonExporter::linesIn(const QString &path, int marks) const
{
    const auto objects = linecount::jsonObjects(path, 0);
    return objects ? std::optional(*objects - (marks > 0 ? 1 : 0)) : std::nullopt;
}

} // namespace rollcall
