// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QGridLayout;

namespace rollcall {

//! The search language by examples, which can be clicked, and the last searches. Closes on Escape
//! and when something else is clicked. Owned by the search box.
class SearchHelp final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent);

    void showBelow(const QWidget &widget, const QStringList &recent);

Q_SIGNALS:
    void chosen(const QString &query);
    void historyCleared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QStringList &recent);
    void addHeading(QGridLayout &grid, const QString &text);
    void addRow(QGridLayout &grid, const QString &query, const QString &explanation);

    QWidget *m_contents = nullptr;
};

} // namespace rollcall
