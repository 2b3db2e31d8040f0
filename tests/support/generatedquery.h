// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>

namespace rollcall::test {

inline QByteArray pickFrom(QRandomGenerator &dice, const QByteArrayList &from)
{
    return from.at(dice.bounded(int(from.size())));
}

//! One to three terms, joined and put in parentheses as chance has it; now and then the last part
//! is one term more.
template <typename Term>
QByteArray generatedQuery(QRandomGenerator &dice, const Term &term)
{
    QByteArray text = term();
    for (int more = dice.bounded(3); more > 0; --more) {
        text += pickFrom(dice, {" ", " ", " OR "});
        text += term();
    }
    if (dice.bounded(3) == 0)
        text = '(' + text + ") " + term();
    return text;
}

} // namespace rollcall::test
