// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rollcallstyle.h"

#include "gui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace rollcall {

using namespace Qt::StringLiterals;

RollcallStyle::RollcallStyle() : QProxyStyle(u"fusion"_s) { }

int RollcallStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    constexpr int besideTabText = 12; // on both sides together
    return metric == PM_TabBarTabHSpace ? besideTabText
                                        : QProxyStyle::pixelMetric(metric, option, widget);
}

void RollcallStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool isSelected =
        element == PE_IndicatorItemViewItemCheck && option->state.testFlag(State_Selected);
    QColor outline = isSelected ? option->palette.color(QPalette::HighlightedText)
                                : Theme::mutedText(option->palette);
    if (!isEnabled)
        outline.setAlphaF(0.5F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRoundedRect(rect, 2, 2);
    else
        painter->drawEllipse(rect);
    painter->restore();
}

} // namespace rollcall
