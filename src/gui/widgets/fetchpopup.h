// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serverquery.h"

#include <QFrame>

class QGridLayout;

namespace rollcall {

//! Shows which pieces of a search the directory's server answers and which are matched here, and
//! asks whether only what it finds shall be fetched. Closes on Escape and when something else is
//! clicked. Owned by the tenant's view.
class FetchPopup final : public QFrame
{
    Q_OBJECT

public:
    enum class Everybody
    {
        IsFetched,
        CanBeFetched //!< something was left out the last time
    };

    explicit FetchPopup(QWidget *parent);

    void showBelow(const QWidget &widget, const ServerQuery &query, const QString &provider,
                   Everybody everybody);

Q_SIGNALS:
    void matchingWanted();
    void everybodyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const ServerQuery &query, const QString &provider, Everybody everybody);
    void addPieces(QGridLayout &grid, const QString &heading, const QStringList &pieces);
    void addButton(QGridLayout &grid, const QString &label, const char *id,
                   void (FetchPopup::*wanted)());

    QWidget *m_contents = nullptr;
};

} // namespace rollcall
