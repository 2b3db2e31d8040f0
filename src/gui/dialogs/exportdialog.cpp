// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/exportdialog.h"

#include "core/displaytext.h"
#include "core/exportname.h"
#include "core/table/celltext.h"
#include "dialogs/ui_exportdialog.h"
#include "models/shownvalue.h"
#include "session/errortext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

qint64 countOf(const std::shared_ptr<const RowOrder> &rows)
{
    return rows ? qint64(rows->size()) : 0;
}

} // namespace

ExportDialog::ExportDialog(const ExporterCatalog &exporters, ExportSource source,
                           const ExportChoices &choices, const QList<ExportPreset> &presets,
                           QWidget *parent)
    : FittingDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>()), m_exporters(exporters),
      m_source(std::move(source)), m_presets(presets)
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Export", "button"));
    Theme::alignWithField(*m_ui->rowsLabel, *m_ui->selectedRadio);
    Theme::alignWithField(*m_ui->columnsLabel, *m_ui->columnsCombo);
    Theme::alignWithField(*m_ui->pathLabel, *m_ui->browseButton);
    fillIn(choices);
    showPresets({});
    connectAll();
    updateNotes();
    // Two forms, one column of labels.
    int width = m_ui->shape->labelWidth();
    for (const QLabel *label : {m_ui->rowsLabel, m_ui->formatLabel, m_ui->columnsLabel,
                                m_ui->pathLabel, m_ui->presetLabel})
        width = std::max(width, label->sizeHint().width());
    m_ui->shape->setLabelWidth(width);
    for (QLabel *label : {m_ui->rowsLabel, m_ui->pathLabel})
        label->setMinimumWidth(width);
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

    fillFormats();
    apply(choices);
    QString folder = choices.folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : choices.folder;
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    m_ui->pathEdit->setText(suggestedPath(folder));
}

void ExportDialog::fillFormats()
{
    bool isOther = false;
    for (const auto &each : m_exporters.all()) {
        // What people read, then what other systems import.
        if (!each->ownColumns().empty() && !std::exchange(isOther, true))
            m_ui->formatCombo->insertSeparator(m_ui->formatCombo->count());
        m_ui->formatCombo->addItem(
            QCoreApplication::translate("Exporter", each->name().toUtf8().constData()), each->id());
    }
}

void ExportDialog::apply(const ExportChoices &choices)
{
    m_ui->formatCombo->setCurrentIndex(std::max(0, m_ui->formatCombo->findData(choices.format)));
    m_ui->shape->setChoices(choices);
    m_ui->manifestCheck->setChecked(choices.hasManifest);
    updateFormat();
    const int found = m_ui->columnsCombo->findData(int(choices.columns));
    m_ui->columnsCombo->setCurrentIndex(std::max(0, found));
    updateShape();
}

void ExportDialog::showPresets(const QString &current)
{
    m_ui->presetCombo->clear();
    m_ui->presetCombo->addItem(tr("As chosen below", "preset"));
    for (const ExportPreset &preset : std::as_const(m_presets))
        m_ui->presetCombo->addItem(preset.name, preset.name);
    m_ui->presetCombo->setCurrentIndex(std::max(0, m_ui->presetCombo->findData(current)));
    m_ui->removePresetButton->setEnabled(m_ui->presetCombo->currentIndex() > 0);
}

void ExportDialog::askForPresetName()
{
    auto *const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Preset"));
    dialog->setLabelText(tr("Name of the preset:"));
    dialog->setTextValue(m_ui->presetCombo->currentData().toString());
    connect(dialog, &QInputDialog::textValueSelected, this, &ExportDialog::savePreset);
    dialog->open();
}

void ExportDialog::savePreset(const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return;
    ExportPreset preset{plain, choices()};
    preset.choices.folder.clear();
    const auto old = std::ranges::find(m_presets, plain, &ExportPreset::name);
    if (old == m_presets.end())
        m_presets.append(preset);
    else
        *old = preset;
    showPresets(plain);
    Q_EMIT presetsChanged(m_presets);
}

void ExportDialog::removePreset()
{
    const QString name = m_ui->presetCombo->currentData().toString();
    m_presets.removeIf([&name](const ExportPreset &preset) { return preset.name == name; });
    showPresets({});
    Q_EMIT presetsChanged(m_presets);
}

void ExportDialog::connectAll()
{
    connect(m_ui->presetCombo, &QComboBox::activated, this, [this](int index) {
        m_ui->removePresetButton->setEnabled(index > 0);
        if (index > 0)
            apply(m_presets.at(index - 1).choices);
        updatePath();
        updateNotes();
    });
    connect(m_ui->savePresetButton, &QPushButton::clicked, this, &ExportDialog::askForPresetName);
    connect(m_ui->removePresetButton, &QPushButton::clicked, this, &ExportDialog::removePreset);
    connect(m_ui->columnsCombo, &QComboBox::currentIndexChanged, this, &ExportDialog::updateShape);
    connect(m_ui->shape, &ExportShape::changed, this, [this] {
        updatePath();
        updateNotes();
    });
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
        connect(radio, &QRadioButton::toggled, this, [this] {
            updatePath();
            updateNotes();
        });
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
    const bool isOwn = exporter() && !exporter()->ownColumns().empty();
    m_ui->formLayout->setRowVisible(m_ui->columnsCombo, !isOwn);
    m_ui->formatNote->setNote(
        Tone::Info,
        isOwn ? tr("Columns and values are as the other system wants them. Check the file before "
                   "importing it: passwords, for one, are not in it.")
              : QString());
    updateShape();
}

