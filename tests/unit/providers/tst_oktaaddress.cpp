// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/oktaaddress.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What people paste as the address of an organization, and what is made of it.
class TstOktaAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void quotesNothingThatWasPasted();
    void longInputEnds();
};

// The first word or two of each sentence that a change is told in.
static QString shortForm(const QStringList &changes)
{
    static const QList<std::pair<QLatin1String, QLatin1String>> forms{
        {"https:// was put"_L1, "https"_L1},
        {"White space"_L1, "space"_L1},
        {"Invisible"_L1, "invisible"_L1},
        {"The quotation"_L1, "quotes"_L1},
        {"The slashes after"_L1, "slashes"_L1},
        {"The slash at"_L1, "slash"_L1},
        {"The path"_L1, "path"_L1},
        {"The query"_L1, "query"_L1},
        {"The fragment"_L1, "fragment"_L1},
        {"Brackets"_L1, "brackets"_L1},
        {"The port"_L1, "port"_L1},
        {"Capital"_L1, "capitals"_L1},
        {"The host name was"_L1, "ascii"_L1},
        {"The dot"_L1, "dot"_L1},
        {"-admin was"_L1, "admin"_L1}};
    QStringList words;
    for (const QString &change : changes) {
        QString word = u"UNKNOWN: "_s + change;
        for (const auto &[begin, form] : forms) {
            if (change.startsWith(begin) && change.endsWith(u'.'))
                word = form;
        }
        words.append(word);
    }
    return words.join(u'|');
}

