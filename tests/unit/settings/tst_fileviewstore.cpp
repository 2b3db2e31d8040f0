// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fileviewstore.h"

#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The folder of views: what is found there, what is written, and what is left alone.
class TstFileViewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmpty();
    void savesAndLoads();
    void takesFilesPutThereByHand();
    void reportsBrokenFilesAndKeepsThem();
    void doesNotReplaceAFileThatBroke();
    void namesAreUniqueForATenant();
    void keepsTheFileOfAView();
    void renamesTheFileWithTheView();
    void removes();
    void filesAreSafe_data();
    void filesAreSafe();
    void everyNameHasAFileOfItsOwn();
    void twoProgramsLoseNothing();
    void importsAndExports();
    void saysWhatCannotBeWritten();
    void aFullDiskLosesNothing();
    void findsTheViewMeant();

private:
    void put(const QString &file, const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &file) const;
    QString folder() const { return m_dir->filePath(u"views"_s); }
    static QString names(const FileViewStore &store);

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

SavedView viewNamed(const QString &name, const QString &tenant = {})
{
    SavedView view;
    view.name = name;
    view.query = u"sales"_s;
    view.columns = {u"login"_s};
    if (!tenant.isEmpty())
        view.tenant = ViewTenant{tenant.toLower(), tenant};
    return view;
}

} // namespace

void TstFileViewStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TstFileViewStore::put(const QString &file, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(folder()));
    QFile out(folder() + u'/' + file);
    QVERIFY(out.open(QFile::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray TstFileViewStore::bytesOf(const QString &file) const
{
    QFile in(folder() + u'/' + file);
    return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray("(not there)");
}

QString TstFileViewStore::names(const FileViewStore &store)
{
    QStringList names;
    for (const SavedView &view : store.views())
        names.append(view.name + u'=' + view.file);
    return names.join(u'|');
}

void TstFileViewStore::startsEmpty()
{
    FileViewStore store(folder());
    QVERIFY(store.load().ok());
    QCOMPARE(store.views().size(), 0);
    QCOMPARE(store.problems().size(), 0);
    QVERIFY(!QDir(folder()).exists()); // nothing is made before it is needed
}

void TstFileViewStore::savesAndLoads()
{
    FileViewStore store(folder());
    const QSignalSpy changes(&store, &ViewStore::changed);
    const auto saved = store.save(viewNamed(u"Leavers"_s, u"Acme"_s));
    QVERIFY(saved.ok());
    QCOMPARE(saved.value().file, u"Leavers.json"_s);
    QCOMPARE(changes.size(), 1);
    FileViewStore other(folder());
    QVERIFY(other.load().ok());
    QCOMPARE(other.views(), QList<SavedView>{saved.value()});
    QVERIFY(other.load().ok());
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"Leavers.json"_s});
}

void TstFileViewStore::takesFilesPutThereByHand()
{
    put(u"b.json"_s, R"({"version":1,"name":"View 10"})");
    put(u"a.json"_s, R"({"version":1,"name":"View 9"})");
    put(u"readme.txt"_s, "no view");
    QVERIFY(QDir().mkpath(folder() + u"/folder.json"_s));
    FileViewStore store(folder());
    QVERIFY(store.load().ok());
    QCOMPARE(names(store), u"View 9=a.json|View 10=b.json"_s);
    put(u"c.json"_s, R"({"version":1,"name":"view 1"})");
    const QSignalSpy changes(&store, &ViewStore::changed);
    QVERIFY(store.load().ok());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(names(store), u"view 1=c.json|View 9=a.json|View 10=b.json"_s);
    QVERIFY(store.load().ok());
    QCOMPARE(changes.size(), 1); // nothing new
}

void TstFileViewStore::reportsBrokenFilesAndKeepsThem()
{
    put(u"Good.json"_s, R"({"version":1,"name":"Good"})");
    put(u"Broken.json"_s, "{");
    put(u"Huge.json"_s, QByteArray(1'000'000, ' '));
    QVERIFY(QFile::link(u"/dev/zero"_s, folder() + u"/Endless.json"_s));
    QVERIFY(QFile::link(u"/nowhere/at.all"_s, folder() + u"/Dangling.json"_s));
    FileViewStore store(folder());
    QVERIFY(store.load().ok());
    QCOMPARE(names(store), u"Good=Good.json"_s);
    QCOMPARE(store.problems().size(), 3);
    const QString said = QString::fromStdString(store.problems().first().subject);
    QVERIFY2(said.contains(u"Broken.json") && said.endsWith(u"mistake in line 1."),
             qPrintable(said));
    // A new view of that name goes elsewhere.
    const auto saved = store.save(viewNamed(u"broken"_s));
    QVERIFY(saved.ok());
    QCOMPARE(saved.value().file, u"broken-2.json"_s);
    QCOMPARE(bytesOf(u"Broken.json"_s), QByteArray("{"));
}

