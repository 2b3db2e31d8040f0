// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace rollcall {

//! Names of columns for the engine, which knows no Qt.
inline std::vector<std::string> toNames(const QStringList &names)
{
    std::vector<std::string> out;
    for (const QString &name : names)
        out.push_back(name.toStdString());
    return out;
}

//! And back.
inline QStringList toStrings(const std::vector<std::string> &names)
{
    QStringList out;
    for (const std::string &name : names)
        out.append(QString::fromStdString(name));
    return out;
}

} // namespace rollcall
