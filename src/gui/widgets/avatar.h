// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rollcall {

//! A person's initials on a disc whose colour belongs to the person's id.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setPerson(const QString &id, const QString &name);
    QString initials() const { return m_initials; }
    //! Of the first and the last word; of one word its first letter; "?" where there is no letter.
    static QString initialsOf(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QString m_initials;
};

} // namespace rollcall
