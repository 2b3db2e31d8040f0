// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/merge/mergesync.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 oldAfterHours = 48;

//! How the employees were read last.
struct LastSync
{
    QString status; //!< "DONE"; of the run that goes on now, or of the last one
    QString result; //!< of the last one that ended
    QDateTime finished; //!< invalid: never, or not told
    bool isInitial = false;
};

LastSync lastSyncIn(const QByteArray &answer)
{
    const QJsonArray models = QJsonDocument::fromJson(answer).object()["results"_L1].toArray();
    for (const QJsonValue &model : models) {
        if (model["model_id"_L1].toString() != "hris.Employee"_L1)
            continue;
        LastSync sync;
        sync.status = model["status"_L1].toString();
        sync.result = model["last_sync_result"_L1].toString();
        sync.finished =
            QDateTime::fromString(model["last_sync_finished"_L1].toString(), Qt::ISODateWithMs)
                .toUTC();
        sync.isInitial = model["is_initial_sync"_L1].toBool();
        return sync;
    }
    return {};
}

Remark remark(const char *sentence, const QDateTime &moment = {})
{
    return {sentence, moment};
}

Remark relinkNeeded(const QDateTime &finished)
{
    if (!finished.isValid())
        return remark(QT_TRANSLATE_NOOP(
            "Provider",
            "Merge can no longer read the HR system, so this is an old copy: the account has to be "
            "linked again in Merge."));
    return remark(QT_TRANSLATE_NOOP("Provider",
                                    "Merge can no longer read the HR system, so this is a copy of "
                                    "%1: the account has to be linked again in Merge."),
                  finished);
}

} // namespace

QList<Remark> mergeRemarks(const QByteArray &account, const QByteArray &sync, const QDateTime &now)
{
    const QString link = QJsonDocument::fromJson(account).object()["status"_L1].toString();
    const LastSync last = lastSyncIn(sync);
    if (link == "RELINK_NEEDED"_L1)
        return {relinkNeeded(last.finished)};
    const bool isRunning = last.status == "SYNCING"_L1 || last.status == "PARTIALLY_SYNCED"_L1;
    if (isRunning && (last.isInitial || !last.finished.isValid()))
        return {remark(QT_TRANSLATE_NOOP("Provider",
                                         "Merge is reading the HR system for the first time and "
                                         "has not ended yet, so users may be missing."))};
    if (last.status == "DISABLED"_L1 || last.status == "PAUSED"_L1)
        return {remark(QT_TRANSLATE_NOOP("Provider",
                                         "Merge has stopped reading the HR system, so this may be "
                                         "an old copy."))};
    if (last.status == "FAILED"_L1 || last.result == "FAILED"_L1)
        return {remark(QT_TRANSLATE_NOOP("Provider",
                                         "Merge could not read the HR system last time, so this "
                                         "may be an old copy."))};
    if (last.finished.isValid() && last.finished.secsTo(now) > oldAfterHours * 3600)
        return {remark(QT_TRANSLATE_NOOP("Provider",
                                         "This is an old copy: Merge read the HR system last at "
                                         "%1."),
                       last.finished)};
    return {};
}

} // namespace rollcall
