// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountstatus.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>
#include <QStyle>

class QAbstractButton;
class QLabel;
class QWidget;

namespace rollcall {

//! What a colour says. Never said by colour alone: a word or an icon stands beside it.
enum class Tone
{
    Neutral,
    Info,
    Success,
    Warning,
    Danger
};

enum class ColorScheme
{
    Light,
    Dark
};

//! The colours of a tone: `text` reads on `fill` with a contrast of 4.5 or more.
struct ToneColors
{
    QColor text;
    QColor fill;
    QColor border;
};

//! Colours, spacing and icons of our own widgets, for light and dark palettes.
class Theme
{
public:
    static constexpr int spacing = 8; //!< between things that belong together
    static constexpr int margin = 12; //!< around groups
    static constexpr int gap = 16; //!< between groups

    static ColorScheme schemeOf(const QPalette &palette);
    //! Fusion palettes of our own, for platforms that have none and for pictures.
    static QPalette palette(ColorScheme scheme);

    static ToneColors toneColors(Tone tone, ColorScheme scheme);
    //! A tone as text straight on the window or in a field.
    static QColor toneText(Tone tone, const QPalette &palette);
    static Tone toneOf(AccountStatus status);
    //! Text of less weight, still 4.5 : 1 on window and base.
    static QColor mutedText(const QPalette &palette);
    //! The palette's own colour of links, or one that reads on the window: dark palettes of many
    //! desktops keep the blue of light ones.
    static QColor linkText(const QPalette &palette);
    //! A fill that belongs to the id for ever, with the text colour that reads on it.
    static ToneColors avatarColors(const QString &id);

    //! WCAG 2 contrast ratio of opaque colours, 1 to 21.
    static double contrast(const QColor &one, const QColor &other);

    //! ":/icons/light/search.svg" or its dark twin; a null icon when there is none.
    static QIcon icon(const QString &name, const QPalette &palette);
    //! icon(), or the style's own where there is none. `palette` is the parent's: while that
    //! changes, the button's is still the old one.
    static void setIcon(QAbstractButton &button, const QPalette &palette, const QString &name,
                        QStyle::StandardPixmap own);
    static QString toneIconName(Tone tone); //!< "warning"
    //! An icon's shape in one colour, `size` device-independent pixels wide; null: no such icon.
    static QPixmap tinted(const QString &name, int size, const QColor &color,
                          const QPalette &palette);
    //! Puts the text of a form's label beside the first line of a field that has notes below it.
    static void alignWithField(QLabel &label, const QWidget &field);
    //! The edge of a widget that floats over others, seen on light and dark.
    static void paintOutline(QWidget &widget);
    static QFont monospace();
    static QFont scaled(const QFont &font, double factor);
};

} // namespace rollcall
