// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/exportprogress.h"

#include "dialogs/ui_exportprogress.h"
#include "gui/widgets/theme.h"
#include "session/errortext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000; // a bar counts in int, rows are 64 bit

} // namespace

ExportProgress::ExportProgress(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ExportProgress>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::scaled(font(), 1.2));
    m_ui->progressBar->setRange(0, barSteps);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ExportProgress::cancel);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ExportProgress::backRequested);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ExportProgress::closeRequested);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &ExportProgress::showInFolder);
}

ExportProgress::~ExportProgress() = default;

void ExportProgress::start(const ExportRequest &request)
{
    m_path = request.path;
    m_ui->titleLabel->setText(tr("Writing %1…").arg(QFileInfo(m_path).fileName()));
    m_ui->folderLabel->setText(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath()));
    m_ui->resultNote->clear();
    m_ui->progressBar->setVisible(true);
    m_ui->countLabel->setVisible(true);
    m_ui->cancelButton->setVisible(true);
    m_ui->cancelButton->setEnabled(true);
    for (QPushButton *button : {m_ui->backButton, m_ui->folderButton, m_ui->closeButton})
        button->setVisible(false);
    showProgress(0, request.rows ? qint64(request.rows->size()) : 0);
    m_ui->cancelButton->setFocus();

    m_job = ExportJob::start(request, this);
    connect(m_job, &ExportJob::progressed, this, &ExportProgress::showProgress);
    connect(m_job, &ExportJob::finished, this, &ExportProgress::showResult);
}

void ExportProgress::cancel()
{
    m_ui->cancelButton->setEnabled(false);
    if (m_job)
        m_job->cancel();
}

void ExportProgress::showProgress(qint64 rowsWritten, qint64 rowsInAll)
{
    m_ui->progressBar->setValue(rowsInAll > 0 ? int(rowsWritten * barSteps / rowsInAll) : 0);
    const QLocale locale;
    m_ui->countLabel->setText(
        tr("%1 of %2 users").arg(locale.toString(rowsWritten), locale.toString(rowsInAll)));
}

void ExportProgress::showResult(const Result<qint64> &rowsWritten)
{
    m_job.clear();
    if (!rowsWritten.ok() && rowsWritten.error().kind == ErrorKind::Cancelled)
        return Q_EMIT backRequested();
    m_ui->progressBar->setVisible(false);
    m_ui->countLabel->setVisible(false);
    m_ui->cancelButton->setVisible(false);
    const QString fileName = QFileInfo(m_path).fileName();
    if (!rowsWritten.ok()) {
        m_ui->titleLabel->setText(tr("%1 was not written").arg(fileName));
        m_ui->resultNote->setNote(Tone::Danger, ErrorText::line(rowsWritten.error()));
        m_ui->backButton->setVisible(true);
        m_ui->closeButton->setVisible(true);
        m_ui->backButton->setFocus();
        return;
    }
    m_ui->titleLabel->setText(tr("%1 is ready").arg(fileName));
    m_ui->resultNote->setNote(Tone::Success,
                              tr("%Ln users were written.", nullptr, int(rowsWritten.value())));
    m_ui->folderButton->setVisible(true);
    m_ui->closeButton->setVisible(true);
    m_ui->closeButton->setFocus();
    Q_EMIT finished();
}

void ExportProgress::showInFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace rollcall
