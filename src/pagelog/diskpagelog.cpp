// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelog/diskpagelog.h"

#include "pagelog/pagerecord.h"

#include <QDir>

#include <limits>

namespace rollcall {

Result<std::unique_ptr<PageLog>> DiskPageLog::open(const QString &path, RecordSeal seal)
{
    std::unique_ptr<DiskPageLog> log(new DiskPageLog(path, std::move(seal)));
    Result<std::optional<LogFile>> file = LogFile::open(path);
    if (!file.ok())
        return file.error();
    log->m_file = std::move(file).value();
    if (!log->m_file)
        return std::unique_ptr<PageLog>(std::move(log));
    Result<ScannedLog> scanned = scanLog(*log->m_file, log->m_seal);
    if (!scanned.ok())
        return log->failed(scanned.error().detail.c_str());
    ScannedLog found = std::move(scanned).value();
    if (!found.pages.empty()) {
        log->m_kept = KeptListing{*found.head, found.last, found.pages.size()};
        log->m_pages = std::move(found.pages);
        log->m_end = found.end;
        log->m_next = found.next;
        log->m_state = State::AsFound;
    }
    return std::unique_ptr<PageLog>(std::move(log));
}

Error DiskPageLog::failed(const char *why) const
{
    return Error{ErrorKind::FileFailed, why, QDir::toNativeSeparators(m_path).toStdString()};
}

Result<KeptPage> DiskPageLog::page(std::size_t number) const
{
    if (number >= m_pages.size())
        return failed("no such page");
    const LogRecord &record = m_pages[number];
    const auto sealed = m_file->read(record.at, record.length);
    const auto plain = sealed ? m_seal.open(record.place, *sealed) : std::nullopt;
    const auto page = plain ? pageFrom(*plain) : std::nullopt;
    auto body = page ? unpack(page->packed) : std::nullopt;
    if (!body)
        return failed("a page that was there before cannot be read");
    return KeptPage{page->request, page->total, *std::move(body)};
}

Result<void> DiskPageLog::begin(const PageLogHead &head)
{
    m_state = State::Refusing;
    m_kept.reset();
    m_pages.clear();
    if (!m_file) {
        Result<LogFile> made = LogFile::make(m_path);
        if (!made.ok())
            return made.error();
        m_file = std::move(made).value();
    }
    const Result<void> emptied = m_file->truncate(0);
    if (!emptied.ok())
        return emptied;
    m_next = {RecordSeal::newLogId(), 0, {}};
    const QByteArray beginning = logBeginning(m_next.log);
    const Result<void> begun = m_file->write(0, beginning);
    if (!begun.ok())
        return begun;
    m_end = beginning.size();
    m_state = State::Taking;
    return write(toRecord(head));
}

Result<void> DiskPageLog::append(const PageToKeep &page)
{
    if (m_state == State::Refusing)
        return failed("a page before this one was not kept");
    if (m_state == State::AsFound) {
        m_state = State::Refusing;
        const Result<void> cut = m_file->truncate(m_end);
        if (!cut.ok())
            return cut;
    }
    return write(toRecord(page));
}

Result<void> DiskPageLog::write(const QByteArray &record)
{
    m_state = State::Refusing;
    if (record.size() > std::numeric_limits<qint32>::max() - RecordSeal::overhead)
        return failed("a page that is too large");
    const QByteArray sealed = m_seal.seal(m_next, record);
    const QByteArray frame = framed(sealed);
    Result<void> written = m_file->write(m_end, frame);
    if (!written.ok()) {
        // Whatever becomes of this: bytes behind the end are none that reading takes.
        [[maybe_unused]] const Result<void> cut = m_file->truncate(m_end);
        return written;
    }
    m_end += frame.size();
    m_next.number += 1;
    m_next.previous = RecordSeal::tagOf(sealed);
    m_state = State::Taking;
    return written;
}

Result<void> DiskPageLog::sync()
{
    if (!m_file)
        return {};
    const Result<void> synced = m_file->sync();
    // What the kernel could not write it may have dropped: nothing goes behind it.
    if (!synced.ok())
        m_state = State::Refusing;
    return synced;
}

Result<void> DiskPageLog::remove()
{
    m_state = State::Refusing;
    m_kept.reset();
    m_pages.clear();
    if (!m_file)
        return {};
    Result<void> removed = m_file->remove();
    m_file.reset();
    return removed;
}

} // namespace rollcall
