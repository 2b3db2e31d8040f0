// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"
#include "core/table/sorting.h"
#include "session/detailfetch.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QTableView;

namespace rollcall {

class FieldNote;
class UserTableModel;

//! Lets choose one of the directory's groups, which stream in while it is open.
class GroupPicker final : public QDialog
{
    Q_OBJECT

public:
    //! `source` and `services` outlive this.
    GroupPicker(const GroupSource &source, const Services &services, const Profile &profile,
                std::shared_ptr<Authenticator> authenticator, QWidget *parent);
    ~GroupPicker() override;

    std::optional<Group> group() const; //!< nothing: none is chosen
    MemberList way() const; //!< whether those in groups within it count

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpLayout();
    void update();
    void showRows();
    void showState();
    RowOrder rowsFound() const;

    const GroupSource &m_source;
    const Services &m_services;
    const DetailList m_list;
    DetailFetch *m_fetch;
    QLineEdit *m_search;
    UserTableModel *m_model;
    QTableView *m_table;
    FieldNote *m_note;
    QCheckBox *m_nested; //!< hidden where the directory knows one way only
    QDialogButtonBox *m_buttons;
};

} // namespace rollcall
