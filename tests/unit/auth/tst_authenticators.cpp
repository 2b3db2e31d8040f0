// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/builtinauthenticatorfactory.h"

#include "core/httptransport.h"
#include "secrets/sessionsecretstore.h"
#include "support/fakeclock.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! From a pasted token to the header of a request.
class TstAuthenticators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPastedTokens_data();
    void readsPastedTokens();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void needsAKnownCredentialAndItsSecret_data();
    void needsAKnownCredentialAndItsSecret();
    void takesTheFirstSecretField();
    void writesSeveralHeaders_data();
    void writesSeveralHeaders();
    void signsInWithNameAndPassword_data();
    void signsInWithNameAndPassword();
    void quotesNoSecret_data();
    void quotesNoSecret();
    void answersLaterAndOnce();
    void keepsTheRequestAndReplacesItsHeader();
    void deletingTheOwnerCancels();
};

static SignInPlan plan(const QByteArray &header, const QByteArray &prefix)
{
    CredentialInfo credential;
    credential.id = u"apiToken"_s;
    credential.fields = {{u"hint"_s, {}, {}, ProviderField::Kind::Text},
                         {u"token"_s, {}, {}, ProviderField::Kind::Secret},
                         {u"other"_s, {}, {}, ProviderField::Kind::Secret}};
    credential.header = header;
    credential.prefix = prefix;
    return {credential, {}};
}

static Profile profile()
{
    Profile profile;
    profile.name = u"Acme"_s;
    profile.credential = u"apiToken"_s;
    return profile;
}

static Secrets token(const QByteArray &bytes)
{
    return {{u"token"_s, Secret(bytes)}};
}

//! These ways to sign in ask nobody.
class NoNetwork final : public HttpTransport
{
public:
    HttpCall *send(const HttpRequest &, const SendRules &, QObject *) override
    {
        qFatal("a plain token was asked for over the network");
        return nullptr;
    }
    Result<void> checkTrust(const QString &) const override { return {}; }
};

static Result<std::shared_ptr<Authenticator>> make(const Profile &profile, const SignInPlan &plan,
                                                   const Secrets &secrets)
{
    static NoNetwork network;
    static test::FakeClock clock;
    static SessionSecretStore store;
    return BuiltinAuthenticatorFactory({network, clock, store}).make(profile, plan, secrets);
}

static Result<std::shared_ptr<Authenticator>> make(const Secrets &secrets,
                                                   const QByteArray &prefix = "SSWS ")
{
    return make(profile(), plan("Authorization", prefix), secrets);
}

// The header lines of a request after it was authorized, as "Name: value|…".
static QByteArray authorized(Authenticator &authenticator, const HttpRequest &request)
{
    QObject owner;
    QByteArray lines;
    AuthJob *job = authenticator.authorize(request, &owner);
    QObject::connect(job, &AuthJob::finished, &owner, [&lines](const Result<HttpRequest> &result) {
        QByteArrayList all;
        if (result.ok()) {
            for (const HttpHeader &header : result.value().headers)
                all.append(header.name + ": " + header.value);
        }
        lines = all.isEmpty() ? QByteArray("failed") : all.join('|');
    });
    [&] { QTRY_VERIFY(!lines.isEmpty()); }();
    return lines;
}

void TstAuthenticators::readsPastedTokens_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const QByteArray &pasted, const QByteArray &prefix,
                        const QByteArray &header) {
        QTest::newRow(name) << pasted << prefix << header;
    };
    row("plain", "00abc_-DEF", "SSWS ", "SSWS 00abc_-DEF");
    row("line end", "00abc\n", "SSWS ", "SSWS 00abc");
    row("DOS line end", "00abc\r\n", "SSWS ", "SSWS 00abc");
    row("white space around", " \t00abc \n\n", "SSWS ", "SSWS 00abc");
    row("no-break space",
        "\xc2\xa0"
        "00abc\xc2\xa0 ",
        "SSWS ", "SSWS 00abc");
    row("byte order mark",
        "\xef\xbb\xbf"
        "00abc",
        "SSWS ", "SSWS 00abc");
    row("zero width space", "00abc\xe2\x80\x8b\n", "SSWS ", "SSWS 00abc");
    row("with prefix", "SSWS 00abc", "SSWS ", "SSWS 00abc");
    row("small prefix, spaces", "ssws   00abc", "SSWS ", "SSWS 00abc");
    row("whole header", "Authorization: SSWS 00abc\r\n", "SSWS ", "SSWS 00abc");
    row("begins like the prefix", "SSWS00abc", "SSWS ", "SSWS SSWS00abc");
    row("another prefix", "Bearer x.y.z", "Bearer ", "Bearer x.y.z");
    row("no prefix", "key", "", "key");
    row("punctuation", "!#$%&'()*+,-./:;<=>?@[]^_`{|}~\"\\", "SSWS ",
        "SSWS !#$%&'()*+,-./:;<=>?@[]^_`{|}~\"\\");
    row("8 KB", QByteArray(8'192, 'x'), "SSWS ", "SSWS " + QByteArray(8'192, 'x'));
}

