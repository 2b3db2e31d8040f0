// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountstatus.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QToolButton;

namespace rollcall {

//! A button for each status that occurs, with its number of users: a click shows only those, more
//! clicks more of them. Wraps where it is narrow; has no height without statuses.
class StatusChips final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChips(QWidget *parent = nullptr);

    void setCounts(const QHash<AccountStatus, qint64> &counts);
    void setChosen(const std::vector<AccountStatus> &statuses);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const std::vector<rollcall::AccountStatus> &statuses);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<QToolButton *> shownChips() const;
    QToolButton *chipFor(AccountStatus status);
    void showChips();
    int arrange(int width) const;
    void place();
    void takeClick();

    QHash<AccountStatus, QToolButton *> m_chips;
    QHash<AccountStatus, qint64> m_counts;
    std::vector<AccountStatus> m_chosen;
};

} // namespace rollcall
