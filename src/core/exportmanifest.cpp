// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportmanifest.h"

#include "core/stampwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

template <typename Choice>
QString wordOf(Choice choice)
{
    const std::string_view word = toWord(choice);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString zoneOf(DateForm dates)
{
    switch (dates) {
    case DateForm::AsSent:
        return u"as sent"_s;
    case DateForm::Shown:
        return QString::fromUtf8(QTimeZone::systemTimeZoneId());
    case DateForm::IsoUtc:
        return u"UTC"_s;
    }
    return {};
}

} // namespace

QString manifestPath(const QString &path)
{
    return path + u".manifest.json"_s;
}

QByteArray manifestJson(const WrittenFile &file, const ExportQuestion &question, const Stamp &stamp)
{
    const ExportOptions &options = file.options;
    const bool isMasked = options.masking != Masking::None;
    QJsonObject words = stampObject(stamp, file.lines, options.masking);
    words.insert(u"manifest"_s, 1);
    words.insert(u"program"_s, QStringLiteral("Rollcall " ROLLCALL_VERSION));
    words.insert(u"format"_s, file.format);
    words.insert(u"bytes"_s, file.bytes);
    words.insert(u"sha256"_s, QString::fromLatin1(file.sha256));
    words.insert(u"query"_s,
                 isMasked && !question.query.isEmpty() ? u"(masked)"_s : question.query);
    words.insert(u"sort"_s, question.sort);
    words.insert(u"rowsOf"_s, question.rows);
    words.insert(u"masked"_s, wordOf(options.masking));
    words.insert(u"dates"_s, wordOf(options.dates));
    words.insert(u"zone"_s, zoneOf(options.dates));
    words.insert(u"arrays"_s, wordOf(options.arrays));
    words.insert(u"delimiter"_s, wordOf(options.delimiter));
    QJsonArray columns;
    for (const std::string &name : file.columns)
        columns.append(QString::fromStdString(name));
    words.insert(u"columns"_s, file.columns.empty() ? QJsonValue() : QJsonValue(columns));
    return QJsonDocument(QJsonObject{{u"rollcall"_s, words}}).toJson();
}

int Manifest::marks() const
{
    return (listing == u"complete" ? 0 : 1) + (limitedBy.isEmpty() ? 0 : 1)
        + (group.isEmpty() ? 0 : 1) + remarks + (masked == wordOf(Masking::None) ? 0 : 1)
        + int(partialColumns.size());
}

Result<Manifest> readManifest(const QByteArray &json)
{
    const QJsonValue words = QJsonDocument::fromJson(json)["rollcall"_L1];
    const QByteArray sha256 = words["sha256"_L1].toString().toLatin1();
    if (words["manifest"_L1].toInt() != 1 || sha256.size() != 64 || !words["rows"_L1].isDouble()
        || !words["bytes"_L1].isDouble() || words["listing"_L1].toString().isEmpty())
        return Error{ErrorKind::BadResponse, "not a manifest"};
    Manifest manifest;
    manifest.format = words["format"_L1].toString();
    manifest.lines = words["rows"_L1].toInteger();
    manifest.bytes = words["bytes"_L1].toInteger();
    manifest.sha256 = sha256;
    manifest.listing = words["listing"_L1].toString();
    manifest.reason = words["reason"_L1].toString();
    manifest.limitedBy = words["limitedBy"_L1].toString();
    manifest.group = words["group"_L1].toString();
    manifest.isGroupWhole = words["groupIsWhole"_L1].toBool(true);
    manifest.remarks = int(words["remarks"_L1].toArray().size());
    manifest.masked = words["masked"_L1].toString();
    manifest.tenant = words["tenant"_L1].toString();
    manifest.users = words["users"_L1].toInteger();
    manifest.delimiter = words["delimiter"_L1].toString();
    const QJsonArray lookedUp = words["lookedUp"_L1].toArray();
    for (const auto &column : lookedUp) {
        if (!column["unknown"_L1].toObject().isEmpty())
            manifest.partialColumns.append(column["column"_L1].toString());
    }
    return manifest;
}

} // namespace rollcall
