// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestlog.h"

#include <QLoggingCategory>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

class TstRequestLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void leavesSecretsOut();
    void isOffByDefault();
    void writesToItsCategory();
};

namespace {

const QUrl usersUrl(u"https://acme.example.com/api/v1/users?search=hush&after=hush"_s);

HttpResponse okResponse()
{
    HttpResponse response;
    response.status = 200;
    response.headers = {{"X-Okta-Request-Id", "req-1"}, {"Set-Cookie", "hush"}};
    response.body = "hush-hush";
    return response;
}

QStringList written;

void remember(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    written += QLatin1String(context.category) + ": "_L1 + text;
}

} // namespace

Q_DECLARE_METATYPE(rollcall::Result<rollcall::HttpResponse>)

void TstRequestLog::saysWhatHappened_data()
{
    QTest::addColumn<Result<HttpResponse>>("result");
    QTest::addColumn<QString>("line");
    const QString begin = u"GET acme.example.com /api/v1/users "_s;
    QTest::newRow("success") << Result(okResponse()) << begin + u"200 9 B 34 ms id=req-1"_s;
    HttpResponse bare;
    bare.status = 404;
    QTest::newRow("no id") << Result(bare) << begin + u"404 0 B 34 ms id=-"_s;
    HttpResponse hostile = okResponse();
    hostile.headers = {{"X-Request-Id", "a\r\nb" + QByteArray(500, 'x')}};
    QTest::newRow("hostile id") << Result(hostile)
                                << begin + u"200 9 B 34 ms id=a??b"_s + QString(96, u'x');
    const QList<std::pair<ErrorKind, QString>> errors{
        {ErrorKind::Cancelled, u"cancelled"_s},
        {ErrorKind::Offline, u"offline"_s},
        {ErrorKind::ConnectionLost, u"connection lost"_s},
        {ErrorKind::Timeout, u"timeout"_s},
        {ErrorKind::TlsFailed, u"TLS failed"_s},
        {ErrorKind::InsecureAddress, u"insecure address"_s},
        {ErrorKind::ForeignOrigin, u"foreign origin"_s},
        {ErrorKind::BadResponse, u"bad response"_s},
        {ErrorKind::TooLarge, u"too large"_s},
        {ErrorKind::FileFailed, u"failed"_s},
    };
    for (const auto &[kind, name] : errors) {
        QTest::newRow(qPrintable(name)) << Result<HttpResponse>(Error{kind, "hush", "hush", "hush"})
                                        << begin + name + u" 34 ms"_s;
    }
}

void TstRequestLog::saysWhatHappened()
{
    QFETCH(Result<HttpResponse>, result);
    const QString line =
        describeRequest(HttpMethod::Get, usersUrl, result, std::chrono::milliseconds(34));
    QTEST(line, "line");
    QVERIFY(!line.contains("hush"_L1));
}

void TstRequestLog::leavesSecretsOut()
{
    const QUrl url(u"https://ann:hush@acme.example.com/a%0Ab?token=hush#hush"_s);
    const QString line =
        describeRequest(HttpMethod::Post, url, okResponse(), std::chrono::milliseconds(1));
    QCOMPARE(line, u"POST acme.example.com /a%0Ab 200 9 B 1 ms id=req-1"_s);
}

void TstRequestLog::isOffByDefault()
{
    written.clear();
    const auto before = qInstallMessageHandler(remember);
    logRequest(HttpMethod::Get, usersUrl, okResponse(), std::chrono::milliseconds(1));
    qInstallMessageHandler(before);
    QCOMPARE(written, QStringList());
}

void TstRequestLog::writesToItsCategory()
{
    written.clear();
    QLoggingCategory::setFilterRules(u"rollcall.net.info=true"_s);
    const auto before = qInstallMessageHandler(remember);
    logRequest(HttpMethod::Get, usersUrl, okResponse(), std::chrono::milliseconds(1));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(written.join(u'|'),
             u"rollcall.net: GET acme.example.com /api/v1/users 200 9 B 1 ms id=req-1"_s);
}

QTEST_GUILESS_MAIN(TstRequestLog)
#include "tst_requestlog.moc"
