// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults.h"

#include <QByteArray>

#include <optional>

namespace rollcall {

//! The opaque cursors of one service's pages: where a page begins, in base64.
class PageCursors
{
public:
    //! "at:" and ':' make "at:200:0" of position 200.
    PageCursors(QByteArray beginning, char separator)
        : m_beginning(std::move(beginning)), m_separator(separator)
    { }

    //! `turn` makes two cursors of one place differ.
    QByteArray to(uint64_t position, uint64_t turn = 0) const;
    //! Nothing: it is none of ours.
    std::optional<uint64_t> positionOf(const QByteArray &cursor) const;
    //! What a page that was asked for with `sent` says of the next, which begins at `next`; empty:
    //! there is none. An empty page leads to the same place by another cursor, else it would be a
    //! loop; a repeated link leads to the page itself.
    QByteArray after(const QByteArray &sent, std::optional<uint64_t> next,
                     std::optional<FaultKind> fault);

private:
    QByteArray m_beginning;
    char m_separator;
    uint64_t m_turn = 0;
};

//! Tells cursors of different lists apart.
QByteArray cursorChecksum(const QByteArray &text);

} // namespace rollcall
