// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace rollcall::test {

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

//! A format in the manner of Okta's, small enough for tests.
inline PageFormat pageFormat()
{
    PageFormat format;
    format.attributes = {{Attribute::Id, "id", BlankReason::NotSet},
                         {Attribute::Login, "profile.login", BlankReason::NotSet},
                         {Attribute::LastName, "profile.lastName", BlankReason::NotSet},
                         {Attribute::Status, "status", BlankReason::NotSet},
                         {Attribute::Created, "created", BlankReason::NotSet},
                         {Attribute::LastLogin, "lastLogin", BlankReason::Never}};
    format.statusWords = {{"ACTIVE", AccountStatus::Active},
                          {"STAGED", AccountStatus::Staged},
                          {"PASSWORD_EXPIRED", AccountStatus::PasswordExpired},
                          {"DEPROVISIONED", AccountStatus::Deactivated}};
    format.hiddenPaths = {"_links"};
    return format;
}

//! Null when the page is refused.
inline std::shared_ptr<const UserChunk> decoded(const QByteArray &page,
                                                const PageFormat &format = pageFormat())
{
    auto chunk = decodeUsers(view(page), format);
    return chunk.ok() ? chunk.value() : nullptr;
}

//! A cell with a sign of its kind: text as it is, #number, ?boolean, [list], (blank).
inline QString described(const Cell &cell)
{
    const QString value = text(cell.text);
    switch (cell.kind) {
    case CellKind::Blank:
        return cell.blank == BlankReason::NotSet ? QStringLiteral("()")
                                                 : u'(' + text(toWord(cell.blank)) + u')';
    case CellKind::Text:
        return value;
    case CellKind::Number:
        return u'#' + value;
    case CellKind::Boolean:
        return u'?' + value;
    case CellKind::List:
        return u'[' + value + u']';
    }
    return {};
}

//! "id=1|status=ACTIVE|…" in the order of the columns.
inline QString describedRow(const UserChunk &chunk, std::uint32_t row)
{
    QStringList cells;
    for (std::uint32_t column = 0; column < chunk.columns().size(); ++column)
        cells += text(chunk.columns()[column].path) + u'=' + described(chunk.cell(row, column));
    return cells.join(u'|');
}

//! The same without the first column and without cells that are only not there.
inline QString presentCells(const UserChunk &chunk, std::uint32_t row)
{
    QStringList cells = describedRow(chunk, row).split(u'|');
    cells.removeIf([](const QString &cell) { return cell.endsWith(QLatin1String("=()")); });
    return cells.mid(1).join(u'|');
}

inline QString idsOf(const TableSnapshot &table, const std::vector<std::uint32_t> &rows)
{
    QStringList ids;
    for (const std::uint32_t row : rows)
        ids += text(table.id(row));
    return ids.join(u'|');
}

//! A file of tests/fixtures.
inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(ROLLCALL_FIXTURES) + u'/' + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace rollcall::test
