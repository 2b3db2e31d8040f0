// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exportoptions.h"
#include "core/result.h"
#include "core/stamp.h"
#include "core/table/usertable.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rollcall {

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
    //! Behind end(), until it says false: the next part of a file that is not made front to back (a
    //! zip, a database) and waited whole in ExportOptions::workFolder. Fails where that broke.
    virtual Result<bool> rest(QByteArray &) { return false; }
    //! Lines that write() made of the rows; more than those where arrays have a row each.
    virtual qint64 linesWritten() const { return 0; }
};

//! What else can be chosen of a format. Dates, arrays and masks can be chosen for all that write
//! columns of the user's choice.
enum class FormatChoice
{
    Delimiter,
    ByteOrderMark
};

//! An export format. Pure.
class Exporter
{
public:
    virtual ~Exporter() = default;

    virtual QString id() const = 0; //!< "csv": --format, file suffix
    virtual QString name() const = 0; //!< "CSV (comma-separated values)", context "Exporter"
    virtual QString suffix() const = 0; //!< "csv"
    //! With no columns named it writes what the server sent.
    virtual bool writesRawObjects() const { return false; }
    //! The columns of a format that another system imports: it has these and no others, and of
    //! the options none but the title counts. Empty: the columns are the user's choice.
    virtual std::vector<std::string> ownColumns() const { return {}; }
    virtual std::vector<FormatChoice> choices() const { return {}; }
    virtual std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const = 0;
    //! The lines of users in a file of this format, counted anew; `marks`: the sentences at its end
    //! (marksOf) that are none. Nothing: the file cannot be read as such.
    virtual std::optional<qint64> linesIn(const QString &path, int marks) const = 0;
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
