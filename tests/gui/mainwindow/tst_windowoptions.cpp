// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"

#include "providers/builtinproviders.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rollcall;

class TstWindowOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void opensWithoutOptions();
    void printsHelpAndVersion_data();
    void printsHelpAndVersion();
    void readsTenantAndTakesToken();
    void namesTenantAfterItsHost();
    void takesTheWordsOfTheTerminal_data();
    void takesTheWordsOfTheTerminal();
    void tellsWhatItMadeOfTheAddress();

private:
    const ProviderCatalog m_providers{builtinProviders()};
    QStringList m_said;
    const TenantOptions::World m_world{
        m_providers,
        [](const QString &file) -> Result<void> {
            if (file.endsWith("there.pem"_L1))
                return {};
            return Error{.kind = ErrorKind::TlsFailed, .tlsFlaw = TlsFlaw::TrustUnreadable};
        },
        [this](const QString &sentence) { m_said.append(sentence); }};
};

void TstWindowOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("left-over word") << QStringList{u"acme"_s} << u"\"acme\""_s;
    QTest::newRow("no such provider")
        << QStringList{u"--connect"_s, u"foo"_s} << u"no provider \"foo\""_s;
    QTest::newRow("without address")
        << QStringList{u"--connect"_s, u"okta"_s, u"--token-env"_s, u"ROLLCALL_TST_TOKEN"_s}
        << u"--url"_s;
    QTest::newRow("without token")
        << QStringList{u"--connect"_s, u"okta"_s, u"--url"_s, u"acme.okta.com"_s}
        << u"--token-env"_s;
    QTest::newRow("variable not set")
        << QStringList{u"--connect"_s,     u"okta"_s,        u"--url"_s,
                       u"acme.okta.com"_s, u"--token-env"_s, u"ROLLCALL_TST_NOT_SET"_s}
        << u"ROLLCALL_TST_NOT_SET"_s;
    QTest::newRow("address not readable")
        << QStringList{u"--connect"_s, u"okta"_s,        u"--url"_s,
                       u"ftp://x y"_s, u"--token-env"_s, u"ROLLCALL_TST_TOKEN"_s}
        << u" "_s;
    const auto row = [](const char *name, const QString &words, const QString &sentence) {
        QTest::newRow(name) << QStringList{u"--connect"_s} + words.split(u' ') << sentence;
    };
    row("one secret of two", u"merge --token-env ROLLCALL_TST_TOKEN"_s,
        u"--secret-env account-token=VARIABLE"_s);
    row("no secret, none to sign in", u"jumpcloud"_s, u"--secret-env"_s);
    row("no such field", u"okta --url acme.okta.com --field colour=red"_s,
        u"no field \"colour\""_s);
    row("secret as a field", u"merge --field api-key=t0ken"_s,
        u"must not stand on a command line"_s);
    row("no such credential", u"jumpcloud --credential password"_s, u"It has: apiKey"_s);
    row("no such secret", u"jumpcloud --secret-env x=ROLLCALL_TST_TOKEN"_s, u"no secret \"x\""_s);
    row("field that will not do",
        u"entra --field tenant=a/b --field client-id=x --secret-env client-secret=ROLLCALL_TST_TOKEN"_s,
        u"an id of 36 characters"_s);
    row("budget", u"jumpcloud --token-env ROLLCALL_TST_TOKEN --budget 101"_s, u"from 1 to 100"_s);
    row("CA file", u"jumpcloud --token-env ROLLCALL_TST_TOKEN --ca-file none.pem"_s,
        u"--ca-file: "_s);
    QTest::newRow("field alone") << QStringList{u"--field"_s, u"a=b"_s} << u"--connect"_s;
    QTest::newRow("url alone") << QStringList{u"--url"_s, u"acme.okta.com"_s} << u"--connect"_s;
    QTest::newRow("option without its value") << QStringList{u"--connect"_s} << u"connect"_s;
}

void TstWindowOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    qputenv("ROLLCALL_TST_TOKEN", "t0ken");
    arguments.prepend(u"rollcall"_s);
    const auto options = readWindowOptions(arguments, m_world);
    QVERIFY(!options.ok());
    QCOMPARE(options.error().kind, ErrorKind::InvalidInput);
    const QString said = QString::fromStdString(options.error().subject);
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY2(!said.contains("t0ken"_L1), qPrintable(said));
}

void TstWindowOptions::opensWithoutOptions()
{
    const auto options = readWindowOptions({u"rollcall"_s}, m_world);
    QVERIFY(options.ok());
    QCOMPARE(options.value().answer, WindowOptions::Answer::OpenWindow);
    QVERIFY(!options.value().tenant);
}

void TstWindowOptions::printsHelpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("contains");
    QTest::newRow("help") << u"--help"_s << u"Usage: "_s;
    QTest::newRow("help says how to connect") << u"-h"_s << u"--token-env <NAME>"_s;
    QTest::newRow("version") << u"--version"_s << u"rollcall "_s + QLatin1String(ROLLCALL_VERSION);
}

void TstWindowOptions::printsHelpAndVersion()
{
    QFETCH(QString, option);
    QFETCH(QString, contains);
    const auto options = readWindowOptions({u"rollcall"_s, option}, m_world);
    QVERIFY(options.ok());
    QCOMPARE(options.value().answer, WindowOptions::Answer::Print);
    QVERIFY2(options.value().text.contains(contains), qPrintable(options.value().text));
    QVERIFY(!options.value().text.contains("executable_name"_L1));
}

