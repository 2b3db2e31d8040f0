// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fileprofilestore.h"

#include "support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! profiles.json through good days and bad ones.
class TstFileProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithNothing();
    void keepsProfiles();
    void replacesAndRemoves();
    void refusesBadProfiles_data();
    void refusesBadProfiles();
    void keepsUnknownKeys();
    void keepsWhatItCannotRead_data();
    void keepsWhatItCannotRead();
    void keepsEachUnreadableFileOnce();
    void neverReplacesWhatItCannotKeep();
    void failsWhereItCannotWrite();
    void aFullDiskLosesNothing();
    void survivesACut();
    void waitsForNoOneForever();
    void losesNothingOfAnotherProgram();
    void isReadableByItsOwnerAlone();
    void followsALink();
    void holdsNoSecret();
    void liesInTheConfigurationFolder();

private:
    QByteArray fileText(const QString &name = u"profiles.json"_s) const;
    void writeFile(const QByteArray &bytes) const;
    QString names() const; //!< of the profiles in the file, as another program reads them

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

static Profile tenant(const QString &id, const QString &name)
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    profile.provider = u"okta"_s;
    profile.baseUrl = QUrl(u"https://acme.okta.com"_s);
    profile.credential = u"apiToken"_s;
    return profile;
}

static QString namesOf(const FileProfileStore &store)
{
    QStringList names;
    for (const Profile &profile : store.profiles())
        names.append(profile.name);
    return names.join(u'|');
}

void TstFileProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"profiles.json"_s);
}

