// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fieldnote.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace rollcall {

using namespace Qt::StringLiterals;

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    m_icon->setObjectName(u"noteIcon"_s);
    m_text->setObjectName(u"noteText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setVisible(false);
}

void FieldNote::setNote(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    applyTone();
    setVisible(!text.isEmpty());
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTone();
}

void FieldNote::applyTone()
{
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText,
                   m_tone == Tone::Neutral ? Theme::mutedText(palette())
                                           : Theme::toneText(m_tone, palette()));
    m_text->setPalette(toned);
    const QPixmap icon = Theme::tinted(Theme::toneIconName(m_tone), 16,
                                       Theme::toneText(m_tone, palette()), palette());
    m_icon->setVisible(m_tone != Tone::Neutral && !icon.isNull());
    m_icon->setPixmap(icon);
}

} // namespace rollcall
