// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelog/diskpagelogstore.h"
#include "unit/pagelog/logparts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! A log of pages in a file: what is read back, what is refused, and who may look.
class TstDiskPageLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesNoFileBeforeItBegins();
    void readsBackWhatWasAppended();
    void goesOnBehindWhatIsThere();
    void goesOnBehindWhatIsWhole();
    void beginsAnew();
    void holdsNothingReadable();
    void isTheUsersOwn();
    void onlyOneHolderAtATime();
    void aNewerVersionIsLeftAsItIs();
    void anotherKeyBeginsAnew();
    void wrongKeysAreRefused();
    void linksAreNotFollowed();
    void foldersThatCannotBeWritten();
    void theDiskIsFull();
    void pagesAreGoneWithTheFile();
    void removesWhatIsOld();
    void idsNameNoOtherFolder();

private:
    using Log = std::unique_ptr<PageLog>;

    Result<Log> open(const QString &id = u"p1"_s) const { return m_store->open(id, fixedKey()); }
    QString path(const QString &id = u"p1"_s) const;
    QByteArray fileBytes() const;
    //! A log with so many pages, closed again.
    void write(int pages) const;
    //! How many pages can be read; -1: one of them is not what was appended.
    static int pagesOf(const PageLog &log);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<DiskPageLogStore> m_store;
};

void TstDiskPageLog::init()
{
    m_store.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<DiskPageLogStore>(m_home->filePath(u"a/pages"_s));
}

QString TstDiskPageLog::path(const QString &id) const
{
    return m_home->filePath(u"a/pages/"_s + id + u".pages"_s);
}

QByteArray TstDiskPageLog::fileBytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstDiskPageLog::write(int pages) const
{
    Result<Log> opened = open();
    QVERIFY(opened.ok());
    const Log log = std::move(opened).value();
    QVERIFY(log->begin(someHead()).ok());
    for (int i = 0; i < pages; ++i)
        QVERIFY(log->append(somePage(i)).ok());
    QVERIFY(log->sync().ok());
}

int TstDiskPageLog::pagesOf(const PageLog &log)
{
    if (!log.kept())
        return 0;
    const auto pages = int(log.kept()->pages);
    if (log.kept()->head != someHead() || !isSame(log.kept()->last, somePage(pages - 1).place))
        return -1;
    for (int i = 0; i < pages; ++i) {
        const Result<KeptPage> page = log.page(std::size_t(i));
        if (!page.ok() || page.value().body != someBody(i).toStdString()
            || page.value().total != somePage(i).total
            || !isSame(page.value().request, someRequest(i)))
            return -1;
    }
    return pages;
}

void TstDiskPageLog::makesNoFileBeforeItBegins()
{
    Result<Log> log = open();
    QVERIFY(log.ok());
    QVERIFY(!log.value()->kept());
    QVERIFY(!log.value()->append(somePage(0)).ok());
    QVERIFY(log.value()->sync().ok());
    QVERIFY(log.value()->remove().ok());
    QVERIFY(!QFileInfo::exists(m_home->filePath(u"a"_s)));
}

void TstDiskPageLog::readsBackWhatWasAppended()
{
    write(5);
    const Result<Log> log = open();
    QVERIFY(log.ok());
    QCOMPARE(pagesOf(*log.value()), 5);
    QVERIFY(!log.value()->page(5).ok());
}

void TstDiskPageLog::goesOnBehindWhatIsThere()
{
    write(2);
    for (int i = 2; i < 5; ++i) {
        Result<Log> log = open();
        QVERIFY(log.ok());
        QCOMPARE(pagesOf(*log.value()), i);
        QVERIFY(log.value()->append(somePage(i)).ok());
    }
    const Result<Log> log = open();
    QVERIFY(log.ok());
    QCOMPARE(pagesOf(*log.value()), 5);
}

