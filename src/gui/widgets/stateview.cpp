// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stateview.h"

#include "widgets/ui_stateview.h"

#include <QEvent>

namespace rollcall {

namespace {

constexpr int iconSize = 48;

void setOrHide(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

void setOrHide(QPushButton &button, const QString &text)
{
    button.setText(text);
    button.setVisible(!text.isEmpty());
}

} // namespace

StateView::StateView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StateView>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::scaled(font(), 1.35));
    connect(m_ui->primaryButton, &QPushButton::clicked, this, &StateView::primaryTriggered);
    connect(m_ui->secondaryButton, &QPushButton::clicked, this, &StateView::secondaryTriggered);
    setPage({});
}

StateView::~StateView() = default;

void StateView::setPage(const StatePage &page)
{
    m_page = page;
    setOrHide(*m_ui->titleLabel, page.title);
    setOrHide(*m_ui->textLabel, page.text);
    setOrHide(*m_ui->saidLabel, page.said);
    setOrHide(*m_ui->primaryButton, page.primary);
    setOrHide(*m_ui->secondaryButton, page.secondary);
    m_ui->busyBar->setVisible(page.busy == StatePage::Busy::Yes);
    setAccessibleName(page.title);
    setAccessibleDescription(page.text);
    paintIcon();
}

void StateView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintIcon();
}

void StateView::paintIcon()
{
    const bool isAlarming = m_page.tone == Tone::Danger || m_page.tone == Tone::Warning;
    const QColor toneColor = Theme::toneText(m_page.tone, palette());
    const QPixmap icon = Theme::tinted(
        m_page.icon, iconSize, isAlarming ? toneColor : Theme::mutedText(palette()), palette());
    m_ui->iconLabel->setVisible(!icon.isNull());
    m_ui->iconLabel->setPixmap(icon);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::mutedText(palette()));
    m_ui->saidLabel->setPalette(muted);
    QPalette toned = palette();
    if (isAlarming)
        toned.setColor(QPalette::WindowText, toneColor);
    m_ui->titleLabel->setPalette(toned);
}

} // namespace rollcall
