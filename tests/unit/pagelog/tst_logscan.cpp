// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/pagelog/logparts.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What can be read of a log, whatever became of its bytes.
class TstLogScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten();
    void noFlippedByteReadsAsAnythingElse();
    void everyTruncationIsABeginning();
    void recordsBelongWhereTheyWere_data();
    void recordsBelongWhereTheyWere();
    void aLogThatWentOnTwiceIsNotMixed();
    void anotherKeyOpensNothing();
    void newerVersionsAreRefused_data();
    void newerVersionsAreRefused();
    void whatIsNoLogHasNoRecord_data();
    void whatIsNoLogHasNoRecord();
    void keysAreTextAndDiffer();
    void recordsReadBackWhole();
    void recordsThatAreCutAreNone();

private:
    static constexpr int pageCount = 3;
    static constexpr qsizetype idEnd = 8 + 4 + 16; // where the head's frame begins

    //! "head 2": the head and two pages; "none"; "refused"; "WRONG": anything that nobody wrote.
    QString scanned(const QByteArray &bytes) const;

    const Result<RecordSeal> m_made = RecordSeal::make(fixedKey());
    const RecordSeal &m_seal = m_made.value();
    const QByteArrayList m_frames = logFrames(m_seal, pageCount);
};

QString TstLogScan::scanned(const QByteArray &bytes) const
{
    const MemorySource source(bytes);
    const Result<ScannedLog> log = scanLog(source, m_seal);
    if (!log.ok())
        return u"refused"_s;
    if (!isBeginningOf(source, log.value(), m_seal))
        return u"WRONG"_s;
    return log.value().head ? u"head %1"_s.arg(log.value().pages.size()) : u"none"_s;
}

void TstLogScan::readsWhatWasWritten()
{
    QCOMPARE(scanned(m_frames.join()), u"head 3"_s);
    QCOMPARE(scanned(m_frames.first(2).join()), u"head 0"_s);
}

void TstLogScan::noFlippedByteReadsAsAnythingElse()
{
    const QByteArray whole = m_frames.join();
    qsizetype frameEnd = m_frames[0].size() + m_frames[1].size();
    int before = 0; // pages that end before the flipped byte
    for (qsizetype at = 0; at < whole.size(); ++at) {
        if (at == frameEnd) {
            before = at == m_frames[0].size() + m_frames[1].size() ? 0 : before + 1;
            frameEnd += m_frames[2 + before].size();
        }
        for (const int bit : {0, 7}) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ (1 << bit));
            const bool isBeforePages = at < m_frames[0].size() + m_frames[1].size();
            const bool isNewer = at >= 8 && at < 12 && !(at == 8 && bit == 0);
            const QString wanted = isNewer ? u"refused"_s
                : isBeforePages            ? u"none"_s
                                           : u"head %1"_s.arg(before);
            if (scanned(flipped) != wanted)
                QFAIL(qPrintable(u"byte %1: %2, wanted %3"_s.arg(QString::number(at),
                                                                 scanned(flipped), wanted)));
        }
    }
}

void TstLogScan::everyTruncationIsABeginning()
{
    const QByteArray whole = m_frames.join();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        int frames = -1; // that are whole, without the beginning
        for (qsizetype end = 0; frames + 1 < m_frames.size(); ++frames) {
            end += m_frames[frames + 1].size();
            if (end > size)
                break;
        }
        const QString wanted = frames < 1 ? u"none"_s : u"head %1"_s.arg(frames - 1);
        QCOMPARE(scanned(whole.first(size)), wanted);
        // The rest of a block that was never written.
        QCOMPARE(scanned(whole.first(size) + QByteArray(whole.size() - size, '\0')), wanted);
    }
}

void TstLogScan::recordsBelongWhereTheyWere_data()
{
    QTest::addColumn<QString>("order"); // of frames: 0 the beginning, 1 the head, 2… the pages
    QTest::addColumn<QString>("read");
    QTest::newRow("as written") << u"01234"_s << u"head 3"_s;
    QTest::newRow("pages swapped") << u"01324"_s << u"head 0"_s;
    QTest::newRow("last pages swapped") << u"01243"_s << u"head 1"_s;
    QTest::newRow("a page twice") << u"012234"_s << u"head 1"_s;
    QTest::newRow("a page left out") << u"0134"_s << u"head 0"_s;
    QTest::newRow("all again") << u"012341234"_s << u"head 3"_s;
    QTest::newRow("head twice") << u"011234"_s << u"head 0"_s;
    QTest::newRow("no head") << u"0234"_s << u"none"_s;
    QTest::newRow("no beginning") << u"1234"_s << u"none"_s;
    // Letters: the frames of another log under the same key.
    QTest::newRow("page of another log") << u"01c34"_s << u"head 0"_s;
    QTest::newRow("last page of another log") << u"0123e"_s << u"head 2"_s;
    QTest::newRow("head of another log") << u"0b234"_s << u"none"_s;
    QTest::newRow("id of another log") << u"a1234"_s << u"none"_s;
    QTest::newRow("all of another log") << u"abcde"_s << u"head 3"_s;
}

