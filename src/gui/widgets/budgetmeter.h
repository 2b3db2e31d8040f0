// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"

#include <QWidget>

#include <optional>

namespace rollcall {

//! How much of our share of the tenant's rate limit is used: a small bar and "214 of 300 requests".
class BudgetMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetMeter(QWidget *parent = nullptr);

    //! Nothing: the provider has told no limit (yet); the meter then hides itself.
    void setRateLimit(const std::optional<RateLimit> &limit, int budgetPercent);
    QString text() const { return m_text; }
    int used() const { return m_used; }
    int share() const { return m_share; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_used = 0;
    int m_share = 0;
    QString m_text;
};

} // namespace rollcall
