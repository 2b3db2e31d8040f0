// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MessageBanner;
}

namespace rollcall {

//! A message above the content, with a tone, up to two actions and a cross to close it. Hidden
//! until it has a message.
class MessageBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBanner(QWidget *parent = nullptr);
    ~MessageBanner() override;

    //! Shows the banner. Empty labels: no button.
    void showMessage(Tone tone, const QString &text, const QString &primary = {},
                     const QString &secondary = {});
    void keepOpen(); //!< takes the cross away: what it says holds until clear()
    void clear(); //!< hides it, without a signal
    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();
    void closed(); //!< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTone();
    void placeButtons();

    const std::unique_ptr<Ui::MessageBanner> m_ui;
    Tone m_tone = Tone::Info;
};

} // namespace rollcall
