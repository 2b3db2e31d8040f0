// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"
#include "session/detailfetch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace rollcall {

class FieldNote;
class UserTableModel;

//! What it takes to ask a tenant about one of its users.
struct DetailContext
{
    const Services *services = nullptr;
    Profile profile;
    std::shared_ptr<Authenticator> authenticator;
    DetailSubject subject; //!< `json` is filled in when something is asked
    TableSnapshot table{}; //!< where the user stands
    std::uint32_t row = 0;
};

//! One list about a user, with a state of its own: not asked, loading, rows, nothing, failed with
//! the permission that it takes, or not offered by the directory.
class DetailSection final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailSection(const DetailList &list, QWidget *parent = nullptr);
    ~DetailSection() override;

    const DetailList &list() const { return m_list; }
    //! Asks anew; what was under way is dropped.
    void load(const DetailContext &context, const DetailSpan &span);
    void clear(); //!< forgets the rows, and asks for nothing
    bool isAsked() const { return m_fetch; }
    //! Offers the members of a group in its row: see membersWanted.
    void offerMembers() { m_offersMembers = true; }

Q_SIGNALS:
    void membersWanted(const rollcall::Group &group);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void update();
    void showState();
    void showRows();
    void fitHeight();
    void act();
    void copy(const QString &text) const;
    void copyRows() const;
    void showMenu(const QPoint &position);
    void applyColors();

    std::optional<Group> groupIn(std::uint32_t row) const;

    const DetailList m_list;
    bool m_offersMembers = false;
    DetailContext m_context;
    DetailSpan m_span;
    DetailFetch *m_fetch = nullptr; //!< a child; null: nothing was asked
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_action; //!< stop, or ask again
    FieldNote *m_note;
    UserTableModel *m_model;
    QTableView *m_table;
    QPushButton *m_more;
    FieldNote *m_remark;
};

} // namespace rollcall
