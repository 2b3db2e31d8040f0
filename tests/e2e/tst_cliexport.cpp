// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"
#include "e2e/cliprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! `rollcall-cli export`, `verify`, and the options of files that `list` takes too.
class TstCliExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refuses_data();
    void refuses();
    void writesAndVerifies_data();
    void writesAndVerifies();
    void manifestSaysWhatWasAsked();
    void listWritesTheSame_data();
    void listWritesTheSame();
    void allColumnsAreAll();
    void maskedFilesTellNobody_data();
    void maskedFilesTellNobody();
    void importsAskForWhatTheyNeed();
    void partialListingIsVerifiedAsSuch();
    void damageIsFound_data();
    void damageIsFound();
    void worstOfSeveralFilesCounts();
    void fullDiskKeepsTheOldFiles_data();
    void fullDiskKeepsTheOldFiles();
    void interruptedKeepsTheOldFiles();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contents(const QString &name) const;
    void put(const QString &name, const QByteArray &bytes) const;
    QString inFolder() const;
    QStringList exportOf(const QStringList &more) const;

    DemoServer m_server;
    QList<QJsonObject> m_users;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int userCount = 700;

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void TstCliExport::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    m_users = parsed(rawUsersOf(m_server));
    qputenv(tokenVariable, m_server.token());
    qputenv("ROLLCALL_TEST_KEY", "a key of some length");
    qputenv("ROLLCALL_TEST_SHORT", "short");
}

void TstCliExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstCliExport::cleanup()
{
    m_server.clearFaults();
    m_folder.reset();
}

QByteArray TstCliExport::contents(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

void TstCliExport::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString TstCliExport::inFolder() const
{
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
        .join(u' ');
}

QStringList TstCliExport::exportOf(const QStringList &more) const
{
    QStringList arguments = listOf(m_server.baseUrl(), more);
    arguments[0] = u"export"_s;
    return arguments;
}

void TstCliExport::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &arguments, const QString &sentence) {
        QTest::newRow(name) << words(arguments) << sentence;
    };
    row("no file", u"export --demo"_s, u"Which file?"_s);
    row("table", u"export --demo --output x --format table"_s, u"no format \"table\""_s);
    row("dates", u"list --demo --format csv --dates nonsense"_s,
        u"--dates is one of sent, shown, utc"_s);
    row("arrays", u"list --demo --format csv --arrays x"_s, u"--arrays is one of joined, rows"_s);
    row("mask", u"list --demo --format csv --mask x"_s,
        u"--mask is one of none, initials, domain, hash"_s);
    row("delimiter", u"list --demo --format csv --delimiter x"_s,
        u"--delimiter is one of comma, semicolon, tab"_s);
    row("delimiter of JSON", u"list --demo --format json --delimiter tab"_s,
        u"goes with --format csv"_s);
    row("mark of JSON", u"list --demo --format json --bom"_s, u"goes with --format csv and tsv"_s);
    row("mask of a table", u"list --demo --mask initials"_s, u"--mask is for files"_s);
    row("all columns of a table", u"list --demo --columns all"_s, u"too many for a terminal"_s);
    row("no key", u"list --demo --format csv --mask hash"_s, u"needs its key"_s);
    row("short key", u"list --demo --format csv --mask hash --mask-key-env ROLLCALL_TEST_SHORT"_s,
        u"at least 16 characters"_s);
    row("key for nothing", u"list --demo --format csv --mask-key-env ROLLCALL_TEST_KEY"_s,
        u"A key goes with --mask hash"_s);
    row("masked import", u"list --demo --format scim-bulk --mask initials"_s,
        u"--mask does not go with it"_s);
    row("columns of an import", u"list --demo --format okta-import --columns id"_s,
        u"--columns does not go with it"_s);
    row("manifest of stdout", u"list --demo --format csv --manifest"_s,
        u"name one with --output"_s);
    row("manifest of a device", u"export --demo --format csv --output /dev/null"_s,
        u"name one with --output"_s);
    row("nothing to verify", u"verify"_s, u"Which file?"_s);
}

