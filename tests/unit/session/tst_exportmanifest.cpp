// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/builtinexporters.h"
#include "exports/zipentry.h"
#include "session/exportjob.h"
#include "session/filedigest.h"
#include "session/manifestfile.h"
#include "session/verification.h"
#include "support/fulldisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! Files with their manifests: written together or not at all, and checked afterwards.
class TstExportManifest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatTheFileIs();
    void saysWhichGroup();
    void ofAMaskedFileTellsNoQuery();
    void verifies_data();
    void verifies();
    void countsRowsOfEveryFormat_data();
    void countsRowsOfEveryFormat();
    void readsOnlyManifests_data();
    void readsOnlyManifests();
    void fullDiskKeepsBothOldFiles_data();
    void fullDiskKeepsBothOldFiles();
    void fullDiskKeepsAnOldFileWithoutManifest();
    void nearlyFullDiskHasAWholeWorkbookOrNone();
    void manifestThatCannotBeWrittenKeepsTheOldFile();
    void fileThatCannotBePutInPlacePutsTheManifestBack();
    void cancelKeepsBothOldFiles_data();
    void cancelKeepsBothOldFiles();
    void digestIsThatOfOthers();

private:
    ExportRequest request(const QString &format, int users) const;
    Result<qint64> run(const ExportRequest &request);
    QByteArray contents(const QString &name) const;
    void put(const QString &name, const QByteArray &bytes) const;
    QString inFolder() const;
    QJsonValue manifest(const QString &name = u"out"_s) const;
    Verification verified() const { return verifyFile(m_path, m_exporters); }

    ExporterCatalog m_exporters{builtinExporters()};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

GroupOfRows group()
{
    GroupOfRows group;
    group.id = u"g1"_s;
    group.name = u"Sales"_s;
    group.depth = MembershipDepth::Direct;
    group.members = 14;
    group.absent = 2;
    group.asked = QDateTime({2026, 11, 24}, {10, 2}, Qt::UTC);
    return group;
}

} // namespace

void TstExportManifest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"out"_s);
}

ExportRequest TstExportManifest::request(const QString &format, int users) const
{
    QByteArray page = "[";
    for (int i = 0; i < users; ++i)
        page += (i ? ",{\"id\":\"u" : "{\"id\":\"u") + QByteArray::number(i)
            + "\",\"profile\":{\"login\":\"=u\\n\\\"x\",\"text\":\"" + QByteArray::number(i * 7919)
            + " # <tr> | { , ] \"}}";
    page += ']';
    PageFormat pageFormat;
    pageFormat.attributes = {{Attribute::Id, "id"}, {Attribute::Login, "profile.login"}};
    UserTable table;
    table.append(
        decodeUsers({page.constData(), static_cast<std::size_t>(page.size())}, pageFormat).value());
    ExportRequest request;
    request.exporter = m_exporters.find(format);
    if (!request.exporter->writesRawObjects())
        request.options.columns = {"login", "id", "profile.text"};
    request.table = table.snapshot();
    request.rows = std::make_shared<const RowOrder>(request.table.distinctRows());
    request.stamp.state = ListingState::Complete;
    request.stamp.tenant = u"Acme"_s;
    request.stamp.provider = u"okta"_s;
    request.stamp.users = users;
    request.path = m_path;
    request.question = {u"department:sales"_s, u"login"_s, u"shown"_s};
    request.hasManifest = true;
    return request;
}

