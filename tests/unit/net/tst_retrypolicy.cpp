// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"
#include "net/serverlimits.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

class TstRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAfterAnswers_data();
    void waitsAfterAnswers();
    void waitsAfterErrors_data();
    void waitsAfterErrors();
    void doublesAndEnds();
    void jittersWithinItsBounds();
    void postIsRepeatedOnlyWhereNothingWasDone_data();
    void postIsRepeatedOnlyWhereNothingWasDone();
};

namespace {

const QDateTime noon({2026, 3, 2}, {12, 0}, Qt::UTC);

QString inWords(const std::optional<Wait> &wait)
{
    if (!wait)
        return u"final"_s;
    const QString length = QString::number(wait->length.count());
    switch (wait->reason) {
    case WaitReason::Budget:
        return u"budget "_s + length;
    case WaitReason::RateLimited:
        return u"limited "_s + length;
    case WaitReason::ServerBusy:
        return u"busy "_s + length;
    case WaitReason::ConnectionLost:
        return u"lost "_s + length;
    }
    Q_UNREACHABLE();
}

HttpResponse answer(int status, const QByteArray &retryAfter, const std::optional<RateLimit> &told)
{
    HttpResponse response;
    response.status = status;
    if (!retryAfter.isEmpty())
        response.headers.append({"Retry-After", retryAfter});
    response.rateLimit = told;
    return response;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<rollcall::RateLimit>)

void TstRetryPolicy::waitsAfterAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<std::optional<RateLimit>>("told");
    QTest::addColumn<QString>("wait"); // with random numbers of 0
    using Told = std::optional<RateLimit>;
    const Told nothing;
    const auto reset = [](int limit, std::chrono::seconds until) {
        return Told(RateLimit{limit, 0, until});
    };
    QTest::newRow("success") << 200 << ""_qba << nothing << u"final"_s;
    QTest::newRow("moved") << 302 << "5"_qba << nothing << u"final"_s;
    QTest::newRow("not found") << 404 << "5"_qba << nothing << u"final"_s;
    QTest::newRow("limited, reset told")
        << 429 << ""_qba << reset(600, std::chrono::seconds(20)) << u"limited 21001"_s;
    QTest::newRow("limited, seconds told") << 429 << "7"_qba << nothing << u"limited 7001"_s;
    QTest::newRow("limited, date told")
        << 429 << "Mon, 02 Mar 2026 12:00:09 GMT"_qba << nothing << u"limited 9001"_s;
    QTest::newRow("limited, both told")
        << 429 << "7"_qba << reset(600, std::chrono::seconds(20)) << u"limited 7001"_s;
    QTest::newRow("limited, nothing told") << 429 << ""_qba << nothing << u"limited 500"_s;
    QTest::newRow("limited, told nonsense") << 429 << "soon"_qba << nothing << u"limited 500"_s;
    QTest::newRow("limited, told zero") << 429 << "0"_qba << nothing << u"limited 500"_s;
    QTest::newRow("concurrency") << 429 << ""_qba << reset(0, std::chrono::seconds(60))
                                 << u"limited 300"_s;
    QTest::newRow("the longest wait") << 429 << QByteArray::number(qint64(longestWait.count()))
                                      << nothing << u"limited 3900001"_s;
    QTest::newRow("longer than that") << 429 << "3901"_qba << nothing << u"final"_s;
    QTest::newRow("reset in ten years")
        << 429 << ""_qba << reset(600, std::chrono::hours(87600)) << u"final"_s;
    QTest::newRow("unavailable, told") << 503 << "3"_qba << nothing << u"busy 3001"_s;
    QTest::newRow("unavailable for a year") << 503 << "31536000"_qba << nothing << u"final"_s;
    QTest::newRow("unavailable, not told") << 503 << ""_qba << nothing << u"busy 500"_s;
    QTest::newRow("internal") << 500 << ""_qba << nothing << u"busy 500"_s;
    QTest::newRow("gateway timeout") << 504 << ""_qba << nothing << u"busy 500"_s;
    QTest::newRow("not implemented") << 501 << ""_qba << nothing << u"final"_s;
    QTest::newRow("HTTP version") << 505 << ""_qba << nothing << u"final"_s;
    QTest::newRow("no such status") << 999 << ""_qba << nothing << u"final"_s;
}