void TstAuthenticators::readsPastedTokens()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, header);
    const auto made = make(token(pasted), prefix);
    QVERIFY2(made.ok(), made.ok() ? "" : made.error().subject.c_str());
    QCOMPARE(authorized(*made.value(), {}), "Authorization: " + header);
}

void TstAuthenticators::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &pasted, const QString &sentence) {
        QTest::newRow(name) << pasted << sentence;
    };
    row("empty", "", u"empty"_s);
    row("white space", " \n\t", u"empty"_s);
    row("prefix alone", "SSWS ", u"empty"_s);
    row("header name alone", "Authorization:", u"empty"_s);
    row("space inside", "00abc hunter2", u"no token has"_s);
    row("two lines", "00abc\nhunter2", u"no token has"_s);
    row("header injection", "00abc\r\nX-Hunter2: 1", u"no token has"_s);
    row("NUL", QByteArray("00abc\0hunter2", 13), u"no token has"_s);
    row("delete",
        "00abc\x7f"
        "hunter2",
        u"no token has"_s);
    row("umlaut", "00abc\xc3\xbchunter2", u"no token has"_s);
    row("Cyrillic",
        "00\xd0\xb0"
        "bchunter2",
        u"no token has"_s);
    row("Latin-1", "00abc\xfchunter2", u"no token has"_s);
    row("zero width space inside",
        "00\xe2\x80\x8b"
        "abchunter2",
        u"no token has"_s);
    row("bullets", "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2", u"no token has"_s);
}

void TstAuthenticators::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, pasted);
    QFETCH(QString, sentence);
    const auto made = make(token(pasted));
    QVERIFY(!made.ok());
    QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    const QString subject = QString::fromStdString(made.error().subject);
    QVERIFY2(subject.contains(sentence) && subject.endsWith(u'.'), qPrintable(subject));
    const std::string all = made.error().subject + made.error().detail + made.error().other;
    QVERIFY(all.find("00") == std::string::npos && all.find("unter2") == std::string::npos);
}

void TstAuthenticators::needsAKnownCredentialAndItsSecret_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    QTest::newRow("not a plain token") << QByteArray() << u"token"_s << InvalidInput;
    QTest::newRow("no secret") << QByteArray("Authorization") << u""_s << SecretMissing;
    QTest::newRow("the other secret") << QByteArray("Authorization") << u"other"_s << SecretMissing;
}

void TstAuthenticators::needsAKnownCredentialAndItsSecret()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, secret);
    const Secrets secrets = secret.isEmpty() ? Secrets() : Secrets{{secret, Secret("00abc")}};
    const auto made = make(profile(), plan(header, "SSWS "), secrets);
    QVERIFY(!made.ok());
    QTEST(made.error().kind, "kind");
    if (made.error().kind == ErrorKind::SecretMissing)
        QCOMPARE(made.error().subject, std::string("Acme"));
}

void TstAuthenticators::takesTheFirstSecretField()
{
    const Secrets secrets{
        {u"hint"_s, Secret("h")}, {u"other"_s, Secret("o")}, {u"token"_s, Secret("t")}};
    const auto made = make(secrets);
    QVERIFY(made.ok());
    QCOMPARE(authorized(*made.value(), {}), "Authorization: SSWS t");
}

void TstAuthenticators::writesSeveralHeaders_data()
{
    QTest::addColumn<Secrets>("secrets");
    QTest::addColumn<ProviderField::Need>("need");
    QTest::addColumn<QByteArray>("lines");
    using enum ProviderField::Need;
    const QString main = u"token"_s;
    const QString other = u"other"_s;
    QTest::newRow("both") << Secrets{{main, Secret("k")}, {other, Secret("X-Other: \n a")}}
                          << Required << QByteArray("failed");
    QTest::newRow("both, clean") << Secrets{{main, Secret("k")}, {other, Secret(" a\n")}}
                                 << Required << QByteArray("Authorization: SSWS k|X-Other: a");
    QTest::newRow("one is missing")
        << Secrets{{main, Secret("k")}} << Required << QByteArray("secret missing");
    QTest::newRow("the main one is missing")
        << Secrets{{other, Secret("a")}} << Optional << QByteArray("secret missing");
    QTest::newRow("not needed") << Secrets{{main, Secret("k")}} << Optional
                                << QByteArray("Authorization: SSWS k");
    QTest::newRow("not needed, empty") << Secrets{{main, Secret("k")}, {other, Secret()}}
                                       << Optional << QByteArray("Authorization: SSWS k");
}