Result<qint64> TstExportManifest::run(const ExportRequest &request)
{
    std::optional<Result<qint64>> result;
    ExportJob *job = ExportJob::start(request, this);
    connect(job, &ExportJob::finished, this,
            [&result](const Result<qint64> &r) { result.emplace(r); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
        qFatal("the job did not end");
    return *result;
}

QByteArray TstExportManifest::contents(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void TstExportManifest::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString TstExportManifest::inFolder() const
{
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
        .join(u' ');
}

QJsonValue TstExportManifest::manifest(const QString &name) const
{
    return QJsonDocument::fromJson(contents(name + u".manifest.json"_s))["rollcall"_L1];
}

void TstExportManifest::saysWhatTheFileIs()
{
    ExportRequest asked = request(u"csv"_s, 3);
    asked.options.dates = DateForm::IsoUtc;
    asked.stamp.started = QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC);
    asked.stamp.finished = QDateTime({2026, 11, 24}, {10, 1}, Qt::UTC);
    QCOMPARE(run(asked).value(), 3);
    QCOMPARE(inFolder(), u"out out.manifest.json"_s);
    const QJsonObject told = manifest().toObject();
    QCOMPARE(told.value("sha256"_L1).toString(),
             QString::fromLatin1(
                 QCryptographicHash::hash(contents(u"out"_s), QCryptographicHash::Sha256).toHex()));
    QCOMPARE(told.value("bytes"_L1).toInteger(), contents(u"out"_s).size());
    QStringList words;
    for (const char *const key : {"tenant", "provider", "listing", "query", "sort", "rowsOf",
                                  "started", "finished", "format", "zone", "program"})
        words.append(told.value(QLatin1String(key)).toString());
    QCOMPARE(words.join(u'|'),
             u"Acme|okta|complete|department:sales|login|shown|2026-11-24T10:00:00.000Z|"
             "2026-11-24T10:01:00.000Z|csv|UTC|Rollcall " ROLLCALL_VERSION ""_s);
    QCOMPARE(told.value("rows"_L1).toInt(), 3);
    QCOMPARE(told.value("columns"_L1).toArray(),
             (QJsonArray{u"login"_s, u"id"_s, u"profile.text"_s}));
}

void TstExportManifest::saysWhichGroup()
{
    ExportRequest asked = request(u"csv"_s, 2);
    asked.stamp.group = group();
    QVERIFY(run(asked).ok());
    QStringList words;
    for (const char *const key :
         {"group", "groupId", "groupMembership", "groupMembers", "groupMembersNotInListing",
          "groupsInGroup", "groupAsked", "groupIsWhole"})
        words.append(manifest()[QLatin1String(key)].toVariant().toString());
    QCOMPARE(words.join(u'|'), u"Sales|g1|direct|14|2|0|2026-11-24T10:02:00.000Z|true"_s);
    const QByteArray file = contents(u"out"_s);
    QVERIFY2(file.contains("ONLY MEMBERS OF A GROUP: \"\"Sales\"\", as of 2026-11-24T10:02:00Z, 14 "
                           "members, of whom 2 are not in the listing, direct members only"),
             file.constData());
    asked.options.masking = Masking::Keyed;
    QVERIFY(run(asked).ok());
    QVERIFY(!contents(u"out"_s).contains("Sales"));
    QVERIFY(!contents(u"out.manifest.json"_s).contains("Sales"));
}

void TstExportManifest::ofAMaskedFileTellsNoQuery()
{
    ExportRequest asked = request(u"csv"_s, 1);
    asked.question.query = u"login:ann"_s;
    asked.options.masking = Masking::Initials;
    QVERIFY(run(asked).ok());
    QVERIFY(!contents(u"out.manifest.json"_s).contains("ann"));
    QCOMPARE(manifest()["masked"_L1].toString(), u"initials"_s);
    QVERIFY(VerificationText::of(verified(), u"out"_s).contains(u"masked"_s));
}

void TstExportManifest::verifies_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *damage, Verdict verdict, const QString &sentence) {
        QTest::newRow(damage) << QString::fromLatin1(damage) << verdict << sentence;
    };
    row("none", Verdict::Complete, u"was complete"_s);
    row("limited", Verdict::Complete, u"Only those whom “status:locked” may find"_s);
    row("partial", Verdict::Partial, u"NOT complete (connection lost)"_s);
    row("group", Verdict::Complete, u"Only members of the group “Sales” are in it."_s);
    row("part of a group", Verdict::Partial, u"NOT all of them were read"_s);
    row("one byte", Verdict::Changed, u"changed, cut off or replaced"_s);
    row("cut off", Verdict::Changed, u"changed, cut off or replaced"_s);
    row("more", Verdict::Changed, u"changed, cut off or replaced"_s);
    row("rows", Verdict::WrongRowCount, u"another number of rows (5) than its manifest says (4)"_s);
    row("no manifest", Verdict::NoManifest, u"has no manifest beside it (out.manifest.json)"_s);
    row("no JSON", Verdict::ManifestUnreadable, u"is not a manifest"_s);
    row("no file", Verdict::NoFile, u"cannot be read"_s);
}

