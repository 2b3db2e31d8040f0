// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SupportDialog;
}

namespace rollcall {

//! Shows a support bundle before it is saved, all of it, and asks where. What it shows is what the
//! file holds.
class SupportDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `text`: the bundle; `fileName`: what is suggested.
    SupportDialog(const QString &text, const QString &fileName, QWidget *parent = nullptr);
    ~SupportDialog() override;

private:
    void askWhere();
    void saveTo(const QString &path);
    void copy();

    const std::unique_ptr<Ui::SupportDialog> m_ui;
    const QString m_text;
    const QString m_fileName;
};

} // namespace rollcall