void TstFileViewStore::doesNotReplaceAFileThatBroke()
{
    FileViewStore store(folder());
    SavedView view = store.save(viewNamed(u"Leavers"_s)).value();
    put(u"Leavers.json"_s, "<<<<<<< a merge that failed");
    view.query = u"other"_s;
    const auto saved = store.save(view);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    QVERIFY(QString::fromStdString(saved.error().subject).contains(u"left as it is"));
    QCOMPARE(bytesOf(u"Leavers.json"_s), QByteArray("<<<<<<< a merge that failed"));
}

void TstFileViewStore::namesAreUniqueForATenant()
{
    FileViewStore store(folder());
    QVERIFY(store.save(viewNamed(u"Leavers"_s)).ok());
    QVERIFY(!store.save(viewNamed(u" LEAVERS "_s)).ok());
    QVERIFY(store.save(viewNamed(u"Leavers"_s, u"Acme"_s)).ok());
    QVERIFY(!store.save(viewNamed(u"leavers"_s, u"ACME"_s)).ok());
    QVERIFY(store.save(viewNamed(u"Leavers"_s, u"Beta"_s)).ok());
    QCOMPARE(store.views().size(), 3);
}

void TstFileViewStore::keepsTheFileOfAView()
{
    put(u"my own name.json"_s, R"({"version":1,"name":"Leavers","later":{"a":[1]}})");
    FileViewStore store(folder());
    QVERIFY(store.load().ok());
    SavedView view = store.views().first();
    view.query = u"changed"_s;
    const auto saved = store.save(view);
    QVERIFY(saved.ok());
    QCOMPARE(names(store), u"Leavers=my own name.json"_s);
    QCOMPARE(store.views().first().query, u"changed"_s);
    QVERIFY(bytesOf(u"my own name.json"_s).contains("\"later\""));
}

void TstFileViewStore::renamesTheFileWithTheView()
{
    FileViewStore store(folder());
    SavedView view = store.save(viewNamed(u"Leavers"_s)).value();
    QVERIFY(store.save(viewNamed(u"Joiners"_s)).ok());
    view.name = u"Left: 2026"_s;
    QVERIFY(store.save(view).ok());
    QCOMPARE(names(store), u"Joiners=Joiners.json|Left: 2026=Left_ 2026.json"_s);
    view = store.views().last();
    view.name = u"joiners"_s;
    QVERIFY(!store.save(view).ok()); // taken
    QCOMPARE(names(store), u"Joiners=Joiners.json|Left: 2026=Left_ 2026.json"_s);
}

void TstFileViewStore::removes()
{
    FileViewStore store(folder());
    QVERIFY(store.save(viewNamed(u"Leavers"_s)).ok());
    put(u"Broken.json"_s, "{");
    QVERIFY(!store.remove(u"Broken.json"_s).ok());
    QVERIFY(!store.remove(u"../views/Leavers.json"_s).ok());
    QVERIFY(store.remove(u"Leavers.json"_s).ok());
    QCOMPARE(store.views().size(), 0);
    QCOMPARE(bytesOf(u"Leavers.json"_s), QByteArray("(not there)"));
    QVERIFY(!store.remove(u"Leavers.json"_s).ok());
    QCOMPARE(bytesOf(u"Broken.json"_s), QByteArray("{"));
}

void TstFileViewStore::filesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"Active in Berlin (2026)"_s << u"Active in Berlin (2026)"_s;
    QTest::newRow("any script") << u"Müller, 李雷"_s << u"Müller, 李雷"_s;
    QTest::newRow("outside the basic plane") << u"𠮷野"_s << u"𠮷野"_s;
    QTest::newRow("decomposed") << u"Mu\u0308ller"_s << u"Müller"_s;
    QTest::newRow("climbs") << u"../../etc/passwd"_s << u"_.._.._etc_passwd"_s;
    QTest::newRow("only dots") << u".."_s << u"view"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"_.bashrc"_s;
    QTest::newRow("option") << u"-rf"_s << u"_-rf"_s;
    QTest::newRow("shell") << u"a;rm *|`x`\"'<>?\\:"_s << u"a_rm ___x________"_s;
    QTest::newRow("device") << u"nul"_s << u"_nul"_s;
    QTest::newRow("device with ending") << u"COM1.x"_s << u"_COM1.x"_s;
    QTest::newRow("turned round") << u"a\u202egnp"_s << u"a_gnp"_s;
    QTest::newRow("empty") << QString() << u"view"_s;
    QTest::newRow("emoji alone") << u"😀"_s << u"_"_s;
    QTest::newRow("long") << QString(200, u'ä') << QString(60, u'ä');
}

