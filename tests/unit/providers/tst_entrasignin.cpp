// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/entra/entraaddress.h"
#include "providers/entra/entracredentials.h"
#include "providers/entra/entraprovider.h"
#include "unit/providers/providertesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Addresses, fields and sign-in plans of Microsoft's clouds.
class TstEntraSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void knowsTheCloudsAddresses_data();
    void knowsTheCloudsAddresses();
    void checksFields_data();
    void checksFields();
    void plansSignIns_data();
    void plansSignIns();
    void plansEachCredential();
    void plansNothingWithoutATenant();

private:
    const EntraProvider m_provider{};
};

static const QString tenantId = u"11111111-2222-3333-4444-555555555555"_s;

static Profile contoso()
{
    Profile profile =
        test::profileAt(u"entra"_s, u"clientSecret"_s, u"https://graph.microsoft.com"_s);
    profile.fields = {{u"tenant"_s, tenantId}, {u"client-id"_s, u"app-1"_s}};
    return profile;
}

void TstEntraSignIn::readsAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("graph.microsoft.com") << u"https://graph.microsoft.com"_s;
    QTest::newRow(" https://Graph.Microsoft.com/v1.0/users?$top=5 ")
        << u"https://graph.microsoft.com"_s;
    QTest::newRow("dod-graph.microsoft.us") << u"https://dod-graph.microsoft.us"_s;
    QTest::newRow("microsoftgraph.chinacloudapi.cn/")
        << u"https://microsoftgraph.chinacloudapi.cn"_s;
    QTest::newRow("http://127.0.0.1:8080") << u"http://127.0.0.1:8080"_s;
    QTest::newRow("proxy.example.com") << u"https://proxy.example.com"_s;
}

void TstEntraSignIn::readsAddresses()
{
    const auto reading = readEntraAddress(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(reading.ok());
    QTEST(reading.value().url.toString(), "url");
}

void TstEntraSignIn::refusesAddresses_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("") << u"Enter the address"_s;
    QTest::newRow("https://graph.windows.net/contoso") << u"retired"_s;
    QTest::newRow("login.microsoftonline.com/common") << u"where people sign in"_s;
    QTest::newRow("login.partner.microsoftonline.cn") << u"where people sign in"_s;
    QTest::newRow("contoso.onmicrosoft.com") << u"tenant's domain"_s;
    QTest::newRow("https://portal.azure.com/#home") << u"portal"_s;
    QTest::newRow("http://graph.example.com") << u"plain http"_s;
    QTest::newRow("not an address") << u"not"_s;
}

void TstEntraSignIn::refusesAddresses()
{
    const auto reading = readEntraAddress(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!reading.ok());
    QCOMPARE(reading.error().kind, ErrorKind::InvalidInput);
    QFETCH(QString, says);
    const QString sentence = QString::fromStdString(reading.error().subject);
    QVERIFY2(sentence.contains(says) && sentence.endsWith(u'.'), qPrintable(sentence));
}

void TstEntraSignIn::knowsTheCloudsAddresses_data()
{
    QTest::addColumn<QString>("url"); // empty: none
    QTest::newRow("") << u"https://graph.microsoft.com"_s;
    QTest::newRow("global") << u"https://graph.microsoft.com"_s;
    QTest::newRow("us-gov") << u"https://graph.microsoft.us"_s;
    QTest::newRow("us-dod") << u"https://dod-graph.microsoft.us"_s;
    QTest::newRow("china") << u"https://microsoftgraph.chinacloudapi.cn"_s;
    QTest::newRow("mars") << u""_s;
}

void TstEntraSignIn::knowsTheCloudsAddresses()
{
    const auto url =
        m_provider.usualAddress({{u"cloud"_s, QString::fromUtf8(QTest::currentDataTag())}});
    QTEST(url ? url->toString() : QString(), "url");
    if (url) // the address and what it was made from go together
        QVERIFY(m_provider.readAddress(url->toString()).ok());
}

void TstEntraSignIn::checksFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says"); // empty: nothing is wrong
    const auto row = [](const char *title, const QString &name, const QString &value,
                        const QString &says) { QTest::newRow(title) << name << value << says; };
    row("id", u"tenant"_s, tenantId, {});
    row("capitals", u"tenant"_s, u"AAAAAAAA-2222-3333-4444-555555555555"_s, {});
    row("domain", u"tenant"_s, u"contoso.onmicrosoft.com"_s, {});
    row("space around", u"tenant"_s, u" contoso.example.com\n"_s, {});
    row("no tenant", u"tenant"_s, u""_s, u"Enter the tenant"_s);
    row("common", u"tenant"_s, u"Common"_s, u"common and organizations do not work"_s);
    row("organizations", u"tenant"_s, u"organizations"_s, u"do not work"_s);
    row("name", u"tenant"_s, u"Contoso"_s, u"36 characters"_s);
    row("id cut off", u"tenant"_s, tenantId.chopped(1), u"36 characters"_s);
    row("another path", u"tenant"_s, u"../evil.example"_s, u"36 characters"_s);
    row("question mark", u"tenant"_s, u"contoso.example?x="_s, u"36 characters"_s);
    row("line behind", u"tenant"_s, tenantId + u"\nx"_s, u"36 characters"_s);
    row("no client id", u"client-id"_s, u""_s, u"application (client) ID"_s);
    row("client id of two", u"client-id"_s, u"a&b"_s, u"36 characters"_s);
    row("global", u"cloud"_s, u"global"_s, {});
    row("another cloud", u"cloud"_s, u"us-gov"_s, u"useless in another"_s);
    row("no cloud", u"cloud"_s, u"moon"_s, u"one of global"_s);
    row("sign-in on loopback", u"login-url"_s, u"http://127.0.0.1:8080"_s, {});
    row("sign-in over http", u"login-url"_s, u"http://login.example.com"_s, u"https://"_s);
    row("sign-in nowhere", u"login-url"_s, u"a b"_s, u"https://"_s);
}

