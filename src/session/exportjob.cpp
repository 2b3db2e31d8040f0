// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportjob.h"

#include "core/table/celltext.h"
#include "session/filedigest.h"
#include "session/manifestfile.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>
#include <QtConcurrent>

#include <atomic>
#include <span>
#include <stop_token>

namespace rollcall {

namespace {

// A sorted export of raw objects unpacks each page it meets once in every part.
constexpr std::size_t rowsAtOnce = 10'000;
constexpr qsizetype flushAt = 1 << 20; // bytes
constexpr std::chrono::milliseconds progressInterval{100};

using Outcome = std::shared_ptr<const Result<qint64>>;
using RowsWritten = std::shared_ptr<std::atomic<qint64>>;

const Error cancelled{ErrorKind::Cancelled, "export stopped by the user"};

//! Writes one file; see ExportJob.
class FileRun final
{
public:
    FileRun(const ExportRequest &request, RowsWritten written, std::stop_token stop)
        : m_request(request), m_stamp(request.stamp), m_written(std::move(written)),
          m_stop(std::move(stop)), m_file(request.path)
    { }

    Result<qint64> run();

private:
    Result<void> writeRows(ExportWriter &writer);
    Result<void> writeRest(ExportWriter &writer);
    Result<void> flush();
    QByteArray manifest(const ExportWriter &writer);

    const ExportRequest &m_request;
    Stamp m_stamp; //!< of the rows and columns that are written
    RowsWritten m_written;
    std::stop_token m_stop;
    QSaveFile m_file;
    FileDigest m_digest;
    QByteArray m_bytes;
};

Result<qint64> FileRun::run()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return saveError(m_file);
    ExportOptions options = m_request.options;
    options.workFolder = QFileInfo(m_request.path).absolutePath();
    const auto writer = m_request.exporter->writer(options);
    writer->begin(m_bytes);
    for (const auto &step : {&FileRun::writeRows, &FileRun::writeRest}) {
        const Result<void> result = (this->*step)(*writer);
        if (!result.ok())
            return result.error();
    }
    const Result<void> committed =
        commitWithManifest(m_file, m_request.hasManifest ? manifest(*writer) : QByteArray());
    if (!committed.ok())
        return committed.error();
    return static_cast<qint64>(m_request.rows->size());
}

Result<void> FileRun::writeRows(ExportWriter &writer)
{
    const std::span<const std::uint32_t> rows(*m_request.rows);
    for (std::size_t at = 0; at < rows.size(); at += rowsAtOnce) {
        if (m_stop.stop_requested())
            return cancelled;
        const auto part = rows.subspan(at, std::min(rowsAtOnce, rows.size() - at));
        writer.write(m_request.table, part, m_bytes);
        if (m_bytes.size() >= flushAt) {
            const Result<void> flushed = flush();
            if (!flushed.ok())
                return flushed;
        }
        m_written->fetch_add(static_cast<qint64>(part.size()));
    }
    m_stamp.lookedUp =
        lookedUpIn(m_request.table, rows, columnsWritten(m_request), m_request.stamp.lookedUp);
    writer.end(m_stamp, m_bytes);
    return flush();
}

Result<void> FileRun::writeRest(ExportWriter &writer)
{
    while (true) {
        if (m_stop.stop_requested())
            return cancelled;
        const Result<bool> more = writer.rest(m_bytes);
        if (!more.ok()) {
            Error error = more.error();
            error.subject = QFileInfo(m_request.path).fileName().toStdString();
            return error;
        }
        if (!more.value())
            return {};
        const Result<void> flushed = flush();
        if (!flushed.ok())
            return flushed;
    }
}

Result<void> FileRun::flush()
{
    const bool isWritten = m_file.write(m_bytes) == m_bytes.size();
    if (m_request.hasManifest)
        m_digest.add(m_bytes);
    m_bytes.clear();
    return isWritten ? Result<void>() : saveError(m_file);
}

QByteArray FileRun::manifest(const ExportWriter &writer)
{
    const std::vector<std::string> own = m_request.exporter->ownColumns();
    const WrittenFile file{
        m_request.exporter->id(), m_request.options, own.empty() ? m_request.options.columns : own,
        writer.linesWritten(),    m_digest.bytes(),  m_digest.hex()};
    return manifestJson(file, m_request.question, m_stamp);
}

} // namespace

std::vector<std::string> columnsWritten(const ExportRequest &request)
{
    if (std::vector<std::string> own = request.exporter->ownColumns(); !own.empty())
        return own;
    if (!request.options.columns.empty())
        return request.options.columns;
    const bool isRaw =
        request.exporter->writesRawObjects() && request.options.masking == Masking::None;
    return isRaw ? std::vector<std::string>() : allColumnNames(request.table);
}

class ExportJob::Private
{
public:
    RowsWritten written = std::make_shared<std::atomic<qint64>>(0);
    std::stop_source stop;
};

ExportJob::ExportJob(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) { }

ExportJob::~ExportJob()
{
    d->stop.request_stop();
}

ExportJob *ExportJob::start(const ExportRequest &request, QObject *parent)
{
    auto *job = new ExportJob(parent);
    const auto rowsInAll = static_cast<qint64>(request.rows->size());
    auto *ticks = new QTimer(job);
    connect(ticks, &QTimer::timeout, job,
            [job, rowsInAll] { Q_EMIT job->progressed(job->d->written->load(), rowsInAll); });
    ticks->start(progressInterval);

    auto *watcher = new QFutureWatcher<Outcome>(job);
    connect(watcher, &QFutureWatcherBase::finished, job, [job, watcher, ticks, rowsInAll] {
        ticks->stop();
        const Outcome outcome = watcher->result();
        const QPointer<ExportJob> self(job);
        Q_EMIT job->progressed(job->d->written->load(), rowsInAll);
        if (!self)
            return;
        job->deleteLater();
        Q_EMIT job->finished(*outcome);
    });
    watcher->setFuture(
        QtConcurrent::run([request, written = job->d->written, token = job->d->stop.get_token()] {
            return std::make_shared<const Result<qint64>>(FileRun(request, written, token).run());
        }));
    return job;
}

void ExportJob::cancel()
{
    d->stop.request_stop();
}

} // namespace rollcall