void ExportDialog::updateShape()
{
    if (exporter() && m_ui->columnsCombo->count() > 0)
        m_ui->shape->showFor(*exporter(), columns());
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
    const QString name =
        suggestedFileName(m_source.stamp.tenant, stamp(), suffix, m_ui->shape->options().masking);
    return QDir::toNativeSeparators(QDir(folder).filePath(name));
}

//! Of the rows that are chosen.
Stamp ExportDialog::stamp() const
{
    Stamp stamp = m_source.stamp;
    if (!m_ui->allRadio->isChecked())
        stamp.group = m_source.group;
    return stamp;
}

QString ExportDialog::listingText() const
{
    const Stamp chosen = stamp();
    switch (chosen.state) {
    case ListingState::Complete:
        if (!chosen.limitedBy.isEmpty())
            return tr("%1 The file says so, and its name should say LIMITED.", "a sentence")
                .arg(ErrorText::ofStamp(chosen));
        return chosen.group
            ? tr("%1 The file says so.", "a sentence").arg(ErrorText::ofGroup(*chosen.group))
            : QString();
    case ListingState::Running:
        return tr("Loading is still going on. The file will hold only users received by now, and "
                  "its name should say PARTIAL.");
    case ListingState::Partial:
        return tr("%1 The file will not hold everybody, and its name should say PARTIAL.")
            .arg(ErrorText::ofStamp(chosen));
    }
    Q_UNREACHABLE();
}

//! Of columns that are not known of everybody; empty: there are none.
QString ExportDialog::partialColumnsText() const
{
    if (m_source.stamp.lookedUp.isEmpty() || !exporter())
        return {};
    const ExportRequest asked = request();
    const QList<LookedUp> columns =
        lookedUpIn(asked.table, *asked.rows, columnsWritten(asked), asked.stamp.lookedUp);
    QStringList partial;
    for (const LookedUp &column : columns) {
        if (!column.unknown.isEmpty())
            partial.append(tr("%1 (%2 of %3)", "a column, and of how many users it is not known")
                               .arg(columnLabel(asked.table, column.column),
                                    QLocale().toString(column.unknownUsers()),
                                    QLocale().toString(column.users)));
    }
    return partial.isEmpty()
        ? QString()
        : tr("Not known of every user: %1. The file says so.").arg(partial.join(u", "_s));
}

void ExportDialog::updateStampNote()
{
    const Stamp chosen = stamp();
    const bool isWholeGroup = chosen.state == ListingState::Complete && chosen.limitedBy.isEmpty()
        && chosen.group && chosen.group->isWhole && chosen.group->absent == 0;
    const QString columns = partialColumnsText();
    QStringList sentences{listingText(), columns};
    sentences.removeAll(QString());
    m_ui->stampNote->setNote(isWholeGroup && columns.isEmpty() ? Tone::Info : Tone::Warning,
                             sentences.join(u' '));
}

void ExportDialog::updateNotes()
{
    updateStampNote();
    const QString typed = m_ui->pathEdit->text().trimmed();
    const QFileInfo file(path());
    const bool isFolderThere = QFileInfo(file.absolutePath()).isDir();
    bool canExport = exporter() && countOf(rowOrder()) > 0 && m_ui->shape->isReady();
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
    ExportChoices choices;
    choices.format = m_ui->formatCombo->currentData().toString();
    choices.columns = columns();
    choices.folder = QFileInfo(m_ui->pathEdit->text()).absolutePath();
    choices.hasManifest = m_ui->manifestCheck->isChecked();
    m_ui->shape->addTo(choices);
    return choices;
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.exporter = exporter();
    request.table = m_source.table;
    request.rows = rowOrder();
    request.stamp = stamp();
    request.path = path();
    request.hasManifest = m_ui->manifestCheck->isChecked();
    const bool isAll = m_ui->allRadio->isChecked();
    request.question = {isAll ? QString() : m_source.query, isAll ? QString() : sortText(),
                        isAll                                  ? u"all"_s
                            : m_ui->selectedRadio->isChecked() ? u"selection"_s
                                                               : u"shown"_s};
    request.options = m_ui->shape->options();
    request.options.title = m_source.stamp.tenant;
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
    return request;
}

QString ExportDialog::sortText() const
{
    QStringList keys;
    for (const SortKey &key : m_source.sort) {
        const bool isDown = key.direction == SortDirection::Descending;
        keys.append(exactText(key.column) + (isDown ? u":desc"_s : QString()));
    }
    return keys.join(u", "_s);
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
