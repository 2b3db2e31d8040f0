// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"
#include "core/exportmanifest.h"
#include "core/result.h"
#include "core/table/sorting.h"

#include <QObject>

#include <memory>

namespace rollcall {

//! What an export writes, and where.
struct ExportRequest
{
    const Exporter *exporter = nullptr;
    ExportOptions options;
    TableSnapshot table;
    std::shared_ptr<const RowOrder> rows;
    Stamp stamp;
    QString path;
    ExportQuestion question{};
    bool hasManifest = false; //!< writes one beside the file
};

//! Names; none where the users' own objects are written.
std::vector<std::string> columnsWritten(const ExportRequest &request);

//! One file being written on a worker thread. The old file stays until the new one is whole;
//! cancelled or failed, nothing half-written remains, nor of its manifest. Emits `finished` once,
//! then deletes itself; deleting it cancels.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    static ExportJob *start(const ExportRequest &request, QObject *parent);
    ~ExportJob() override;
    void cancel();

Q_SIGNALS:
    void progressed(qint64 rowsWritten, qint64 rowsInAll);
    void finished(const rollcall::Result<qint64> &rowsWritten);

private:
    explicit ExportJob(QObject *parent);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
