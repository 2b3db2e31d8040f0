// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace rollcall::test {

//! Writes a model's signals down as text: "insert 0-199|remove 3-3|move 4-4>0|change 1-1|reset".
class SignalLog final : public QObject
{
public:
    explicit SignalLog(const QAbstractItemModel &model);
    QString take(); //!< what was written since the last time

private:
    void note(const QString &text) { m_log.append(text); }

    QStringList m_log;
};

} // namespace rollcall::test