void TstOktaAddress::accepts_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("changes");

    const auto row = [](const char *name, const QString &pasted, const char *url,
                        const QString &changes) {
        QTest::newRow(name) << pasted << QByteArray(url) << changes;
    };
    const char *acme = "https://acme.okta.com";
    row("as it should be", u"https://acme.okta.com"_s, acme, u""_s);
    row("no scheme", u"acme.okta.com"_s, acme, u"https"_s);
    row("slashes, no scheme", u"//acme.okta.com"_s, acme, u"https"_s);
    row("trailing slash", u"https://acme.okta.com/"_s, acme, u"slash"_s);
    row("many slashes", u"https://acme.okta.com//"_s, acme, u"path"_s);
    row("admin host", u"https://acme-admin.okta.com"_s, acme, u"admin"_s);
    row("admin preview", u"https://acme-admin.oktapreview.com"_s, "https://acme.oktapreview.com",
        u"admin"_s);
    row("admin emea", u"https://acme-admin.okta-emea.com"_s, "https://acme.okta-emea.com",
        u"admin"_s);
    row("admin in capitals", u"https://ACME-ADMIN.OKTA.COM"_s, acme, u"capitals|admin"_s);
    row("admin of a custom domain stays", u"https://acme-admin.example.com"_s,
        "https://acme-admin.example.com", u""_s);
    row("admin as name stays", u"https://admin.okta.com"_s, "https://admin.okta.com", u""_s);
    row("admin dashboard", u"https://acme-admin.okta.com/admin/dashboard"_s, acme, u"path|admin"_s);
    row("admin users page", u"acme-admin.okta.com/admin/users?q=ann#top"_s, acme,
        u"https|path|query|fragment|admin"_s);
    row("api address", u"https://acme.okta.com/api/v1/users?limit=200"_s, acme, u"path|query"_s);
    row("issuer", u"https://acme.okta.com/oauth2/default"_s, acme, u"path"_s);
    row("query alone", u"https://acme.okta.com?fromURI=%2Fapp"_s, acme, u"query"_s);
    row("empty query", u"https://acme.okta.com?"_s, acme, u"query"_s);
    row("fragment alone", u"https://acme.okta.com#a/b?c"_s, acme, u"fragment"_s);
    row("backslash", u"https:\\\\acme.okta.com\\admin"_s, acme, u"slashes|path"_s);
    row("spaces around", u"  https://acme.okta.com \n"_s, acme, u"space"_s);
    row("no-break space", u"\u00a0acme.okta.com\u00a0"_s, acme, u"space|https"_s);
    row("zero width space", u"https://acme\u200b.okta.com"_s, acme, u"invisible"_s);
    row("byte order mark", u"\ufeffhttps://acme.okta.com"_s, acme, u"invisible"_s);
    row("right-to-left override", u"https://acme\u202e.okta.com"_s, acme, u"invisible"_s);
    row("quotes", u"\"https://acme.okta.com\""_s, acme, u"quotes"_s);
    row("single quotes", u"'acme.okta.com'"_s, acme, u"quotes|https"_s);
    row("angle brackets", u"<https://acme.okta.com>"_s, acme, u"quotes"_s);
    row("curly quotes", u"\u201chttps://acme.okta.com\u201d"_s, acme, u"quotes"_s);
    row("capitals", u"HTTPS://Acme.Okta.COM"_s, acme, u"capitals"_s);
    row("dot at the end", u"https://acme.okta.com."_s, acme, u"dot"_s);
    row("dot and slash", u"https://acme.okta.com./"_s, acme, u"slash|dot"_s);
    row("one slash", u"https:/acme.okta.com"_s, acme, u"slashes"_s);
    row("no slashes", u"https:acme.okta.com"_s, acme, u"slashes"_s);
    row("three slashes", u"https:///acme.okta.com"_s, acme, u"slashes"_s);
    row("usual port", u"https://acme.okta.com:443"_s, acme, u"port"_s);
    row("usual port, no scheme", u"acme.okta.com:443/"_s, acme, u"https|slash|port"_s);
    row("colon, no port", u"https://acme.okta.com:"_s, acme, u"port"_s);
    row("own port", u"https://acme.example.com:8443"_s, "https://acme.example.com:8443", u""_s);
    row("port 80 on https", u"https://acme.example.com:80"_s, "https://acme.example.com:80", u""_s);
    row("custom domain", u"https://id.example.com"_s, "https://id.example.com", u""_s);
    row("preview", u"https://acme.oktapreview.com"_s, "https://acme.oktapreview.com", u""_s);
    row("government", u"https://acme.okta-gov.com"_s, "https://acme.okta-gov.com", u""_s);
    row("military", u"https://acme.okta.mil"_s, "https://acme.okta.mil", u""_s);
    row("integrator", u"integrator-1234567.okta.com"_s, "https://integrator-1234567.okta.com",
        u"https"_s);
    row("underscore", u"https://acme_test.okta.com"_s, "https://acme_test.okta.com", u""_s);
    row("umlaut", u"https://b\u00fccher.example"_s, "https://xn--bcher-kva.example", u"ascii"_s);
    row("umlaut in capitals", u"https://B\u00dcCHER.example"_s, "https://xn--bcher-kva.example",
        u"capitals|ascii"_s);
    row("look-alike letter", u"https://\u0430cme.okta.com"_s, "https://xn--cme-5cd.okta.com",
        u"ascii"_s);
    row("full width letters", u"https://\uff41cme.okta.com"_s, acme, u"ascii"_s);
    row("ideographic full stop", u"https://acme\u3002okta.com"_s, acme, u"ascii"_s);
    row("punycode", u"https://xn--bcher-kva.example"_s, "https://xn--bcher-kva.example", u""_s);
    row("IPv4", u"https://192.0.2.7"_s, "https://192.0.2.7", u""_s);
    row("IPv4 and port", u"192.0.2.7:8443"_s, "https://192.0.2.7:8443", u"https"_s);
    row("IPv6", u"https://[2001:db8::7]:8443"_s, "https://[2001:db8::7]:8443", u""_s);
    row("IPv6 without brackets", u"https://2001:db8::7"_s, "https://[2001:db8::7]", u"brackets"_s);
    row("IPv6 in capitals", u"https://[2001:DB8::7]"_s, "https://[2001:db8::7]", u"capitals"_s);
    row("loopback http", u"http://127.0.0.1:8080"_s, "http://127.0.0.1:8080", u""_s);
    row("loopback http, path", u"http://localhost:8080/api/v1"_s, "http://localhost:8080",
        u"path"_s);
    row("loopback http, IPv6", u"http://[::1]:8080"_s, "http://[::1]:8080", u""_s);
    row("loopback http, usual port", u"http://127.0.0.1:80"_s, "http://127.0.0.1", u"port"_s);
    row("loopback http, 443", u"http://127.0.0.1:443"_s, "http://127.0.0.1:443", u""_s);
    row("loopback, no scheme", u"localhost:8443"_s, "https://localhost:8443", u"https"_s);
}

