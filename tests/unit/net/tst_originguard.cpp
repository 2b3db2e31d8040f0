// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/originguard.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

class TstOriginGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void nothingGoesWithoutAnOrigin();
    void theAliasIsOwn();
};

namespace {

QString verdict(const std::optional<Error> &refusal)
{
    if (!refusal)
        return u"may go"_s;
    const QString hosts =
        QString::fromStdString(refusal->subject) + u'|' + QString::fromStdString(refusal->other);
    return (refusal->kind == ErrorKind::InsecureAddress ? u"insecure "_s : u"foreign "_s) + hosts;
}

} // namespace

void TstOriginGuard::judges_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("verdict");
    const QString own = u"https://acme.example.com"_s;
    const QString foreign = u"foreign %1|acme.example.com"_s;
    const auto row = [](const char *name, const QString &origin, const QString &url,
                        const QString &said) { QTest::newRow(name) << origin << url << said; };
    row("own", own, u"https://acme.example.com/api?x=1"_s, u"may go"_s);
    row("own, port written out", own, u"https://acme.example.com:443/"_s, u"may go"_s);
    row("own, capitals", own, u"HTTPS://ACME.example.COM/"_s, u"may go"_s);
    row("base path does not count", own + u"/base"_s, u"https://acme.example.com/"_s, u"may go"_s);
    row("another port", own, u"https://acme.example.com:8443/"_s,
        foreign.arg(u"acme.example.com:8443"_s));
    row("another host", own, u"https://evil.example.net/"_s, foreign.arg(u"evil.example.net"_s));
    row("own host as user name", own, u"https://acme.example.com@evil.example.net/"_s,
        foreign.arg(u"evil.example.net"_s));
    row("own host as prefix", own, u"https://acme.example.com.evil.net/"_s,
        foreign.arg(u"acme.example.com.evil.net"_s));
    row("own host as suffix", own, u"https://evilacme.example.com/"_s,
        foreign.arg(u"evilacme.example.com"_s));
    row("parent domain", own, u"https://example.com/"_s, foreign.arg(u"example.com"_s));
    row("trailing dot", own, u"https://acme.example.com./"_s, foreign.arg(u"acme.example.com."_s));
    row("downgrade", own, u"http://acme.example.com/"_s, u"insecure acme.example.com|"_s);
    row("foreign and plain", own, u"http://evil.example.net/"_s,
        foreign.arg(u"evil.example.net"_s));
    row("loopback from outside", own, u"http://127.0.0.1:80/"_s, foreign.arg(u"127.0.0.1:80"_s));
    row("a file", own, u"file:///etc/passwd"_s, foreign.arg(QString()));
    row("data", own, u"data:text/plain,hello"_s, foreign.arg(QString()));
    row("empty", own, QString(), foreign.arg(QString()));
    row("no scheme", own, u"//acme.example.com/"_s, u"insecure acme.example.com|"_s);
    row("ftp", own, u"ftp://acme.example.com/"_s, u"insecure acme.example.com|"_s);
    row("plain own", u"http://acme.example.com"_s, u"http://acme.example.com/"_s,
        u"insecure acme.example.com|"_s);
    row("plain loopback", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080/x"_s, u"may go"_s);
    row("plain localhost", u"http://localhost:8080"_s, u"http://localhost:8080/x"_s, u"may go"_s);
    row("plain IPv6 loopback", u"http://[::1]:8080"_s, u"http://[::1]:8080/x"_s, u"may go"_s);
    row("plain, loopback in the name", u"http://127.0.0.1.example.com"_s,
        u"http://127.0.0.1.example.com/"_s, u"insecure 127.0.0.1.example.com|"_s);
    row("plain, localhost in the name", u"http://localhost.example.com"_s,
        u"http://localhost.example.com/"_s, u"insecure localhost.example.com|"_s);
    row("plain, private network", u"http://192.168.0.1"_s, u"http://192.168.0.1/"_s,
        u"insecure 192.168.0.1|"_s);
    row("international name", u"https://b\u00fccher.example"_s, u"https://xn--bcher-kva.example/"_s,
        u"may go"_s);
}

void TstOriginGuard::judges()
{
    QFETCH(QString, origin);
    QFETCH(QString, url);
    const OriginGuard guard({QUrl(origin)});
    QTEST(verdict(guard.refusal(QUrl(url))), "verdict");
}

void TstOriginGuard::nothingGoesWithoutAnOrigin()
{
    QCOMPARE(verdict(OriginGuard({}).refusal(QUrl(u"https://acme.example.com/"_s))),
             u"foreign acme.example.com|"_s);
    QCOMPARE(verdict(OriginGuard({QUrl()}).refusal(QUrl())), u"foreign |"_s);
}

void TstOriginGuard::theAliasIsOwn()
{
    const OriginGuard guard(
        {QUrl(u"https://acme.example.com"_s), QUrl(u"https://id.example.org"_s)});
    QVERIFY(!guard.refusal(QUrl(u"https://id.example.org/api"_s)));
    QCOMPARE(verdict(guard.refusal(QUrl(u"https://id.example.net/"_s))),
             u"foreign id.example.net|acme.example.com"_s);
}

QTEST_GUILESS_MAIN(TstOriginGuard)
#include "tst_originguard.moc"
