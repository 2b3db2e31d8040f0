// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

#include <QStringList>

#include <vector>

namespace rollcall {

//! A table for a terminal: columns as wide as the first page's values need, longer ones cut with
//! "…". Values are made safe to print.
class TableWriter final : public ExportWriter
{
public:
    explicit TableWriter(std::vector<std::string> columns);

    void begin(QByteArray &out) override;
    void write(const TableSnapshot &table, std::span<const std::uint32_t> rows,
               QByteArray &out) override;
    void end(const Stamp &stamp, QByteArray &out) override;

private:
    QStringList cells(const TableSnapshot &table, std::uint32_t row) const;
    void measure(const QList<QStringList> &lines);
    void writeLine(const QStringList &cells, QByteArray &out) const;

    const std::vector<std::string> m_columns;
    std::vector<int> m_widths; //!< empty until the first rows
};

} // namespace rollcall
