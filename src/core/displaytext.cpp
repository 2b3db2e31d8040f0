// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/displaytext.h"

#include <QChar>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

struct NamedControl
{
    char16_t character;
    QStringView name;
};

// U+200C and U+200D stay: Persian and many emoji are written with them.
constexpr std::array namedControls{
    NamedControl{u'\u00AD', u"SHY"},  NamedControl{u'\u034F', u"CGJ"},
    NamedControl{u'\u061C', u"ALM"},  NamedControl{u'\u115F', u"HCF"},
    NamedControl{u'\u1160', u"HJF"},  NamedControl{u'\u180E', u"MVS"},
    NamedControl{u'\u3164', u"HF"},   NamedControl{u'\uFFA0', u"HWHF"},
    NamedControl{u'\u2061', u"FA"},   NamedControl{u'\u2062', u"IT"},
    NamedControl{u'\u2063', u"IS"},   NamedControl{u'\u2064', u"IP"},
    NamedControl{u'\u206A', u"ISS"},  NamedControl{u'\u206B', u"ASS"},
    NamedControl{u'\u206C', u"IAFS"}, NamedControl{u'\u206D', u"AAFS"},
    NamedControl{u'\u206E', u"NADS"}, NamedControl{u'\u206F', u"NODS"},
    NamedControl{u'\u200B', u"ZWSP"}, NamedControl{u'\u200E', u"LRM"},
    NamedControl{u'\u200F', u"RLM"},  NamedControl{u'\u202A', u"LRE"},
    NamedControl{u'\u202B', u"RLE"},  NamedControl{u'\u202C', u"PDF"},
    NamedControl{u'\u202D', u"LRO"},  NamedControl{u'\u202E', u"RLO"},
    NamedControl{u'\u2060', u"WJ"},   NamedControl{u'\u2066', u"LRI"},
    NamedControl{u'\u2067', u"RLI"},  NamedControl{u'\u2068', u"FSI"},
    NamedControl{u'\u2069', u"PDI"},  NamedControl{u'\uFEFF', u"BOM"},
    NamedControl{u'\uFFF9', u"IAA"},  NamedControl{u'\uFFFA', u"IAS"},
    NamedControl{u'\uFFFB', u"IAT"},
};

qsizetype limitOf(TextPlace place)
{
    switch (place) {
    case TextPlace::Line:
        return 1'000;
    case TextPlace::ToolTip:
        return 4'000;
    case TextPlace::Page:
        return std::numeric_limits<qsizetype>::max() / 8;
    }
    Q_UNREACHABLE();
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

bool isPlain(QChar c)
{
    return c >= u' ' && c < u'\u007F';
}

QString safeForm(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return QChar(char16_t(0x2400 + code));
    if (code == 0x7F)
        return u"\u2421"_s;
    if (code >= 0x80 && code < 0xA0)
        return u"\u27E8U+%1\u27E9"_s.arg(code, 4, 16, QLatin1Char('0')).toUpper();
    const auto found = std::ranges::find(namedControls, code, &NamedControl::character);
    if (found != namedControls.end())
        return u'\u27E8' + found->name.toString() + u'\u27E9';
    return c;
}

//! How many code units at `at` are a letter in the invisible alphabet of U+E0000 to U+E007F; 0:
//! none, or of a flag, which is spelt with it.
qsizetype hiddenLetterAt(QStringView text, qsizetype at)
{
    constexpr char16_t high = 0xDB40;
    constexpr qsizetype longestFlag = 2 * 8; // no region's name is longer; nor is the search
    const auto isTag = [text](qsizetype place) {
        return place >= 0 && place + 1 < text.size() && text[place] == high
            && text[place + 1] >= u'\xDC00' && text[place + 1] <= u'\xDC7F';
    };
    if (!isTag(at))
        return 0;
    qsizetype before = at - 2;
    while (isTag(before) && at - before < longestFlag)
        before -= 2;
    const bool isFlag = before >= 0 && text.sliced(before, 2) == u"\U0001F3F4";
    return isFlag ? 0 : 2;
}

QString lineEndForm(TextPlace place)
{
    switch (place) {
    case TextPlace::Line:
        return u"\u23CE"_s;
    case TextPlace::ToolTip:
    case TextPlace::Page:
        return u"\n"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString displayText(const QString &text, TextPlace place)
{
    qsizetype length = std::min(text.size(), limitOf(place));
    const bool cut = length < text.size();
    if (cut && text.at(length - 1).isHighSurrogate())
        --length;
    const QStringView shown = QStringView(text).first(length);
    if (!cut && std::ranges::all_of(shown, isPlain))
        return text;

    QString safe;
    safe.reserve(length + 1);
    for (qsizetype i = 0; i < length; ++i) {
        const QChar c = shown[i];
        if (isPlain(c)) {
            safe += c;
        } else if (const qsizetype hidden = hiddenLetterAt(shown, i)) {
            safe += u"\u27E8TAG\u27E9";
            i += hidden - 1;
        } else if (!isLineEnd(c)) {
            safe += safeForm(c);
        } else if (c != u'\r' || i + 1 == length || shown[i + 1] != u'\n') {
            safe += lineEndForm(place); // CR LF is one
        }
    }
    if (cut)
        safe += u'\u2026';
    return safe;
}

QString displayText(std::string_view utf8, TextPlace place)
{
    // Only as much as can be shown is converted: a value may be megabytes long. The last character
    // may be cut in two here; it lies behind the limit.
    const auto most = static_cast<std::size_t>(4 * (limitOf(place) + 1));
    const std::string_view shown = utf8.substr(0, most);
    return displayText(exactText(shown), place);
}

QString exactText(std::string_view utf8)
{
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!utf8.starts_with("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

QString displayMoment(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString toolTipHtml(const QString &plainText)
{
    if (plainText.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">"_s + plainText.toHtmlEscaped() + u"</p>"_s;
}

} // namespace rollcall
