// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"

#include "providers/builtinproviders.h"

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

private:
    const ProviderCatalog m_providers{builtinProviders()};
};

void TstWindowOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("left-over word") << QStringList{u"acme"_s} << u"\"acme\""_s;
    QTest::newRow("no such provider")
        << QStringList{u"--connect"_s, u"foo"_s} << u"no provider called \"foo\""_s;
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
    QTest::newRow("url alone") << QStringList{u"--url"_s, u"acme.okta.com"_s} << u"--connect"_s;
    QTest::newRow("option without its value") << QStringList{u"--connect"_s} << u"connect"_s;
}

void TstWindowOptions::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    qputenv("ROLLCALL_TST_TOKEN", "t0ken");
    arguments.prepend(u"rollcall"_s);
    const auto options = readWindowOptions(arguments, m_providers);
    QVERIFY(!options.ok());
    QCOMPARE(options.error().kind, ErrorKind::InvalidInput);
    const QString said = QString::fromStdString(options.error().subject);
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY2(!said.contains("t0ken"_L1), qPrintable(said));
}

void TstWindowOptions::opensWithoutOptions()
{
    const auto options = readWindowOptions({u"rollcall"_s}, m_providers);
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
    const auto options = readWindowOptions({u"rollcall"_s, option}, m_providers);
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
                                           m_providers);
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
                          m_providers);
    QVERIFY(options.ok());
    QCOMPARE(options.value().tenant->profile.name, u"acme.okta.com"_s);
}

QTEST_GUILESS_MAIN(TstWindowOptions)
#include "tst_windowoptions.moc"
