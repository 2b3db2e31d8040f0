// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/saveviewdialog.h"

#include "core/displaytext.h"
#include "dialogs/ui_saveviewdialog.h"
#include "models/shownvalue.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

QString escaped(const QString &text)
{
    return displayText(text).replace(u'&', u"&&"_s);
}

QString sortText(const SortSpec &sort)
{
    QStringList keys;
    for (const SortKey &key : sort) {
        const QString label = columnLabel(QString::fromStdString(key.column));
        keys.append(key.direction == SortDirection::Ascending
                        ? label
                        : SaveViewDialog::tr("%1 (descending)", "a column").arg(label));
    }
    return keys.join(u", "_s);
}

} // namespace

SaveViewDialog::SaveViewDialog(const SavedView &shown, const QList<SavedView> &saved,
                               const Profile &profile, QWidget *parent)
    : FittingDialog(parent), m_ui(std::make_unique<Ui::SaveViewDialog>()), m_shown(shown),
      m_saved(saved), m_profile(profile)
{
    m_ui->setupUi(this);
    m_ui->tenantRadio->setText(tr("&Only for “%1”").arg(escaped(profile.name)));
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setObjectName(u"saveButton"_s);
    QPushButton *const replacing =
        m_ui->buttonBox->addButton(tr("&Replace", "button"), QDialogButtonBox::ActionRole);
    replacing->setObjectName(u"replaceButton"_s);
    replacing->setAutoDefault(false);
    Theme::alignWithField(*m_ui->nameLabel, *m_ui->nameEdit);
    Theme::alignWithField(*m_ui->tenantsLabel, *m_ui->tenantRadio);
    describe(shown);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, &SaveViewDialog::updateNote);
    connect(m_ui->tenantRadio, &QRadioButton::toggled, this, &SaveViewDialog::updateNote);
    connect(replacing, &QPushButton::clicked, this, &SaveViewDialog::request);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        if (m_ui->nameEdit->text().trimmed().isEmpty()) {
            m_ui->nameNote->setNote(Tone::Danger, tr("The view needs a name."));
            m_ui->nameEdit->setFocus();
            return;
        }
        request();
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->nameEdit->setFocus();
    updateNote();
}

SaveViewDialog::~SaveViewDialog() = default;

void SaveViewDialog::describe(const SavedView &shown)
{
    const QString query = shown.query.trimmed();
    m_ui->queryLabel->setText(query.isEmpty() ? tr("Everybody", "what a view searches for")
                                              : displayText(query));
    m_ui->sortLabel->setText(shown.sort.empty() ? tr("As received", "order of users")
                                                : sortText(shown.sort));
    QStringList columns;
    for (const QString &name : shown.columns)
        columns.append(columnLabel(name));
    m_ui->columnsLabel->setText(columns.join(u", "_s));
}

void SaveViewDialog::showProblem(const QString &sentence)
{
    m_ui->nameNote->setNote(Tone::Danger, sentence);
}

SavedView SaveViewDialog::view() const
{
    SavedView view = m_shown;
    view.file.clear();
    view.unknown = {};
    view.name = m_ui->nameEdit->text().simplified();
    view.tenant.reset();
    if (m_ui->tenantRadio->isChecked())
        view.tenant = ViewTenant{m_profile.id, m_profile.name};
    return view;
}

const SavedView *SaveViewDialog::namesake() const
{
    const SavedView wanted = view();
    const auto found = std::ranges::find_if(m_saved, [&wanted](const SavedView &view) {
        return isSameViewName(view.name, wanted.name) && isForSameTenant(view, wanted);
    });
    return found == m_saved.end() ? nullptr : &*found;
}

void SaveViewDialog::updateNote()
{
    const SavedView *const taken = namesake();
    if (!taken)
        m_ui->nameNote->clear();
    else
        m_ui->nameNote->setNote(
            Tone::Warning,
            (taken->tenant ? tr("This tenant has a view “%1” already. Choose another name, or "
                                "replace that view by what is shown now.")
                           : tr("There is a view “%1” for all tenants already. Choose another "
                                "name, or replace that view by what is shown now."))
                .arg(displayText(taken->name)));
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!taken);
    findChild<QPushButton *>(u"replaceButton"_s)->setVisible(taken);
}

void SaveViewDialog::request()
{
    SavedView saved = view();
    if (const SavedView *const replaced = namesake()) {
        saved.file = replaced->file;
        saved.unknown = replaced->unknown;
    }
    Q_EMIT saveRequested(saved);
}

} // namespace rollcall
