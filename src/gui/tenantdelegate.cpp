// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tenantdelegate.h"

#include "gui/widgets/theme.h"
#include "models/profilelistmodel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr int padding = 6;
constexpr int dotSize = 8;
constexpr int markSize = 14; // of the warning beside the name
constexpr int lines = 3;

Tone toneOf(TenantState state)
{
    switch (state) {
    case TenantState::NotListed:
        return Tone::Neutral;
    case TenantState::ReadingSecret:
    case TenantState::Listing:
        return Tone::Info;
    case TenantState::Complete:
        return Tone::Success;
    case TenantState::NeedsSecret:
    case TenantState::Partial:
        return Tone::Warning;
    case TenantState::Failed:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

QFont nameFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace

void TenantDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto text = [&](TenantRole role) { return index.data(int(role)).toString(); };
    const QWidget *const widget = option.widget;
    const QStyle *const style = widget ? widget->style() : QApplication::style();
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor strong =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = isSelected ? strong : Theme::mutedText(option.palette);
    const auto state = TenantState(index.data(int(TenantRole::StateRole)).toInt());
    const int height = option.fontMetrics.height();
    QRect line = option.rect.adjusted(padding, padding, -padding, -padding);
    line.setHeight(height);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? strong : Theme::toneText(toneOf(state), option.palette));
    painter->drawEllipse(line.left(), line.center().y() - dotSize / 2 + 1, dotSize, dotSize);
    line.setLeft(line.left() + dotSize + padding);

    const auto draw = [&](const QFont &font, const QColor &color, const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
        line.translate(0, height);
    };
    const int fullWidth = line.width();
    if (!text(TenantRole::TokenWarningRole).isEmpty()) {
        const QColor tone = isSelected ? strong : Theme::toneText(Tone::Warning, option.palette);
        const QPixmap mark = Theme::tinted(u"warning"_s, markSize, tone, option.palette);
        line.setWidth(fullWidth - markSize - padding);
        painter->drawPixmap(line.right() + padding, line.center().y() - markSize / 2 + 1, markSize,
                            markSize, mark);
    }
    draw(nameFont(option.font), strong, index.data(Qt::DisplayRole).toString());
    line.setWidth(fullWidth);
    draw(option.font, weak,
         tr("%1 · %2", "provider, state")
             .arg(text(TenantRole::ProviderRole), text(TenantRole::StateTextRole)));
    const QString detail = text(TenantRole::DetailRole);
    draw(option.font, weak, detail.isEmpty() ? text(TenantRole::HostRole) : detail);
    painter->restore();
}

QSize TenantDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, lines * option.fontMetrics.height() + 2 * padding};
}

} // namespace rollcall
