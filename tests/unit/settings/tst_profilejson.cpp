// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilejson.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The contents of profiles.json: what is read, what is refused, what comes back.
class TstProfileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void comesBackAsItWas();
    void comparesNames_data();
    void comparesNames();
};

// A document around the keys of one profile, written with ' for ".
static QByteArray document(const QByteArray &profile)
{
    return QByteArray("{'version':1,'profiles':[{" + profile + "}]}").replace('\'', '"');
}

static const char minimal[] =
    "'id':'1','name':'Acme','provider':'okta','baseUrl':'https://a.example'";

void TstProfileJson::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>(
        "profile"); // name|host|alias|CA file|credential|fields|scope|budget|unknown keys
    const auto row = [](const char *name, const QByteArray &keys, const QString &profile) {
        const QByteArray more = keys.isEmpty() ? QByteArray() : QByteArray(',' + keys);
        QTest::newRow(name) << document(minimal + more) << profile;
    };
    row("defaults", "", u"Acme|a.example|||||everybody|50|"_s);
    row("all",
        "'aliasHost':'b.example','caFile':'/etc/acme "
        "ca.pem','credential':'apiToken','fields':{'a':'1','b':''},"
        "'scope':'withoutDeprovisioned','budgetPercent':100",
        u"Acme|a.example|b.example|/etc/acme ca.pem|apiToken|a=1,b=|plain|100|"_s);
    row("unknown keys", "'z':[1,{'y':null}],'colour':'red'",
        u"Acme|a.example|||||everybody|50|colour,z"_s);
    row("budget 1", "'budgetPercent':1", u"Acme|a.example|||||everybody|1|"_s);
    row("last of two keys", "'name':'Beta'", u"Beta|a.example|||||everybody|50|"_s);
}

static QString readable(const Profile &profile)
{
    QStringList fields;
    for (auto field = profile.fields.begin(); field != profile.fields.end(); ++field)
        fields.append(field.key() + u'=' + field.value());
    return QStringList{profile.name,
                       profile.baseUrl.host(),
                       profile.aliasHost,
                       profile.caFile,
                       profile.credential,
                       fields.join(u','),
                       profile.scope == ListScope::Everybody ? u"everybody"_s : u"plain"_s,
                       QString::number(profile.budgetPercent),
                       profile.unknown.keys().join(u',')}
        .join(u'|');
}

void TstProfileJson::reads()
{
    QFETCH(QByteArray, json);
    const auto document = readProfileDocument(json);
    QVERIFY2(document.ok(), document.ok() ? "" : document.error().detail.c_str());
    QCOMPARE(document.value().profiles.size(), 1);
    QTEST(readable(document.value().profiles.constFirst()), "profile");
}

void TstProfileJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail"); // part of it
    const auto row = [](const char *name, const QByteArray &json, const QString &detail) {
        QTest::newRow(name) << QByteArray(json).replace('\'', '"') << detail;
    };
    const auto profile = [&row](const char *name, const QByteArray &keys, const QString &detail) {
        row(name, document(keys), u"profile 1: "_s + detail);
    };
    row("empty", "", u"empty"_s);
    row("white space", " \n", u"empty"_s);
    row("NULs", QByteArray(4'096, '\0'), u"not a JSON object"_s);
    row("cut off", "{'version':1,'profiles':[{'id':'1'", u"not a JSON object"_s);
    row("words", "hello", u"not a JSON object"_s);
    row("array", "[]", u"not a JSON object"_s);
    row("newer", "{'version':2,'profiles':[]}", u"newer version"_s);
    row("no version", "{'profiles':[]}", u"not a list"_s);
    row("version 0", "{'version':0,'profiles':[]}", u"not a list"_s);
    row("version of words", "{'version':'1','profiles':[]}", u"not a list"_s);
    row("no profiles", "{'version':1}", u"not a list"_s);
    row("profiles as object", "{'version':1,'profiles':{}}", u"not a list"_s);
    row("profile as text", "{'version':1,'profiles':['a']}", u"profile 1: not an object"_s);
    profile("no id", "'name':'A','provider':'okta','baseUrl':'https://a.example'", u"\"id\""_s);
    profile("empty name", "'id':'1','name':' ','provider':'okta','baseUrl':'https://a.example'",
            u"\"name\""_s);
    profile("id as number", "'id':1,'name':'A','provider':'okta','baseUrl':'https://a.example'",
            u"\"id\" is not a text"_s);
    profile("no provider", "'id':'1','name':'A','baseUrl':'https://a.example'", u"\"provider\""_s);
    profile("no address", "'id':'1','name':'A','provider':'okta'", u"\"baseUrl\""_s);
    profile("relative address", "'id':'1','name':'A','provider':'okta','baseUrl':'a.example'",
            u"\"baseUrl\""_s);
    profile("password", "'id':'1','name':'A','provider':'okta','baseUrl':'https://a:b@a.example'",
            u"\"baseUrl\""_s);
    profile("scope", QByteArray(minimal) + ",'scope':'nobody'", u"\"scope\""_s);
    profile("scope as number", QByteArray(minimal) + ",'scope':1", u"\"scope\""_s);
    profile("CA file as list", QByteArray(minimal) + ",'caFile':['/ca.pem']",
            u"\"caFile\" is not a text"_s);
    profile("budget 0", QByteArray(minimal) + ",'budgetPercent':0", u"\"budgetPercent\""_s);
    profile("budget 101", QByteArray(minimal) + ",'budgetPercent':101", u"\"budgetPercent\""_s);
    profile("budget as text", QByteArray(minimal) + ",'budgetPercent':'50'",
            u"\"budgetPercent\""_s);
    profile("broken budget", QByteArray(minimal) + ",'budgetPercent':50.5", u"\"budgetPercent\""_s);
    profile("fields as list", QByteArray(minimal) + ",'fields':[]", u"\"fields\""_s);
    profile("field as number", QByteArray(minimal) + ",'fields':{'a':1}", u"\"fields\""_s);
    const QByteArray twice = QByteArray("{'version':1,'profiles':[{") + minimal + "},{";
    row("id twice",
        twice + "'id':'1','name':'B','provider':'okta','baseUrl':'https://a.example'}]}",
        u"profile 2: its id or name"_s);
    row("name twice",
        twice + "'id':'2','name':'ACME','provider':'okta','baseUrl':'https://a.example'}]}",
        u"profile 2: its id or name"_s);
}

void TstProfileJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto document = readProfileDocument(json);
    QVERIFY(!document.ok());
    QCOMPARE(document.error().kind, ErrorKind::FileFailed);
    QVERIFY2(document.error().detail.find(detail.toStdString()) != std::string::npos,
             document.error().detail.c_str());
}

void TstProfileJson::comesBackAsItWas()
{
    ProfileDocument document;
    document.unknown = {{u"theme"_s, u"dark"_s}, {u"more"_s, QJsonObject{{u"a"_s, 1}}}};
    for (const QString &host :
         {u"acme.okta.com"_s, u"xn--bcher-kva.example"_s, u"[2001:db8::7]:8443"_s}) {
        Profile profile;
        profile.id = u"id-"_s + host;
        profile.name = u"  Tenant \u00fc \"quoted\" \U0001f511 "_s + host;
        profile.provider = u"okta"_s;
        profile.baseUrl = QUrl(u"https://"_s + host + u"/base/"_s);
        profile.aliasHost = u"id.example.com"_s;
        profile.caFile = u"/home/ann/CA \u00fc.pem"_s;
        profile.credential = u"apiToken"_s;
        profile.fields = {{u"clientId"_s, u"0oa"_s}, {u""_s, u"line\nend\u0000nul"_s}};
        profile.scope = ListScope::WithoutDeprovisioned;
        profile.budgetPercent = 7;
        profile.unknown = {{u"colour"_s, u"red"_s}, {u"list"_s, QJsonValue()}};
        document.profiles.append(profile);
    }
    const auto again = readProfileDocument(writeProfileDocument(document));
    QVERIFY2(again.ok(), again.ok() ? "" : again.error().detail.c_str());
    QVERIFY(again.value().profiles == document.profiles);
    QCOMPARE(again.value().unknown, document.unknown);
    QVERIFY(readProfileDocument(writeProfileDocument({})).ok());
}

void TstProfileJson::comparesNames_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"Acme"_s << u"Acme"_s << true;
    QTest::newRow("case") << u"Acme"_s << u"aCME"_s << true;
    QTest::newRow("umlaut case") << u"\u00dcber"_s << u"\u00fcber"_s << true;
    QTest::newRow("composed") << u"\u00fcber"_s << u"u\u0308ber"_s << true;
    QTest::newRow("spaces") << u" Acme  Corp"_s << u"acme corp "_s << true;
    QTest::newRow("another") << u"Acme"_s << u"Acme 2"_s << false;
    QTest::newRow("accent") << u"uber"_s << u"\u00fcber"_s << false;
}

void TstProfileJson::comparesNames()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(isSameName(left, right), "same");
}

QTEST_GUILESS_MAIN(TstProfileJson)
#include "tst_profilejson.moc"
