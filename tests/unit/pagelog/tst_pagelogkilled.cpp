// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A writer is killed (SIGKILL) at 200 moments of a seeded random choice. It is this program itself,
// as another process: it goes on with what is there, and says on its output what it has synced.
#include "pagelog/diskpagelogstore.h"
#include "unit/pagelog/logparts.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cstdio>
#include <random>
#include <thread>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned seed = 20'261;
constexpr int mostPages = 60; // then the writer begins anew

//! Of very different sizes, and the same again for the same number.
QByteArray bodyOf(int number)
{
    std::mt19937 random(unsigned(number) + 1);
    QByteArray filler;
    const int length = number % 4 == 0 ? 60'000 : int(random() % 3'000);
    for (int i = 0; i < length; ++i)
        filler += char('a' + random() % 26);
    return "[{\"id\":\"" + QByteArray::number(number) + "\",\"x\":\"" + filler + "\"}]";
}

void say(int pages)
{
    std::printf("%d\n", pages);
    std::fflush(stdout);
}

int writePages(const QString &folder)
{
    const DiskPageLogStore store(folder);
    Result<std::unique_ptr<PageLog>> opened = store.open(u"p1"_s, fixedKey());
    if (!opened.ok())
        return 2;
    const std::unique_ptr<PageLog> log = std::move(opened).value();
    int pages = log->kept() ? int(log->kept()->pages) : 0;
    std::mt19937 random(seed + unsigned(pages));
    for (;;) {
        if (pages == 0 || pages >= mostPages) {
            pages = 0;
            say(0); // from here on what was synced may be gone
            if (!log->begin(someHead()).ok())
                return 3;
        }
        const int together = 1 + int(random() % 4);
        for (int i = 0; i < together; ++i) {
            if (!log->append(somePage(pages, bodyOf(pages))).ok())
                return 4;
            ++pages;
        }
        if (!log->sync().ok())
            return 5;
        say(pages);
    }
}

//! What a killed writer was the last to say: how many pages are safe.
int lastSaid(const QByteArray &output)
{
    const qsizetype end = output.lastIndexOf('\n');
    const qsizetype begin = end < 1 ? -1 : output.lastIndexOf('\n', end - 1);
    return end < 0 ? 0 : output.mid(begin + 1, end - begin - 1).toInt();
}

} // namespace

//! Nothing read back is ever wrong, and nothing that was said to be safe is lost.
class TstPageLogKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndReadsNothingWrong();
};

void TstPageLogKilled::losesNothingAndReadsNothingWrong()
{
    const QTemporaryDir home;
    const DiskPageLogStore store(home.path());
    std::mt19937 random(seed);
    int inTheMiddle = 0; // kills after which something stood behind the last whole page, or unsaid
    qsizetype mostRead = 0;
    for (int kill = 0; kill < 200; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"write"_s, home.path()});
        QByteArray output;
        const auto wanted = qsizetype(random() % 4);
        while (output.count('\n') < wanted && writer.waitForReadyRead(20'000))
            output += writer.readAllStandardOutput();
        // Not in step with what it says: any moment of the next write will do.
        const std::chrono::microseconds more(random() % 1500);
        const auto begun = std::chrono::steady_clock::now();
        while (std::chrono::steady_clock::now() - begun < more)
            std::this_thread::yield();
        writer.kill();
        QVERIFY(writer.waitForFinished(20'000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        output += writer.readAllStandardOutput();

        const int safe = lastSaid(output);
        const Result<std::unique_ptr<PageLog>> log = store.open(u"p1"_s, fixedKey());
        QVERIFY(log.ok());
        const auto &kept = log.value()->kept();
        const int pages = kept ? int(kept->pages) : 0;
        QVERIFY2(pages >= safe,
                 qPrintable(u"kill %1: %2 pages of %3"_s.arg(kill).arg(pages).arg(safe)));
        for (int i = 0; i < pages; ++i) {
            const Result<KeptPage> page = log.value()->page(std::size_t(i));
            QVERIFY(page.ok());
            QVERIFY(page.value().body == bodyOf(i).toStdString());
            QVERIFY(isSame(page.value().request, someRequest(i)));
        }
        inTheMiddle += pages > safe ? 1 : 0;
        mostRead = std::max<qsizetype>(mostRead, pages);
    }
    // Else the moments were none.
    QVERIFY(inTheMiddle > 0);
    QVERIFY(mostRead > 20);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList words = QCoreApplication::arguments(); words.value(1) == u"write")
        return writePages(words.value(2));
    TstPageLogKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pagelogkilled.moc"
