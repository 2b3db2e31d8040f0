// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPalette>
#include <QString>
#include <QTextLayout>

namespace rollcall {

//! The formats of a query's parts for a field with this palette, each read on the field's base with
//! a contrast of 4.5 or more. A query with mistakes has them too.
QList<QTextLayout::FormatRange> queryFormats(const QString &query, const QPalette &palette);

//! The number of characters that the first `bytes` of a text in UTF-8 are.
qsizetype charactersBefore(const QByteArray &utf8, std::size_t bytes);

} // namespace rollcall
