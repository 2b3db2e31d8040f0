// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace Ui {
class UserPanel;
}

namespace rollcall {

class UserDetailsModel;

//! The selected user in full: who it is, well-known attributes in groups, all others by path, and
//! the raw object. Values are shown as plain text, whatever they hold.
class UserPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UserPanel(QWidget *parent = nullptr);
    ~UserPanel() override;

    void showNobody();
    void showSeveral(int users);
    //! `row` of `table`. `rawStatusPath`: ProviderInfo::rawStatusPath, for the provider's own word.
    void showUser(const TableSnapshot &table, std::uint32_t row, const QString &rawStatusPath);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHeader(const QString &rawStatusPath);
    void showJson();
    void showMessage(const QString &title, const QString &text);
    void applyColors();
    QString shown(const char *name) const;

    const std::unique_ptr<Ui::UserPanel> m_ui;
    UserDetailsModel *m_details;
    TableSnapshot m_table;
    std::uint32_t m_row = 0;
};

} // namespace rollcall
