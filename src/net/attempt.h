// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"
#include "core/result.h"
#include "net/gunzipper.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslError>

#include <memory>

namespace rollcall {

class Clock;

//! One request on the wire: reads the answer within the limits of size and time and says whether it
//! arrived whole. Belongs to its call; emits `finished` once, as the last thing it does; deleting
//! it aborts silently.
class Attempt final : public QObject
{
    Q_OBJECT

public:
    Attempt(QNetworkReply *reply, const HttpRequest &request, const SendRules &rules, Clock &clock,
            QObject *parent);
    ~Attempt() override;

    std::chrono::milliseconds elapsed() const;

Q_SIGNALS:
    void headArrived(const rollcall::HttpResponse &head); //!< any status, at most once
    void finished(const rollcall::Result<rollcall::HttpResponse> &result);

private:
    void onHead();
    void onReadyRead();
    void onReplyFinished();
    void watchIdle(std::chrono::milliseconds span);
    Gunzipper::Outcome drain(); //!< takes what has arrived into the body
    HttpResponse readHead() const;
    std::optional<Error> flaw() const; //!< what is wrong with the answer; nothing: it is whole
    Error error(ErrorKind kind, std::string detail) const;
    void abort(const Error &why);
    void settle(const Result<HttpResponse> &result);

    QPointer<QNetworkReply> m_reply;
    RateLimitHeaders m_rateLimitHeaders;
    SendRules m_rules;
    Clock &m_clock;
    std::chrono::milliseconds m_begun;
    std::chrono::milliseconds m_lastSign;
    HttpResponse m_response; //!< status 0: the head is not in yet
    qint64 m_received = 0; //!< of the body, as it came
    std::unique_ptr<Gunzipper> m_gunzipper; //!< null: the body is not packed
    bool m_isUnpackable = true;
    QList<QSslError> m_tlsProblems;
    bool m_isSettled = false;
};

} // namespace rollcall