void TstExportManifest::verifies()
{
    QFETCH(QString, damage);
    QFETCH(QString, sentence);
    ExportRequest asked = request(u"csv"_s, 5);
    if (damage == u"limited")
        asked.stamp.limitedBy = u"status:locked"_s;
    if (damage == u"group" || damage == u"part of a group")
        asked.stamp.group = group();
    if (damage == u"part of a group")
        asked.stamp.group->isWhole = false;
    if (damage == u"partial") {
        asked.stamp.state = ListingState::Partial;
        asked.stamp.reason = Error{ErrorKind::ConnectionLost};
    }
    QVERIFY(run(asked).ok());
    const QByteArray whole = contents(u"out"_s);
    const QString beside = u"out.manifest.json"_s;
    if (damage == u"one byte")
        put(u"out"_s, QByteArray(whole).replace("u3", "u4"));
    else if (damage == u"cut off")
        put(u"out"_s, whole.chopped(1));
    else if (damage == u"more")
        put(u"out"_s, whole + ' ');
    else if (damage == u"rows")
        put(beside, contents(beside).replace("\"rows\": 5", "\"rows\": 4"));
    else if (damage == u"no manifest")
        QVERIFY(QFile::remove(m_folder->filePath(beside)));
    else if (damage == u"no JSON")
        put(beside, "<html>");
    else if (damage == u"no file")
        QVERIFY(QFile::remove(m_path));
    const Verification verification = verified();
    QTEST(verification.verdict, "verdict");
    const QString said = VerificationText::of(verification, u"out"_s);
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

void TstExportManifest::countsRowsOfEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("isMarked");
    for (const auto &exporter : m_exporters.all()) {
        const QByteArray id = exporter->id().toLatin1();
        QTest::newRow(id.constData()) << exporter->id() << false;
        QTest::newRow(QByteArray(id + ", marked").constData()) << exporter->id() << true;
    }
}

void TstExportManifest::countsRowsOfEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(bool, isMarked);
    ExportRequest asked = request(format, 12);
    if (isMarked) {
        asked.stamp.state = ListingState::Partial;
        asked.stamp.limitedBy = u"x"_s;
        asked.stamp.group = group();
        asked.stamp.remarks = {Remark{"The copy is old."}};
        if (asked.exporter->ownColumns().empty()) {
            asked.options.masking = Masking::Initials;
            asked.options.columns = {"login", "id"};
        }
    }
    QVERIFY(run(asked).ok());
    const Verification verification = verified();
    QCOMPARE(verification.linesFound.value_or(-1), 12);
    QCOMPARE(verification.verdict, isMarked ? Verdict::Partial : Verdict::Complete);
    QCOMPARE(inFolder(), u"out out.manifest.json"_s);
    put(u"empty"_s, {});
    QVERIFY(asked.exporter->linesIn(m_folder->filePath(u"empty"_s), 0).value_or(0) <= 0);
    QVERIFY(!asked.exporter->linesIn(m_folder->filePath(u"nowhere"_s), 0));
}

void TstExportManifest::readsOnlyManifests_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("another object") << QByteArray("{\"rollcall\":{}}");
    QTest::newRow("another version")
        << QByteArray(
               "{\"rollcall\":{\"manifest\":2,\"rows\":1,\"bytes\":1,\"listing\":\"complete\","
               "\"sha256\":\"")
            + QByteArray(64, '0') + "\"}}";
    QTest::newRow("short digest") << QByteArray(
        "{\"rollcall\":{\"manifest\":1,\"rows\":1,\"bytes\":1,\"listing\":\"complete\","
        "\"sha256\":\"00\"}}");
}

void TstExportManifest::readsOnlyManifests()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readManifest(json).ok());
}

void TstExportManifest::fullDiskKeepsBothOldFiles_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &exporter : m_exporters.all())
        QTest::newRow(qPrintable(exporter->id())) << exporter->id();
}

void TstExportManifest::fullDiskKeepsBothOldFiles()
{
    QFETCH(QString, format);
    put(u"out"_s, "old");
    put(u"out.manifest.json"_s, "old manifest");
    const ExportRequest asked = request(format, 3'000);
    // From a disk that was full before to one that is full when nearly all is written.
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{1'000}, rlim_t{20'000}, rlim_t{40'000}}) {
        std::optional<Result<qint64>> result;
        {
            const test::FullDisk disk(bytes);
            result.emplace(run(asked));
        }
        QVERIFY(!result->ok());
        QCOMPARE(result->error().kind, ErrorKind::FileFailed);
        QVERIFY(!result->error().subject.empty());
        QCOMPARE(contents(u"out"_s), QByteArray("old"));
        QCOMPARE(contents(u"out.manifest.json"_s), QByteArray("old manifest"));
        QCOMPARE(inFolder(), u"out out.manifest.json"_s);
    }
}

//! A file so small that all of it is still in memory when it is to take the old one's place.
void TstExportManifest::fullDiskKeepsAnOldFileWithoutManifest()
{
    put(u"out"_s, "old");
    ExportRequest asked = request(u"csv"_s, 12);
    asked.hasManifest = false;
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{20}}) {
        std::optional<Result<qint64>> result;
        {
            const test::FullDisk disk(bytes);
            result.emplace(run(asked));
        }
        QVERIFY(!result->ok());
        QCOMPARE(result->error().kind, ErrorKind::FileFailed);
        QCOMPARE(contents(u"out"_s), QByteArray("old"));
        QCOMPARE(inFolder(), u"out"_s);
    }
}

