// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httptransport.h"
#include "net/connectionpools.h"
#include "net/pacer.h"
#include "net/requestgate.h"
#include "net/retrypolicy.h"

#include <memory>

namespace rollcall {

class Attempt;
class Clock;
class RequestHistory;

//! What all calls of a transport share; lives as long as the last of them.
struct NetworkEngine
{
    NetworkEngine(Clock &theClock, RetryPolicy theRetry, RequestHistory *theHistory)
        : clock(theClock), retry(std::move(theRetry)), pacer(theClock), history(theHistory)
    { }

    Clock &clock;
    RetryPolicy retry;
    Pacer pacer;
    RequestHistory *history; //!< null: nobody keeps one
    ConnectionPools pools;
    quint64 calls = 0;
};

//! One HttpCall on the real network: guard, queue, attempt, redirect, wait, attempt again.
class NetworkCall final : public HttpCall
{
    Q_OBJECT

public:
    //! Does nothing before the event loop comes round.
    NetworkCall(std::shared_ptr<NetworkEngine> engine, const HttpRequest &request,
                const SendRules &rules, QObject *parent);
    ~NetworkCall() override;

    void cancel() override;

private:
    enum class Place
    {
        Idle, //!< not begun, between two attempts, or settled
        Queued,
        UnderWay
    };

    void begin();
    ConnectionPool &poolFor(const QUrl &url) const;
    void sendFromStart(); //!< the identical request, from its own URL
    void enqueue();
    void sendNow();
    void onHead(const HttpResponse &head);
    void onFinished(const Result<HttpResponse> &result);
    void remember(const Result<HttpResponse> &result) const;
    void follow(const HttpResponse &redirect);
    void retry(const Wait &wait);
    void leavePlace();
    void settle(const Result<HttpResponse> &result);
    void settleLater(const Error &error);

    std::shared_ptr<NetworkEngine> m_engine;
    HttpRequest m_request;
    SendRules m_rules;
    RequestGate m_gate;
    ConnectionPool *m_trusting = nullptr; //!< for the one origin of m_rules.trust; null: the usual
    std::shared_ptr<QNetworkAccessManager> m_manager; //!< of the attempt under way
    quint64 m_order;
    QUrl m_url; //!< where the next attempt goes
    Lane m_lane;
    Place m_place = Place::Idle;
    std::unique_ptr<Attempt> m_attempt;
    Attempts m_attempts;
    int m_redirects = 0;
    bool m_hadHead = false; //!< headReceived went out
    bool m_isAnswered = false; //!< the attempt under way has its head
    bool m_isSettled = false;
};

} // namespace rollcall