void TstCliExport::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const CliResult result = runCli(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(QString::fromUtf8(result.err).contains(sentence), result.err.constData());
}

void TstCliExport::writesAndVerifies_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    for (const char *const suffix :
         {"csv", "tsv", "json", "ndjson", "xlsx", "md", "html", "sqlite"})
        QTest::newRow(suffix) << QString() << u"users."_s + QString::fromLatin1(suffix);
    for (const char *const format :
         {"scim-bulk", "okta-import", "entra-import", "jumpcloud-import", "csv"})
        QTest::newRow(QByteArray(QByteArray("--format ") + format).constData())
            << QString::fromLatin1(format) << u"users"_s;
}

void TstCliExport::writesAndVerifies()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QStringList more{u"--output"_s, path(file)};
    if (!format.isEmpty())
        more += {u"--format"_s, format};
    const CliResult written = runCli(exportOf(more));
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(inFolder(), file + u' ' + file + u".manifest.json"_s);
    const CliResult verified = runCli({u"verify"_s, path(file)});
    QCOMPARE(verified.code, 0);
    QVERIFY2(verified.out.contains("as it was exported: 700 rows of 127.0.0.1"),
             verified.out.constData());
}

void TstCliExport::manifestSaysWhatWasAsked()
{
    const CliResult written = runCli(exportOf(
        {u"--output"_s, path(u"u.csv"_s), u"--query"_s, u"department:sales"_s, u"--sort"_s,
         u"lastName,created:desc"_s, u"--columns"_s, u"login,created"_s, u"--dates"_s, u"utc"_s}));
    QCOMPARE(written.code, 0);
    const QList<QByteArrayList> rows = parseCsv(contents(u"u.csv"_s));
    QCOMPARE(rows.at(0).join('|'), QByteArray("login|created (UTC)"));
    const QJsonValue told =
        QJsonDocument::fromJson(contents(u"u.csv.manifest.json"_s))["rollcall"_L1];
    QCOMPARE(told["query"_L1].toString(), u"department:sales"_s);
    QCOMPARE(told["sort"_L1].toString(), u"lastName, created:desc"_s);
    QCOMPARE(told["columns"_L1].toArray(), (QJsonArray{u"login"_s, u"created"_s}));
    QCOMPARE(told["rows"_L1].toInteger(), rows.size() - 1);
    QCOMPARE(told["users"_L1].toInteger(), userCount);
    QVERIFY(rows.size() > 2 && rows.size() < userCount);
    QCOMPARE(runCli({u"verify"_s, path(u"u.csv"_s)}).code, 0);
}

void TstCliExport::listWritesTheSame_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("csv") << words(u"--format csv --dates utc --delimiter semicolon --bom"_s);
    QTest::newRow("rows") << words(u"--format tsv --arrays rows --columns id,profile.languages"_s);
    QTest::newRow("json") << words(u"--format json --columns all --mask domain"_s);
    QTest::newRow("html") << words(u"--format html --mask initials --sort login"_s);
    QTest::newRow("raw") << words(u"--format ndjson"_s);
}

void TstCliExport::listWritesTheSame()
{
    QFETCH(QStringList, options);
    const CliResult written =
        runCli(exportOf(options + QStringList{u"--output"_s, path(u"f"_s), u"--no-manifest"_s}));
    QCOMPARE(written.code, 0);
    QCOMPARE(inFolder(), u"f"_s);
    const CliResult listed = runCli(listOf(m_server.baseUrl(), options));
    QCOMPARE(listed.code, 0);
    // A page says when it was fetched, and each run fetches anew.
    const auto withoutTimes = [](const QByteArray &text) {
        QByteArrayList lines = text.split('\n');
        lines.removeIf([](const QByteArray &line) {
            return line.startsWith("<dt>started") || line.startsWith("<dt>finished")
                || line.startsWith("{\"rollcall\"");
        });
        return lines.join('\n');
    };
    QCOMPARE(withoutTimes(contents(u"f"_s)), withoutTimes(listed.out));
    QVERIFY(listed.out.size() > userCount);
}