QByteArray TstFileProfileStore::fileText(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

void TstFileProfileStore::writeFile(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString TstFileProfileStore::names() const
{
    FileProfileStore other(m_path);
    return other.load().ok() ? namesOf(other) : u"not loaded"_s;
}

void TstFileProfileStore::startsWithNothing()
{
    FileProfileStore store(m_path);
    QSignalSpy spy(&store, &ProfileStore::changed);
    QVERIFY(store.load().ok());
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(spy.size(), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TstFileProfileStore::keepsProfiles()
{
    m_path = m_folder->filePath(u"not/yet/there/profiles.json"_s);
    Profile full = tenant(u"1"_s, u"Acme"_s);
    full.aliasHost = u"id.example.com"_s;
    full.fields = {{u"clientId"_s, u"0oa"_s}};
    full.scope = ListScope::WithoutDeprovisioned;
    full.budgetPercent = 20;
    full.unknown = {{u"colour"_s, u"red"_s}};
    FileProfileStore store(m_path);
    QSignalSpy spy(&store, &ProfileStore::changed);
    QVERIFY(store.save(full).ok());
    QVERIFY(store.save(tenant(u"2"_s, u"Beta"_s)).ok());
    QCOMPARE(spy.size(), 2);
    FileProfileStore again(m_path);
    QVERIFY(again.load().ok());
    QVERIFY(again.profiles() == QList({full, tenant(u"2"_s, u"Beta"_s)}));
    QVERIFY(store.profiles() == again.profiles());
}

void TstFileProfileStore::replacesAndRemoves()
{
    FileProfileStore store(m_path);
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
        QVERIFY(store.save(tenant(id, u"Tenant "_s + id)).ok());
    QVERIFY(store.save(tenant(u"2"_s, u"TENANT 2"_s)).ok());
    QCOMPARE(names(), u"Tenant 1|TENANT 2|Tenant 3"_s);
    QVERIFY(store.remove(u"1"_s).ok());
    QCOMPARE(names(), u"TENANT 2|Tenant 3"_s);
    QSignalSpy spy(&store, &ProfileStore::changed);
    const auto removed = store.remove(u"1"_s);
    QVERIFY(!removed.ok());
    QCOMPARE(removed.error().kind, ErrorKind::NoSuchProfile);
    QCOMPARE(removed.error().subject, std::string("1"));
    QCOMPARE(spy.size(), 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"profiles.json"_s});
}

void TstFileProfileStore::refusesBadProfiles_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &sentence, auto change) {
        Profile profile = tenant(u"2"_s, u"Beta"_s);
        change(profile);
        QTest::newRow(name) << profile << sentence;
    };
    row("no name", u"name"_s, [](Profile &p) { p.name.clear(); });
    row("white name", u"name"_s, [](Profile &p) { p.name = u" \t"_s; });
    row("name taken", u"already"_s, [](Profile &p) { p.name = u"Acme"_s; });
    row("name taken, case", u"already"_s, [](Profile &p) { p.name = u" aCME "_s; });
    row("no id", u"complete"_s, [](Profile &p) { p.id.clear(); });
    row("no provider", u"complete"_s, [](Profile &p) { p.provider.clear(); });
    row("no address", u"complete"_s, [](Profile &p) { p.baseUrl = QUrl(); });
    row("address without host", u"complete"_s, [](Profile &p) { p.baseUrl = QUrl(u"mailto:a"_s); });
    row("budget 0", u"complete"_s, [](Profile &p) { p.budgetPercent = 0; });
    row("budget 101", u"complete"_s, [](Profile &p) { p.budgetPercent = 101; });
    row("password", u"password"_s, [](Profile &p) { p.baseUrl.setUserInfo(u"ann:hunter2"_s); });
    row("query", u"query"_s, [](Profile &p) { p.baseUrl.setQuery(u"token=hunter2"_s); });
}

void TstFileProfileStore::refusesBadProfiles()
{
    QFETCH(Profile, profile);
    QFETCH(QString, sentence);
    FileProfileStore store(m_path);
    QVERIFY(store.save(tenant(u"1"_s, u"Acme"_s)).ok());
    QSignalSpy spy(&store, &ProfileStore::changed);
    const QByteArray before = fileText();
    const auto saved = store.save(profile);
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(saved.error().subject.find(sentence.toStdString()) != std::string::npos,
             saved.error().subject.c_str());
    QVERIFY(saved.error().subject.ends_with('.'));
    QCOMPARE(fileText(), before);
    QCOMPARE(namesOf(store), u"Acme"_s);
    QCOMPARE(spy.size(), 0);
}

void TstFileProfileStore::keepsUnknownKeys()
{
    writeFile("{\"version\":1,\"theme\":{\"a\":[1]},\"profiles\":[{\"id\":\"1\",\"name\":\"Acme\","
              "\"provider\":\"okta\",\"baseUrl\":\"https://a.example\",\"colour\":\"red\"}]}");
    FileProfileStore store(m_path);
    QVERIFY(store.load().ok());
    Profile acme = store.profiles().constFirst();
    acme.name = u"Acme 2"_s;
    QVERIFY(store.save(acme).ok());
    QVERIFY(store.save(tenant(u"2"_s, u"Beta"_s)).ok());
    const QJsonObject file = QJsonDocument::fromJson(fileText()).object();
    QCOMPARE(file.value("theme"_L1), QJsonDocument::fromJson("{\"a\":[1]}").object());
    QVERIFY(fileText().contains("\"colour\": \"red\""));
    QCOMPARE(names(), u"Acme 2|Beta"_s);
}

void TstFileProfileStore::keepsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut off") << QByteArray("{\"version\":1,\"profiles\":[{\"id\":\"1\"");
    QTest::newRow("not JSON") << QByteArray("\0\xff\xfe garbage", 11);
    QTest::newRow("newer") << QByteArray("{\"version\":2,\"profiles\":[{\"id\":\"1\"}]}");
    QTest::newRow("broken profile") << QByteArray("{\"version\":1,\"profiles\":[{}]}");
}

