// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/errortext.h"

#include <QSet>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Each flaw of a way to sign in has whole sentences of its own.
class TstSignInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsEveryFlaw_data();
    void wordsEveryFlaw();
    void noTwoAreAlike();
    void tellsWhichWayTheClockIsOff_data();
    void tellsWhichWayTheClockIsOff();
};

static constexpr int first = int(SignInFlaw::None) + 1;
static constexpr int last = int(SignInFlaw::NoTokenAnswer);

static Error flawed(int flaw, const std::string &other)
{
    Error error{.kind = ErrorKind::Forbidden};
    error.flaw = SignInFlaw(flaw);
    error.subject = "their.words";
    error.other = other;
    error.requestId = "request-7";
    return error;
}

void TstSignInText::wordsEveryFlaw_data()
{
    QTest::addColumn<int>("flaw");
    QTest::addColumn<QString>("other");
    for (int flaw = first; flaw <= last; ++flaw) {
        QTest::addRow("%d, nothing named", flaw) << flaw << QString();
        QTest::addRow("%d, something named", flaw) << flaw << u"users.read"_s;
        QTest::addRow("%d, hostile", flaw) << flaw << u"%1 %2\n<b>x</b>"_s;
    }
}

void TstSignInText::wordsEveryFlaw()
{
    QFETCH(int, flaw);
    QFETCH(QString, other);
    const ErrorMessage message = ErrorText::of(flawed(flaw, other.toStdString()));
    for (const QString &sentence : {message.title, message.advice})
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n'), qPrintable(sentence));
    if (!other.contains(u'%'))
        QVERIFY2(!QString(message.title + message.advice).contains(u'%'),
                 qPrintable(message.title));
    QVERIFY(QString(message.title + message.said).contains(u"their.words"_s));
    QVERIFY(message.said.contains(u"request-7"_s));
}

void TstSignInText::noTwoAreAlike()
{
    QSet<QString> titles;
    QSet<QString> advices;
    for (int flaw = first; flaw <= last; ++flaw) {
        const ErrorMessage message = ErrorText::of(flawed(flaw, {}));
        titles.insert(message.title);
        advices.insert(message.advice);
    }
    QCOMPARE(titles.size(), last - first + 1);
    QCOMPARE(advices.size(), last - first + 1);
}

void TstSignInText::tellsWhichWayTheClockIsOff_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<QString>("words");
    QTest::newRow("slow") << u"600"_s << u"600 seconds slow"_s;
    QTest::newRow("fast") << u"-600"_s << u"600 seconds fast"_s;
    QTest::newRow("not known") << QString() << u"refused the time"_s;
    QTest::newRow("hostile") << u"x"_s << u"refused the time"_s;
}

void TstSignInText::tellsWhichWayTheClockIsOff()
{
    QFETCH(QString, offset);
    QFETCH(QString, words);
    const Error error = flawed(int(SignInFlaw::ClockWrong), offset.toStdString());
    const QString title = ErrorText::of(error).title;
    QVERIFY2(title.contains(words), qPrintable(title));
}

QTEST_GUILESS_MAIN(TstSignInText)
#include "tst_signintext.moc"
