// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagelog.h"
#include "pagelog/logfile.h"
#include "pagelog/logscan.h"
#include "pagelog/recordseal.h"

namespace rollcall {

//! A PageLog in one file.
class DiskPageLog final : public PageLog
{
public:
    //! As PageLogStore::open.
    static Result<std::unique_ptr<PageLog>> open(const QString &path, RecordSeal seal);

    const std::optional<KeptListing> &kept() const override { return m_kept; }
    Result<KeptPage> page(std::size_t number) const override;
    Result<void> begin(const PageLogHead &head) override;
    Result<void> append(const PageToKeep &page) override;
    Result<void> sync() override;
    Result<void> remove() override;

private:
    //! What may be done to the file.
    enum class State
    {
        AsFound, //!< bytes that cannot be trusted may stand behind its end
        Taking, //!< it ends with the last record
        Refusing //!< a record did not get in: behind it none may
    };

    DiskPageLog(QString path, RecordSeal seal)
        : m_path(std::move(path)), m_seal(std::move(seal)) { }
    Result<void> write(const QByteArray &record);
    Error failed(const char *why) const;

    const QString m_path;
    const RecordSeal m_seal;
    std::optional<LogFile> m_file; //!< nothing: there is none
    std::optional<KeptListing> m_kept;
    std::vector<LogRecord> m_pages; //!< of m_kept
    State m_state = State::Refusing;
    qint64 m_end = 0;
    RecordPlace m_next;
};

} // namespace rollcall
