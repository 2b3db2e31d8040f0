// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"
#include "core/result.h"

#include <QObject>

namespace rollcall {

//! Why a call sits still.
enum class WaitReason
{
    Budget,
    RateLimited,
    ServerBusy,
    ConnectionLost
};

//! A pause of a call before it sends (again).
struct Wait
{
    WaitReason reason = WaitReason::Budget;
    std::chrono::milliseconds length{0};
    int attempt = 1; //!< the attempt that comes after the wait; 1 for a wait before the first
};

//! One request under way, with its retries. A child of whoever wants the answer: deleting it
//! cancels silently. Emits `finished` exactly once, never from inside send(), and then deletes
//! itself.
class HttpCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Ends the call with ErrorKind::Cancelled, from the event loop.
    virtual void cancel() = 0;

Q_SIGNALS:
    //! The head of a 2xx answer is in, its body still arrives. At most once a call, even when the
    //! body is then lost and asked for again.
    void headReceived(const rollcall::HttpResponse &head);
    void waiting(const rollcall::Wait &wait);
    //! Every answer that HTTP can give is a response, a final 429 or 5xx after the last retry too:
    //! the provider words it. An error is what kept an answer from arriving whole: network, TLS,
    //! time, size, origin, cancel.
    void finished(const rollcall::Result<rollcall::HttpResponse> &result);
};

//! Sends requests: paces, retries, guards the origin. The only implementation that meets a network
//! is in net/.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;

    //! The call belongs to `parent`. `request` carries its Authorization header already.
    virtual HttpCall *send(const HttpRequest &request, const SendRules &rules, QObject *parent) = 0;
    //! Whether the certificates of a file can be trusted; else TlsFailed, with the error that
    //! every call gets that is to trust them.
    virtual Result<void> checkTrust(const QString &file) const = 0;
};

} // namespace rollcall
