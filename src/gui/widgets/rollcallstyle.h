// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace rollcall {

//! Fusion with outlines around boxes to tick and radio buttons that can be seen: Fusion's own are
//! darker than the window and vanish on a dark one. Tabs are narrower, so that the user panel's
//! stand beside each other.
class RollcallStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    RollcallStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
};

} // namespace rollcall
