// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/quotedsecrets.h"

#include <QRegularExpression>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

QString replaced(QString words, const QList<Secret> &sent)
{
    constexpr qsizetype shortest = 4; // what is shorter would hit words
    for (const Secret &secret : sent) {
        if (secret.reveal().size() < shortest)
            continue;
        words.replace(QString::fromUtf8(secret.reveal()), u"…"_s);
        words.replace(QString::fromLatin1(secret.reveal().toPercentEncoding()), u"…"_s);
    }
    static const QRegularExpression token(u"eyJ[\\w-]+\\.[\\w-]+(\\.[\\w-]*)?"_s);
    return words.replace(token, u"…"_s);
}

QString inOneLine(const QString &words)
{
    QString line = words.simplified();
    line.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return line;
}

void cleanse(std::string &text, const QList<Secret> &sent)
{
    if (!text.empty())
        text = withoutSecrets(QString::fromStdString(text), sent).toStdString();
}

} // namespace

QString withoutSecrets(const QString &words, const QList<Secret> &sent)
{
    // A secret may have such characters of its own, so it is looked for before as well.
    return replaced(inOneLine(replaced(words, sent)), sent);
}

Error withoutSecrets(Error error, const QList<Secret> &sent)
{
    for (std::string *text : {&error.detail, &error.subject, &error.other, &error.requestId})
        cleanse(*text, sent);
    return error;
}

} // namespace rollcall
