// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace rollcall {

//! A line below a field: an icon and words, in a tone. Takes no room while it has no words.
class FieldNote final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    void setNote(Tone tone, const QString &text); //!< plain text; empty: hides
    void clear() { setNote(Tone::Neutral, {}); }
    QString text() const;
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    QLabel *m_icon;
    QLabel *m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace rollcall
