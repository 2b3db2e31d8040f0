// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/viewstore.h"
#include "gui/widgets/fittingdialog.h"
#include "gui/widgets/theme.h"

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class ViewsDialog;
}

namespace rollcall {

//! The saved views of all tenants: rename, remove, to and from files. What is done here is done at
//! once, as the store has it; what cannot be done is said below the list.
class ViewsDialog final : public FittingDialog
{
    Q_OBJECT

public:
    //! `views` outlives the dialog.
    explicit ViewsDialog(ViewStore &views, QWidget *parent = nullptr);
    ~ViewsDialog() override;

Q_SIGNALS:
    //! A view got another name, and so another file.
    void moved(const QString &oldFile, const rollcall::SavedView &view);

private:
    void connectAll();
    void fill();
    void select(const QString &file);
    std::optional<SavedView> chosen() const;
    std::optional<SavedView> viewIn(const QString &file) const;
    void rename();
    void takeName(QTreeWidgetItem *item);
    void remove();
    void exportChosen();
    void exportTo(const SavedView &view, const QString &path);
    void askForImport();
    void importFrom(const QString &path);
    void askAboutNamesake(const SavedView &imported, const SavedView &namesake);
    void add(const SavedView &view);
    void say(Tone tone, const QString &sentence);
    void updateButtons();

    const std::unique_ptr<Ui::ViewsDialog> m_ui;
    ViewStore &m_views;
    bool m_isFilling = false;
};

} // namespace rollcall