void TstLogScan::recordsBelongWhereTheyWere()
{
    QFETCH(QString, order);
    const QByteArrayList others = logFrames(m_seal, pageCount);
    QByteArray bytes;
    for (const QChar letter : order)
        bytes += letter.isDigit() ? m_frames[letter.digitValue()] : others[letter.unicode() - u'a'];
    QTEST(scanned(bytes), "read");
}

//! The same log went on from its first page twice: from a copy of the file, say.
void TstLogScan::aLogThatWentOnTwiceIsNotMixed()
{
    const QByteArray beginning = m_frames.first(3).join();
    const MemorySource source(beginning);
    const Result<ScannedLog> first = scanLog(source, m_seal);
    QVERIFY(first.ok());
    RecordPlace place = first.value().next;
    const QByteArray otherSecond = m_seal.seal(place, toRecord(somePage(1)));
    QCOMPARE(scanned(beginning + framed(otherSecond)), u"head 2"_s);
    // The third belongs behind the second that was there before.
    QCOMPARE(scanned(beginning + framed(otherSecond) + m_frames[4]), u"head 2"_s);
}

void TstLogScan::anotherKeyOpensNothing()
{
    const Result<RecordSeal> other = RecordSeal::make(RecordSeal::newKey());
    QVERIFY(other.ok());
    const MemorySource source(m_frames.join());
    const Result<ScannedLog> log = scanLog(source, other.value());
    QVERIFY(log.ok());
    QVERIFY(!log.value().head);
    QVERIFY(log.value().pages.empty());
}

void TstLogScan::newerVersionsAreRefused_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("newer") << 2;
    QTest::newRow("much newer") << 255;
}

void TstLogScan::newerVersionsAreRefused()
{
    QFETCH(int, version);
    QByteArray bytes = m_frames.join();
    bytes[8] = char(version);
    QCOMPARE(scanned(bytes), u"refused"_s);
}

void TstLogScan::whatIsNoLogHasNoRecord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("text") << QByteArray("[{\"id\":\"1\"}]").repeated(100);
    QTest::newRow("a length past the end")
        << m_frames[0] + QByteArray("\xff\xff\xff\xff", 4) + QByteArray(100, 'x');
    QTest::newRow("a length of nothing") << m_frames[0] + QByteArray(100, '\0');
    QTest::newRow("a page in the place of the head")
        << m_frames[0] + framed(m_seal.seal({{}, 0, {}}, toRecord(somePage(0))));
}

void TstLogScan::whatIsNoLogHasNoRecord()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(scanned(bytes), u"none"_s);
}

void TstLogScan::keysAreTextAndDiffer()
{
    const Secret key = RecordSeal::newKey();
    QCOMPARE(key.reveal().size(), 43);
    QCOMPARE(QByteArray::fromBase64(key.reveal(), QByteArray::Base64UrlEncoding).size(), 32);
    QVERIFY(!(key == RecordSeal::newKey()));
    const QByteArray text = key.reveal();
    const QByteArrayList wrong{{},         "x",         text.chopped(1),
                               text + "A", text + "\n", "!" + text.mid(1)};
    for (const QByteArray &bytes : wrong)
        QVERIFY2(!RecordSeal::make(Secret(bytes)).ok(), bytes.constData());
}

void TstLogScan::recordsReadBackWhole()
{
    QCOMPARE(headFrom(toRecord(someHead())), std::optional(someHead()));
    // One that compresses, and one that does not.
    const QByteArrayList bodies{
        QByteArray("[{\"id\":\"1\",\"x\":\"" + QByteArray(5000, 'x') + "\"}]"), "[{\"id\":\"1\"}]"};
    for (const QByteArray &body : bodies) {
        const PageToKeep page = somePage(7, body);
        const QByteArray record = toRecord(page);
        const auto read = pageFrom(record);
        QVERIFY(read);
        QVERIFY(isSame(read->request, page.request));
        QVERIFY(isSame(read->place, page.place));
        QCOMPARE(read->total, page.total);
        QCOMPARE(unpack(read->packed), std::optional(body.toStdString()));
    }
    QVERIFY(!headFrom(toRecord(somePage(1))));
    QVERIFY(!pageFrom(toRecord(someHead())));
    QVERIFY(!headFrom(toRecord(someHead()) + 'x'));
}

void TstLogScan::recordsThatAreCutAreNone()
{
    const QByteArray head = toRecord(someHead());
    for (qsizetype size = 0; size < head.size(); ++size)
        QVERIFY(!headFrom(head.first(size)));
    const QByteArray page = toRecord(somePage(1));
    for (qsizetype size = 0; size < page.size(); ++size) {
        const QByteArray cut = page.first(size);
        const auto read = pageFrom(cut);
        QVERIFY(!read || !unpack(read->packed));
    }
}

QTEST_APPLESS_MAIN(TstLogScan)
#include "tst_logscan.moc"
