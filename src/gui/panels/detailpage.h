// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/detailsection.h"

#include <QScrollArea>

#include <optional>

class QComboBox;
class QVBoxLayout;

namespace rollcall {

//! The lists of one topic about one user, below each other. They are asked for, side by side, when
//! the page is looked at for a while: walking through the table with the arrow keys asks nothing.
class DetailPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPage(DetailTopic topic, QWidget *parent = nullptr);

    //! Of another user; nothing: of nobody.
    void setContext(const std::optional<DetailContext> &context);
    //! Offers the members of a group in its row: see membersWanted. Before setContext().
    void offerMembers() { m_offersMembers = true; }

Q_SIGNALS:
    void membersWanted(const rollcall::Group &group);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeSections(const Profile &profile);
    void load();
    DetailSpan span() const;

    const DetailTopic m_topic;
    std::optional<DetailContext> m_context;
    QString m_madeFor; //!< the sections: provider and profile id
    QVBoxLayout *m_layout;
    QComboBox *m_days = nullptr; //!< of the topic Activity
    QList<DetailSection *> m_sections;
    QTimer m_delay;
    bool m_offersMembers = false;
};

} // namespace rollcall
