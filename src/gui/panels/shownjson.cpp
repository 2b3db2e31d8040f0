// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/shownjson.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentWidth = 2;
constexpr int deepestIndent = 32; // deeper levels stay readable without running off the edge

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // QChar's categories, of which only these are invisible
        return false;
    }
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

//! Walks over the text once, token by token.
class Layouter
{
public:
    Layouter(QStringView text, JsonLayout layout) : m_text(text), m_layout(layout) { }

    QString run()
    {
        m_out.reserve(m_text.size() * 5 / 4);
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        return m_out;
    }

private:
    void take(QChar c)
    {
        if (m_isInString)
            return takeInString(c);
        if (c == u'"')
            m_isInString = true;
        if (m_layout == JsonLayout::AsReceived)
            return isSpace(c) ? void(m_out += c) : put(c);
        if (isSpace(c))
            return;
        if (c == u'{' || c == u'[')
            return open(c);
        if (c == u'}' || c == u']')
            return close(c);
        put(c);
        if (c == u',')
            breakLine();
        else if (c == u':')
            m_out += u' ';
    }

    void takeInString(QChar c)
    {
        put(c);
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == u'\\')
            m_isEscaped = true;
        else if (c == u'"')
            m_isInString = false;
    }

    void open(QChar c)
    {
        m_out += c;
        ++m_depth;
        qsizetype next = m_at + 1;
        while (next < m_text.size() && isSpace(m_text[next]))
            ++next;
        m_isEmpty = next < m_text.size() && (m_text[next] == u'}' || m_text[next] == u']');
        if (!m_isEmpty)
            breakLine();
    }

    void close(QChar c)
    {
        m_depth = std::max(0, m_depth - 1);
        if (!m_isEmpty)
            breakLine();
        m_isEmpty = false;
        m_out += c;
    }

    void breakLine()
    {
        m_out += u'\n';
        m_out += QString(indentWidth * std::min(m_depth, deepestIndent), u' ');
    }

    void put(QChar c)
    {
        if (isInvisible(c))
            m_out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            m_out += c;
    }

    QStringView m_text;
    JsonLayout m_layout;
    QString m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_isEmpty = false; //!< the bracket just opened closes at once
};

} // namespace

ShownJson shownJson(QByteArrayView raw, JsonLayout layout, qsizetype most)
{
    const bool isCut = raw.size() > most;
    const QString text = QString::fromUtf8(raw.first(std::min(raw.size(), most)));
    return {Layouter(text, layout).run(), isCut};
}

} // namespace rollcall
