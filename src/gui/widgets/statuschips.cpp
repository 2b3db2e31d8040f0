// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statuschips.h"

#include "gui/widgets/theme.h"
#include "models/shownvalue.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace rollcall {

namespace {

constexpr int gap = 6;
constexpr int dotSize = 10;

QIcon dot(AccountStatus status, const QPalette &palette)
{
    QPixmap pixmap(dotSize * 2, dotSize * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::toneColors(Theme::toneOf(status), Theme::schemeOf(palette)).text);
    painter.drawEllipse(QRectF(1, 1, dotSize - 2, dotSize - 2));
    return pixmap;
}

//! Styles show a pressed button hardly darker than others.
QPalette chosenPalette(QPalette colors)
{
    colors.setColor(QPalette::Button, colors.color(QPalette::Highlight));
    colors.setColor(QPalette::ButtonText, colors.color(QPalette::HighlightedText));
    return colors;
}

} // namespace

StatusChips::StatusChips(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Statuses"));
    hide();
}

void StatusChips::setCounts(const QHash<AccountStatus, qint64> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    showChips();
}

void StatusChips::setChosen(const std::vector<AccountStatus> &statuses)
{
    m_chosen = statuses;
    showChips();
}

QToolButton *StatusChips::chipFor(AccountStatus status)
{
    QToolButton *&chip = m_chips[status];
    if (!chip) {
        chip = new QToolButton(this);
        const std::string_view word = toWord(status);
        chip->setObjectName(QLatin1String("statusChip-")
                            + QLatin1String(word.data(), int(word.size())));
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize({dotSize, dotSize});
        chip->setIcon(dot(status, palette()));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, &StatusChips::takeClick);
    }
    return chip;
}

void StatusChips::showChips()
{
    QWidget *before = nullptr;
    bool isAny = false;
    for (const AccountStatus status : allAccountStatuses) {
        const bool isChosen = std::ranges::find(m_chosen, status) != m_chosen.end();
        const qint64 count = m_counts.value(status, 0);
        const bool isShown = count > 0 || isChosen;
        if (!isShown && !m_chips.contains(status))
            continue;
        QToolButton *const chip = chipFor(status);
        //: A status and how many users have it: "Active  1,234".
        chip->setText(tr("%1  %2").arg(statusText(status), QLocale().toString(count)));
        chip->setToolTip(isChosen ? tr("Click to show users with other statuses too.")
                                  : tr("Click to show only users with the statuses chosen here."));
        chip->setChecked(isChosen);
        chip->setPalette(isChosen ? chosenPalette(palette()) : QPalette());
        chip->setVisible(isShown);
        if (before)
            setTabOrder(before, chip);
        before = chip;
        isAny = isAny || isShown;
    }
    setVisible(isAny);
    updateGeometry();
    place();
}

void StatusChips::takeClick()
{
    std::vector<AccountStatus> statuses;
    for (const AccountStatus status : allAccountStatuses) {
        const QToolButton *const chip = m_chips.value(status);
        if (chip && !chip->isHidden() && chip->isChecked())
            statuses.push_back(status);
    }
    m_chosen = statuses;
    Q_EMIT chosen(statuses);
}

QList<QToolButton *> StatusChips::shownChips() const
{
    QList<QToolButton *> chips;
    for (const AccountStatus status : allAccountStatuses) {
        QToolButton *const chip = m_chips.value(status);
        if (chip && !chip->isHidden())
            chips += chip;
    }
    return chips;
}

//! The height that the chips take up in a width.
int StatusChips::arrange(int width) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (const QToolButton *const chip : shownChips()) {
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + gap;
        }
        x += size.width() + gap;
        line = size.height();
    }
    return y + line;
}

void StatusChips::place()
{
    int x = 0;
    int y = 0;
    for (QToolButton *const chip : shownChips()) {
        const QSize size = chip->sizeHint().boundedTo({std::max(1, width()), height() + 1'000});
        if (x > 0 && x + size.width() > width()) {
            x = 0;
            y += size.height() + gap;
        }
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {QPoint(x, y), size}));
        x += size.width() + gap;
    }
}

QSize StatusChips::sizeHint() const
{
    int width = 0;
    for (const QToolButton *const chip : shownChips())
        width += chip->sizeHint().width() + gap;
    return {std::max(0, width - gap), arrange(1'000'000)};
}

QSize StatusChips::minimumSizeHint() const
{
    return {0, arrange(1'000'000)};
}

int StatusChips::heightForWidth(int width) const
{
    return arrange(width);
}

void StatusChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void StatusChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setIcon(dot(chip.key(), palette()));
    showChips();
}

} // namespace rollcall
