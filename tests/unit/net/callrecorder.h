// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httptransport.h"
#include "net/networktransport.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStringList>

namespace rollcall::test {

inline QString nameOf(ErrorKind kind)
{
    using namespace Qt::Literals::StringLiterals;
    static const QMap<ErrorKind, QString> names{
        {ErrorKind::Cancelled, u"Cancelled"_s},
        {ErrorKind::InvalidInput, u"InvalidInput"_s},
        {ErrorKind::Offline, u"Offline"_s},
        {ErrorKind::ConnectionLost, u"ConnectionLost"_s},
        {ErrorKind::Timeout, u"Timeout"_s},
        {ErrorKind::TlsFailed, u"TlsFailed"_s},
        {ErrorKind::InsecureAddress, u"InsecureAddress"_s},
        {ErrorKind::ForeignOrigin, u"ForeignOrigin"_s},
        {ErrorKind::BadResponse, u"BadResponse"_s},
        {ErrorKind::TooLarge, u"TooLarge"_s},
    };
    return names.value(kind, u"unexpected kind"_s);
}

inline QString nameOf(WaitReason reason)
{
    using namespace Qt::Literals::StringLiterals;
    switch (reason) {
    case WaitReason::Budget:
        return u"budget"_s;
    case WaitReason::RateLimited:
        return u"limited"_s;
    case WaitReason::ServerBusy:
        return u"busy"_s;
    case WaitReason::ConnectionLost:
        return u"lost"_s;
    }
    Q_UNREACHABLE();
}

//! Writes down in words what calls emit: "head 200", "wait limited 21001 #2", "200 [1,2]",
//! "Timeout". Winds the clock over waits if it was given one.
class CallRecorder final : public QObject
{
public:
    explicit CallRecorder(FakeClock *wound = nullptr) : m_wound(wound) { }

    HttpCall *watch(HttpCall *call)
    {
        using namespace Qt::Literals::StringLiterals;
        connect(call, &HttpCall::headReceived, this, [this](const HttpResponse &head) {
            events += u"head %1"_s.arg(head.status);
            heads += head;
        });
        connect(call, &HttpCall::waiting, this, [this](const Wait &wait) {
            events += u"wait %1 %2 #%3"_s.arg(nameOf(wait.reason))
                          .arg(wait.length.count())
                          .arg(wait.attempt);
            if (m_wound)
                windTo(m_wound->monotonic() + wait.length);
        });
        connect(call, &HttpCall::finished, this, [this](const Result<HttpResponse> &result) {
            ++finished;
            events += result.ok() ? u"%1 %2"_s.arg(result.value().status)
                                        .arg(QString::fromLatin1(result.value().body.left(40)))
                                  : nameOf(result.error().kind);
            if (result.ok())
                response = result.value();
            else
                error = result.error();
        });
        return call;
    }

    QString text() const { return events.join(QLatin1Char('|')); }

    QStringList events;
    QList<HttpResponse> heads;
    HttpResponse response; //!< the last
    Error error; //!< the last
    int finished = 0;

private:
    void windTo(std::chrono::milliseconds end)
    {
        // Later, and once for all that wait for the same moment.
        QMetaObject::invokeMethod(
            this,
            [this, end] {
                const auto span = end - m_wound->monotonic();
                m_wound->advance(std::max(span, std::chrono::milliseconds(0)));
            },
            Qt::QueuedConnection);
    }

    FakeClock *m_wound;
};

//! A transport on a clock wound by hand, without chance, and a server to talk to.
struct NetworkBench
{
    FakeClock clock;
    NetworkTransport transport{clock, RetryPolicy([] { return 0.0; })};
    ScriptedServer server;
    QObject owner;

    HttpRequest request(const QByteArray &target = "/users") const
    {
        HttpRequest made;
        made.url = server.url(target);
        made.headers = {{"Authorization", "SSWS hush"}, {"Accept", "application/json"}};
        made.rateBucket = "users";
        made.rateLimitHeaders = {"X-Rate-Limit-Limit", "X-Rate-Limit-Remaining",
                                 "X-Rate-Limit-Reset", RateLimitReset::EpochSeconds};
        return made;
    }
    HttpRequest post(const QByteArray &body) const
    {
        HttpRequest made = request("/token");
        made.method = HttpMethod::Post;
        made.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
        made.body = body;
        return made;
    }
    SendRules rules() const
    {
        SendRules made;
        made.origins = {server.origin()};
        made.posts = {server.url("/token")};
        return made;
    }
    HttpCall *send() { return transport.send(request(), rules(), &owner); }
};

//! Lets the event loop run dry a few times.
inline void settleEvents()
{
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace rollcall::test
