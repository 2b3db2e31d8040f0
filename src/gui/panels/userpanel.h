// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"
#include "gui/panels/detailpage.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace Ui {
class UserPanel;
}

namespace rollcall {

class UserDetailsModel;

//! The selected user in full: who it is, well-known attributes in groups, all others by path, the
//! raw object, and what the directory tells beside it, asked for when it is looked at. Values are
//! shown as plain text, whatever they hold.
class UserPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UserPanel(QWidget *parent = nullptr);
    ~UserPanel() override;

    void showNobody();
    void showSeveral(int users);
    //! `row` of `table`. `rawStatusPath`: ProviderInfo::rawStatusPath, for the provider's own word.
    //! `context` without a subject: how more is asked about the user; nothing: it cannot be.
    void showUser(const TableSnapshot &table, std::uint32_t row, const QString &rawStatusPath,
                  const std::optional<DetailContext> &context = std::nullopt);

    //! Offers the user's manager and reports as searches of the table, and the members of the
    //! user's groups: see the signals.
    void offerSearches();

Q_SIGNALS:
    void searchWanted(const QString &query);
    void membersWanted(const rollcall::Group &group);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showHeader(const QString &rawStatusPath);
    void showJson();
    void showPeople();
    std::optional<QString> valueQuery(const QString &path, const QString &value) const;
    QString managerQuery() const;
    QString reportsQuery() const;
    std::string value(std::string_view name) const;
    void showDetails(std::optional<DetailContext> context);
    void showMessage(const QString &title, const QString &text);
    void applyColors();
    QString shown(const char *name) const;

    const std::unique_ptr<Ui::UserPanel> m_ui;
    UserDetailsModel *m_details;
    QList<DetailPage *> m_detailPages;
    TableSnapshot m_table;
    std::uint32_t m_row = 0;
    bool m_offersSearches = false;
};

} // namespace rollcall
