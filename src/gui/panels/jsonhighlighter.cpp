// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/jsonhighlighter.h"

#include "gui/widgets/theme.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! The place behind a string that begins at `start`; the line's end when it does not end here.
qsizetype endOfString(const QString &line, qsizetype start)
{
    for (qsizetype i = start + 1; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            return i + 1;
    }
    return line.size();
}

bool isKey(const QString &line, qsizetype behind)
{
    while (behind < line.size() && line[behind].isSpace())
        ++behind;
    return behind < line.size() && line[behind] == u':';
}

bool isInToken(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'.';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    const ColorScheme scheme = Theme::schemeOf(palette);
    const auto tone = [scheme](Tone each) { return Theme::toneColors(each, scheme).text; };
    m_key = tone(Tone::Info);
    m_text = tone(Tone::Success);
    m_number = tone(Tone::Danger);
    m_word = tone(Tone::Warning);
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at + 1;
        if (text[at] == u'"') {
            end = endOfString(text, at);
            setFormat(int(at), int(end - at), isKey(text, end) ? m_key : m_text);
        } else if (isInToken(text[at])) {
            while (end < text.size() && isInToken(text[end]))
                ++end;
            setFormat(int(at), int(end - at), text[at].isLetter() ? m_word : m_number);
        }
        at = end;
    }
}

} // namespace rollcall
