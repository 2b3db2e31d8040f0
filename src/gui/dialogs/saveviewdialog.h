// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savedview.h"
#include "gui/widgets/fittingdialog.h"

#include <memory>

namespace Ui {
class SaveViewDialog;
}

namespace rollcall {

//! Asks for the name of a view and for which tenants it is. A name that is taken is saved under
//! only by a button of its own, which says that it replaces.
class SaveViewDialog final : public FittingDialog
{
    Q_OBJECT

public:
    //! `shown`: what will be saved; `saved`: whose names are taken.
    SaveViewDialog(const SavedView &shown, const QList<SavedView> &saved, const Profile &profile,
                   QWidget *parent = nullptr);
    ~SaveViewDialog() override;

    //! Says that the view could not be saved; the dialog stays open.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    //! With the file of the view that it replaces, if it does. Whoever saves it closes the dialog.
    void saveRequested(const rollcall::SavedView &view);

private:
    SavedView view() const;
    const SavedView *namesake() const;
    void describe(const SavedView &shown);
    void updateNote();
    void request();

    const std::unique_ptr<Ui::SaveViewDialog> m_ui;
    const SavedView m_shown;
    const QList<SavedView> m_saved;
    const Profile m_profile;
};

} // namespace rollcall
