// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exports/hostilepeople.h"

#include <QDebug>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

#include <array>

namespace rollcall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int usersPerPage = 100;

// What breaks readers, writers and spreadsheets.
const std::array hostilePieces{
    u"\""_s,     u","_s,      u"\n"_s,     u"\r"_s,     u"\r\n"_s,      u"\t"_s,          u";"_s,
    u"'"_s,      u"="_s,      u"+"_s,      u"-"_s,      u"@"_s,         u"\\"_s,          u" "_s,
    u"\u202E"_s, u"\u2028"_s, u"\uFF1D"_s, u"\uFEFF"_s, u"\uFFFD"_s,    u"é"_s,           u"東"_s,
    u"😀"_s,      u"1"_s,      u"49"_s,     u"(0)"_s,    u"</script>"_s, u"Ann"_s,         u"\x01"_s,
    u"\u007F"_s, u"\u0085"_s, u"{"_s,      u"%s"_s,     u"#"_s,         QString(QChar(0))};

QString hostileText(QRandomGenerator &random)
{
    QString text;
    for (auto i = random.bounded(6); i > 0; --i)
        text += hostilePieces[random.bounded(static_cast<quint32>(hostilePieces.size()))];
    return text;
}

} // namespace

QByteArray hostilePage(QRandomGenerator &random, int page)
{
    QJsonArray users;
    for (int i = 0; i < usersPerPage; ++i) {
        const QString id = QString::number(page * usersPerPage + i);
        QJsonObject profile{{u"login"_s, hostileText(random)},
                            {u"firstName"_s, hostileText(random)},
                            {u"seat"_s, random.bounded(2) ? QJsonValue(i - 50) : QJsonValue()},
                            {u"remote"_s, i % 2 == 0},
                            {hostileText(random) + id, hostileText(random)}};
        users.append(QJsonObject{{u"id"_s, id},
                                 {u"status"_s, u"ACTIVE"_s},
                                 {u"lastLogin"_s, QJsonValue()},
                                 {u"profile"_s, profile}});
    }
    return QJsonDocument(users).toJson(page % 2 == 0 ? QJsonDocument::Compact
                                                     : QJsonDocument::Indented);
}

QJsonDocument documentBy(const QString &script, const QByteArray &bytes, const QStringList &more)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    QProcess python;
    python.start(
        u"python3"_s,
        QStringList{QStringLiteral(ROLLCALL_FIXTURES "/exports/") + script, file.fileName()}
            + more);
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning().noquote() << python.readAllStandardError();
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

QJsonArray readBy(const QString &script, const QByteArray &bytes, const QStringList &more)
{
    return documentBy(script, bytes, more).array();
}

} // namespace rollcall::test
