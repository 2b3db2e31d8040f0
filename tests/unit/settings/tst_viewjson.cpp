// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/viewjson.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The contents of a view's file: what is read, what is refused and how, what comes back.
class TstViewJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void isReadableInVersionControl();
    void refusesToWriteWhatItWouldNotRead_data();
    void refusesToWriteWhatItWouldNotRead();
};

// Written with ' for ".
static QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

static QString readable(const SavedView &view)
{
    QStringList sort;
    for (const SortKey &key : view.sort)
        sort.append(QString::fromStdString(key.column)
                    + (key.direction == SortDirection::Ascending ? u'+' : u'-'));
    const QString tenant =
        view.tenant ? view.tenant->id + u'/' + view.tenant->name : u"everywhere"_s;
    return QStringList{view.name,       view.query, view.columns.join(u','),
                       sort.join(u','), tenant,     view.unknown.keys().join(u',')}
        .join(u'|');
}

void TstViewJson::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("view"); // name|query|columns|sort|tenant|unknown keys
    const auto row = [](const char *name, const QByteArray &keys, const QString &view) {
        QTest::newRow(name) << json("{'version':1,'name':'Leavers'" + keys + "}") << view;
    };
    row("least", "", u"Leavers||||everywhere|"_s);
    row("all",
        ",'query':'status:active','columns':['login','profile.floor'],"
        "'sort':['lastName','created:desc','city:asc'],'tenant':'Acme','tenantId':'3f0c'",
        u"Leavers|status:active|login,profile.floor|lastName+,created-,city+|3f0c/Acme|"_s);
    row("tenant by name alone", ",'tenant':'Acme'", u"Leavers||||/Acme|"_s);
    row("colons in a path", ",'sort':['urn:x:2.0:User.a']",
        u"Leavers|||urn:x:2.0:User.a+|everywhere|"_s);
    row("unknown keys", ",'z':[1,{'y':null}],'colour':'red'", u"Leavers||||everywhere|colour,z"_s);
    row("a query of a newer version is not judged here", ",'query':'((('",
        u"Leavers|(((|||everywhere|"_s);
    row("any script", ",'query':'\xd0\x90\xd0\xbd\xd0\xbd\xd0\xb0'",
        u"Leavers|Анна|||everywhere|"_s);
    row("last of two keys", ",'name':'Joiners'", u"Joiners||||everywhere|"_s);
}

void TstViewJson::reads()
{
    QFETCH(QByteArray, file);
    const Result<SavedView> view = readView(file);
    QVERIFY2(view.ok(), view.ok() ? "" : view.error().subject.c_str());
    QTEST(readable(view.value()), "view");
}

