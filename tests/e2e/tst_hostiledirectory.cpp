// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/displaytext.h"
#include "core/table/celltext.h"
#include "e2e/realsession.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

//! One user with this beside the id.
QByteArray userWith(const QByteArray &members)
{
    return "[{\"id\":\"00u1\"," + members + "}]";
}

QByteArray manyKeys(int keys)
{
    QByteArray members;
    for (int key = 0; key < keys; ++key)
        members += (key ? ",\"k" : "\"k") + QByteArray::number(key) + "\":\"v\"";
    return members;
}

} // namespace

//! A directory that sends what no directory should: what becomes of the listing, of every cell that
//! is shown, and of a file in every format.
class TstHostileDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOrRefused_data();
    void isReadOrRefused();

private:
    void showAll(const TableSnapshot &table) const;
    void exportAll(const Listed &listed);

    RealSession m_session;
    QTemporaryDir m_folder;
};

void TstHostileDirectory::isReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("users");
    const auto good = [](const char *name, const QByteArray &page, int users = 1) {
        QTest::newRow(name) << page << u"complete"_s << users;
    };
    const auto bad = [](const char *name, const QByteArray &page) {
        QTest::newRow(name) << page << u"bad response"_s << 0;
    };
    good("nobody", "[]", 0);
    good("100,000 columns", userWith(manyKeys(100'000)));
    good("a value of 10 MB",
         userWith("\"profile\":{\"login\":\"" + repeated("x", 10'000'000) + "\"}"));
    good("10 MB of controls",
         userWith("\"profile\":{\"login\":\"" + repeated("\\u001b", 1'700'000) + "\"}"));
    good("10,000 values in an array",
         userWith("\"profile\":{\"title\":[" + repeated("\"a\",", 9'999) + "\"z\"]}"));
    good("nested 200 deep",
         userWith("\"o\":" + repeated("{\"o\":", 200) + "1" + repeated("}", 200)));
    bad("nested 200,000 deep",
        userWith("\"o\":" + repeated("[", 200'000) + repeated("]", 200'000)));
    good("invalid UTF-8", userWith("\"profile\":{\"login\":\"a\xff\xc3(\xed\xa0\x80z\"}"));
    good("lone surrogates", userWith("\"profile\":{\"login\":\"\\ud800a\\udc00\"}"));
    good(
        "controls and overrides",
        userWith(
            "\"profile\":{\"login\":\"\\u0000\\u0007\\u001b[2J\\u009b\\u202e\\u2066x\\r\\n\\t\"}"));
    good("markup", userWith("\"profile\":{\"displayName\":\"<img src=x><b>&lt;\\\"'</b>\"}"));
    good("markup in a key", userWith("\"profile\":{\"<b>\\u202e\\n\":\"x\"}"));
    good("keys twice", userWith("\"status\":\"ACTIVE\",\"status\":\"STAGED\""));
    good("an id twice", "[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"a\"}]", 2);
    good("ids with slashes", "[{\"id\":\"../a\"},{\"id\":\"a/b?c#d%2e\"},{\"id\":\"..\"}]", 3);
    good("ids that are numbers", "[{\"id\":1},{\"id\":1e3},{\"id\":-0}]", 3);
    bad("an id that is empty", "[{\"id\":\"a\"},{\"id\":\"\"}]");
    bad("no id", "[{\"profile\":{}}]");
    good("dates out of range",
         userWith("\"created\":\"99999-13-45T99:99:99Z\",\"lastLogin\":\"-0001-01-01T00:00:00Z\","
                  "\"lastUpdated\":\"9999-12-31T23:59:60.999999999Z\",\"activated\":\"now\""));
    good("types out of place",
         userWith("\"status\":{\"a\":1},\"created\":[],\"profile\":\"none\",\"lastLogin\":"
                  "12345678901234567890123"));
    good("numbers past every range",
         userWith("\"n\":1e999,\"m\":-1e-999,\"o\":123456789012345678901234567890"));
    bad("a login page", "<!DOCTYPE html><html><body>Sign in</body></html>");
    bad("plain text", "upstream connect error");
    bad("nothing at all", "");
    bad("an object in place of the list", "{\"users\":[]}");
    bad("null", "null");
    bad("a list of lists", "[[{\"id\":\"a\"}]]");
    bad("a list that is not closed", "[{\"id\":\"a\"}");
    bad("more behind the list", "[{\"id\":\"a\"}]]");
}

void TstHostileDirectory::isReadOrRefused()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, end);
    QFETCH(int, users);
    ScriptedServer server;
    server.otherwise([page](const Received &) { return Step::ok(page); });
    Profile profile = SessionFixture::profile();
    profile.baseUrl = server.origin();
    profile.budgetPercent = 100;
    const Listed listed = listAll(m_session, profile, {{u"token"_s, Secret("00token")}});
    QCOMPARE(listed.end(), end);
    QCOMPARE(listed.stamp.users, users);
    QCOMPARE(int(listed.table.distinctRows().size()), users);
    showAll(listed.table);
    exportAll(listed);
}

//! Every cell, and the name of every column.
void TstHostileDirectory::showAll(const TableSnapshot &table) const
{
    static const QRegularExpression unsafe(
        u"[\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    QVERIFY(table.columnCount() < UserTable::maxColumns + 40);
    for (std::uint32_t column = 0; column < table.columnCount(); ++column) {
        const std::string &name = table.column(column).name;
        QVERIFY(!displayText(name).contains(unsafe));
        for (const std::uint32_t row : table.distinctRows()) {
            const QString shown =
                displayText(plainText(readCell(table, row, columnNamed(table, name))));
            QVERIFY2(!shown.contains(unsafe), qPrintable(shown.left(100)));
            QVERIFY(shown.size() <= 8'001); // a control's name has up to eight letters
        }
    }
}

void TstHostileDirectory::exportAll(const Listed &listed)
{
    ExportOptions options;
    options.workFolder = m_folder.path();
    for (const char *column : {"id", "login", "displayName", "status", "created", "lastLogin"})
        options.columns.emplace_back(column);
    const std::vector<std::uint32_t> rows = listed.table.distinctRows();
    for (const auto &exporter : m_session.exporters.all()) {
        ExportOptions own = options;
        if (!exporter->ownColumns().empty())
            own.columns = exporter->ownColumns();
        const auto writer = exporter->writer(own);
        QByteArray file;
        writer->begin(file);
        writer->write(listed.table, rows, file);
        writer->end(listed.stamp, file);
        for (bool hasMore = true; hasMore;) {
            const Result<bool> more = writer->rest(file);
            QVERIFY2(more.ok(), qPrintable(exporter->id()));
            hasMore = more.value();
        }
        const QString path = m_folder.filePath(u"out."_s + exporter->suffix());
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file) == file.size());
        out.close();
        const int marks = int(marksOf(listed.stamp, Masking::None).size());
        const std::optional<qint64> lines = exporter->linesIn(path, marks);
        QVERIFY2(lines, qPrintable(exporter->id()));
        QVERIFY2(*lines == writer->linesWritten(), qPrintable(exporter->id()));
    }
}

QTEST_GUILESS_MAIN(TstHostileDirectory)
#include "tst_hostiledirectory.moc"