void TstExportManifest::nearlyFullDiskHasAWholeWorkbookOrNone()
{
    // The library copies the sheet once more when it closes, and looks at no write: the room ends
    // in the first copy, in the second, at its last tag, or not at all.
    const ExportRequest asked = request(u"xlsx"_s, 600);
    QVERIFY(run(asked).ok());
    QFile book(m_path);
    QVERIFY(book.open(QIODevice::ReadOnly));
    rlim_t size = 0;
    QVERIFY(readZipEntry(book, "xl/worksheets/sheet1.xml",
                         [&size](std::string_view part) { size += part.size(); }));
    QVERIFY(size > 40'000);
    int whole = 0;
    for (rlim_t bytes = size - 4'500; bytes < size + 400; bytes += 100) {
        QFile::remove(m_path);
        std::optional<Result<qint64>> result;
        {
            const test::FullDisk disk(bytes);
            result.emplace(run(asked));
        }
        QCOMPARE(result->ok(), QFile::exists(m_path));
        whole += result->ok() ? 1 : 0;
        if (result->ok())
            QCOMPARE(verified().linesFound.value_or(-1), 600);
    }
    QVERIFY(whole > 0 && whole < 49);
}

void TstExportManifest::manifestThatCannotBeWrittenKeepsTheOldFile()
{
    put(u"out"_s, "old");
    QVERIFY(QDir(m_folder->path()).mkdir(u"out.manifest.json"_s));
    const Result<qint64> result = run(request(u"csv"_s, 5));
    QVERIFY(!result.ok());
    QCOMPARE(QString::fromStdString(result.error().subject), u"out.manifest.json"_s);
    QCOMPARE(contents(u"out"_s), QByteArray("old"));
    QCOMPARE(inFolder(), u"out out.manifest.json"_s);
}

void TstExportManifest::fileThatCannotBePutInPlacePutsTheManifestBack()
{
    for (const bool hadManifest : {true, false}) {
        init();
        if (hadManifest)
            put(u"out.manifest.json"_s, "old manifest");
        QSaveFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("new") == 3);
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s)); // in its way
        const Result<void> result = commitWithManifest(file, "new manifest");
        QVERIFY(!result.ok());
        QCOMPARE(contents(u"out.manifest.json"_s),
                 hadManifest ? QByteArray("old manifest") : QByteArray("not there"));
        QCOMPARE(inFolder(), hadManifest ? u"out out.manifest.json"_s : u"out"_s);
    }
}

void TstExportManifest::cancelKeepsBothOldFiles_data()
{
    fullDiskKeepsBothOldFiles_data();
}

void TstExportManifest::cancelKeepsBothOldFiles()
{
    QFETCH(QString, format);
    put(u"out"_s, "old");
    put(u"out.manifest.json"_s, "old manifest");
    ExportRequest asked = request(format, 5);
    // Far more than the worker can write before the next line cancels it.
    asked.rows = std::make_shared<const RowOrder>(RowOrder(10'000'000, 3));
    ExportJob *job = ExportJob::start(asked, this);
    std::optional<Result<qint64>> result;
    connect(job, &ExportJob::finished, this,
            [&result](const Result<qint64> &r) { result.emplace(r); });
    job->cancel();
    QTRY_VERIFY(result.has_value());
    QVERIFY(!result->ok());
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
    QCOMPARE(contents(u"out"_s), QByteArray("old"));
    QCOMPARE(contents(u"out.manifest.json"_s), QByteArray("old manifest"));
    QCOMPARE(inFolder(), u"out out.manifest.json"_s);
}

void TstExportManifest::digestIsThatOfOthers()
{
    put(u"out"_s, QByteArray(3'000'000, 'x'));
    FileDigest digest;
    digest.add(QByteArray(1'000'000, 'x'));
    digest.add({});
    digest.add(QByteArray(2'000'000, 'x'));
    QProcess other;
    other.start(u"sha256sum"_s, {m_path});
    QVERIFY(other.waitForFinished());
    QCOMPARE(digest.hex(), other.readAllStandardOutput().left(64));
    QCOMPARE(digest.bytes(), 3'000'000);
}

QTEST_GUILESS_MAIN(TstExportManifest)
#include "tst_exportmanifest.moc"
