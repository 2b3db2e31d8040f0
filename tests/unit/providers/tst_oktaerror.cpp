// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktaerror.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Answers that are no success, in Okta's shape, in others, and in none.
class TstOktaError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void subjectIsOneShortLine();
    void saysHowLongToWait_data();
    void saysHowLongToWait();
    void keepsTheRequestId_data();
    void keepsTheRequestId();
};

void TstOktaError::words_data()
{
    addErrorColumns();
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &subject, const QString &detail) {
        addError(name, status, body, kind, subject) << detail;
    };
    using enum ErrorKind;
    row("invalid token", 401, fixture("okta/error-invalid-token.json"), Unauthorized,
        u"Invalid token provided"_s, u"Okta answered 401 E0000011"_s);
    row("no permission", 403, fixture("okta/error-forbidden.json"), Forbidden,
        u"You do not have permission to perform the requested action"_s,
        u"Okta answered 403 E0000006"_s);
    row("rate limit", 429, fixture("okta/error-rate-limit.json"), RateLimited,
        u"API call exceeded rate limit due to too many requests."_s,
        u"Okta answered 429 E0000047"_s);
    row("causes", 400, fixture("okta/error-search.json"), ProviderRefused,
        u"Invalid search criteria. (The attribute profile.Foo is not known.; second; third)"_s,
        u"Okta answered 400 E0000031"_s);
    row("server timeout", 500, fixture("okta/error-timeout.json"), ProviderFailed,
        u"Internal Server Error"_s, u"Okta answered 500 E0000009"_s);
    row("OAuth", 401, fixture("okta/error-oauth.json"), Unauthorized,
        u"The client secret supplied for a confidential client is invalid."_s,
        u"Okta answered 401 invalid_client"_s);
    row("OAuth, no description", 400, "{\"error\":\"slow_down\"}", ProviderRefused, u"slow_down"_s,
        u"Okta answered 400 slow_down"_s);
    row("hostile", 400, fixture("okta/error-hostile.json"), ProviderRefused,
        u"<b>bold</b> and bell [31mred"_s, u"Okta answered 400"_s);
    row("HTML 403", 403, fixture("okta/login-page.html"), Forbidden, u""_s,
        u"Okta answered 403, without an error object"_s);
    row("HTML 503", 503, fixture("okta/login-page.html"), ProviderFailed, u""_s,
        u"Okta answered 503, without an error object"_s);
    row("HTML 200", 200, fixture("okta/login-page.html"), BadResponse, u""_s,
        u"Okta answered 200, without an error object"_s);
    row("redirect", 302, "", BadResponse, u""_s, u"Okta answered 302, without an error object"_s);
    row("not found", 404, "", NotFound, u""_s, u"Okta answered 404, without an error object"_s);
    row("method", 405, "[]", ProviderRefused, u""_s,
        u"Okta answered 405, without an error object"_s);
    row("gateway", 502, "null", ProviderFailed, u""_s,
        u"Okta answered 502, without an error object"_s);
    row("cut off", 500, "{\"errorCode\":\"E0000009\",\"errorSum", ProviderFailed, u""_s,
        u"Okta answered 500, without an error object"_s);
    row("wrong types", 400, "{\"errorCode\":5,\"errorSummary\":{},\"errorCauses\":[1]}",
        ProviderRefused, u""_s, u"Okta answered 400"_s);
    row("invalid UTF-8", 400, "{\"errorSummary\":\"a\xff\"}", ProviderRefused, u"?"_s, u"?"_s);
}

void TstOktaError::words()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, subject);
    const Error error = oktaErrorFrom(answer(status, body));
    QCOMPARE(error.httpStatus, status);
    QTEST(error.kind, "kind");
    if (subject == "?"_L1)
        return; // whether such a body is read is the JSON reader's choice
    QCOMPARE(QString::fromStdString(error.subject), subject);
    QTEST(QString::fromStdString(error.detail), "detail");
}

void TstOktaError::subjectIsOneShortLine()
{
    const QByteArray body = "{\"errorSummary\":\"" + QByteArray(100'000, 'x') + "\"}";
    const QString subject = QString::fromStdString(oktaErrorFrom(answer(400, body)).subject);
    QCOMPARE(subject.size(), 500);
    QVERIFY(subject.endsWith(u'\u2026'));
}

void TstOktaError::saysHowLongToWait_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("limit"); // -1: no rate-limit headers; the reset is in 17 seconds
    QTest::addColumn<int>("seconds"); // -1: not said
    QTest::newRow("reset") << 429 << QByteArray() << 600 << 17;
    QTest::newRow("concurrency limit") << 429 << QByteArray() << 0 << -1;
    QTest::newRow("nothing said") << 429 << QByteArray() << -1 << -1;
    QTest::newRow("Retry-After") << 503 << QByteArray("30") << -1 << 30;
    QTest::newRow("Retry-After wins") << 429 << QByteArray("30") << 600 << 30;
    QTest::newRow("Retry-After of words") << 503 << QByteArray("soon") << -1 << -1;
    QTest::newRow("Retry-After below 0") << 503 << QByteArray("-5") << -1 << -1;
    QTest::newRow("no 429") << 400 << QByteArray() << 600 << -1;
}

void TstOktaError::saysHowLongToWait()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, limit);
    HttpResponse response = answer(status, {});
    if (!retryAfter.isEmpty())
        response.headers.append(HttpHeader{"retry-after", retryAfter});
    if (limit >= 0)
        response.rateLimit = RateLimit{limit, 0, std::chrono::seconds(17)};
    const Error error = oktaErrorFrom(response);
    QTEST(error.retryAfter ? int(error.retryAfter->count()) : -1, "seconds");
}

void TstOktaError::keepsTheRequestId_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("id");
    QTest::newRow("none") << QByteArray() << u""_s;
    QTest::newRow("as sent") << QByteArray("Xk3_synthetic-1.a") << u"Xk3_synthetic-1.a"_s;
    QTest::newRow("space") << QByteArray(" Xk3 ") << u"Xk3"_s;
    QTest::newRow("not an id") << QByteArray("<script>") << u""_s;
    QTest::newRow("long") << QByteArray(5'000, 'x') << QString(100, u'x');
}

void TstOktaError::keepsTheRequestId()
{
    QFETCH(QByteArray, header);
    HttpResponse response = answer(500, {});
    if (!header.isEmpty())
        response.headers.append(HttpHeader{"x-okta-request-id", header});
    QTEST(QString::fromStdString(oktaErrorFrom(response).requestId), "id");
}

QTEST_GUILESS_MAIN(TstOktaError)
#include "tst_oktaerror.moc"
