// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportjob.h"
#include "session/listing.h"
#include "unit/session/sessionfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! ExportJob: whole files or none.
class TstExportJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheRowsAsked();
    void failureKeepsTheOldFile_data();
    void failureKeepsTheOldFile();
    void cancelKeepsTheOldFile();
    void deletingTheJobKeepsTheOldFile();
    void partialListingIsMarked();

private:
    static ExportRequest request(const QString &path, int users);
    static QByteArray contents(const QString &path);
};

ExportRequest TstExportJob::request(const QString &path, int users)
{
    static const ExporterCatalog exporters(builtinExporters());
    QByteArray page = "[";
    for (int i = 0; i < users; ++i)
        page += (i ? "," : "") + ("{\"id\":\"u" + QByteArray::number(i) + "\"}");
    page += ']';
    PageFormat format;
    format.attributes.push_back({Attribute::Id, "id"});
    UserTable table;
    table.append(
        decodeUsers({page.constData(), static_cast<std::size_t>(page.size())}, format).value());
    ExportRequest request;
    request.exporter = exporters.find(u"csv"_s);
    request.options.columns = {"id"};
    request.table = table.snapshot();
    request.rows = std::make_shared<const RowOrder>(request.table.distinctRows());
    request.stamp.state = ListingState::Complete;
    request.stamp.users = users;
    request.path = path;
    return request;
}

QByteArray TstExportJob::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstExportJob::writesTheRowsAsked()
{
    const QTemporaryDir dir;
    ExportRequest asked = request(dir.filePath(u"out.csv"_s), 5);
    asked.rows = std::make_shared<const RowOrder>(RowOrder{3, 1});
    ExportJob *job = ExportJob::start(asked, this);
    std::optional<Result<qint64>> result;
    connect(job, &ExportJob::finished, this,
            [&result](const Result<qint64> &r) { result.emplace(r); });
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->value(), 2);
    QCOMPARE(contents(asked.path), QByteArray("id\r\nu3\r\nu1\r\n"));
}

void TstExportJob::failureKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"missing/out.csv"_s;
    QTest::newRow("a folder has the name") << u"folder"_s;
}

void TstExportJob::failureKeepsTheOldFile()
{
    QFETCH(QString, path);
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"folder"_s));
    ExportJob *job = ExportJob::start(request(dir.filePath(path), 5), this);
    std::optional<Result<qint64>> result;
    connect(job, &ExportJob::finished, this,
            [&result](const Result<qint64> &r) { result.emplace(r); });
    QTRY_VERIFY(result.has_value());
    QVERIFY(!result->ok());
    QCOMPARE(result->error().kind, ErrorKind::FileFailed);
    QVERIFY(!result->error().subject.empty());
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"folder"_s});
}

void TstExportJob::cancelKeepsTheOldFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"out.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    ExportRequest asked = request(path, 5);
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
    QCOMPARE(contents(path), QByteArray("old"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"out.csv"_s});
}

void TstExportJob::deletingTheJobKeepsTheOldFile()
{
    const QTemporaryDir dir;
    ExportRequest asked = request(dir.filePath(u"out.csv"_s), 50'000);
    delete ExportJob::start(asked, nullptr);
    QThreadPool::globalInstance()->waitForDone(); // the worker comes to its end
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TstExportJob::partialListingIsMarked()
{
    const QTemporaryDir dir;
    ExportRequest asked = request(dir.filePath(u"out.csv"_s), 2);
    asked.stamp.state = ListingState::Partial;
    asked.stamp.reason = Error{ErrorKind::ConnectionLost, "cut"};
    ExportJob *job = ExportJob::start(asked, this);
    std::optional<Result<qint64>> result;
    connect(job, &ExportJob::finished, this,
            [&result](const Result<qint64> &r) { result.emplace(r); });
    QTRY_VERIFY(result.has_value());
    QVERIFY(contents(asked.path).contains("# PARTIAL LISTING"));
}

QTEST_GUILESS_MAIN(TstExportJob)
#include "tst_exportjob.moc"
