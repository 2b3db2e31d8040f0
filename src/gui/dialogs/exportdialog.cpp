// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/exportdialog.h"

#include "core/exportname.h"
#include "core/table/celltext.h"
#include "dialogs/ui_exportdialog.h"
#include "session/errortext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

qint64 countOf(const std::shared_ptr<const RowOrder> &rows)
{
    return rows ? qint64(rows->size()) : 0;
}

} // namespace

ExportDialog::ExportDialog(const ExporterCatalog &exporters, ExportSource source,
                           const ExportChoices &choices, QWidget *parent)
    : FittingDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_exporters(exporters),
      m_source(std::move(source))
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Export", "button"));
    Theme::alignWithField(*m_ui->rowsLabel, *m_ui->selectedRadio);
    Theme::alignWithField(*m_ui->columnsLabel, *m_ui->columnsCombo);
    Theme::alignWithField(*m_ui->pathLabel, *m_ui->browseButton);
    fillIn(choices);
    connectAll();
    updateNotes();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::fillIn(const ExportChoices &choices)
{
    const QLocale locale;
    const auto setUp = [&locale](QRadioButton &button, const QString &text, qint64 rows) {
        button.setText(text.arg(locale.toString(rows)));
        button.setEnabled(rows > 0);
    };
    setUp(*m_ui->selectedRadio, tr("&Selected users (%1)"), countOf(m_source.selected));
    setUp(*m_ui->shownRadio, tr("Users sho&wn in the table (%1)"), countOf(m_source.shown));
    setUp(*m_ui->allRadio, tr("&All users received (%1)"), countOf(m_source.all));
    // A single selected user is only where the cursor stands; more were chosen on purpose.
    QRadioButton *preset = countOf(m_source.selected) > 1 ? m_ui->selectedRadio : m_ui->shownRadio;
    (preset->isEnabled() ? preset : m_ui->allRadio)->setChecked(true);

    for (const auto &each : m_exporters.all()) {
        m_ui->formatCombo->addItem(
            QCoreApplication::translate("Exporter", each->name().toUtf8().constData()), each->id());
    }
    m_ui->formatCombo->setCurrentIndex(std::max(0, m_ui->formatCombo->findData(choices.format)));
    m_ui->markCheck->setChecked(choices.byteOrderMark == ByteOrderMark::Utf8);
    updateFormat();
    const int found = m_ui->columnsCombo->findData(int(choices.columns));
    m_ui->columnsCombo->setCurrentIndex(std::max(0, found));
    QString folder = choices.folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : choices.folder;
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    m_ui->pathEdit->setText(suggestedPath(folder));
}

void ExportDialog::connectAll()
{
    connect(m_ui->formatCombo, &QComboBox::currentIndexChanged, this, [this] {
        updateFormat();
        updatePath();
        updateNotes();
    });
    connect(m_ui->columnsCombo, &QComboBox::activated, this, [this] { m_areColumnsChosen = true; });
    connect(m_ui->pathEdit, &QLineEdit::textEdited, this, [this] {
        m_pathIsOurs = false;
        updateNotes();
    });
    for (QRadioButton *radio : {m_ui->selectedRadio, m_ui->shownRadio, m_ui->allRadio})
        connect(radio, &QRadioButton::toggled, this, &ExportDialog::updateNotes);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ExportDialog::startExport);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_ui->progress, &ExportProgress::backRequested, this, [this] {
        m_ui->pages->setCurrentWidget(m_ui->optionsPage);
        updateNotes();
    });
    connect(m_ui->progress, &ExportProgress::closeRequested, this, [this] {
        if (m_isWritten)
            return accept();
        QDialog::reject();
    });
    connect(m_ui->progress, &ExportProgress::finished, this, [this] { m_isWritten = true; });
}

void ExportDialog::updateFormat()
{
    // Whole objects are what such a format is for; another choice is the user's to make.
    const QVariant before = m_areColumnsChosen ? m_ui->columnsCombo->currentData() : QVariant();
    const bool hasRaw = exporter() && exporter()->writesRawObjects();
    const QLocale locale;
    m_ui->columnsCombo->clear();
    if (hasRaw)
        m_ui->columnsCombo->addItem(tr("Whole objects as the service sent them"),
                                    int(ExportColumns::Raw));
    m_ui->columnsCombo->addItem(
        tr("Columns of the table (%1)").arg(locale.toString(m_source.visibleColumns.size())),
        int(ExportColumns::Visible));
    m_ui->columnsCombo->addItem(
        tr("All attributes (%1)")
            .arg(locale.toString(qint64(allColumnNames(m_source.table).size()))),
        int(ExportColumns::All));
    const int found = m_ui->columnsCombo->findData(before);
    m_ui->columnsCombo->setCurrentIndex(std::max(0, found));
    m_ui->markCheck->setVisible(!hasRaw);
}

