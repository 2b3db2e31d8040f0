// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fittingdialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace rollcall {

bool FittingDialog::event(QEvent *event)
{
    const bool result = QDialog::event(event);
    if (event->type() == QEvent::Show && !event->spontaneous())
        resize(width(), neededHeight());
    if (event->type() == QEvent::LayoutRequest && height() < neededHeight())
        resize(width(), neededHeight());
    return result;
}

int FittingDialog::neededHeight() const
{
    if (!layout())
        return height();
    const int least = layout()->totalMinimumSize().height();
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : least;
    const int most = screen() ? screen()->availableGeometry().height() : needed;
    return std::min(std::max(least, needed), most);
}

} // namespace rollcall