void TstOktaAddress::accepts()
{
    QFETCH(QString, pasted);
    QFETCH(QByteArray, url);
    const Result<AddressReading> result = readOktaAddress(pasted);
    QVERIFY2(result.ok(), result.ok() ? "" : result.error().subject.c_str());
    QCOMPARE(result.value().url.toEncoded(), url);
    QTEST(shortForm(result.value().changes), "changes");

    // What was made of it is taken as it is.
    const Result<AddressReading> again = readOktaAddress(QString::fromLatin1(url));
    QVERIFY(again.ok());
    QCOMPARE(again.value().url, result.value().url);
    QCOMPARE(again.value().changes, QStringList());
}

void TstOktaAddress::refuses_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("sentence"); // part of it

    const auto row = [](const char *name, const QString &pasted, const QString &sentence) {
        QTest::newRow(name) << pasted << sentence;
    };
    row("empty", u""_s, u"Enter the address"_s);
    row("null", QString(), u"Enter the address"_s);
    row("white space", u" \t\n"_s, u"Enter the address"_s);
    row("quotes alone", u"\"\""_s, u"Enter the address"_s);
    row("scheme alone", u"https://"_s, u"no host name"_s);
    row("scheme and slash", u"https:///"_s, u"no host name"_s);
    row("scheme and colon", u"https:"_s, u"no host name"_s);
    row("slash", u"/"_s, u"no host name"_s);
    row("port alone", u"https://:443"_s, u"no host name"_s);
    row("path alone", u"/admin/dashboard"_s, u"not whole"_s);
    row("placeholder", u"https://{yourOktaDomain}"_s, u"placeholder"_s);
    row("placeholder, dollar", u"https://${yourOktaDomain}/api/v1"_s, u"placeholder"_s);
    row("placeholder, escaped", u"https://%7ByourOktaDomain%7D"_s, u"placeholder"_s);
    row("placeholder, no braces", u"https://youroktadomain.okta.com"_s, u"placeholder"_s);
    row("http", u"http://acme.okta.com"_s, u"plain http"_s);
    row("http in capitals", u"HTTP://acme.okta.com"_s, u"plain http"_s);
    row("http, admin", u"http://acme-admin.okta.com/admin"_s, u"plain http"_s);
    row("http, name like loopback", u"http://localhost.example.com"_s, u"plain http"_s);
    row("http, host like loopback", u"http://127.0.0.1.example.com"_s, u"plain http"_s);
    row("http, IPv4", u"http://192.0.2.7"_s, u"plain http"_s);
    row("http, IPv6", u"http://[2001:db8::7]"_s, u"plain http"_s);
    row("ftp", u"ftp://acme.okta.com"_s, u"https only"_s);
    row("file", u"file:///etc/passwd"_s, u"https only"_s);
    row("script", u"javascript://acme.okta.com"_s, u"https only"_s);
    row("double scheme", u"https://https://acme.okta.com"_s, u"twice"_s);
    row("two schemes", u"http://https://acme.okta.com"_s, u"twice"_s);
    row("double scheme, one slash", u"https://https:/acme.okta.com"_s, u"twice"_s);
    row("com.com", u"https://acme.okta.com.com"_s, u".com twice"_s);
    row("user name", u"https://ann@acme.okta.com"_s, u"user name"_s);
    row("password", u"https://ann:secret@acme.okta.com"_s, u"user name"_s);
    row("e-mail", u"ann@example.com"_s, u"user name"_s);
    row("host trick", u"https://acme.okta.com@evil.example"_s, u"user name"_s);
    row("space inside", u"acme okta.com"_s, u"valid host name"_s);
    row("new line inside", u"acme.okta.com\nid.example.com"_s, u"valid host name"_s);
    row("subdomain alone", u"acme"_s, u"not whole"_s);
    row("missing colon", u"https//acme.okta.com"_s, u"not whole"_s);
    row("okta itself", u"https://okta.com"_s, u"Okta's own site"_s);
    row("okta www", u"www.okta.com"_s, u"Okta's own site"_s);
    row("okta login", u"https://login.okta.com/"_s, u"Okta's own site"_s);
    row("two dots", u"https://acme..okta.com"_s, u"valid host name"_s);
    row("dots alone", u"https://..."_s, u"valid host name"_s);
    row("dot in front", u"https://.okta.com"_s, u"valid host name"_s);
    row("hyphen in front", u"https://-acme.okta.com"_s, u"valid host name"_s);
    row("only admin", u"https://-admin.okta.com"_s, u"valid host name"_s);
    row("escaped dot", u"https://acme%2eokta.com"_s, u"valid host name"_s);
    row("star", u"https://*.okta.com"_s, u"valid host name"_s);
    row("long label", u"https://"_s + QString(64, u'a') + u".okta.com"_s, u"valid host name"_s);
    row("long host", u"https://"_s + QString(u"a."_s).repeated(130) + u"okta.com"_s,
        u"valid host name"_s);
    row("broken punycode", u"https://xn--\u00fc.okta.com"_s, u"valid host name"_s);
    row("port 0", u"https://acme.okta.com:0"_s, u"port"_s);
    row("port too high", u"https://acme.okta.com:65536"_s, u"port"_s);
    row("port of words", u"https://acme.okta.com:https"_s, u"port"_s);
    row("port with sign", u"https://acme.okta.com:+443"_s, u"port"_s);
    row("port past 32 bit", u"https://acme.okta.com:4294967739"_s, u"port"_s);
    row("short IPv4", u"https://127.1"_s, u"IP address"_s);
    row("number as host", u"http://2130706433"_s, u"IP address"_s);
    row("hexadecimal IPv4", u"https://0x7f.0.0.1"_s, u"IP address"_s);
    row("hexadecimal end", u"https://127.0.0.0x1"_s, u"IP address"_s);
    row("octal IPv4", u"https://127.0.0.01"_s, u"IP address"_s);
    row("IPv4 past 255", u"https://127.0.0.256"_s, u"IP address"_s);
    row("IPv4 of five", u"https://127.0.0.0.1"_s, u"IP address"_s);
    row("open bracket", u"https://[::1"_s, u"IP address"_s);
    row("words in brackets", u"https://[acme]"_s, u"IP address"_s);
    row("IPv6 too long", u"https://[1:2:3:4:5:6:7:8:9]"_s, u"valid"_s);
    row("IPv6 zone", u"https://[fe80::1%25eth0]"_s, u"IP address"_s);
}

