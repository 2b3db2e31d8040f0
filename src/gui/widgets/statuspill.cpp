// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statuspill.h"

#include "core/displaytext.h"
#include "gui/widgets/theme.h"
#include "models/shownvalue.h"

#include <QPainter>

namespace rollcall {

namespace {

constexpr int padding = 8;
constexpr int dot = 6;
constexpr int dotGap = 6;

} // namespace

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusPill::setStatus(AccountStatus status, const QString &providerWord)
{
    m_status = status;
    m_text = statusText(status);
    const QString word = displayText(providerWord);
    if (status == AccountStatus::Unknown && !word.isEmpty())
        m_text = word;
    else if (!word.isEmpty() && word.compare(m_text, Qt::CaseInsensitive) != 0)
        m_text =
            tr("%1 (%2)", "status in common terms, then in the provider's word").arg(m_text, word);
    setAccessibleName(tr("Status: %1").arg(m_text));
    setToolTip(toolTipHtml(m_text));
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return sizeFor(m_text, fontMetrics());
}

QSize StatusPill::minimumSizeHint() const
{
    return {2 * padding + dot + dotGap, sizeHint().height()};
}

QSize StatusPill::sizeFor(const QString &text, const QFontMetrics &metrics)
{
    return {2 * padding + dot + dotGap + metrics.horizontalAdvance(text), metrics.height() + 4};
}

void StatusPill::paint(QPainter &painter, const QRect &area, AccountStatus status,
                       const QString &text, const QPalette &palette)
{
    const QSize size = sizeFor(text, painter.fontMetrics()).boundedTo(area.size());
    QRect pill(QPoint(area.left(), area.center().y() - size.height() / 2), size);
    if (painter.layoutDirection() == Qt::RightToLeft)
        pill.moveRight(area.right());
    const ToneColors colors = Theme::toneColors(Theme::toneOf(status), Theme::schemeOf(palette));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.fill);
    const QRectF outline = QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text);
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const double dotX = rightToLeft ? pill.right() + 1 - padding - dot : pill.left() + padding;
    painter.drawEllipse(QRectF(dotX, outline.center().y() - dot / 2.0, dot, dot));

    const int before = padding + dot + dotGap;
    const QRect words = rightToLeft ? pill.adjusted(padding - 1, 0, -before, 0)
                                    : pill.adjusted(before, 0, -padding + 1, 0);
    painter.setPen(colors.text);
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, elided);
    painter.restore();
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint(painter, rect(), m_status, m_text, palette());
}

} // namespace rollcall