void TstRetryPolicy::waitsAfterAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(std::optional<RateLimit>, told);
    const RetryPolicy policy([] { return 0.0; });
    const HttpResponse response = answer(status, retryAfter, told);
    QTEST(inWords(policy.afterAnswer({}, response, noon, {1, 6})), "wait");
    QCOMPARE(inWords(policy.afterAnswer({}, response, noon, {6, 6})), u"final"_s);
}

void TstRetryPolicy::waitsAfterErrors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("attempts"); // that are made of at most 6
    QTest::newRow("lost") << ErrorKind::ConnectionLost << 6;
    QTest::newRow("offline") << ErrorKind::Offline << 3;
    QTest::newRow("timeout") << ErrorKind::Timeout << 2;
    QTest::newRow("tls") << ErrorKind::TlsFailed << 1;
    QTest::newRow("too large") << ErrorKind::TooLarge << 1;
    QTest::newRow("bad response") << ErrorKind::BadResponse << 1;
    QTest::newRow("foreign") << ErrorKind::ForeignOrigin << 1;
    QTest::newRow("insecure") << ErrorKind::InsecureAddress << 1;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 1;
}

void TstRetryPolicy::waitsAfterErrors()
{
    QFETCH(ErrorKind, kind);
    const RetryPolicy policy;
    int made = 1;
    while (made < 50 && policy.afterError({}, Error{kind, {}}, {made, 6}))
        ++made;
    QTEST(made, "attempts");
    QVERIFY(!policy.afterError({}, Error{kind, {}}, {1, 1}));
}

void TstRetryPolicy::doublesAndEnds()
{
    const RetryPolicy policy([] { return 0.0; });
    QStringList waits;
    for (int made = 1; made <= 8; ++made)
        waits += inWords(policy.afterError({}, Error{ErrorKind::ConnectionLost, {}}, {made, 8}));
    QCOMPARE(
        waits.join(u", "_s),
        u"lost 500, lost 1000, lost 2000, lost 4000, lost 8000, lost 15000, lost 15000, final"_s);
    const auto third = policy.afterError({}, Error{ErrorKind::ConnectionLost, {}}, {2, 8});
    QCOMPARE(third->attempt, 3);
}

void TstRetryPolicy::jittersWithinItsBounds()
{
    const RetryPolicy policy;
    QSet<qint64> seen;
    for (int round = 0; round < 200; ++round) {
        const auto wait = policy.afterAnswer({}, answer(500, {}, {}), noon, {2, 6});
        QVERIFY(wait->length >= std::chrono::milliseconds(1000));
        QVERIFY(wait->length < std::chrono::milliseconds(2000));
        seen += wait->length.count();
    }
    QVERIFY(seen.size() > 50);
}

void TstRetryPolicy::postIsRepeatedOnlyWhereNothingWasDone_data()
{
    QTest::addColumn<int>("status"); // 0: the connection was lost
    QTest::addColumn<HttpRepeat>("repeat");
    QTest::addColumn<bool>("isRepeated");
    using enum HttpRepeat;
    QTest::newRow("limited") << 429 << Once << true;
    QTest::newRow("unavailable") << 503 << Once << true;
    QTest::newRow("internal") << 500 << Once << false;
    QTest::newRow("gateway") << 502 << Once << false;
    QTest::newRow("lost") << 0 << Once << false;
    QTest::newRow("internal, a search") << 500 << Harmless << true;
    QTest::newRow("lost, a search") << 0 << Harmless << true;
    QTest::newRow("refused, a search") << 400 << Harmless << false;
}

void TstRetryPolicy::postIsRepeatedOnlyWhereNothingWasDone()
{
    QFETCH(int, status);
    HttpRequest request;
    request.method = HttpMethod::Post;
    QFETCH(HttpRepeat, repeat);
    request.repeat = repeat;
    const RetryPolicy policy;
    const auto wait = status == 0
        ? policy.afterError(request, Error{ErrorKind::ConnectionLost, {}}, {1, 6})
        : policy.afterAnswer(request, answer(status, {}, {}), noon, {1, 6});
    QTEST(wait.has_value(), "isRepeated");
}

QTEST_GUILESS_MAIN(TstRetryPolicy)
#include "tst_retrypolicy.moc"