void TstEntraSignIn::checksFields()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, says);
    Profile profile = contoso();
    profile.fields.insert(name, value);
    const Result<void> checked = m_provider.checkFields(profile);
    QCOMPARE(checked.ok(), says.isEmpty());
    QCOMPARE(m_provider.oauthPlan(profile).ok(), says.isEmpty());
    if (says.isEmpty())
        return;
    QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
    const QString sentence = QString::fromStdString(checked.error().subject);
    QVERIFY2(sentence.contains(says) && sentence.endsWith(u'.'), qPrintable(sentence));
    // Nobody is asked for a token that is there already.
    profile.credential = u"accessToken"_s;
    QCOMPARE(m_provider.checkFields(profile).ok(),
             value.isEmpty() || name == "client-id"_L1 || name == "login-url"_L1);
}

void TstEntraSignIn::plansSignIns_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("loginUrl");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("scope");
    QTest::newRow("global") << u""_s << u""_s << u"https://login.microsoftonline.com"_s
                            << u"https://graph.microsoft.com/"_s;
    QTest::newRow("government") << u"us-gov"_s << u""_s << u"https://login.microsoftonline.us"_s
                                << u"https://graph.microsoft.us/"_s;
    QTest::newRow("defence") << u"us-dod"_s << u""_s << u"https://login.microsoftonline.us"_s
                             << u"https://dod-graph.microsoft.us/"_s;
    QTest::newRow("China") << u"china"_s << u""_s << u"https://login.chinacloudapi.cn"_s
                           << u"https://microsoftgraph.chinacloudapi.cn/"_s;
    QTest::newRow("China's other host") << u"china"_s << u"login.partner.microsoftonline.cn/"_s
                                        << u"https://login.partner.microsoftonline.cn"_s
                                        << u"https://microsoftgraph.chinacloudapi.cn/"_s;
    QTest::newRow("loopback") << u""_s << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s
                              << u"https://graph.microsoft.com/"_s;
}

void TstEntraSignIn::plansSignIns()
{
    QFETCH(QString, cloud);
    QFETCH(QString, loginUrl);
    QFETCH(QString, base);
    QFETCH(QString, scope);
    Profile profile = contoso();
    profile.fields.insert(u"cloud"_s, cloud);
    profile.fields.insert(u"login-url"_s, loginUrl);
    profile.baseUrl = *m_provider.usualAddress(profile.fields);
    const Result<OAuthPlan> result = m_provider.oauthPlan(profile);
    QVERIFY(result.ok());
    const OAuthPlan &plan = result.value();
    const QString tenant = base + u'/' + tenantId + u"/oauth2/v2.0/"_s;
    QCOMPARE(plan.tokenUrl.toString(), QString(tenant + u"token"_s));
    QCOMPARE(plan.authorizeUrl.toString(), QString(tenant + u"authorize"_s));
    QCOMPARE(plan.deviceUrl.toString(), QString(tenant + u"devicecode"_s));
    QCOMPARE(plan.clientId, u"app-1"_s);
    QCOMPARE(plan.scopes, QStringList{scope + u".default"_s});
    QCOMPARE(plan.personScopes,
             (QStringList{u"offline_access"_s, QString(scope + u"User.Read.All"_s)}));
    QCOMPARE(plan.clientAuth, ClientAuth::Body);
    QCOMPARE(plan.body, TokenBody::Form);
    QCOMPARE(plan.assertionKey, AssertionKey::Certificate);
    QVERIFY(plan.redirectPorts.isEmpty() && plan.redirectPath.isEmpty());
}

void TstEntraSignIn::plansEachCredential()
{
    QStringList ways;
    const QList<CredentialInfo> credentials = m_provider.info().credentials;
    for (const CredentialInfo &credential : credentials) {
        Profile profile = contoso();
        profile.credential = credential.id;
        const Result<SignInPlan> plan = m_provider.signInPlan(profile);
        QVERIFY(plan.ok());
        QCOMPARE(plan.value().credential.header, "Authorization");
        QCOMPARE(plan.value().credential.prefix, "Bearer ");
        QCOMPARE(plan.value().oauth.tokenUrl.isEmpty(), credential.how == SignIn::Token);
        QStringList names;
        for (const ProviderField &field : credential.fields)
            names.append(field.name);
        ways.append(credential.id + u": "_s + names.join(u' '));
        QCOMPARE(m_provider.secretNames(credential.id).size(), 1);
    }
    QCOMPARE(ways.join(u'|'),
             u"clientSecret: tenant client-id client-secret login-url|certificate: tenant "
             "client-id private-key login-url|browser: tenant client-id refresh-token "
             "login-url|deviceCode: tenant client-id refresh-token login-url|accessToken: token"_s);
    QStringList fields;
    for (const ProviderField &field : m_provider.info().fields)
        fields.append(field.name);
    QCOMPARE(fields.join(u' '), u"cloud"_s);
}

void TstEntraSignIn::plansNothingWithoutATenant()
{
    Profile profile = contoso();
    profile.fields.remove(u"tenant"_s);
    const Result<SignInPlan> plan = m_provider.signInPlan(profile);
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TstEntraSignIn)
#include "tst_entrasignin.moc"
