// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/displaytext.h"

#include <unicode/uchar.h>

#include <cstdio>
#include <unistd.h>

namespace rollcall::console {

void say(const QString &text)
{
    clearStatus();
    const QByteArray line = displayText(text, TextPlace::ToolTip).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void print(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

void showStatus(const QString &text)
{
    if (!isErrorTerminal())
        return;
    // Back to the first column, the text, and nothing behind it.
    const QByteArray line = "\r" + displayText(text).toUtf8() + "\x1b[K";
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void clearStatus()
{
    if (isErrorTerminal())
        std::fputs("\r\x1b[K", stderr);
}

int widthOf(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size()) {
            ++i;
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text.at(i).unicode());
        }
        const auto type = u_charType(static_cast<UChar32>(c));
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
            continue;
        const int eastAsian =
            u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
        width += eastAsian == U_EA_WIDE || eastAsian == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

} // namespace rollcall::console