void TstCliExport::allColumnsAreAll()
{
    QCOMPARE(runCli(exportOf({u"--output"_s, path(u"u.csv"_s), u"--columns"_s, u"all"_s})).code, 0);
    const QList<QByteArrayList> rows = parseCsv(contents(u"u.csv"_s));
    QCOMPARE(rows.size(), userCount + 1);
    QStringList wanted = everyColumn();
    QStringList got;
    for (const QByteArray &name : rows.at(0))
        got.append(QString::fromUtf8(name));
    wanted.sort();
    got.sort();
    QCOMPARE(got.join(u' '), wanted.join(u' '));
}

void TstCliExport::maskedFilesTellNobody_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("mask");
    for (const char *const format : {"csv", "json", "ndjson", "md", "html"}) {
        QTest::newRow(QByteArray(format + QByteArray(", initials")).constData())
            << QString::fromLatin1(format) << words(u"--mask initials"_s);
        QTest::newRow(QByteArray(format + QByteArray(", hash")).constData())
            << QString::fromLatin1(format)
            << words(u"--mask hash --mask-key-env ROLLCALL_TEST_KEY"_s);
    }
}

void TstCliExport::maskedFilesTellNobody()
{
    QFETCH(QString, format);
    QFETCH(QStringList, mask);
    const QString name = QString::fromUtf8(fieldOf(m_users.at(5), u"login"_s));
    const CliResult written =
        runCli(exportOf(QStringList{u"--output"_s, path(u"f"_s), u"--format"_s, format,
                                    u"--columns"_s, u"all"_s, u"--query"_s, u"login="_s + name}
                        + mask));
    QCOMPARE(written.code, 0);
    for (const QString &column : {u"id"_s, u"login"_s, u"lastName"_s, u"mobilePhone"_s}) {
        const QByteArray value = fieldOf(m_users.at(5), column);
        if (value.size() < 4)
            continue;
        QVERIFY2(!contents(u"f"_s).contains(value), qPrintable(column));
        QVERIFY2(!contents(u"f.manifest.json"_s).contains(value), qPrintable(column));
    }
    const CliResult verified = runCli({u"verify"_s, path(u"f"_s)});
    QCOMPARE(verified.code, 0);
    QVERIFY(verified.out.contains("as it was exported: 1 row"));
    QVERIFY(verified.out.contains("are masked"));
}

void TstCliExport::importsAskForWhatTheyNeed()
{
    QCOMPARE(runCli(exportOf({u"--output"_s, path(u"f"_s), u"--format"_s, u"okta-import"_s})).code,
             0);
    const QList<QByteArrayList> rows = parseCsv(contents(u"f"_s));
    const auto department = rows.at(0).indexOf("department");
    for (qsizetype i = 0; i < m_users.size(); ++i) {
        QCOMPARE(rows.at(i + 1).at(0), fieldOf(m_users.at(i), u"login"_s));
        QCOMPARE(rows.at(i + 1).at(department), fieldOf(m_users.at(i), u"department"_s));
    }
}

void TstCliExport::partialListingIsVerifiedAsSuch()
{
    m_server.addFault({FaultKind::Forbidden, 3, 0});
    const CliResult written = runCli(exportOf({u"--output"_s, path(u"f.xlsx"_s)}));
    QCOMPARE(written.code, 6);
    const CliResult verified = runCli({u"verify"_s, path(u"f.xlsx"_s)});
    QCOMPARE(verified.code, 6);
    QVERIFY2(verified.out.contains("NOT complete (forbidden): 400 users"),
             verified.out.constData());
}

