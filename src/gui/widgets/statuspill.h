// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountstatus.h"

#include <QWidget>

namespace rollcall {

//! An account's status as a coloured pill with its word in it.
class StatusPill final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);

    //! `word`: the provider's own, shown behind ours when it says something else.
    void setStatus(AccountStatus status, const QString &providerWord);
    AccountStatus status() const { return m_status; }
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    //! Paints a pill at the left of `area`, in the middle of its height, elided to its width.
    static void paint(QPainter &painter, const QRect &area, AccountStatus status,
                      const QString &text, const QPalette &palette);
    static QSize sizeFor(const QString &text, const QFontMetrics &metrics);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountStatus m_status = AccountStatus::Unknown;
    QString m_text;
};

} // namespace rollcall
