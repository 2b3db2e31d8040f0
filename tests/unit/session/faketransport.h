// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httptransport.h"

#include <QPointer>

namespace rollcall::test {

//! A call that the test drives by hand.
class FakeCall final : public HttpCall
{
    Q_OBJECT

public:
    FakeCall(const HttpRequest &sent, QObject *parent) : HttpCall(parent), request(sent) { }

    void cancel() override { end(Error{ErrorKind::Cancelled, "cancelled"}); }
    void head(const HttpResponse &response);
    void end(const Result<HttpResponse> &result);

    const HttpRequest request;
};

//! Keeps every call, in the order in which they were sent. Answers only when the test says so.
class FakeTransport final : public HttpTransport
{
public:
    HttpCall *send(const HttpRequest &request, const SendRules &rules, QObject *parent) override;
    Result<void> checkTrust(const QString &) const override { return {}; }

    QList<QPointer<FakeCall>> calls;
    SendRules lastRules;
};

//! A page of Okta users with these ids, naming the cursor of the next page; an empty cursor: the
//! last.
HttpResponse oktaPage(const QStringList &ids, const QByteArray &nextCursor);

} // namespace rollcall::test
