// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/okta/linkheader.h"

#include <QTest>

using namespace rollcall;

//! Link headers as servers and proxies write them, and as they should not.
class TstLinkHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

static QByteArray readable(const QList<HeaderLink> &links)
{
    QByteArrayList texts;
    for (const HeaderLink &link : links)
        texts.append(link.target + " [" + link.relations.join(' ') + ']');
    return texts.join(" | ");
}

void TstLinkHeader::reads_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("links");

    const auto row = [](const char *name, const QByteArray &header, const QByteArray &links) {
        QTest::newRow(name) << header << links;
    };
    row("empty", "", "");
    row("white space", " \t ", "");
    row("commas", " , ,", "");
    row("one", "<https://a/b>; rel=\"next\"", "https://a/b [next]");
    row("joined lines", "<https://a/1>; rel=\"self\", <https://a/2>; rel=\"next\"",
        "https://a/1 [self] | https://a/2 [next]");
    row("no space", "<1>;rel=\"self\",<2>;rel=\"next\"", "1 [self] | 2 [next]");
    row("much space", "  <1>  ;\trel  =  \"next\"  ,  ", "1 [next]");
    row("space inside the brackets", "< 1 >; rel=next", "1 [next]");
    row("comma in the address", "<https://a/?x=1,2;y=3>; rel=\"next\", <2>; rel=prev",
        "https://a/?x=1,2;y=3 [next] | 2 [prev]");
    row("no quotes", "<1>; rel=next", "1 [next]");
    row("no quotes, no token", "<1>; rel=next/page; title=ok", "1 [next/page]");
    row("several relations", "<1>; rel=\"prev  next last\"", "1 [prev next last]");
    row("capitals", "<1>; REL=\"Next\"", "1 [next]");
    row("parameters before", "<1>; title=\"x\"; rel=\"next\"", "1 [next]");
    row("parameters after", "<1>; rel=\"next\"; hreflang=en", "1 [next]");
    row("comma, semicolon and rel in a title", "<1>; title=\"a, <9>; rel=\\\"next\\\"\"; rel=self",
        "1 [self]");
    row("extended title", "<1>; title*=UTF-8'de'n%c3%a4chste; rel=next", "1 [next]");
    row("parameter without value", "<1>; crossorigin; rel=next", "1 [next]");
    row("empty parameters", "<1>; ; rel=next;", "1 [next]");
    row("first rel counts", "<1>; rel=self; rel=next", "1 [self]");
    row("no rel", "<1>", "1 []");
    row("empty rel", "<1>; rel=\"\"", "1 []");
    row("relx is not rel", "<1>; relx=next", "1 []");
    row("relative", "</api/v1/users?after=2>; rel=\"next\"", "/api/v1/users?after=2 [next]");
    row("non-ASCII", "<https://a/\xc3\xbc>; rel=next", "https://a/\xc3\xbc [next]");
}

void TstLinkHeader::reads()
{
    QFETCH(QByteArray, header);
    const auto links = parseLinkHeader(header);
    QVERIFY(links.ok());
    QTEST(readable(links.value()), "links");
}

void TstLinkHeader::refuses_data()
{
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *name, const QByteArray &header) {
        QTest::newRow(name) << header;
    };
    row("no brackets", "https://a/b; rel=\"next\"");
    row("not closed", "<https://a/b; rel=\"next\"");
    row("cut off in the address", "<1>; rel=self, <https://a/b?aft");
    row("empty address", "<>; rel=\"next\"");
    row("address opened twice", "<https://a/<b>; rel=next");
    row("quote not closed", "<1>; rel=\"next");
    row("backslash at the end", "<1>; rel=\"next\\");
    row("no value", "<1>; rel=");
    row("no value, more follows", "<1>; rel=, <2>; rel=next");
    row("no comma", "<1>; rel=self <2>; rel=next");
    row("no semicolon", "<1> rel=next");
    row("words", "nonsense");
    row("words after a link", "<1>; rel=self, nonsense");
    row("quote inside a bare value", "<1>; rel=ne\"xt\"");
    row("NUL", QByteArray("\0", 1));
}

void TstLinkHeader::refuses()
{
    QFETCH(QByteArray, header);
    const auto links = parseLinkHeader(header);
    QVERIFY2(!links.ok(), links.ok() ? readable(links.value()).constData() : "");
    QCOMPARE(links.error().kind, ErrorKind::BadResponse);
}

QTEST_GUILESS_MAIN(TstLinkHeader)
#include "tst_linkheader.moc"
