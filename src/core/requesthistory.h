// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/http.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <optional>

namespace rollcall {

//! How one attempt of a request went. No path, query, header or body: paths hold users' ids.
struct RequestRecord
{
    QDateTime finished; //!< UTC
    QUrl origin; //!< scheme, host and port: tells tenants apart, is not for other people's eyes
    HttpMethod method = HttpMethod::Get;
    QByteArray label; //!< the rate bucket, a word of the provider's code: "users"
    int status = 0; //!< 0: no whole answer
    std::optional<ErrorKind> problem; //!< why there is none
    qint64 bytes = 0; //!< of the body, unpacked
    std::chrono::milliseconds duration{0};
};

//! The last requests of this run, for support. In memory only; for one thread.
class RequestHistory final
{
public:
    static constexpr qsizetype most = 300;

    void add(const RequestRecord &record);
    const QList<RequestRecord> &records() const { return m_records; } //!< oldest first

private:
    QList<RequestRecord> m_records;
};

} // namespace rollcall
