// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/pastedtoken.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace rollcall {

namespace {

// What copying from web pages and files leaves around a token, beside ASCII white space.
constexpr std::array<std::string_view, 3> strayCharacters{
    "\xc2\xa0", // no-break space
    "\xe2\x80\x8b", // zero width space
    "\xef\xbb\xbf", // byte order mark
};

QByteArrayView trimmed(QByteArrayView text)
{
    while (true) {
        const qsizetype before = text.size();
        text = text.trimmed();
        for (const std::string_view stray : strayCharacters) {
            const auto size = static_cast<qsizetype>(stray.size());
            if (text.startsWith(QByteArrayView(stray)))
                text = text.sliced(size);
            if (text.endsWith(QByteArrayView(stray)))
                text.chop(size);
        }
        if (text.size() == before)
            return text;
    }
}

QByteArrayView withoutLeading(QByteArrayView text, QByteArrayView word)
{
    const bool leads = !word.isEmpty() && text.size() >= word.size()
        && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
    return leads ? trimmed(text.sliced(word.size())) : text;
}

Error unusable(const char *sentence)
{
    return Error{ErrorKind::InvalidInput, "token not usable", sentence};
}

} // namespace

Result<QByteArray> readPastedToken(QByteArrayView pasted, QByteArrayView prefix)
{
    QByteArrayView token = trimmed(pasted);
    token = withoutLeading(token, "Authorization:");
    token = withoutLeading(token, prefix);
    if (token.isEmpty() || token.compare(prefix.trimmed(), Qt::CaseInsensitive) == 0)
        return unusable(QT_TRANSLATE_NOOP("Provider", "The token is empty. Paste it whole."));
    const auto isVisibleAscii = [](char c) { return c > 0x20 && c < 0x7f; };
    if (!std::ranges::all_of(token, isVisibleAscii))
        return unusable(QT_TRANSLATE_NOOP(
            "Provider",
            "The token holds white space or characters that no token has. Paste it again, with "
            "nothing before or after it."));
    return token.toByteArray();
}

} // namespace rollcall