void ExportDialog::updatePath()
{
    const QFileInfo current(m_ui->pathEdit->text());
    if (m_pathIsOurs)
        return m_ui->pathEdit->setText(suggestedPath(current.absolutePath()));
    for (const auto &each : m_exporters.all()) {
        if (exporter() && each->suffix() == current.suffix())
            m_ui->pathEdit->setText(QDir::toNativeSeparators(
                QDir(current.path())
                    .filePath(current.completeBaseName() + u'.' + exporter()->suffix())));
    }
}

QString ExportDialog::suggestedPath(const QString &folder) const
{
    const QString suffix = exporter() ? exporter()->suffix() : QString();
    const QString name = suggestedFileName(m_source.stamp.tenant, m_source.stamp, suffix);
    return QDir::toNativeSeparators(QDir(folder).filePath(name));
}

void ExportDialog::updateNotes()
{
    switch (m_source.stamp.state) {
    case ListingState::Complete:
        m_ui->stampNote->clear();
        break;
    case ListingState::Running:
        m_ui->stampNote->setNote(
            Tone::Warning,
            tr("Loading is still going on. The file will hold only users received by now, and its "
               "name should say PARTIAL."));
        break;
    case ListingState::Partial:
        m_ui->stampNote->setNote(Tone::Warning,
                                 tr("%1 The file will not hold everybody, and its name should say "
                                    "PARTIAL.")
                                     .arg(ErrorText::ofStamp(m_source.stamp)));
        break;
    }

    const QString typed = m_ui->pathEdit->text().trimmed();
    const QFileInfo file(path());
    const bool isFolderThere = QFileInfo(file.absolutePath()).isDir();
    bool canExport = exporter() && countOf(rowOrder()) > 0;
    if (typed.isEmpty() || typed.endsWith(u'/') || QFileInfo(typed).isDir()) {
        m_ui->pathNote->setNote(Tone::Neutral, tr("Still needed: the name of the file"));
        canExport = false;
    } else if (!isFolderThere) {
        m_ui->pathNote->setNote(Tone::Danger, tr("This folder does not exist."));
        canExport = false;
    } else if (file.exists()) {
        m_ui->pathNote->setNote(Tone::Warning,
                                tr("A file of this name exists. It will be replaced."));
    } else {
        m_ui->pathNote->clear();
    }
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(canExport);
}

void ExportDialog::browse()
{
    if (!exporter())
        return;
    const QString filter =
        tr("%1 (*.%2)", "file filter: format, suffix")
            .arg(m_ui->formatCombo->currentText().section(u" ("_s, 0, 0), exporter()->suffix());
    auto *dialog = new QFileDialog(this, tr("Export to"), {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(exporter()->suffix());
    const QFileInfo current(m_ui->pathEdit->text());
    dialog->setDirectory(current.absolutePath());
    dialog->selectFile(current.fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_pathIsOurs = false;
        m_ui->pathEdit->setText(QDir::toNativeSeparators(path));
        updateNotes();
    });
    dialog->open();
}

ExportChoices ExportDialog::choices() const
{
    return {m_ui->formatCombo->currentData().toString(), columns(),
            m_ui->markCheck->isChecked() ? ByteOrderMark::Utf8 : ByteOrderMark::None,
            QFileInfo(m_ui->pathEdit->text()).absolutePath()};
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.exporter = exporter();
    request.table = m_source.table;
    request.rows = rowOrder();
    request.stamp = m_source.stamp;
    request.path = path();
    switch (columns()) {
    case ExportColumns::Raw:
        break;
    case ExportColumns::All:
        request.options.columns = allColumnNames(m_source.table);
        break;
    case ExportColumns::Visible:
        for (const QString &name : m_source.visibleColumns)
            request.options.columns.push_back(name.toStdString());
        break;
    }
    if (m_ui->markCheck->isChecked() && !exporter()->writesRawObjects())
        request.options.byteOrderMark = ByteOrderMark::Utf8;
    return request;
}

void ExportDialog::startExport()
{
    m_ui->pages->setCurrentWidget(m_ui->progressPage);
    m_ui->progress->start(request());
}

void ExportDialog::reject()
{
    if (m_ui->progress->isRunning())
        return m_ui->progress->cancel();
    if (m_isWritten)
        return accept();
    QDialog::reject();
}

const Exporter *ExportDialog::exporter() const
{
    return m_exporters.find(m_ui->formatCombo->currentData().toString());
}

QString ExportDialog::path() const
{
    QString typed = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    if (!exporter() || !QFileInfo(typed).suffix().isEmpty())
        return typed;
    return typed + u'.' + exporter()->suffix();
}

ExportColumns ExportDialog::columns() const
{
    return static_cast<ExportColumns>(m_ui->columnsCombo->currentData().toInt());
}

std::shared_ptr<const RowOrder> ExportDialog::rowOrder() const
{
    if (m_ui->selectedRadio->isChecked())
        return m_source.selected;
    return m_ui->shownRadio->isChecked() ? m_source.shown : m_source.all;
}

} // namespace rollcall
