// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"
#include "core/result.h"

#include <QCommandLineParser>

namespace rollcall {

//! The options that say what a file is like, shared by "list" and "export".
class FileOptions final
{
public:
    static void addTo(QCommandLineParser &parser);
    //! What they say of a file of this format; its columns are left empty. InvalidInput: subject is
    //! the sentence.
    static Result<ExportOptions> from(const QCommandLineParser &parser, const Exporter &exporter);
    //! InvalidInput where one is given that only a file can follow.
    static Result<void> checkTable(const QCommandLineParser &parser);
};

} // namespace rollcall