void TstAuthenticators::writesSeveralHeaders()
{
    QFETCH(Secrets, secrets);
    QFETCH(ProviderField::Need, need);
    SignInPlan several = plan("Authorization", "SSWS ");
    several.credential.fields[2].need = need;
    several.credential.otherHeaders = {{u"other"_s, "X-Other", {}}};
    const auto made = make(profile(), several, secrets);
    QByteArray lines;
    if (made.ok())
        lines = authorized(*made.value(), {});
    else
        lines = made.error().kind == ErrorKind::SecretMissing ? "secret missing" : "failed";
    QTEST(lines, "lines");
}

void TstAuthenticators::signsInWithNameAndPassword_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("pair");
    QTest::newRow("plain") << u"ann"_s << QByteArray("secret") << QByteArray("ann:secret");
    QTest::newRow("colon and spaces")
        << u" ann "_s << QByteArray(" a:b \n") << QByteArray("ann: a:b ");
    QTest::newRow("umlauts") << u"\u00e4nn"_s << QByteArray("\xc3\xa4")
                             << QByteArray("\xc3\xa4nn:\xc3\xa4");
    QTest::newRow("no name") << QString() << QByteArray("secret") << QByteArray();
    QTest::newRow("a colon in the name") << u"a:b"_s << QByteArray("secret") << QByteArray();
    QTest::newRow("no password") << u"ann"_s << QByteArray("\r\n") << QByteArray();
}

void TstAuthenticators::signsInWithNameAndPassword()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, pair);
    SignInPlan basic = plan({}, {});
    basic.credential.how = SignIn::Basic;
    Profile named = profile();
    named.fields[u"user"_s] = user;
    const auto made = make(named, basic, token(password));
    QCOMPARE(made.ok(), !pair.isEmpty());
    if (!made.ok())
        QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    else
        QCOMPARE(authorized(*made.value(), {}), "Authorization: Basic " + pair.toBase64());
}

void TstAuthenticators::quotesNoSecret_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as it is") << u"The token 00abcDEF is bad"_s << u"The token … is bad"_s;
    QTest::newRow("with its prefix") << u"bad: SSWS 00abcDEF"_s << u"bad: SSWS …"_s;
    QTest::newRow("control characters inside") << u"bad: 00ab\x01\x7f"
                                                  "cDEF"_s
                                               << u"bad: …"_s;
    QTest::newRow("invisible characters inside") << u"bad: 00ab\u200b\u2060cDEF"_s << u"bad: …"_s;
    QTest::newRow("without one") << u"The token is bad"_s << u"The token is bad"_s;
}

// What a service says of a token is shown, logged and copied into tickets.
void TstAuthenticators::quotesNoSecret()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    const auto made = make(token("SSWS 00abcDEF\n"));
    QVERIFY(made.ok());
    Error error{ErrorKind::Unauthorized, words.toStdString(), words.toStdString()};
    error.requestId = "00abcDEF";
    const Error explained = made.value()->explained(error, {});
    QCOMPARE(QString::fromStdString(explained.subject), shown);
    QCOMPARE(QString::fromStdString(explained.detail), shown);
    QCOMPARE(QString::fromStdString(explained.requestId), u"…"_s);
    QCOMPARE(explained.kind, ErrorKind::Unauthorized);
}

void TstAuthenticators::answersLaterAndOnce()
{
    auto made = make(token("00abc"));
    QVERIFY(made.ok());
    QObject owner;
    QPointer<AuthJob> job = made.value()->authorize({}, &owner);
    QCOMPARE(job->parent(), &owner);
    QSignalSpy spy(job, &AuthJob::finished);
    QCOMPARE(spy.size(), 0);
    made = Error{ErrorKind::Cancelled}; // the job needs the authenticator no more
    QTRY_VERIFY(!job);
    QCOMPARE(spy.size(), 1);
}

void TstAuthenticators::keepsTheRequestAndReplacesItsHeader()
{
    const auto made = make(token("new"));
    QVERIFY(made.ok());
    HttpRequest request;
    request.headers = {{"Accept", "a/b"}, {"AUTHORIZATION", "SSWS old"}, {"X-Other", "x"}};
    QCOMPARE(authorized(*made.value(), request), "Accept: a/b|X-Other: x|Authorization: SSWS new");
}

void TstAuthenticators::deletingTheOwnerCancels()
{
    const auto made = make(token("00abc"));
    QVERIFY(made.ok());
    auto owner = std::make_unique<QObject>();
    AuthJob *job = made.value()->authorize({}, owner.get());
    QSignalSpy spy(job, &AuthJob::finished);
    owner.reset();
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
}

QTEST_GUILESS_MAIN(TstAuthenticators)
#include "tst_authenticators.moc"
