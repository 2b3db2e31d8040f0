// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/json.h"

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

} // namespace rollcall
