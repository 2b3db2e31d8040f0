// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportjob.h"

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

Error fileError(const QSaveFile &file)
{
    return Error{ErrorKind::FileFailed, file.errorString().toStdString(),
                 QFileInfo(file.fileName()).fileName().toStdString(),
                 file.errorString().toStdString()};
}

bool flush(QSaveFile &file, QByteArray &bytes)
{
    const bool isWritten = file.write(bytes) == bytes.size();
    bytes.clear();
    return isWritten;
}

Result<qint64> writeFile(const ExportRequest &request, const RowsWritten &written,
                         const std::stop_token &stop)
{
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(file);
    const auto writer = request.exporter->writer(request.options);
    QByteArray bytes;
    writer->begin(bytes);
    const std::span<const std::uint32_t> rows(*request.rows);
    for (std::size_t at = 0; at < rows.size(); at += rowsAtOnce) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, "export stopped by the user"};
        const auto part = rows.subspan(at, std::min(rowsAtOnce, rows.size() - at));
        writer->write(request.table, part, bytes);
        if (bytes.size() >= flushAt && !flush(file, bytes))
            return fileError(file);
        written->fetch_add(static_cast<qint64>(part.size()));
    }
    writer->end(request.stamp, bytes);
    if (!flush(file, bytes))
        return fileError(file);
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, "export stopped by the user"};
    if (!file.commit())
        return fileError(file);
    return static_cast<qint64>(rows.size());
}

} // namespace

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
            return std::make_shared<const Result<qint64>>(writeFile(request, written, token));
        }));
    return job;
}

void ExportJob::cancel()
{
    d->stop.request_stop();
}

} // namespace rollcall
