// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/stamp.h"
#include "core/table/usertable.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace rollcall {

enum class ByteOrderMark
{
    None,
    Utf8
};

//! What a file shall hold. Rows and cells come through ExportWriter::write.
struct ExportOptions
{
    std::vector<std::string> columns; //!< names (well-known or path) in order; empty: the raw
                                      //!< objects where the format has them
    ByteOrderMark byteOrderMark = ByteOrderMark::None;
};

//! Writes one file's bytes, front to back. Not a QObject: used on a worker thread, by one thread at
//! a time.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;

    //! Each call appends to `out`; the caller writes `out` away and clears it as it likes.
    virtual void begin(QByteArray &out) = 0;
    //! `rows` are row numbers of `table`. Columns that the table has not (yet) are blank.
    virtual void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
                       QByteArray &out) = 0;
    virtual void end(const Stamp &stamp, QByteArray &out) = 0;
};

//! An export format. Pure.
class Exporter
{
public:
    virtual ~Exporter() = default;

    virtual QString id() const = 0; //!< "csv": --format, file suffix
    virtual QString name() const = 0; //!< "CSV (comma-separated values)", context "Exporter"
    virtual QString suffix() const = 0; //!< "csv"
    virtual bool
    writesRawObjects() const = 0; //!< true: with no columns named it writes what the server sent
    virtual std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const = 0;
};

//! The formats that this program knows, in the order in which they are offered.
class ExporterCatalog
{
public:
    explicit ExporterCatalog(std::vector<std::unique_ptr<Exporter>> exporters)
        : m_exporters(std::move(exporters))
    { }

    const std::vector<std::unique_ptr<Exporter>> &all() const { return m_exporters; }
    const Exporter *find(const QString &id) const; //!< null: no such format

private:
    std::vector<std::unique_ptr<Exporter>> m_exporters;
};

} // namespace rollcall
