// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StateView;
}

namespace rollcall {

//! What a StateView says: a state with no rows, and what to do next.
struct StatePage
{
    enum class Busy
    {
        No,
        Yes //!< an endless progress bar stands below the text
    };

    QString icon; //!< Theme::icon name
    Tone tone = Tone::Neutral;
    QString title;
    QString text; //!< plain text
    QString said; //!< small print: the provider's words, selectable
    QString primary; //!< label of the first button; empty: no button
    QString secondary;
    Busy busy = Busy::No;
};

//! The page in the middle of a table that has no rows: empty, loading, offline, unauthorized,
//! failed, no result.
class StateView final : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget *parent = nullptr);
    ~StateView() override;

    void setPage(const StatePage &page);

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    const std::unique_ptr<Ui::StateView> m_ui;
    StatePage m_page;
};

} // namespace rollcall
