// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagelog.h"
#include "pagelog/recordseal.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace rollcall {

// A log of pages as bytes:
//
//     8   "RCPAGES\n"
//     4   version, little-endian
//     16  the log's own random id
//     then records, the head first and each page behind it:
//     4   length of what follows, little-endian
//     24  nonce
//     n   the record, encrypted
//     16  tag
//
// A record is bound to the log's id, its number and the tag of the record before, so the log reads
// as what was written or as the beginning of it, whatever became of the file.

//! Bytes that can be read at any place.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    virtual qint64 size() const = 0;
    //! Nothing: not all of them can be read.
    virtual std::optional<QByteArray> read(qint64 at, qint64 length) const = 0;
};

//! A record that was found whole, without the length before it.
struct LogRecord
{
    qint64 at = 0;
    qint64 length = 0;
    RecordPlace place;
};

//! The part of a log that can be trusted.
struct ScannedLog
{
    std::optional<PageLogHead> head; //!< nothing: no record at all
    std::vector<LogRecord> pages;
    PagePlace last; //!< of the last page
    qint64 end = 0; //!< where the next record belongs
    RecordPlace next; //!< of that record
};

//! How far a log can be read. FileFailed: not readable, or of a newer version. What cannot be
//! opened with this key, or is no log, is a log without a record.
Result<ScannedLog> scanLog(const ByteSource &source, const RecordSeal &seal);

//! The bytes before the first record.
QByteArray logBeginning(const LogId &id);
//! A record with its length.
QByteArray framed(const QByteArray &sealed);

} // namespace rollcall
