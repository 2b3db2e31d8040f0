// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <QList>
#include <QObject>
#include <QString>

#include <stop_token>

namespace rollcall {

//! A value of a column, and how many users have it.
struct FoundValue
{
    QString value;
    qint64 users = 0;
    bool operator==(const FoundValue &) const = default;
};

//! What values are looked for.
struct ValueQuestion
{
    QString field; //!< as in a query: name or path, any case
    QString text; //!< a part of the value, any case and accents; empty: all
    qsizetype most = 100;
};

//! Looks for values of a column on a worker thread. Emits found() once, never from inside the
//! constructor, then deletes itself; deleting it before cancels it.
class ValueLookup final : public QObject
{
    Q_OBJECT

public:
    ValueLookup(const TableSnapshot &table, const ValueQuestion &question, QObject *parent);
    ~ValueLookup() override;

    //! The work itself. Values that begin with the text come first, then those that many users
    //! have. Each item of a list is a value; of the column status the common words are. Values that
    //! cannot be typed in one line are left out. Of a column in which nearly every user has a value
    //! of his own, only the first ones that fit are counted.
    static QList<FoundValue> valuesOf(const TableSnapshot &table, const ValueQuestion &question,
                                      const std::stop_token &stop);

Q_SIGNALS:
    void found(const QList<rollcall::FoundValue> &values);

private:
    std::stop_source m_stop;
};

} // namespace rollcall
