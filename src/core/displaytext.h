// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <string_view>

namespace rollcall {

//! Where a text is shown.
enum class TextPlace
{
    Line, //!< a cell: one line, at most 1,000 characters
    ToolTip, //!< several lines, at most 4,000 characters
    Page, //!< several lines, all of it: a file for people
};

//! A directory's text made safe to show: it cannot reorder, hide or forge what stands around it.
//! Control characters become their pictures (␀, ␛), bidirectional and other invisible controls
//! their names (⟨RLO⟩), line ends ⏎ (in a tooltip they stay), a longer text ends in "…". The result
//! is plain text.
QString displayText(std::string_view utf8, TextPlace place = TextPlace::Line);
QString displayText(const QString &text, TextPlace place = TextPlace::Line);

//! A text of core as it is. QString::fromUtf8 would drop a U+FEFF at its beginning.
QString exactText(std::string_view utf8);

//! A moment as people are shown it: in the local zone and their language.
QString displayMoment(const QDateTime &moment);

//! A plain text as a tooltip, which Qt would else take for HTML when it looks like it.
QString toolTipHtml(const QString &plainText);

} // namespace rollcall
