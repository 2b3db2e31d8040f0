// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/theme.h"

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr double readable = 4.5;

QColor linkColor(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? 0x8ab9f5 : 0x0b57a8;
}

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double c = channel;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(one.redF(), other.redF()),
                            channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

ToneColors lightColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0x3f4a56, 0xe9ecef, 0xc3cad1};
    case Tone::Info:
        return {0x0b4a8f, 0xe3eefb, 0x9fc3ec};
    case Tone::Success:
        return {0x14592b, 0xdff3e4, 0x94cfa5};
    case Tone::Warning:
        return {0x6b4300, 0xfdf0d0, 0xe2bd6a};
    case Tone::Danger:
        return {0x93181f, 0xfde6e6, 0xeba3a6};
    }
    Q_UNREACHABLE();
}

ToneColors darkColors(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {0xced5dc, 0x3a4149, 0x56606b};
    case Tone::Info:
        return {0xa9cffb, 0x1c3552, 0x34608f};
    case Tone::Success:
        return {0x9fe0b2, 0x1b3b26, 0x32704a};
    case Tone::Warning:
        return {0xf5d48c, 0x45350f, 0x7d6121};
    case Tone::Danger:
        return {0xffb3b3, 0x51211f, 0x8f3f3d};
    }
    Q_UNREACHABLE();
}

void setDisabled(QPalette &palette, const QColor &text)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, text);
}

} // namespace

ColorScheme Theme::schemeOf(const QPalette &palette)
{
    const double window = luminance(palette.color(QPalette::Window));
    const double text = luminance(palette.color(QPalette::WindowText));
    return window < text ? ColorScheme::Dark : ColorScheme::Light;
}

QPalette Theme::palette(ColorScheme scheme)
{
    const bool dark = scheme == ColorScheme::Dark;
    QPalette palette(dark ? QColor(0x2b3036) : QColor(0xf3f4f6));
    const QColor text = dark ? 0xe8eaed : 0x1d2126;
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Window, dark ? 0x24282d : 0xf3f4f6);
    palette.setColor(QPalette::Base, dark ? 0x1b1e22 : 0xffffff);
    palette.setColor(QPalette::AlternateBase, dark ? 0x21252a : 0xf7f8fa);
    palette.setColor(QPalette::Button, dark ? 0x32373d : 0xeceef1);
    palette.setColor(QPalette::ToolTipBase, dark ? 0x32373d : 0xffffff);
    palette.setColor(QPalette::Highlight, dark ? 0x2f6db5 : 0x1f63b0);
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, linkColor(scheme));
    palette.setColor(QPalette::LinkVisited, dark ? 0xc3a6f0 : 0x6a3fa0);
    palette.setColor(QPalette::PlaceholderText, dark ? 0x9aa3ad : 0x666e78);
    setDisabled(palette, dark ? 0x7d858e : 0x8a919a);
    return palette;
}

ToneColors Theme::toneColors(Tone tone, ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? darkColors(tone) : lightColors(tone);
}

QColor Theme::toneText(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Neutral)
        return palette.color(QPalette::WindowText);
    return toneColors(tone, schemeOf(palette)).text;
}

Tone Theme::toneOf(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return Tone::Success;
    case AccountStatus::Staged:
        return Tone::Info;
    case AccountStatus::PasswordExpired:
    case AccountStatus::Recovery:
    case AccountStatus::Suspended:
        return Tone::Warning;
    case AccountStatus::Locked:
        return Tone::Danger;
    case AccountStatus::Deactivated:
    case AccountStatus::Deleted:
    case AccountStatus::Unknown:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QColor Theme::linkText(const QPalette &palette)
{
    const QColor link = palette.color(QPalette::Link);
    return contrast(link, palette.color(QPalette::Window)) >= readable
        ? link
        : linkColor(schemeOf(palette));
}

QColor Theme::mutedText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    for (double share = 0.42; share > 0; share -= 0.04) {
        const QColor color = mixed(text, window, share);
        if (contrast(color, window) >= readable && contrast(color, base) >= readable)
            return color;
    }
    return text;
}

ToneColors Theme::avatarColors(const QString &id)
{
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1);
    const int hue = (int(uchar(hash[0])) * 256 + int(uchar(hash[1]))) % 360;
    // White reads on every hue once the fill is dark enough; yellows need it darkest.
    QColor fill = QColor::fromHsl(hue, 110, 110);
    while (contrast(Qt::white, fill) < readable)
        fill = fill.darker(106);
    return {Qt::white, fill, fill.darker(120)};
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QIcon Theme::icon(const QString &name, const QPalette &palette)
{
    const QLatin1String folder =
        schemeOf(palette) == ColorScheme::Dark ? QLatin1String("dark") : QLatin1String("light");
    const QString path = u":/icons/%1/%2.svg"_s.arg(folder, name);
    return QFile::exists(path) ? QIcon(path) : QIcon();
}

void Theme::setIcon(QAbstractButton &button, const QPalette &palette, const QString &name,
                    QStyle::StandardPixmap own)
{
    const QIcon drawn = icon(name, palette);
    button.setIcon(drawn.isNull() ? button.style()->standardIcon(own) : drawn);
}

QString Theme::toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info:
        return u"info"_s;
    case Tone::Success:
        return u"check"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QPixmap Theme::tinted(const QString &name, int size, const QColor &color, const QPalette &palette)
{
    const QIcon shape = icon(name, palette);
    if (shape.isNull())
        return {};
    QPixmap pixmap = shape.pixmap(QSize(size, size), qGuiApp->devicePixelRatio());
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), color);
    return pixmap;
}

void Theme::alignWithField(QLabel &label, const QWidget &field)
{
    const int above = (field.sizeHint().height() - label.fontMetrics().height()) / 2;
    label.setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label.setContentsMargins(0, std::max(0, above), 0, 0);
}

void Theme::paintOutline(QWidget &widget)
{
    QPainter painter(&widget);
    painter.setPen(toneColors(Tone::Neutral, schemeOf(widget.palette())).border);
    painter.drawRect(widget.rect().adjusted(0, 0, -1, -1));
}

QFont Theme::monospace()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

QFont Theme::scaled(const QFont &font, double factor)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    return result;
}

} // namespace rollcall
