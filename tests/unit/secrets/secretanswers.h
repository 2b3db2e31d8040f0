// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretstore.h"

#include <QTest>

namespace rollcall::test {

//! A result in one word: "ok", "secret: …", or the kind of the error.
inline QByteArray readable(const Result<Secret> &result)
{
    if (result.ok())
        return result.value().isEmpty() ? QByteArray("ok")
                                        : QByteArray("secret: ").append(result.value().reveal());
    if (result.error().kind == ErrorKind::SecretMissing)
        return "missing";
    if (result.error().kind == ErrorKind::KeychainRefused)
        return "refused";
    if (result.error().kind == ErrorKind::KeychainUnavailable)
        return "unavailable";
    return result.error().kind == ErrorKind::InvalidInput ? "invalid" : "another error";
}

//! Waits for a job's end; says so when it ended from inside the call, twice, or never.
inline QByteArray answerOf(SecretJob *job)
{
    QByteArrayList answers;
    bool isGone = false;
    QObject::connect(job, &SecretJob::finished, job, [&answers](const Result<Secret> &result) {
        answers.append(readable(result));
    });
    QObject::connect(job, &QObject::destroyed, job->parent(), [&isGone] { isGone = true; });
    if (!QTest::qWaitFor([&isGone] { return isGone; }, 30'000))
        return "never ended";
    return answers.isEmpty() ? QByteArray("ended inside the call") : answers.join(" and ");
}

} // namespace rollcall::test
