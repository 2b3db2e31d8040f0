// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/querycolors.h"

#include "core/query/querylexer.h"
#include "gui/widgets/theme.h"

#include <algorithm>

namespace rollcall {

namespace {

QTextCharFormat formatOf(QueryToken::Kind kind, const QPalette &palette)
{
    using Kind = QueryToken::Kind;
    QTextCharFormat format;
    const auto setColor = [&](const QColor &color) {
        // A desktop's own palette may be one that ours do not read on.
        if (Theme::contrast(color, palette.color(QPalette::Base)) >= 4.5)
            format.setForeground(color);
    };
    switch (kind) {
    case Kind::Word:
        break;
    case Kind::Field:
        setColor(Theme::toneText(Tone::Info, palette));
        break;
    case Kind::Value:
    case Kind::QuotedValue:
    case Kind::Phrase:
        setColor(Theme::toneText(Tone::Success, palette));
        break;
    case Kind::Operator:
    case Kind::Anchor:
    case Kind::Presence:
    case Kind::Comma:
    case Kind::Open:
    case Kind::Close:
        setColor(Theme::mutedText(palette));
        break;
    case Kind::Minus:
    case Kind::And:
    case Kind::Or:
    case Kind::Not:
        setColor(Theme::toneText(Tone::Warning, palette));
        format.setFontWeight(QFont::Bold);
        break;
    }
    return format;
}

} // namespace

QList<QTextLayout::FormatRange> queryFormats(const QString &query, const QPalette &palette)
{
    const QByteArray utf8 = query.toUtf8();
    QList<QTextLayout::FormatRange> formats;
    for (const QueryToken &token :
         lexQuery({utf8.constData(), static_cast<std::size_t>(utf8.size())})) {
        const qsizetype begin = charactersBefore(utf8, token.offset);
        const qsizetype end = charactersBefore(utf8, token.end());
        formats.append({int(begin), int(end - begin), formatOf(token.kind, palette)});
    }
    return formats;
}

qsizetype charactersBefore(const QByteArray &utf8, std::size_t bytes)
{
    const auto count = std::min(bytes, static_cast<std::size_t>(utf8.size()));
    return QString::fromUtf8(utf8.first(static_cast<qsizetype>(count))).size();
}

} // namespace rollcall
