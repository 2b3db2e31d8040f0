// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/displaytext.h"

#include <unicode/uchar.h>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace rollcall::console {

namespace {

constexpr char controlC = 3;

//! The terminal of stdin, set so that Ctrl+C ends a line instead of the program, which would leave
//! the terminal silent. What was typed ahead answers a question, but never a hidden one.
class AskingTerminal
{
public:
    explicit AskingTerminal(Echo echo)
    {
        m_isSet = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios asking = m_before;
        asking.c_lflag &= ~static_cast<tcflag_t>(ISIG);
        asking.c_cc[VEOL] = controlC;
        if (echo == Echo::Hidden)
            asking.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isSet)
            tcsetattr(STDIN_FILENO, echo == Echo::Hidden ? TCSAFLUSH : TCSADRAIN, &asking);
    }
    ~AskingTerminal()
    {
        if (m_isSet)
            tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }
    AskingTerminal(const AskingTerminal &) = delete;
    AskingTerminal &operator=(const AskingTerminal &) = delete;

private:
    termios m_before{};
    bool m_isSet = false;
};

} // namespace

bool isInteractive()
{
    return isatty(STDIN_FILENO) == 1 && isErrorTerminal();
}

std::optional<QByteArray> ask(const QString &question, Echo echo)
{
    const QByteArray shown = displayText(question).toUtf8() + ' ';
    QByteArray line;
    ssize_t got = 0;
    {
        // Before the question is shown: what is typed at once must not be flushed away.
        const AskingTerminal terminal(echo);
        std::fwrite(shown.constData(), 1, static_cast<std::size_t>(shown.size()), stderr);
        std::fflush(stderr);
        char c = 0;
        while ((got = ::read(STDIN_FILENO, &c, 1)) == 1 && c != '\n' && c != controlC)
            line.append(c);
        if (c == controlC)
            got = 0;
    }
    if (echo == Echo::Hidden || got != 1)
        std::fputs("\n", stderr);
    if (got != 1)
        return std::nullopt;
    return line.trimmed();
}

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

bool isOutputTerminal()
{
    return isatty(STDOUT_FILENO) == 1;
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