void TstFileProfileStore::keepsWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    writeFile(bytes);
    FileProfileStore store(m_path);
    const auto loaded = store.load();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().kind, ErrorKind::FileFailed);
    QCOMPARE(loaded.error().other, std::string("profiles.json.unreadable-1"));
    QCOMPARE(QString::fromStdString(loaded.error().subject),
             m_path + u" (kept as profiles.json.unreadable-1)"_s);
    QVERIFY(!loaded.error().detail.empty());
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(fileText(), bytes);

    QVERIFY(store.save(tenant(u"1"_s, u"Acme"_s)).ok());
    QCOMPARE(names(), u"Acme"_s);
    QCOMPARE(fileText(u"profiles.json.unreadable-1"_s), bytes);
    QVERIFY(!QFile::exists(m_path + u".unreadable-2"_s));
}

void TstFileProfileStore::keepsEachUnreadableFileOnce()
{
    FileProfileStore store(m_path);
    QVERIFY(store.save(tenant(u"1"_s, u"Acme"_s)).ok());
    for (const char *bytes : {"first", "first", "second", "first"}) {
        writeFile(bytes);
        QVERIFY(!store.load().ok());
        QCOMPARE(namesOf(store), u"Acme"_s); // what was known before
    }
    QCOMPARE(fileText(u"profiles.json.unreadable-1"_s), "first");
    QCOMPARE(fileText(u"profiles.json.unreadable-2"_s), "second");
    QVERIFY(!QFile::exists(m_path + u".unreadable-3"_s));

    writeFile("third"); // broken between load and save
    QVERIFY(store.save(tenant(u"2"_s, u"Beta"_s)).ok());
    QCOMPARE(fileText(u"profiles.json.unreadable-3"_s), "third");
    QCOMPARE(names(), u"Acme|Beta"_s);
}

// Every name for a copy is taken by a folder, which no file can replace.
void TstFileProfileStore::neverReplacesWhatItCannotKeep()
{
    writeFile("precious");
    for (int n = 1; n <= 1'000; ++n)
        QVERIFY(QDir().mkdir(m_path + u".unreadable-"_s + QString::number(n)));
    FileProfileStore store(m_path);
    QVERIFY(!store.load().ok());
    const auto saved = store.save(tenant(u"1"_s, u"Acme"_s));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    QCOMPARE(fileText(), "precious");
}

void TstFileProfileStore::failsWhereItCannotWrite()
{
    writeFile("a file where a folder should be");
    FileProfileStore store(m_path + u"/profiles.json"_s);
    QSignalSpy spy(&store, &ProfileStore::changed);
    const auto saved = store.save(tenant(u"1"_s, u"Acme"_s));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    QVERIFY(store.profiles().isEmpty());

    QDir().mkdir(m_folder->filePath(u"folder.json"_s));
    FileProfileStore folder(m_folder->filePath(u"folder.json"_s));
    QVERIFY(!folder.load().ok());
    QVERIFY(!folder.save(tenant(u"1"_s, u"Acme"_s)).ok());
    QCOMPARE(spy.size(), 0);
}

//! A disk that takes one tenant, and the lock, but not two: as a full one or a quota does.
void TstFileProfileStore::aFullDiskLosesNothing()
{
    FileProfileStore store(m_path);
    QVERIFY(store.save(tenant(u"1"_s, u"Acme"_s)).ok());
    const QByteArray before = fileText();
    const auto saved = [&] {
        const test::FullDisk disk(rlim_t(before.size()) + 20);
        return store.save(tenant(u"2"_s, u"Beta"_s));
    }();
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    QCOMPARE(fileText(), before);
    QCOMPARE(namesOf(store), u"Acme"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"profiles.json"_s});
    QVERIFY(store.save(tenant(u"2"_s, u"Beta"_s)).ok());
    QCOMPARE(names(), u"Acme|Beta"_s);
}

//! What a crash of the machine or an editor leaves: nothing of it is taken for tenants that are
//! whole, and nothing is lost with the next save.
void TstFileProfileStore::survivesACut()
{
    QVERIFY(FileProfileStore(m_path).save(tenant(u"1"_s, u"Acme"_s)).ok());
    const QByteArray whole = fileText();
    const qsizetype end = whole.lastIndexOf('}') + 1;
    for (qsizetype size = 0; size < whole.size(); size += 9) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"profiles.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(whole.first(size));
        file.close();
        FileProfileStore store(path);
        QCOMPARE(store.load().ok(), size >= end);
        QCOMPARE(namesOf(store), size >= end ? u"Acme"_s : QString());
        if (size >= end)
            continue;
        QFile kept(path + u".unreadable-1"_s);
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(kept.readAll(), whole.first(size));
    }
}

