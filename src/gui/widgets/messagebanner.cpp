// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/messagebanner.h"

#include "widgets/ui_messagebanner.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTextWidth = 200;
constexpr int textMargin = 56; // icon, spaces and border

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MessageBanner>())
{
    m_ui->setupUi(this);
    connect(m_ui->primaryButton, &QPushButton::clicked, this, &MessageBanner::primaryTriggered);
    connect(m_ui->secondaryButton, &QPushButton::clicked, this, &MessageBanner::secondaryTriggered);
    connect(m_ui->closeButton, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    clear();
}

MessageBanner::~MessageBanner() = default;

void MessageBanner::showMessage(Tone tone, const QString &text, const QString &primary,
                                const QString &secondary)
{
    m_tone = tone;
    m_ui->textLabel->setText(text);
    m_ui->primaryButton->setText(primary);
    m_ui->primaryButton->setVisible(!primary.isEmpty());
    m_ui->secondaryButton->setText(secondary);
    m_ui->secondaryButton->setVisible(!secondary.isEmpty());
    setAccessibleName(text);
    applyTone();
    placeButtons();
    setVisible(true);
}

void MessageBanner::keepOpen()
{
    m_ui->closeButton->setVisible(false);
}

void MessageBanner::clear()
{
    setVisible(false);
    m_ui->textLabel->clear();
}

QString MessageBanner::text() const
{
    return m_ui->textLabel->text();
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    const ToneColors colors = Theme::toneColors(m_tone, Theme::schemeOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTone();
}

void MessageBanner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

//! Below the text where they would leave it too little room.
void MessageBanner::placeButtons()
{
    const int left = width() - m_ui->buttonLayout->sizeHint().width();
    const int wanted =
        std::min(leastTextWidth, fontMetrics().horizontalAdvance(m_ui->textLabel->text()));
    m_ui->outerLayout->setDirection(left < wanted + textMargin ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
}

void MessageBanner::applyTone()
{
    const ToneColors colors = Theme::toneColors(m_tone, Theme::schemeOf(palette()));
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, colors.text);
    m_ui->textLabel->setPalette(toned);
    const QPixmap icon = Theme::tinted(Theme::toneIconName(m_tone), 16, colors.text, palette());
    m_ui->iconLabel->setVisible(!icon.isNull());
    m_ui->iconLabel->setPixmap(icon);
    const QIcon cross = Theme::icon(u"close"_s, palette());
    m_ui->closeButton->setIcon(
        cross.isNull() ? style()->standardIcon(QStyle::SP_DockWidgetCloseButton) : cross);
    update();
}

} // namespace rollcall
