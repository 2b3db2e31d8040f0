// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/session/faketransport.h"

namespace rollcall::test {

void FakeCall::head(const HttpResponse &response)
{
    HttpResponse bare = response;
    bare.body.clear();
    Q_EMIT headReceived(bare);
}

void FakeCall::end(const Result<HttpResponse> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

HttpCall *FakeTransport::send(const HttpRequest &request, const SendRules &rules, QObject *parent)
{
    lastRules = rules;
    auto *call = new FakeCall(request, parent);
    calls.append(call);
    return call;
}

HttpResponse oktaPage(const QStringList &ids, const QByteArray &nextCursor)
{
    QStringList users;
    for (const QString &id : ids) {
        users.append(
            QStringLiteral(R"({"id":"%1","status":"ACTIVE","profile":{"login":"%1@example.com"}})")
                .arg(id));
    }
    HttpResponse response;
    response.status = 200;
    response.body = '[' + users.join(u',').toUtf8() + ']';
    response.headers.append(
        HttpHeader{"Link", "<https://acme.example.com/api/v1/users?limit=200>; rel=\"self\""});
    if (!nextCursor.isEmpty()) {
        response.headers.append(HttpHeader{"Link",
                                           "<https://acme.example.com/api/v1/users?after="
                                               + nextCursor + "&limit=200>; rel=\"next\""});
    }
    return response;
}

} // namespace rollcall::test