void TstFileProfileStore::waitsForNoOneForever()
{
    QLockFile other(m_path + u".lock"_s);
    QVERIFY(other.lock());
    FileProfileStore store(m_path);
    const auto saved = store.save(tenant(u"1"_s, u"Acme"_s));
    QVERIFY(!saved.ok());
    QCOMPARE(saved.error().kind, ErrorKind::FileFailed);
    other.unlock();
    QVERIFY(store.save(tenant(u"1"_s, u"Acme"_s)).ok());
}

void TstFileProfileStore::losesNothingOfAnotherProgram()
{
    FileProfileStore one(m_path);
    FileProfileStore two(m_path);
    QVERIFY(one.load().ok() && two.load().ok());
    QVERIFY(one.save(tenant(u"1"_s, u"Acme"_s)).ok());
    QVERIFY(two.save(tenant(u"2"_s, u"Beta"_s)).ok());
    QCOMPARE(namesOf(two), u"Acme|Beta"_s);
    QVERIFY(one.save(tenant(u"3"_s, u"Gamma"_s)).ok());
    QCOMPARE(namesOf(one), u"Acme|Beta|Gamma"_s);
    QCOMPARE(names(), u"Acme|Beta|Gamma"_s);

    QVERIFY(!two.save(tenant(u"4"_s, u"gamma"_s)).ok()); // two does not know of Gamma yet
    QVERIFY(two.remove(u"1"_s).ok());
    QVERIFY(one.remove(u"1"_s).ok()); // gone already: as wanted
    QCOMPARE(names(), u"Beta|Gamma"_s);
    QVERIFY(two.load().ok());
    QVERIFY(one.profiles() == two.profiles());
}

void TstFileProfileStore::isReadableByItsOwnerAlone()
{
    writeFile("not JSON");
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    FileProfileStore store(m_path);
    QVERIFY(store.save(tenant(u"1"_s, u"Acme"_s)).ok());
    for (const QString &path : {m_path, QString(m_path + u".unreadable-1"_s)}) {
        const auto open = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
        QVERIFY(QFile::exists(path));
        QCOMPARE(QFile::permissions(path) & open, QFile::Permissions());
    }
}

void TstFileProfileStore::followsALink()
{
    const QString real = m_folder->filePath(u"real.json"_s);
    QVERIFY(FileProfileStore(real).save(tenant(u"1"_s, u"Acme"_s)).ok());
    QVERIFY(QFile::link(real, m_path));
    FileProfileStore store(m_path);
    QVERIFY(store.save(tenant(u"2"_s, u"Beta"_s)).ok());
    QVERIFY(QFileInfo(m_path).isSymLink());
    QVERIFY(fileText(u"real.json"_s).contains("Beta"));
    QCOMPARE(names(), u"Acme|Beta"_s);
}

void TstFileProfileStore::holdsNoSecret()
{
    FileProfileStore store(m_path);
    QVERIFY(store.save(tenant(u"1"_s, u"Acme"_s)).ok());
    const QStringList keys = QJsonDocument::fromJson(fileText())
                                 .object()
                                 .value("profiles"_L1)
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .keys();
    QCOMPARE(keys.join(u'|'),
             u"aliasHost|baseUrl|budgetPercent|credential|fields|id|name|provider|scope"_s);
}

void TstFileProfileStore::liesInTheConfigurationFolder()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QCOMPARE(FileProfileStore::defaultPath(), config + u"/profiles.json"_s);
}

QTEST_GUILESS_MAIN(TstFileProfileStore)
#include "tst_fileprofilestore.moc"
