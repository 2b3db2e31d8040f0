// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! One JSON object a line (UTF-8, LF), for tools that read line by line: what JsonExporter has as
//! elements, the closing "rollcall" object of a listing that is not complete or limited included.
//! Line ends inside a raw object (a server that indents its answers) are left out; else it is byte
//! for byte.
class NdjsonExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    bool writesRawObjects() const override { return true; }
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

} // namespace rollcall
