// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace rollcall {

//! A text of a provider as its source has it, for QT_TRANSLATE_NOOP("Provider", …): English until
//! it is shown.
inline QString english(const char *text)
{
    return QString::fromUtf8(text);
}

//! The same in the user's language.
inline QString translatedProviderText(const QString &english)
{
    return english.isEmpty()
        ? QString()
        : QCoreApplication::translate("Provider", english.toUtf8().constData());
}

} // namespace rollcall
