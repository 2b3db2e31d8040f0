// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savedview.h"
#include "gui/widgets/theme.h"
#include "session/services.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace rollcall {

class SaveViewDialog;
class TenantView;

//! The menu of saved views: shows them in the tenant's table, saves what the table shows. Owned by
//! the window.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    //! The menu and the actions at its end; all outlive this.
    struct Actions
    {
        QMenu &menu;
        QAction &save;
        QAction &update;
        QAction &manage;
    };
    //! Dialogs stand above `window`.
    SavedViews(const Services &services, const Actions &actions, QWidget &window);

    void setTenant(TenantView *tenant); //!< whose table is shown; null: none

Q_SIGNALS:
    void told(rollcall::Tone tone, const QString &sentence);
    //! A view got another file or other contents.
    void moved(const QString &oldFile, const rollcall::SavedView &view);

private:
    void load();
    void fill();
    void addEntries(const QString &heading, const QList<SavedView> &views);
    void addProblems();
    std::optional<SavedView> changedView() const;
    void save();
    void take(SaveViewDialog &dialog, const SavedView &view);
    void update();
    void manage();

    const Services &m_services;
    const Actions m_actions;
    QWidget &m_window;
    QPointer<TenantView> m_tenant;
    QList<QAction *> m_entries;
    QString m_loadProblem; //!< why the store could not be read; empty: it could
};

} // namespace rollcall
