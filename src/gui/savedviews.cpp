// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/savedviews.h"

#include "core/displaytext.h"
#include "core/viewstore.h"
#include "gui/dialogs/saveviewdialog.h"
#include "gui/dialogs/viewsdialog.h"
#include "gui/errortext.h"
#include "gui/tenantview.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr qsizetype longestInMenu = 60;

QString menuText(const QString &name)
{
    QString text = displayText(name);
    if (text.size() > longestInMenu)
        text = text.first(longestInMenu - 1) + u'…';
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SavedViews::SavedViews(const Services &services, const Actions &actions, QWidget &window)
    : QObject(&window), m_services(services), m_actions(actions), m_window(window)
{
    m_actions.menu.setToolTipsVisible(true);
    connect(&m_services.views, &ViewStore::changed, this, &SavedViews::fill);
    // Files may have come or gone since, by hand or by version control.
    connect(&m_actions.menu, &QMenu::aboutToShow, this, [this] {
        load();
        fill();
    });
    connect(&m_actions.save, &QAction::triggered, this, &SavedViews::save);
    connect(&m_actions.update, &QAction::triggered, this, &SavedViews::update);
    connect(&m_actions.manage, &QAction::triggered, this, &SavedViews::manage);
    load();
    fill();
}

void SavedViews::load()
{
    const Result<void> loaded = m_services.views.load();
    m_loadProblem = loaded.ok() ? QString() : noteOf(loaded.error());
}

void SavedViews::setTenant(TenantView *tenant)
{
    if (m_tenant == tenant)
        return;
    m_tenant = tenant;
    fill();
}

void SavedViews::fill()
{
    for (QAction *const entry : std::as_const(m_entries)) {
        m_actions.menu.removeAction(entry);
        entry->deleteLater(); // it may be the one that led here
    }
    m_entries.clear();
    m_actions.save.setEnabled(m_tenant);
    const auto changed = changedView();
    m_actions.update.setVisible(changed.has_value());
    m_actions.update.setText(changed ? tr("&Update “%1”", "a view").arg(menuText(changed->name))
                                     : QString());
    if (m_tenant) {
        QList<SavedView> own;
        QList<SavedView> common;
        const QList<SavedView> views = m_services.views.views();
        for (const SavedView &view : views) {
            if (!view.tenant)
                common.append(view);
            else if (belongsTo(view, m_tenant->profile()))
                own.append(view);
        }
        addEntries(tr("For “%1”", "heading: a tenant").arg(menuText(m_tenant->profile().name)),
                   own);
        addEntries(tr("For All Tenants", "heading"), common);
    }
    addProblems();
}

void SavedViews::addEntries(const QString &heading, const QList<SavedView> &views)
{
    if (views.isEmpty())
        return;
    QAction *const last = m_actions.menu.actions().value(m_entries.size());
    m_entries.append(m_actions.menu.insertSection(last, heading));
    for (const SavedView &view : views) {
        auto *const entry = new QAction(menuText(view.name), &m_actions.menu);
        entry->setObjectName(u"viewEntry"_s);
        entry->setCheckable(true);
        entry->setChecked(m_tenant->isShown(view));
        entry->setToolTip(toolTipHtml(displayText(view.query, TextPlace::ToolTip)));
        connect(entry, &QAction::triggered, this, [this, view] {
            if (m_tenant)
                m_tenant->showView(view);
        });
        m_actions.menu.insertAction(last, entry);
        m_entries.append(entry);
    }
}

//! A view that is not in the menu because it cannot be read is not simply absent.
void SavedViews::addProblems()
{
    const int problems = int(m_services.views.problems().size());
    if (problems == 0 && m_loadProblem.isEmpty())
        return;
    auto *const entry =
        new QAction(m_loadProblem.isEmpty() ? tr("%Ln view(s) cannot be used…", nullptr, problems)
                                            : tr("The views cannot be read…"),
                    &m_actions.menu);
    entry->setObjectName(u"viewProblemsAction"_s);
    entry->setIcon(Theme::icon(Theme::toneIconName(Tone::Warning), m_window.palette()));
    connect(entry, &QAction::triggered, this, [this] {
        if (m_loadProblem.isEmpty())
            return manage();
        Q_EMIT told(Tone::Danger, m_loadProblem);
    });
    m_actions.menu.insertAction(m_actions.menu.actions().value(m_entries.size()), entry);
    m_entries.append(entry);
}

//! The view that was shown last, if the table shows something else by now.
std::optional<SavedView> SavedViews::changedView() const
{
    const QString file = m_tenant ? m_tenant->viewFile() : QString();
    if (file.isEmpty())
        return std::nullopt;
    const QList<SavedView> views = m_services.views.views();
    const auto found = std::ranges::find(views, file, &SavedView::file);
    if (found == views.end() || m_tenant->isShown(*found))
        return std::nullopt;
    return *found;
}

void SavedViews::save()
{
    if (!m_tenant)
        return;
    load();
    auto *const dialog = new SaveViewDialog(m_tenant->shownView(), m_services.views.views(),
                                            m_tenant->profile(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveViewDialog::saveRequested, this,
            [this, dialog](const SavedView &view) { take(*dialog, view); });
    dialog->open();
}

void SavedViews::take(SaveViewDialog &dialog, const SavedView &view)
{
    const Result<SavedView> saved = m_services.views.save(view);
    if (!saved.ok())
        return dialog.showProblem(noteOf(saved.error()));
    dialog.accept();
    if (m_tenant)
        m_tenant->setView(saved.value());
    fill();
}

void SavedViews::update()
{
    auto view = changedView();
    if (!view)
        return;
    const SavedView shown = m_tenant->shownView();
    view->query = shown.query;
    view->sort = shown.sort;
    view->columns = shown.columns;
    const Result<SavedView> saved = m_services.views.save(*view);
    if (!saved.ok())
        Q_EMIT told(Tone::Danger, noteOf(saved.error()));
    else
        Q_EMIT moved(saved.value().file, saved.value());
    fill();
}

void SavedViews::manage()
{
    load();
    if (!m_loadProblem.isEmpty())
        Q_EMIT told(Tone::Danger, m_loadProblem);
    auto *const dialog = new ViewsDialog(m_services.views, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewsDialog::moved, this, &SavedViews::moved);
    dialog->open();
}

} // namespace rollcall