void TstViewJson::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("sentence");
    const auto whole = [](const char *name, const QByteArray &file, const QString &sentence) {
        QTest::newRow(name) << json(file) << sentence;
    };
    const auto row = [&](const char *name, const QByteArray &keys, const QString &sentence) {
        whole(name, "{'version':1,'name':'Leavers'," + keys + "}", sentence);
    };
    whole("empty", "", u"The file is empty."_s);
    whole("white space", " \n\t", u"The file is empty."_s);
    whole("no JSON", "{\n'version': 1,\n'name' 'x'}",
          u"The file is not JSON: mistake in line 3."_s);
    whole("binary", QByteArray("\x00\xff\xfe\x01", 4),
          u"The file is not JSON: mistake in line 1."_s);
    whole("no UTF-8", "{'version':1,'name':'\xff\xfe'}",
          u"The file is not JSON: mistake in line 1."_s);
    whole("cut off", "{'version':1,'name':'Lea", u"The file is not JSON: mistake in line 1."_s);
    whole("a list", "[]", u"The file holds no view."_s);
    whole("deep", QByteArray(100'000, '['), u"The file is not JSON: mistake in line 1."_s);
    whole("huge", QByteArray(maxViewBytes + 1, ' '), u"The file is too large for a view."_s);
    whole("no version", "{'name':'x'}", u"“version” is not 1, as it is in a view."_s);
    whole("version in words", "{'version':'1','name':'x'}",
          u"“version” is not 1, as it is in a view."_s);
    whole("newer", "{'version':2,'name':[]}",
          u"The view was written by a newer version of Rollcall."_s);
    whole("another file of ours", "{'version':1,'profiles':[]}", u"The view has no name."_s);
    whole("blank name", "{'version':1,'name':'  '}", u"The view has no name."_s);
    row("name of two lines", "'name':'a\\nb'",
        u"The view's name is too long, or not one line of text."_s);
    row("name with NUL", "'name':'a\\u0000b'",
        u"The view's name is too long, or not one line of text."_s);
    row("long name", "'name':'" + QByteArray(201, 'x') + "'",
        u"The view's name is too long, or not one line of text."_s);
    row("query is a number", "'query':7", u"“query” is not a text."_s);
    row("query is null", "'query':null", u"“query” is not a text."_s);
    row("query with a line end", "'query':'a\\r\\nb'",
        u"“query” is too long, or not one line of text."_s);
    row("columns in one text", "'columns':'a,b'", u"“columns” is not a list."_s);
    row("column is a number", "'columns':['a',1]", u"“columns” is not a list of texts."_s);
    row("column twice", "'columns':['a','b','a']", u"“columns” names the column “a” twice."_s);
    row("column without name", "'columns':['']",
        u"“columns” has something that is no column's name."_s);
    row("sort is an object", "'sort':{}", u"“sort” is not a list."_s);
    row("sorted twice by one", "'sort':['a','a:desc']", u"“sort” names the column “a” twice."_s);
    row("sort direction alone", "'sort':[':desc']",
        u"“sort” has something that is no column's name."_s);
    row("tenant is a list", "'tenant':[]", u"“tenant” is not a text."_s);
    row("tenant without name", "'tenant':''",
        u"The view is for one tenant, but does not say which."_s);
}

void TstViewJson::refuses()
{
    QFETCH(QByteArray, file);
    const Result<SavedView> view = readView(file);
    QVERIFY(!view.ok());
    QCOMPARE(view.error().kind, ErrorKind::InvalidInput);
    QTEST(QString::fromStdString(view.error().subject), "sentence");
}

void TstViewJson::comesBackByteForByte_data()
{
    QTest::addColumn<SavedView>("view");
    SavedView view;
    view.name = u"Leavers"_s;
    QTest::newRow("least") << view;
    view.query = u"\"van der\" \\ lastLogin<90d 😀"_s;
    view.columns = {u"login"_s, u"urn:x:2.0:User.a b\"c"_s};
    view.sort = {{"a:asc"}, {"b:desc"}, {"c:desc", SortDirection::Descending}, {"d"}};
    view.tenant = ViewTenant{u"3f0c"_s, u"Acme"_s};
    view.unknown = {{u"zoom"_s, 1.5}, {u"colours"_s, QJsonObject{{u"a"_s, QJsonValue::Null}}}};
    QTest::newRow("all") << view;
    view.tenant = ViewTenant{{}, u"Acme"_s};
    QTest::newRow("tenant by name") << view;
}

void TstViewJson::comesBackByteForByte()
{
    QFETCH(SavedView, view);
    const QByteArray written = writeView(view);
    const Result<SavedView> read = readView(written);
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().subject.c_str());
    QCOMPARE(read.value(), view);
    QCOMPARE(writeView(read.value()), written);
}

void TstViewJson::isReadableInVersionControl()
{
    SavedView view;
    view.name = u"Leavers"_s;
    view.query = u"status:deactivated"_s;
    view.columns = {u"login"_s, u"statusChanged"_s};
    view.sort = {{"statusChanged", SortDirection::Descending}};
    view.tenant = ViewTenant{u"3f0c"_s, u"Acme"_s};
    QCOMPARE(writeView(view),
             json("{\n"
                  "    'columns': [\n"
                  "        'login',\n"
                  "        'statusChanged'\n"
                  "    ],\n"
                  "    'name': 'Leavers',\n"
                  "    'query': 'status:deactivated',\n"
                  "    'sort': [\n"
                  "        'statusChanged:desc'\n"
                  "    ],\n"
                  "    'tenant': 'Acme',\n"
                  "    'tenantId': '3f0c',\n"
                  "    'version': 1\n"
                  "}\n"));
}

void TstViewJson::refusesToWriteWhatItWouldNotRead_data()
{
    QTest::addColumn<SavedView>("view");
    SavedView good;
    good.name = u"Leavers"_s;
    const auto row = [&good](const char *name, const auto &spoil) {
        SavedView view = good;
        spoil(view);
        QTest::newRow(name) << view;
    };
    row("no name", [](SavedView &view) { view.name = u" "_s; });
    row("line end", [](SavedView &view) { view.query = u"a\nb"_s; });
    row("column twice", [](SavedView &view) { view.columns = {u"a"_s, u"a"_s}; });
    row("sorted twice", [](SavedView &view) {
        view.sort = {{"a"}, {"a", SortDirection::Descending}};
    });
    row("nameless tenant", [](SavedView &view) { view.tenant = ViewTenant(); });
}

void TstViewJson::refusesToWriteWhatItWouldNotRead()
{
    QFETCH(SavedView, view);
    QVERIFY(!checkView(view).ok());
    QVERIFY(!readView(writeView(view)).ok());
}

QTEST_GUILESS_MAIN(TstViewJson)
#include "tst_viewjson.moc"