//! What the end of a process left of a page goes away with the next page.
void TstDiskPageLog::goesOnBehindWhatIsWhole()
{
    write(3);
    QVERIFY(QFile::resize(path(), QFileInfo(path()).size() - 7));
    {
        Result<Log> log = open();
        QVERIFY(log.ok());
        QCOMPARE(pagesOf(*log.value()), 2);
        QVERIFY(log.value()->append(somePage(2)).ok());
    }
    const Result<Log> log = open();
    QVERIFY(log.ok());
    QCOMPARE(pagesOf(*log.value()), 3);
}

void TstDiskPageLog::beginsAnew()
{
    write(4);
    const QByteArray before = fileBytes();
    write(1);
    QVERIFY(fileBytes().size() < before.size());
    QVERIFY(fileBytes().first(28) != before.first(28)); // another id
    const Result<Log> log = open();
    QVERIFY(log.ok());
    QCOMPARE(pagesOf(*log.value()), 1);
}

void TstDiskPageLog::holdsNothingReadable()
{
    write(3);
    const QByteArray bytes = fileBytes();
    QVERIFY(bytes.size() > 300);
    for (const char *part : {"example", "ann", "login", "http", "asked", "remark", "cursor"})
        QVERIFY2(!bytes.contains(part), part);
}

void TstDiskPageLog::isTheUsersOwn()
{
    write(1);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(path()).permissions() & others, QFileDevice::Permissions());
    QCOMPARE(QFileInfo(m_home->filePath(u"a/pages"_s)).permissions() & others,
             QFileDevice::Permissions());
    // One that was opened wide is closed again.
    QVERIFY(QFile::setPermissions(
        path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    QVERIFY(open().ok());
    QCOMPARE(QFileInfo(path()).permissions() & others, QFileDevice::Permissions());
}

void TstDiskPageLog::onlyOneHolderAtATime()
{
    Result<Log> early = open(); // while there is no file: it has nothing to hold
    write(2);
    Result<Log> first = open();
    QVERIFY(first.ok());
    const Result<Log> second = open();
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, ErrorKind::FileFailed);
    QVERIFY(second.error().detail.find("in use") != std::string::npos);
    QVERIFY(!early.value()->begin(someHead()).ok());
    QVERIFY(!early.value()->append(somePage(0)).ok());
    QCOMPARE(pagesOf(*first.value()), 2);
    QVERIFY(open(u"p2"_s).ok());

    QVERIFY(first.value()->remove().ok());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(early.value()->begin(someHead()).ok());
    QVERIFY(early.value()->append(somePage(0)).ok());
    QVERIFY(!open().ok());
}

void TstDiskPageLog::aNewerVersionIsLeftAsItIs()
{
    write(2);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(8));
    QVERIFY(file.putChar(2));
    file.close();
    const QByteArray bytes = fileBytes();
    const Result<Log> log = open();
    QVERIFY(!log.ok());
    QCOMPARE(log.error().kind, ErrorKind::FileFailed);
    QCOMPARE(QString::fromStdString(log.error().subject), path());
    QCOMPARE(fileBytes(), bytes);
}

void TstDiskPageLog::anotherKeyBeginsAnew()
{
    write(2);
    {
        const Result<Log> log = m_store->open(u"p1"_s, m_store->newKey());
        QVERIFY(log.ok());
        QVERIFY(!log.value()->kept());
        QVERIFY(!log.value()->append(somePage(2)).ok());
        QVERIFY(!log.value()->page(0).ok());
    }
    write(1);
    const Result<Log> log = open();
    QVERIFY(log.ok());
    QCOMPARE(pagesOf(*log.value()), 1);
}

void TstDiskPageLog::wrongKeysAreRefused()
{
    const Result<Log> log = m_store->open(u"p1"_s, Secret("no key"));
    QVERIFY(!log.ok());
    QCOMPARE(log.error().kind, ErrorKind::InvalidInput);
}

void TstDiskPageLog::linksAreNotFollowed()
{
    const QString other = m_home->filePath(u"precious"_s);
    QFile precious(other);
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.write("mine");
    precious.close();
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QVERIFY(QFile::link(other, path()));
    QVERIFY(!open().ok());
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("mine"));
}

