// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rollcall {

//! How a JSON text is laid out for reading.
enum class JsonLayout
{
    Indented,
    AsReceived
};

//! A JSON text as it can be shown: tokens, their order and their digits stay as they are, only the
//! space between them changes. Characters that would reorder or hide what stands around them are
//! written as escapes (a backslash and u), so that what is shown still is that JSON. Text that is
//! no JSON comes out unharmed, oddly indented. At most `most` characters of it are laid out;
//! `isCut` says whether that was less than all.
struct ShownJson
{
    QString text;
    bool isCut = false;
};
ShownJson shownJson(QByteArrayView raw, JsonLayout layout, qsizetype most);

} // namespace rollcall
