// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportoptions.h"
#include "core/result.h"
#include "core/stamp.h"

#include <QByteArray>
#include <QStringList>

namespace rollcall {

//! What somebody asked for when they exported, in their own words.
struct ExportQuestion
{
    QString query; //!< in the search language; empty: everybody
    QString sort; //!< "lastName, created:desc"; empty: as received
    QString rows; //!< "all", "shown", "selection"
};

//! What a file was when it was written.
struct WrittenFile
{
    QString format; //!< Exporter id
    ExportOptions options;
    std::vector<std::string> columns; //!< as written; empty: raw objects
    qint64 lines = 0;
    qint64 bytes = 0;
    QByteArray sha256; //!< hexadecimal
};

//! "users.csv.manifest.json"
QString manifestPath(const QString &path);

//! The manifest that stands beside a file: tenant, provider, query, sort, columns, rows, the stamp,
//! the program's version and the file's SHA-256. It finds damage and mix-ups; it is no signature:
//! who can write the file can write this too. Of a masked file the query is not told.
QByteArray manifestJson(const WrittenFile &file, const ExportQuestion &question,
                        const Stamp &stamp);

//! What a manifest says, as far as a file can be checked against it.
struct Manifest
{
    QString format;
    qint64 lines = 0;
    qint64 bytes = 0;
    QByteArray sha256;
    QString listing; //!< "complete", "partial", "running"
    QString reason; //!< of one that is not complete
    QString limitedBy;
    QString group; //!< whose members alone are in the file; empty: everybody
    bool isGroupWhole = true;
    QString masked;
    QString tenant;
    qint64 users = 0;
    QString delimiter;
    QStringList partialColumns; //!< names of those that are not known of every user
    int remarks = 0; //!< how many
    int marks() const; //!< sentences at the file's end
};

//! BadResponse: not a manifest of ours.
Result<Manifest> readManifest(const QByteArray &json);

} // namespace rollcall
