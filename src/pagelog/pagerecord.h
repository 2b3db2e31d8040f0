// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagelog.h"
#include "core/table/rawpage.h"

#include <QByteArray>

#include <optional>

namespace rollcall {

//! A page as it stands in its record.
struct PageRecord
{
    HttpRequest request;
    std::optional<qint64> total;
    PagePlace place;
    PackedPage packed; //!< lies within the bytes that it was read from
};

//! The records of a log as bytes, before they are sealed and after they were opened.
QByteArray toRecord(const PageLogHead &head);
QByteArray toRecord(const PageToKeep &page);
//! Nothing: no such record, cut short, or longer than it should be.
std::optional<PageLogHead> headFrom(const QByteArray &record);
std::optional<PageRecord> pageFrom(const QByteArray &record);

} // namespace rollcall
