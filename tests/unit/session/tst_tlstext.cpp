// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/errortext.h"

#include <QSet>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Each way in which a secure connection fails has whole sentences of its own.
class TstTlsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsEveryFlaw_data();
    void wordsEveryFlaw();
    void noTwoAreAlike();
    void namesWhatItKnows_data();
    void namesWhatItKnows();
};

static constexpr int first = int(TlsFlaw::None);
static constexpr int last = int(TlsFlaw::TrustEmpty);

static Error flawed(TlsFlaw flaw, const std::string &other)
{
    Error error{.kind = ErrorKind::TlsFailed};
    error.tlsFlaw = flaw;
    error.subject = "HOST";
    error.other = other;
    return error;
}

void TstTlsText::wordsEveryFlaw_data()
{
    QTest::addColumn<int>("flaw");
    QTest::addColumn<QString>("other");
    for (int flaw = first; flaw <= last; ++flaw) {
        QTest::addRow("%d, nothing named", flaw) << flaw << QString();
        QTest::addRow("%d, a moment", flaw) << flaw << u"2026-01-02T03:04:05Z"_s;
        QTest::addRow("%d, hostile", flaw) << flaw << u"%1 %2\n\u202e<b>x</b>"_s;
    }
}

void TstTlsText::wordsEveryFlaw()
{
    QFETCH(int, flaw);
    QFETCH(QString, other);
    const ErrorMessage message = ErrorText::of(flawed(TlsFlaw(flaw), other.toStdString()));
    for (const QString &sentence : {message.title, message.advice}) {
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
        QVERIFY(!sentence.contains(u'\u202e'));
    }
    if (!other.contains(u'%'))
        QVERIFY2(!QString(message.title + message.advice).contains(u'%'),
                 qPrintable(message.title));
    QCOMPARE(message.said, QString());
}

void TstTlsText::noTwoAreAlike()
{
    QSet<QString> titles;
    QSet<QString> advices;
    for (int flaw = first; flaw <= last; ++flaw) {
        const ErrorMessage message = ErrorText::of(flawed(TlsFlaw(flaw), {}));
        titles.insert(message.title);
        advices.insert(message.advice);
    }
    QCOMPARE(titles.size(), last - first + 1);
    QCOMPARE(advices.size(), last - first + 1);
}

void TstTlsText::namesWhatItKnows_data()
{
    QTest::addColumn<TlsFlaw>("flaw");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("title");
    QTest::newRow("issuer") << TlsFlaw::IssuerUnknown << QString()
                            << u"HOST showed a certificate of an issuer that this computer does "
                               "not trust."_s;
    QTest::newRow("host") << TlsFlaw::HostMismatch << u"a.example, b.example"_s
                          << u"HOST showed a certificate that is for a.example, b.example."_s;
    QTest::newRow("expired") << TlsFlaw::Expired << u"2026-01-02T03:04:05Z"_s
                             << u"The certificate of HOST expired on 2 Jan 2026."_s;
    QTest::newRow("no date") << TlsFlaw::Expired << u"x"_s
                             << u"The certificate of HOST has expired."_s;
    QTest::newRow("not yet") << TlsFlaw::NotYetValid << u"2026-01-02T03:04:05Z"_s
                             << u"The certificate of HOST is not valid before 2 Jan 2026."_s;
    QTest::newRow("a file") << TlsFlaw::TrustUnreadable << u"/etc/acme ca.pem"_s
                            << u"The CA file /etc/acme ca.pem cannot be read."_s;
    QTest::newRow("an empty file") << TlsFlaw::TrustEmpty << u"/etc/acme ca.pem"_s
                                   << u"There is no certificate in the CA file /etc/acme ca.pem."_s;
}

void TstTlsText::namesWhatItKnows()
{
    QFETCH(TlsFlaw, flaw);
    QFETCH(QString, other);
    QTEST(ErrorText::of(flawed(flaw, other.toStdString())).title, "title");
}

QTEST_GUILESS_MAIN(TstTlsText)
#include "tst_tlstext.moc"
