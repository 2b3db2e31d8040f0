// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <string_view>

namespace rollcall {

//! Unpacks one entry of a zip, part by part: to see that a file which a library wrote is whole.
//! False: there is no such entry, or it is damaged.
bool readZipEntry(QIODevice &zip, const QByteArray &name,
                  const std::function<void(std::string_view)> &take);

} // namespace rollcall
