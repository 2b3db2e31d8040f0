// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exportjob.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class ExportProgress;
}

namespace rollcall {

//! Writes one file and shows how that goes: a bar and Cancel, then what was written or what went
//! wrong. Deleting it cancels.
class ExportProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportProgress(QWidget *parent = nullptr);
    ~ExportProgress() override;

    void start(const ExportRequest &request);
    bool isRunning() const { return !m_job.isNull(); }
    void cancel(); //!< ends with `backRequested`

Q_SIGNALS:
    void finished(); //!< the file is written
    void closeRequested();
    void backRequested(); //!< cancelled, or failed and the user wants to choose anew

private:
    void showProgress(qint64 rowsWritten, qint64 rowsInAll);
    void showResult(const Result<qint64> &rowsWritten);
    void showInFolder() const;

    const std::unique_ptr<Ui::ExportProgress> m_ui;
    QPointer<ExportJob> m_job;
    QString m_path;
};

} // namespace rollcall
