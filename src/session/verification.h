// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"
#include "core/exportmanifest.h"

#include <QCoreApplication>

#include <optional>

namespace rollcall {

enum class Verdict
{
    Complete, //!< what was written, and that is everybody
    Partial, //!< what was written, but the listing had not come to its end, or a column is not
             //!< known of everybody
    Changed, //!< not the bytes that were written
    WrongRowCount, //!< those bytes, but they do not hold as many rows as the manifest says
    NoManifest,
    ManifestUnreadable,
    NoFile
};

//! What became of a file since it was exported.
struct Verification
{
    Verdict verdict = Verdict::NoFile;
    Manifest manifest{};
    std::optional<qint64> linesFound{}; //!< counted anew, where the format can be counted
};

//! Checks a file against the manifest beside it. Reads the whole file.
Verification verifyFile(const QString &path, const ExporterCatalog &exporters);

//! Words a verification for people.
class VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(VerificationText)

public:
    //! Whole sentences; `name` is the file's.
    static QString of(const Verification &verification, const QString &name);

private:
    static QString whole(const Manifest &manifest, const QString &name);
};

} // namespace rollcall
