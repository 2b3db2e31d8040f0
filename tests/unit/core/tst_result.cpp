// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <QTest>

#include <memory>
#include <string>

using namespace rollcall;

//! A value or the error in its place.
class TstResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsValue();
    void holdsError();
    void holdsNothingOrError();
    void movesValueOut();
    void comparesErrors();
};

void TstResult::holdsValue()
{
    const Result<std::string> result(std::string("page"));
    QVERIFY(result.ok());
    QCOMPARE(result.value(), std::string("page"));
}

void TstResult::holdsError()
{
    const Result<std::string> result(
        Error{.kind = ErrorKind::Timeout, .detail = "30 s", .subject = "acme.example.com"});
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == ErrorKind::Timeout);
    QCOMPARE(result.error().detail, std::string("30 s"));
    QCOMPARE(result.error().subject, std::string("acme.example.com"));
    QVERIFY(!result.error().retryAfter);
}

void TstResult::holdsNothingOrError()
{
    const Result<void> good;
    QVERIFY(good.ok());
    const Result<void> bad(Error{.kind = ErrorKind::FileFailed});
    QVERIFY(!bad.ok());
    QVERIFY(bad.error().kind == ErrorKind::FileFailed);
}

void TstResult::movesValueOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    QVERIFY(result.ok());
    const std::unique_ptr<int> value = std::move(result).value();
    QCOMPARE(*value, 7);
}

void TstResult::comparesErrors()
{
    const Error error{.kind = ErrorKind::RateLimited, .retryAfter = std::chrono::seconds(30)};
    Error other = error;
    QVERIFY(other == error);
    other.retryAfter.reset();
    QVERIFY(!(other == error));
}

QTEST_GUILESS_MAIN(TstResult)
#include "tst_result.moc"
