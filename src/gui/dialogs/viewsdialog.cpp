// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/viewsdialog.h"

#include "core/displaytext.h"
#include "dialogs/ui_viewsdialog.h"
#include "gui/errortext.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr int fileRole = Qt::UserRole;
constexpr qsizetype mostProblems = 3; // said at once

const SavedView *namesakeOf(const QList<SavedView> &views, const SavedView &wanted)
{
    const auto found = std::ranges::find_if(views, [&wanted](const SavedView &view) {
        return isSameViewName(view.name, wanted.name) && isForSameTenant(view, wanted);
    });
    return found == views.end() ? nullptr : &*found;
}

QString freeName(const QList<SavedView> &views, SavedView view)
{
    const QString name = view.name;
    for (int number = 2; namesakeOf(views, view); ++number)
        view.name = ViewsDialog::tr("%1 (%2)", "name of a view, number").arg(name).arg(number);
    return view.name;
}

QString tenantText(const SavedView &view)
{
    return view.tenant ? displayText(view.tenant->name) : ViewsDialog::tr("All tenants");
}

} // namespace

ViewsDialog::ViewsDialog(ViewStore &views, QWidget *parent)
    : FittingDialog(parent), m_ui(std::make_unique<Ui::ViewsDialog>()), m_views(views)
{
    m_ui->setupUi(this);
    m_ui->viewList->setHeaderLabels({tr("Name", "column"),
                                     tr("Tenant", "column: the tenant of a view"),
                                     tr("Search", "column")});
    QHeaderView *const header = m_ui->viewList->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(0, 190);
    header->resizeSection(1, 130);
    // Return is for the name that is being typed.
    m_ui->buttonBox->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connectAll();
    fill();
    m_ui->viewList->setCurrentItem(m_ui->viewList->topLevelItem(0));
    m_ui->viewList->setFocus();
}

ViewsDialog::~ViewsDialog() = default;

void ViewsDialog::connectAll()
{
    connect(&m_views, &ViewStore::changed, this, &ViewsDialog::fill);
    connect(m_ui->viewList, &QTreeWidget::currentItemChanged, this, &ViewsDialog::updateButtons);
    connect(m_ui->viewList, &QTreeWidget::itemDoubleClicked, this, &ViewsDialog::rename);
    connect(m_ui->viewList, &QTreeWidget::itemChanged, this, &ViewsDialog::takeName);
    connect(m_ui->renameButton, &QPushButton::clicked, this, &ViewsDialog::rename);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ViewsDialog::remove);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ViewsDialog::exportChosen);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ViewsDialog::askForImport);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto onKey = [this](Qt::Key key, void (ViewsDialog::*call)()) {
        auto *const shortcut = new QShortcut(key, m_ui->viewList);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, call);
    };
    onKey(Qt::Key_F2, &ViewsDialog::rename);
    onKey(Qt::Key_Delete, &ViewsDialog::remove);
}

void ViewsDialog::fill()
{
    const QScopedValueRollback guard(m_isFilling, true);
    const auto before = chosen();
    const int row = m_ui->viewList->indexOfTopLevelItem(m_ui->viewList->currentItem());
    m_ui->viewList->clear();
    const QList<SavedView> views = m_views.views();
    for (const SavedView &view : views) {
        auto *const item = new QTreeWidgetItem(
            m_ui->viewList, {view.name, tenantText(view), displayText(view.query)});
        item->setData(0, fileRole, view.file);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(2, toolTipHtml(displayText(view.query, TextPlace::ToolTip)));
    }
    const int last = m_ui->viewList->topLevelItemCount() - 1;
    m_ui->viewList->setCurrentItem(m_ui->viewList->topLevelItem(std::clamp(row, -1, last)));
    if (before)
        select(before->file);
    QStringList sentences;
    const QList<Error> problems = m_views.problems();
    for (const Error &problem : problems.first(std::min(problems.size(), mostProblems)))
        sentences.append(noteOf(problem));
    if (problems.size() > mostProblems)
        sentences.append(
            tr("%Ln more file(s) cannot be used.", nullptr, int(problems.size() - mostProblems)));
    m_ui->problemNote->setNote(Tone::Warning, sentences.join(u'\n'));
    if (views.isEmpty() && sentences.isEmpty())
        say(Tone::Neutral, tr("No view is saved. “Save View…” saves what a table shows."));
    updateButtons();
}

void ViewsDialog::select(const QString &file)
{
    for (int row = 0; row < m_ui->viewList->topLevelItemCount(); ++row) {
        if (m_ui->viewList->topLevelItem(row)->data(0, fileRole).toString() == file)
            m_ui->viewList->setCurrentItem(m_ui->viewList->topLevelItem(row));
    }
}

std::optional<SavedView> ViewsDialog::chosen() const
{
    const QTreeWidgetItem *const item = m_ui->viewList->currentItem();
    return item ? viewIn(item->data(0, fileRole).toString()) : std::nullopt;
}

std::optional<SavedView> ViewsDialog::viewIn(const QString &file) const
{
    const QList<SavedView> views = m_views.views();
    const auto found = std::ranges::find(views, file, &SavedView::file);
    return found == views.end() ? std::nullopt : std::optional(*found);
}

void ViewsDialog::rename()
{
    if (QTreeWidgetItem *const item = m_ui->viewList->currentItem())
        m_ui->viewList->editItem(item, 0);
}

