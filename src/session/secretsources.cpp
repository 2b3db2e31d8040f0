// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretsources.h"

#include "session/tenantoptions.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

Result<Secret> secretFromEnvironment(const QString &variable)
{
    // Who takes the option for the place of the secret itself must not find it in a log.
    static const QRegularExpression variableName(u"^[A-Za-z_][A-Za-z0-9_]{0,63}$"_s);
    if (!variableName.match(variable).hasMatch())
        return usageError(u"What is named must be an environment variable, such as OKTA_TOKEN, "
                          u"that holds the secret: letters, digits and _, beginning with no "
                          u"digit."_s);
    QByteArray value = qgetenv(variable.toLocal8Bit().constData());
    while (value.endsWith('\n') || value.endsWith('\r')) // as files and pastes bring along
        value.chop(1);
    if (value.isEmpty())
        return usageError(u"The environment variable %1 is not set or empty."_s.arg(variable));
    return Secret(value);
}

void forgetVariable(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    // Where the system put it when the program started, it would stay otherwise.
    if (char *const value = std::getenv(name.constData()))
        explicit_bzero(value, std::strlen(value));
    qunsetenv(name.constData());
}

Result<Secret> secretFromFile(const QString &path, const std::function<void(const QString &)> &say)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usageError(u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (file.permissions() & others)
        say(u"Warning: other users of this machine can read %1."_s.arg(path));
    const QByteArray text = file.read(1 << 20).trimmed();
    if (text.isEmpty())
        return usageError(u"The file %1 is empty."_s.arg(path));
    return Secret(text);
}

Result<Secret> secretFromStdin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return usageError(u"Standard input cannot be read."_s);
    const QByteArray text = input.readLine(1 << 20).trimmed();
    if (text.isEmpty())
        return usageError(u"--token-stdin was given, but standard input held no token."_s);
    return Secret(text);
}

} // namespace rollcall
