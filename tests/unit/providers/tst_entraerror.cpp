// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entraerror.h"
#include "unit/providers/providertesting.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! Answers that are no success: of Graph, of its sign-in host, and of anybody else.
class TstEntraError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void namesThePermission();
    void subjectIsOneShortLine();
    void saysHowLongToWait_data();
    void saysHowLongToWait();
    void keepsTheRequestId_data();
    void keepsTheRequestId();
    void knowsWhatIsLicensed_data();
    void knowsWhatIsLicensed();
    void namesTheUnknownProperty();
};

void TstEntraError::words_data()
{
    addErrorColumns();
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &subject, const QString &detail) {
        addError(name, status, body, kind, subject) << detail;
    };
    using enum ErrorKind;
    const QString without = u", without an error object"_s;
    row("denied", 403, fixture("entra/error-denied.json"), Forbidden,
        u"Insufficient privileges to complete the operation."_s,
        u"Microsoft Graph answered 403 Authorization_RequestDenied"_s);
    row("denied, no message", 403, "{\"error\":{\"code\":\"Authorization_RequestDenied\"}}",
        Forbidden, u""_s, u"Microsoft Graph answered 403 Authorization_RequestDenied"_s);
    row("expired", 401, fixture("entra/error-token.json"), Unauthorized,
        u"Lifetime validation failed, the token is expired."_s,
        u"Microsoft Graph answered 401 InvalidAuthenticationToken"_s);
    row("throttled", 429, fixture("entra/error-throttled.json"), RateLimited,
        u"Please retry again later."_s, u"Microsoft Graph answered 429 TooManyRequests"_s);
    row("unknown property", 400, fixture("entra/error-property.json"), ProviderRefused,
        u"Parsing OData Select and Expand failed: Could not find a property named 'badgeColor' on "
        "type 'microsoft.graph.user'."_s,
        u"Microsoft Graph answered 400 BadRequest"_s);
    row("sign-in", 401, fixture("entra/error-secret.json"), Unauthorized,
        u"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the "
        "request is the client secret value, not the client secret ID."_s,
        u"Microsoft Graph answered 401 invalid_client"_s);
    row("sign-in, no description", 400, "{\"error\":\"slow_down\"}", ProviderRefused,
        u"slow_down"_s, u"Microsoft Graph answered 400 slow_down"_s);
    row("hostile", 400, fixture("entra/error-hostile.json"), ProviderRefused,
        u"<b>bold</b> and bell [31mred"_s, u"Microsoft Graph answered 400"_s);
    row("HTML 503", 503, "<html>down</html>", ProviderFailed, u""_s,
        u"Microsoft Graph answered 503"_s + without);
    row("HTML 200", 200, "<html>sign in</html>", BadResponse, u""_s,
        u"Microsoft Graph answered 200"_s + without);
    row("not found", 404, "", NotFound, u""_s, u"Microsoft Graph answered 404"_s + without);
    row("cut off", 500, "{\"error\":{\"code\":\"Internal", ProviderFailed, u""_s,
        u"Microsoft Graph answered 500"_s + without);
    row("wrong types", 400, "{\"error\":{\"code\":5,\"message\":[],\"innerError\":7}}",
        ProviderRefused, u""_s, u"Microsoft Graph answered 400"_s);
    row("no error", 400, "{\"x\":1}", ProviderRefused, u""_s, u"Microsoft Graph answered 400"_s);
}

void TstEntraError::words()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Error error = entraErrorFrom(answer(status, body));
    compareError(error);
    QTEST(QString::fromStdString(error.detail), "detail");
}

void TstEntraError::namesThePermission()
{
    const auto advice = [](const QByteArray &body) {
        return QString::fromStdString(entraErrorFrom(answer(403, body)).advice);
    };
    const QString denied = advice(fixture("entra/error-denied.json"));
    QVERIFY(denied.contains(u"User.Read.All"_s) && denied.contains(u"Directory.Read.All"_s));
    QVERIFY(advice("{\"error\":{\"code\":\"x\",\"innerError\":{\"code\":\"insufficient_claims\"}}}")
                .contains(u"Conditional Access"_s));
    QCOMPARE(advice(fixture("entra/error-premium.json")), u""_s);
    QCOMPARE(advice({}), u""_s);
}