void ViewsDialog::takeName(QTreeWidgetItem *item)
{
    auto view = m_isFilling ? std::nullopt : viewIn(item->data(0, fileRole).toString());
    const QString name = item->text(0).simplified();
    if (!view || view->name == name)
        return;
    // The editor is still about to close: the list must not be filled anew before.
    QMetaObject::invokeMethod(
        this,
        [this, before = *view, name] {
            SavedView renamed = before;
            renamed.name = name;
            const Result<SavedView> saved = m_views.save(renamed);
            if (!saved.ok()) {
                fill(); // the name as it was
                return say(Tone::Danger,
                           tr("“%1” was not renamed. %2", "a view, why")
                               .arg(displayText(before.name), noteOf(saved.error())));
            }
            select(saved.value().file);
            say(Tone::Neutral, {});
            Q_EMIT moved(before.file, saved.value());
        },
        Qt::QueuedConnection);
}

void ViewsDialog::remove()
{
    const auto view = chosen();
    if (!view)
        return;
    auto *const box = new QMessageBox(this);
    box->setObjectName(u"removeViewDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove View"));
    box->setText(tr("Remove the view “%1”?").arg(displayText(view->name)));
    box->setInformativeText(tr("Its file is deleted. What the table shows now stays as it is."));
    QPushButton *const removing =
        box->addButton(tr("Remove", "button"), QMessageBox::DestructiveRole);
    removing->setObjectName(u"removeButton"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this,
            [this, removing, file = view->file](QAbstractButton *button) {
                if (button != removing)
                    return;
                const Result<void> removed = m_views.remove(file);
                if (!removed.ok())
                    say(Tone::Danger, noteOf(removed.error()));
            });
    box->open();
}

void ViewsDialog::exportChosen()
{
    const auto view = chosen();
    if (!view)
        return;
    auto *const dialog = new QFileDialog(this, tr("Export View"), {}, tr("Views (*.json)"));
    dialog->setObjectName(u"exportViewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(view->file);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, view](const QString &path) { exportTo(*view, path); });
    dialog->open();
}

void ViewsDialog::exportTo(const SavedView &view, const QString &path)
{
    const Result<void> written = m_views.write(view, path);
    if (!written.ok())
        return say(Tone::Danger, noteOf(written.error()));
    say(Tone::Success,
        tr("“%1” was written to %2.", "a view, a file")
            .arg(displayText(view.name), displayText(QDir::toNativeSeparators(path))));
}

void ViewsDialog::askForImport()
{
    auto *const dialog =
        new QFileDialog(this, tr("Import View"), {}, tr("Views (*.json);;All files (*)"));
    dialog->setObjectName(u"importViewDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewsDialog::importFrom);
    dialog->open();
}

void ViewsDialog::importFrom(const QString &path)
{
    const Result<SavedView> read = m_views.read(path);
    if (!read.ok())
        return say(Tone::Danger, noteOf(read.error()));
    const QList<SavedView> views = m_views.views();
    if (const SavedView *const namesake = namesakeOf(views, read.value()))
        return askAboutNamesake(read.value(), *namesake);
    add(read.value());
}

void ViewsDialog::askAboutNamesake(const SavedView &imported, const SavedView &namesake)
{
    auto *const box = new QMessageBox(this);
    box->setObjectName(u"namesakeDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Import View"));
    box->setText(tr("There is a view “%1” already.").arg(displayText(namesake.name)));
    const QString name = freeName(m_views.views(), imported);
    // The box's text format counts for its text alone; the file may be anybody's.
    box->setInformativeText(
        toolTipHtml(tr("Both can be kept; the imported one is then called “%1”. Replacing "
                       "deletes the one that is here.")
                        .arg(displayText(name))));
    QPushButton *const keeping = box->addButton(tr("Keep Both", "button"), QMessageBox::AcceptRole);
    keeping->setObjectName(u"keepButton"_s);
    QPushButton *const replacing =
        box->addButton(tr("Replace", "button"), QMessageBox::DestructiveRole);
    replacing->setObjectName(u"replaceButton"_s);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keeping);
    connect(
        box, &QMessageBox::buttonClicked, this,
        [this, keeping, replacing, imported, name, file = namesake.file](QAbstractButton *button) {
            SavedView added = imported;
            if (button == keeping)
                added.name = name;
            else if (button == replacing)
                added.file = file;
            else
                return;
            add(added);
        });
    box->open();
}

void ViewsDialog::add(const SavedView &view)
{
    const Result<SavedView> saved = m_views.save(view);
    if (!saved.ok())
        return say(Tone::Danger, noteOf(saved.error()));
    select(saved.value().file);
    const QString name = displayText(saved.value().name);
    say(Tone::Success,
        view.tenant
            ? tr("“%1” was imported. It is for the tenant “%2” alone.").arg(name, tenantText(view))
            : tr("“%1” was imported. It is for all tenants.").arg(name));
}

void ViewsDialog::say(Tone tone, const QString &sentence)
{
    m_ui->actionNote->setNote(tone, sentence);
}

void ViewsDialog::updateButtons()
{
    const bool isChosen = m_ui->viewList->currentItem();
    m_ui->renameButton->setEnabled(isChosen);
    m_ui->removeButton->setEnabled(isChosen);
    m_ui->exportButton->setEnabled(isChosen);
}

} // namespace rollcall
