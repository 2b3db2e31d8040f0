// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretjobs.h"

namespace rollcall {

void settle(SecretJob *job, const Result<Secret> &result)
{
    job->deleteLater();
    Q_EMIT job->finished(result);
}

void settleLater(SecretJob *job, const Result<Secret> &result)
{
    QMetaObject::invokeMethod(
        job, [job, result] { settle(job, result); }, Qt::QueuedConnection);
}

Error secretMissing()
{
    return Error{ErrorKind::SecretMissing, "no such entry"};
}

} // namespace rollcall