void TstOktaAddress::refuses()
{
    QFETCH(QString, pasted);
    QFETCH(QString, sentence);
    const Result<AddressReading> result = readOktaAddress(pasted);
    QVERIFY2(!result.ok(), result.ok() ? result.value().url.toEncoded().constData() : "");
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    const QString subject = QString::fromStdString(result.error().subject);
    QVERIFY2(subject.contains(sentence), qPrintable(subject));
    QVERIFY(subject.endsWith(u'.'));
    QVERIFY(subject.at(0).isUpper());
}

void TstOktaAddress::quotesNothingThatWasPasted()
{
    const Result<AddressReading> refused = readOktaAddress(u"https://ann:hunter2@acme.okta.com"_s);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().subject.find("hunter2") == std::string::npos);
    QVERIFY(refused.error().detail.find("hunter2") == std::string::npos);
    const Result<AddressReading> read = readOktaAddress(u"acme.okta.com/?token=hunter2#hunter2"_s);
    QVERIFY(read.ok());
    QVERIFY(!read.value().changes.join(u' ').contains("hunter2"_L1));
    QVERIFY(!read.value().url.toEncoded().contains("hunter2"));
}

void TstOktaAddress::longInputEnds()
{
    QVERIFY(!readOktaAddress(QString(1'000'000, u'a')).ok());
    QVERIFY(!readOktaAddress(QString(u"a."_s).repeated(500'000)).ok());
    QVERIFY(!readOktaAddress(QString(1'000'000, u':')).ok());
    QVERIFY(readOktaAddress(u"acme.okta.com/"_s + QString(1'000'000, u'/')).ok());
}

QTEST_GUILESS_MAIN(TstOktaAddress)
#include "tst_oktaaddress.moc"
