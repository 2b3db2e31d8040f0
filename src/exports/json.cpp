// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/json.h"

#include "exports/linecount.h"

#include "exports/jsonwriter.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

QString JsonExporter::id() const
{
    return u"json"_s;
}

QString JsonExporter::name() const
{
    return QString::fromUtf8(QT_TRANSLATE_NOOP("Exporter", "JSON"));
}

QString JsonExporter::suffix() const
{
    return u"json"_s;
}

std::unique_ptr<ExportWriter> JsonExporter::writer(const ExportOptions &options) const
{
    return makeJsonWriter(JsonFraming::Array, options);
}

std::optional<qint64> JsonExporter::linesIn(const QString &path, int marks) const
{
    const auto objects = linecount::jsonObjects(path, 1);
    return objects ? std::optional(*objects - (marks > 0 ? 1 : 0)) : std::nullopt;
}

} // namespace rollcall
