// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/secretedit.h"

#include "gui/widgets/theme.h"

#include <QAction>
#include <QEvent>

namespace rollcall {

using namespace Qt::StringLiterals;

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent), m_reveal(new QAction(this))
{
    m_reveal->setObjectName(u"revealAction"_s);
    m_reveal->setCheckable(true);
    addAction(m_reveal, QLineEdit::TrailingPosition);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    connect(m_reveal, &QAction::toggled, this, &SecretEdit::updateReveal);
    updateReveal();
}

void SecretEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateReveal();
}

void SecretEdit::updateReveal()
{
    const bool isShown = m_reveal->isChecked();
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(Theme::icon(isShown ? u"eye-off"_s : u"eye"_s, palette()));
    m_reveal->setText(isShown ? tr("Hide what was typed") : tr("Show what was typed"));
    m_reveal->setToolTip(m_reveal->text());
}

} // namespace rollcall
