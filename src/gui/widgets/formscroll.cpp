// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/formscroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace rollcall {

FormScroll::FormScroll(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

int FormScroll::heightForWidth(int width) const
{
    const QLayout *layout = widget() ? widget()->layout() : nullptr;
    if (!layout)
        return 0;
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

QSize FormScroll::sizeHint() const
{
    const QLayout *layout = widget() ? widget()->layout() : nullptr;
    return layout ? layout->totalSizeHint() : QSize();
}

QSize FormScroll::minimumSizeHint() const
{
    constexpr int aFewRows = 150;
    const QLayout *layout = widget() ? widget()->layout() : nullptr;
    const int width = layout ? layout->totalMinimumSize().width() : 0;
    return {width + verticalScrollBar()->sizeHint().width(), aFewRows};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return result;
}

} // namespace rollcall
