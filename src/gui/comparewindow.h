// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/detailsection.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace rollcall {

class CompareModel;

//! Two to four users side by side in a window of its own: attributes, and what the directory tells
//! of their access, asked for now. Rows that differ stand out.
class CompareWindow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t mostUsers = 4;

    //! `context` without a subject; nothing: nobody can be asked for more.
    CompareWindow(const TableSnapshot &table, const std::vector<std::uint32_t> &rows,
                  const std::optional<DetailContext> &context, QWidget *parent);

private:
    //! One list about all the users.
    struct Asked
    {
        DetailList list;
        QString title;
        std::vector<DetailFetch *> fetches; //!< by user
    };

    void askForAccess(const TableSnapshot &table, const std::vector<std::uint32_t> &rows,
                      const DetailContext &context);
    void takeList(const Asked &asked);
    void showState();

    CompareModel *m_model;
    QCheckBox *m_onlyDifferences;
    QLabel *m_state;
    std::vector<std::unique_ptr<Asked>> m_asked;
};

} // namespace rollcall
