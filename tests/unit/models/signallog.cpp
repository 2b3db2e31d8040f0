// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/models/signallog.h"

#include <utility>

namespace rollcall::test {

using namespace Qt::StringLiterals;

namespace {

QString span(const QString &what, int first, int last)
{
    return u"%1 %2-%3"_s.arg(what).arg(first).arg(last);
}

} // namespace

SignalLog::SignalLog(const QAbstractItemModel &model)
{
    using Model = QAbstractItemModel;
    connect(&model, &Model::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        note(span(u"insert"_s, first, last));
    });
    connect(&model, &Model::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        note(span(u"remove"_s, first, last));
    });
    connect(&model, &Model::rowsMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                note(span(u"move"_s, first, last) + u'>' + QString::number(to));
            });
    connect(&model, &Model::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                note(span(u"change"_s, from.row(), to.row()));
            });
    connect(&model, &Model::headerDataChanged, this,
            [this](Qt::Orientation, int first, int last) { note(span(u"header"_s, first, last)); });
    connect(&model, &Model::modelReset, this, [this] { note(u"reset"_s); });
}

QString SignalLog::take()
{
    return std::exchange(m_log, {}).join(u'|');
}

} // namespace rollcall::test
