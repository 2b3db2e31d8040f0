// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/avatar.h"

#include "gui/widgets/theme.h"

#include <QPainter>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int diameter = 44;

//! The first letter or digit as a whole code point, in upper case; empty: none.
QString firstLetter(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        char32_t code = word[i].unicode();
        qsizetype length = 1;
        if (word[i].isHighSurrogate() && i + 1 < word.size()) {
            code = QChar::surrogateToUcs4(word[i], word[i + 1]);
            length = 2;
        }
        if (QChar::isLetterOrNumber(code))
            return word.sliced(i, length).toString().toUpper().first(length);
        i += length - 1;
    }
    return {};
}

} // namespace

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setPerson(const QString &id, const QString &name)
{
    m_id = id;
    m_initials = initialsOf(name);
    update();
}

QString Avatar::initialsOf(const QString &name)
{
    QStringList letters;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return u"?"_s;
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

QSize Avatar::sizeHint() const
{
    return {diameter, diameter};
}

void Avatar::paintEvent(QPaintEvent *)
{
    const ToneColors colors = Theme::avatarColors(m_id);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawEllipse(rect());
    QFont bold = Theme::scaled(font(), 1.3);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace rollcall