void TstCliExport::damageIsFound_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("changed") << u"changed"_s << 7 << QByteArray("changed, cut off or replaced");
    QTest::newRow("rows") << u"rows"_s << 7 << QByteArray("another number of rows (700)");
    QTest::newRow("no manifest") << u"no manifest"_s << 7 << QByteArray("has no manifest");
    QTest::newRow("no JSON") << u"no JSON"_s << 7 << QByteArray("not a manifest");
    QTest::newRow("no file") << u"no file"_s << 5 << QByteArray("cannot be read");
}

void TstCliExport::damageIsFound()
{
    QFETCH(QString, damage);
    QFETCH(int, code);
    QFETCH(QByteArray, sentence);
    QCOMPARE(runCli(exportOf({u"--output"_s, path(u"f.csv"_s)})).code, 0);
    const QString manifest = u"f.csv.manifest.json"_s;
    if (damage == u"changed")
        put(u"f.csv"_s, contents(u"f.csv"_s).replace("active", "staged"));
    else if (damage == u"rows")
        put(manifest, contents(manifest).replace("\"rows\": 700", "\"rows\": 699"));
    else if (damage == u"no manifest")
        QVERIFY(QFile::remove(path(manifest)));
    else if (damage == u"no JSON")
        put(manifest, "no");
    else
        QVERIFY(QFile::remove(path(u"f.csv"_s)));
    const CliResult verified = runCli({u"verify"_s, path(u"f.csv"_s)});
    QCOMPARE(verified.code, code);
    QVERIFY2(verified.out.contains(sentence), verified.out.constData());
}

void TstCliExport::worstOfSeveralFilesCounts()
{
    QCOMPARE(runCli(exportOf({u"--output"_s, path(u"a.csv"_s)})).code, 0);
    put(u"b.csv"_s, "x");
    const CliResult verified = runCli({u"verify"_s, path(u"b.csv"_s), path(u"a.csv"_s)});
    QCOMPARE(verified.code, 7);
    QCOMPARE(linesOf(verified.out).size(), 2);
}

void TstCliExport::fullDiskKeepsTheOldFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const char *const suffix : {"csv", "json", "xlsx", "html", "sqlite"})
        QTest::newRow(suffix) << u"users."_s + QString::fromLatin1(suffix);
}

void TstCliExport::fullDiskKeepsTheOldFiles()
{
    QFETCH(QString, file);
    put(file, "old");
    put(file + u".manifest.json"_s, "old manifest");
    CliProcess process;
    process.setChildProcessModifier([] {
        ::signal(SIGXFSZ, SIG_IGN); // as on a disk without room: an error, not an end
        const rlimit limit{30'000, 30'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(exportOf({u"--output"_s, path(file)}));
    const CliResult result = process.result();
    QCOMPARE(result.code, 5);
    QVERIFY2(result.err.contains("could not be read or written"), result.err.constData());
    QVERIFY2(result.err.contains(file.toUtf8()), result.err.constData());
    QCOMPARE(contents(file), QByteArray("old"));
    QCOMPARE(contents(file + u".manifest.json"_s), QByteArray("old manifest"));
    QCOMPARE(inFolder(), file + u' ' + file + u".manifest.json"_s);
}

void TstCliExport::interruptedKeepsTheOldFiles()
{
    put(u"u.xlsx"_s, "old");
    m_server.addFault({FaultKind::Hang, 3, 0});
    const int before = m_server.requestCount();
    CliProcess process;
    process.start(exportOf({u"--output"_s, path(u"u.xlsx"_s)}));
    QTRY_VERIFY_WITH_TIMEOUT(m_server.requestCount() >= before + 3, 20'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QCOMPARE(process.result().code, 130);
    QCOMPARE(contents(u"u.xlsx"_s), QByteArray("old"));
    QCOMPARE(inFolder(), u"u.xlsx"_s);
}

QTEST_GUILESS_MAIN(TstCliExport)
#include "tst_cliexport.moc"