void TstDiskPageLog::foldersThatCannotBeWritten()
{
    const QString home = m_home->path();
    const auto readOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(home, readOnly));
    const bool isRoot = ::geteuid() == 0; // whom permissions do not keep out
    constexpr uid_t nobody = 65534;
    if (isRoot)
        QCOMPARE(::seteuid(nobody), 0);
    {
        Result<Log> log = open();
        QVERIFY(log.ok());
        const Result<void> begun = log.value()->begin(someHead());
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(!begun.ok());
        QCOMPARE(begun.error().kind, ErrorKind::FileFailed);
        QVERIFY(!log.value()->append(somePage(0)).ok());
    }
    QVERIFY(QFile::setPermissions(home, readOnly | QFileDevice::WriteOwner));
    QVERIFY(!QFileInfo::exists(m_home->filePath(u"a"_s)));
}

//! A file that may grow no more is what a full disk looks like: the last write is half done.
void TstDiskPageLog::theDiskIsFull()
{
    write(2);
    const auto size = rlim_t(QFileInfo(path()).size());
    struct rlimit usual
    { };
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    {
        Result<Log> log = open();
        QVERIFY(log.ok());
        const struct rlimit little
        {
            size + 100, usual.rlim_max
        };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const Result<void> appended = log.value()->append(somePage(2));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!appended.ok());
        QCOMPARE(appended.error().kind, ErrorKind::FileFailed);
        // There is room again, but a page is missing.
        QVERIFY(!log.value()->append(somePage(3)).ok());
        QVERIFY(log.value()->sync().ok());
    }
    std::signal(SIGXFSZ, SIG_DFL);
    QCOMPARE(rlim_t(QFileInfo(path()).size()), size);
    Result<Log> log = open();
    QVERIFY(log.ok());
    QCOMPARE(pagesOf(*log.value()), 2);
    QVERIFY(log.value()->append(somePage(2)).ok());
}

void TstDiskPageLog::pagesAreGoneWithTheFile()
{
    write(2);
    Result<Log> log = open();
    QVERIFY(log.ok());
    QVERIFY(log.value()->remove().ok());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(!log.value()->kept());
    QVERIFY(!log.value()->page(0).ok());
    QVERIFY(!log.value()->append(somePage(2)).ok());

    write(1);
    QVERIFY(m_store->remove(u"p1"_s).ok());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(m_store->remove(u"p1"_s).ok());
}

void TstDiskPageLog::removesWhatIsOld()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_store->removeOlderThan(now); // there is no folder yet
    for (const QString &id : {u"old"_s, u"used"_s, u"new"_s}) {
        Result<Log> log = open(id);
        QVERIFY(log.value()->begin(someHead()).ok());
        QFile file(path(id));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(now.addSecs(id == u"new" ? -10 : -1000),
                                 QFileDevice::FileModificationTime));
    }
    QFile other(m_home->filePath(u"a/pages/other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(other.setFileTime(now.addSecs(-1000), QFileDevice::FileModificationTime));
    const Result<Log> used = open(u"used"_s);
    QVERIFY(used.ok());
    m_store->removeOlderThan(now.addSecs(-100));
    QStringList left = QDir(m_home->filePath(u"a/pages"_s)).entryList(QDir::Files);
    left.sort();
    QCOMPARE(left.join(u'|'), u"new.pages|other|used.pages"_s);
}

void TstDiskPageLog::idsNameNoOtherFolder()
{
    for (const QString &id : {u"../../up"_s, u"a/b"_s, u".."_s, QString()}) {
        Result<Log> log = open(id);
        QVERIFY(log.ok());
        QVERIFY(log.value()->begin(someHead()).ok());
    }
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"a"_s});
    QCOMPARE(QDir(m_home->filePath(u"a"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"pages"_s});
    QCOMPARE(QDir(m_home->filePath(u"a/pages"_s)).entryList(QDir::Files | QDir::Hidden).size(), 4);
}

QTEST_APPLESS_MAIN(TstDiskPageLog)
#include "tst_diskpagelog.moc"
