// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rollcall {

//! How a tenant's table was left: columns by name in their order, and their widths.
struct TableLayout
{
    //! A column that is shown.
    struct Column
    {
        QString name; //!< well-known name or path
        int width = 0; //!< device-independent pixels; 0: by content
        bool operator==(const Column &) const = default;
    };
    QList<Column> columns; //!< the visible ones, left to right; empty: never chosen
    QString sortColumn; //!< empty: as received
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    //! What rows that are equal so far are sorted by.
    struct SortKey
    {
        QString column;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const SortKey &) const = default;
    };
    QList<SortKey> furtherSort{}; //!< keys behind sortColumn
    bool operator==(const TableLayout &) const = default;
};

//! What the program remembers between runs beside profiles and secrets. Forgetting all of it loses
//! no data.
class AppSettings
{
public:
    virtual ~AppSettings() = default;

    virtual TableLayout tableLayout(const QString &profileId) const = 0;
    virtual void setTableLayout(const QString &profileId, const TableLayout &layout) = 0;
    virtual void removeTableLayout(const QString &profileId) = 0;
    virtual QByteArray windowState(const QString &name) const = 0; //!< geometry, splitters
    virtual void setWindowState(const QString &name, const QByteArray &state) = 0;
    virtual QString
    text(const QString &key) const = 0; //!< small remembered choices: "export/format"
    virtual void setText(const QString &key, const QString &value) = 0;
};

} // namespace rollcall