void TstWindowOptions::readsTenantAndTakesToken()
{
    qputenv("ROLLCALL_TST_TOKEN", "t0ken\n");
    const auto options = readWindowOptions({u"rollcall"_s, u"--connect"_s, u"okta"_s, u"--url"_s,
                                            u"http://127.0.0.1:7800/"_s, u"--token-env"_s,
                                            u"ROLLCALL_TST_TOKEN"_s, u"--name"_s, u"  The demo "_s},
                                           m_world);
    QVERIFY(options.ok());
    QVERIFY(options.value().tenant);
    const TemporaryTenant &tenant = *options.value().tenant;
    QCOMPARE(tenant.profile.name, u"The demo"_s);
    QCOMPARE(tenant.profile.provider, u"okta"_s);
    QCOMPARE(tenant.profile.baseUrl, QUrl(u"http://127.0.0.1:7800"_s));
    QVERIFY(!tenant.profile.id.isEmpty());
    QCOMPARE(tenant.secrets.size(), 1);
    QCOMPARE(tenant.secrets.first().reveal(), QByteArray("t0ken"));
    QVERIFY(!qEnvironmentVariableIsSet("ROLLCALL_TST_TOKEN"));
}

void TstWindowOptions::namesTenantAfterItsHost()
{
    qputenv("ROLLCALL_TST_TOKEN", "t0ken");
    const auto options =
        readWindowOptions({u"rollcall"_s, u"--connect"_s, u"okta"_s, u"--url"_s, u"acme.okta.com"_s,
                           u"--token-env"_s, u"ROLLCALL_TST_TOKEN"_s},
                          m_world);
    QVERIFY(options.ok());
    QCOMPARE(options.value().tenant->profile.name, u"acme.okta.com"_s);
}

void TstWindowOptions::takesTheWordsOfTheTerminal_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("tenant"); // credential|address|name|fields|secrets
    QTest::newRow("jumpcloud") << u"jumpcloud --token-env ROLLCALL_TST_TOKEN"_s
                               << u"apiKey|https://console.jumpcloud.com|console.jumpcloud.com||"
                                  "api-key=t0ken"_s;
    QTest::newRow("merge, one variable for both")
        << u"merge --token-env ROLLCALL_TST_TOKEN --secret-env account-token=ROLLCALL_TST_TOKEN "
           "--field region=eu"_s
        << u"apiKey|https://api-eu.merge.dev|api-eu.merge.dev|region=eu|"
           "account-token=t0ken,api-key=t0ken"_s;
    QTest::newRow("onelogin, the credential that its field tells")
        << u"onelogin --url acme.onelogin.com --field client-id=0ne --secret-env "
           "client-secret=ROLLCALL_TST_OTHER --name Acme"_s
        << u"apiCredential|https://acme.onelogin.com|Acme|client-id=0ne|client-secret=s3cret"_s;
    QTest::newRow("a credential by its name")
        << u"onelogin --url acme.onelogin.com --credential accessToken --token-env "
           "ROLLCALL_TST_TOKEN"_s
        << u"accessToken|https://acme.onelogin.com|acme.onelogin.com||token=t0ken"_s;
    QTest::newRow("a person, who signs in in the window")
        << u"okta --url acme.okta.com --credential deviceCode --field client-id=0oa"_s
        << u"deviceCode|https://acme.okta.com|acme.okta.com|client-id=0oa|"_s;
}

void TstWindowOptions::takesTheWordsOfTheTerminal()
{
    QFETCH(QString, words);
    qputenv("ROLLCALL_TST_TOKEN", "t0ken");
    qputenv("ROLLCALL_TST_OTHER", "s3cret");
    const QStringList arguments = QStringList{u"rollcall"_s, u"--connect"_s} + words.split(u' ')
        + u"--ca-file there.pem --budget 7"_s.split(u' ');
    const auto options = readWindowOptions(arguments, m_world);
    QVERIFY2(options.ok(), options.ok() ? "" : options.error().subject.c_str());
    const auto &[profile, secrets] = *options.value().tenant;
    QStringList fields;
    for (auto field = profile.fields.begin(); field != profile.fields.end(); ++field)
        fields.append(field.key() + u'=' + field.value());
    QStringList hidden;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        hidden.append(secret.key() + u'=' + QString::fromUtf8(secret.value().reveal()));
    QTEST(QStringList({profile.credential, profile.baseUrl.toString(), profile.name,
                       fields.join(u','), hidden.join(u',')})
              .join(u'|'),
          "tenant");
    QCOMPARE(profile.budgetPercent, 7);
    QCOMPARE(profile.caFile, QDir::current().filePath(u"there.pem"_s));
    for (const char *variable : {"ROLLCALL_TST_TOKEN", "ROLLCALL_TST_OTHER"})
        QCOMPARE(qEnvironmentVariableIsSet(variable), !words.contains(QLatin1String(variable)));
}

void TstWindowOptions::tellsWhatItMadeOfTheAddress()
{
    qputenv("ROLLCALL_TST_TOKEN", "t0ken");
    m_said.clear();
    const auto options =
        readWindowOptions({u"rollcall"_s, u"--connect"_s, u"okta"_s, u"--url"_s,
                           u"acme-admin.okta.com"_s, u"--token-env"_s, u"ROLLCALL_TST_TOKEN"_s},
                          m_world);
    QVERIFY(options.ok());
    QCOMPARE(options.value().tenant->profile.baseUrl, QUrl(u"https://acme.okta.com"_s));
    QVERIFY(!m_said.isEmpty());
    for (const QString &sentence : std::as_const(m_said))
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TstWindowOptions)
#include "tst_windowoptions.moc"
