// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QStringList>

namespace rollcall::test {

//! A hundred users with what breaks readers, writers and spreadsheets in names and values.
QByteArray hostilePage(QRandomGenerator &random, int page);

//! What Python's own reader makes of a file: the JSON that a script of fixtures/exports prints.
QJsonDocument documentBy(const QString &script, const QByteArray &bytes,
                         const QStringList &more = {});
QJsonArray readBy(const QString &script, const QByteArray &bytes, const QStringList &more = {});

} // namespace rollcall::test