void TstEntraError::subjectIsOneShortLine()
{
    const QByteArray body = "{\"error\":{\"message\":\"" + QByteArray(100'000, 'x') + "\"}}";
    const QString subject = QString::fromStdString(entraErrorFrom(answer(400, body)).subject);
    QCOMPARE(subject.size(), 500);
    QVERIFY(subject.endsWith(u'\u2026'));
}

void TstEntraError::saysHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds"); // -1: not said
    QTest::newRow("seconds") << QByteArray("17") << 17;
    QTest::newRow("none") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("below 0") << QByteArray("-5") << -1;
}

void TstEntraError::saysHowLongToWait()
{
    QFETCH(QByteArray, retryAfter);
    HttpResponse response = answer(429, fixture("entra/error-throttled.json"));
    if (!retryAfter.isEmpty())
        response.headers.append(HttpHeader{"retry-after", retryAfter});
    const Error error = entraErrorFrom(response);
    QTEST(error.retryAfter ? int(error.retryAfter->count()) : -1, "seconds");
}

void TstEntraError::keepsTheRequestId_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const QByteArray denied = fixture("entra/error-denied.json");
    QTest::newRow("header first") << QByteArray(" 7e1f-1 ") << denied << u"7e1f-1"_s;
    QTest::newRow("innerError") << QByteArray() << denied
                                << u"7e1f7c1e-0000-4b8e-9c55-0a1f6f4f7a01"_s;
    QTest::newRow("innererror") << QByteArray() << fixture("entra/error-property.json")
                                << u"7e1f7c1e-0000-4b8e-9c55-0a1f6f4f7a05"_s;
    QTest::newRow("trace of a sign-in") << QByteArray() << fixture("entra/error-secret.json")
                                        << u"7e1f7c1e-0000-4b8e-9c55-0a1f6f4f7a04"_s;
    QTest::newRow("not shaped like one")
        << QByteArray("a b") << fixture("entra/error-hostile.json") << u""_s;
    QTest::newRow("none") << QByteArray() << QByteArray() << u""_s;
}

void TstEntraError::keepsTheRequestId()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    HttpResponse response = answer(403, body);
    if (!header.isEmpty())
        response.headers.append(HttpHeader{"Request-Id", header});
    QTEST(QString::fromStdString(entraErrorFrom(response).requestId), "id");
}

void TstEntraError::knowsWhatIsLicensed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("licence");
    QTest::newRow("no Premium") << fixture("entra/error-premium.json") << true;
    QTest::newRow("in the inner error")
        << QByteArray("{\"error\":{\"code\":\"UnknownError\",\"innererror\":{\"code\":"
                      "\"Authentication_RequestFromNonPremiumTenantOrB2CTenant\"}}}")
        << true;
    QTest::newRow("denied") << fixture("entra/error-denied.json") << false;
    QTest::newRow("only in the message")
        << QByteArray("{\"error\":{\"code\":\"x\",\"message\":\"NonPremium\"}}") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TstEntraError::knowsWhatIsLicensed()
{
    QFETCH(QByteArray, body);
    QTEST(isForLackOfLicence(entraRefusalIn(answer(403, body))), "licence");
}

void TstEntraError::namesTheUnknownProperty()
{
    const auto named = [](const QByteArray &body) {
        return unknownPropertyIn(entraRefusalIn(answer(400, body)));
    };
    QCOMPARE(named(fixture("entra/error-property.json")), u"badgeColor"_s);
    QCOMPARE(named(fixture("entra/error-filter.json")), u""_s);
    QCOMPARE(named("{\"error\":{\"message\":\"a property named '../x'\"}}"), u""_s);
}

QTEST_GUILESS_MAIN(TstEntraError)
#include "tst_entraerror.moc"
