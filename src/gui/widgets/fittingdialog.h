// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rollcall {

//! A dialog that is as high as its wrapped texts need: it opens so, and grows when a note appears.
//! Qt itself leaves wrapped text out of account in the least size of a window.
class FittingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;

private:
    int neededHeight() const;
};

} // namespace rollcall
