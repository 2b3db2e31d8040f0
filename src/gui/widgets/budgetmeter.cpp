// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/budgetmeter.h"

#include "gui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall {

namespace {

constexpr int barWidth = 56;
constexpr int barHeight = 6;

Tone toneOf(int used, int share)
{
    if (used >= share)
        return Tone::Danger;
    return qint64(used) * 10 >= qint64(share) * 8 ? Tone::Warning : Tone::Success;
}

} // namespace

BudgetMeter::BudgetMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setVisible(false);
}

void BudgetMeter::setRateLimit(const std::optional<RateLimit> &limit, int budgetPercent)
{
    // Limit 0 is a concurrency limit: it counts no requests.
    if (!limit || limit->limit <= 0)
        return setVisible(false);
    m_share = std::max(1, int(qint64(limit->limit) * budgetPercent / 100));
    m_used = std::clamp(limit->limit - limit->remaining, 0, limit->limit);
    const QLocale locale;
    m_text = tr("%1 of %2 requests", "used, of the share that Rollcall may use")
                 .arg(locale.toString(m_used), locale.toString(m_share));
    const int seconds = int(limit->untilReset.count());
    setToolTip(tr("Rate limit: %1 of the tenant's %2 requests are used in this period, by all "
                  "programs together. Rollcall goes on up to %3 (%4 %), then waits. The count "
                  "starts again in %Ln s.",
                  nullptr, seconds)
                   .arg(locale.toString(m_used), locale.toString(limit->limit),
                        locale.toString(m_share), locale.toString(budgetPercent)));
    setAccessibleName(tr("Rate limit"));
    setAccessibleDescription(m_text);
    updateGeometry();
    update();
    setVisible(true);
}

QSize BudgetMeter::sizeHint() const
{
    return {barWidth + Theme::spacing + fontMetrics().horizontalAdvance(m_text),
            fontMetrics().height() + 4};
}

QSize BudgetMeter::minimumSizeHint() const
{
    return sizeHint();
}

void BudgetMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors colors =
        Theme::toneColors(toneOf(m_used, m_share), Theme::schemeOf(palette()));
    const QRect bar = style()->visualRect(
        layoutDirection(), rect(), QRect(0, (height() - barHeight) / 2, barWidth, barHeight));
    painter.setPen(Qt::NoPen);
    QColor track = palette().color(QPalette::WindowText);
    track.setAlphaF(0.18F);
    painter.setBrush(track);
    painter.drawRoundedRect(bar, 3, 3);

    QRect filled = bar;
    filled.setWidth(
        int(std::clamp<qint64>(qint64(barWidth) * m_used / std::max(1, m_share), 0, barWidth)));
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(bar.right());
    painter.setBrush(colors.text);
    painter.setClipRect(filled);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setClipping(false);

    painter.setPen(Theme::mutedText(palette()));
    const QRect words = style()->visualRect(layoutDirection(), rect(),
                                            rect().adjusted(barWidth + Theme::spacing, 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, m_text);
}

} // namespace rollcall