void TstFileViewStore::filesAreSafe()
{
    QFETCH(QString, name);
    QTEST(FileViewStore::fileNameFor(name), "file");
}

void TstFileViewStore::everyNameHasAFileOfItsOwn()
{
    FileViewStore store(folder());
    QVERIFY(store.save(viewNamed(u"a/b"_s)).ok());
    QVERIFY(store.save(viewNamed(u"a:b"_s)).ok());
    QVERIFY(store.save(viewNamed(u"A_B"_s)).ok());
    QCOMPARE(QDir(folder()).entryList(QDir::Files, QDir::Name).join(u'|'),
             u"A_B-3.json|a_b-2.json|a_b.json"_s);
    FileViewStore other(folder());
    QVERIFY(other.load().ok());
    QCOMPARE(other.views().size(), 3);
}

void TstFileViewStore::twoProgramsLoseNothing()
{
    FileViewStore one(folder());
    FileViewStore two(folder());
    QVERIFY(one.load().ok() && two.load().ok());
    QVERIFY(one.save(viewNamed(u"One"_s)).ok());
    QVERIFY(two.save(viewNamed(u"Two"_s)).ok());
    QVERIFY(!two.save(viewNamed(u"ONE"_s)).ok()); // seen although it came later
    QVERIFY(one.load().ok());
    QCOMPARE(names(one), u"One=One.json|Two=Two.json"_s);
}

void TstFileViewStore::importsAndExports()
{
    FileViewStore store(folder());
    const SavedView view = store.save(viewNamed(u"Leavers"_s, u"Acme"_s)).value();
    const QString path = m_dir->filePath(u"exported.json"_s);
    QVERIFY(store.write(view, path).ok());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), bytesOf(u"Leavers.json"_s));
    SavedView read = store.read(path).value();
    QCOMPARE(read.file, QString());
    read.file = view.file;
    QCOMPARE(read, view);
    const auto missing = store.read(m_dir->filePath(u"none.json"_s));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().kind, ErrorKind::FileFailed);
    QVERIFY(QString::fromStdString(missing.error().subject).endsWith(u"none.json"));
}

void TstFileViewStore::saysWhatCannotBeWritten()
{
    put(u"x"_s, {});
    FileViewStore store(folder() + u"/x"_s); // a file where the folder should be
    const auto saved = store.save(viewNamed(u"Leavers"_s));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    QVERIFY(!store.save(viewNamed(QString())).ok());
    QCOMPARE(store.write(viewNamed(u"Leavers"_s), m_dir->filePath(u"no/where.json"_s)).error().kind,
             ErrorKind::FileFailed);
}

void TstFileViewStore::aFullDiskLosesNothing()
{
    FileViewStore store(folder());
    SavedView view = viewNamed(u"Leavers"_s);
    view.query = QString(600, u'x');
    view = store.save(view).value(); // and has its file now
    view.query = QString(1'200, u'y');
    const auto saved = [&] {
        const test::FullDisk disk(900);
        return store.save(view);
    }();
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    FileViewStore again(folder());
    QVERIFY(again.load().ok());
    QCOMPARE(again.views().size(), 1);
    QCOMPARE(again.views().first().query, QString(600, u'x'));
}

void TstFileViewStore::findsTheViewMeant()
{
    Profile acme;
    acme.id = u"acme"_s;
    acme.name = u"Acme Inc."_s; // renamed since
    const QList<SavedView> views{viewNamed(u"Leavers"_s), viewNamed(u"Leavers"_s, u"Acme"_s),
                                 viewNamed(u"Joiners"_s), viewNamed(u"Secret"_s, u"Beta"_s)};
    QCOMPARE(findView(views, u"leavers"_s, acme), &views.at(1));
    QCOMPARE(findView(views, u"joiners "_s, acme), &views.at(2));
    QCOMPARE(findView(views, u"Secret"_s, acme), nullptr);
    Profile elsewhere; // the same tenant, added on another computer
    elsewhere.id = u"77"_s;
    elsewhere.name = u"acme"_s;
    QCOMPARE(findView(views, u"Leavers"_s, elsewhere), &views.at(1));
    QCOMPARE(findView({}, {}, acme), nullptr);
}

QTEST_GUILESS_MAIN(TstFileViewStore)
#include "tst_fileviewstore.moc"
