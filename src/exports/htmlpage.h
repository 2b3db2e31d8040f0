// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

//! The parts of a page that are the same for all files.
namespace rollcall::htmlpage {

//! From the doctype to before the title: the policy and the style.
QByteArray head();
//! The element that lets the headings sort.
QByteArray script();

} // namespace rollcall::htmlpage
