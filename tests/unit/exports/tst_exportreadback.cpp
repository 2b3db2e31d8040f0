// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formulaguard.h"
#include "core/table/celltext.h"
#include "exports/builtinexporters.h"

#include "unit/exports/hostilepeople.h"
#include "unit/exports/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

#include <array>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 10;

QString fromView(std::string_view text)
{
    // Unlike QString::fromUtf8 it keeps a U+FEFF at the beginning.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

QString typeInPython(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Blank:
        return u"NoneType"_s;
    case CellKind::Number:
        return u"number"_s;
    case CellKind::Boolean:
        return u"bool"_s;
    case CellKind::Text:
    case CellKind::List:
        return u"str"_s;
    }
    return {};
}

} // namespace

class TstExportReadback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csvIsReadBackFieldByField();
    void jsonIsReadBackFieldByField_data();
    void jsonIsReadBackFieldByField();
    void rawObjectsAreReadBack_data();
    void rawObjectsAreReadBack();
    void markOfAPartialListingBreaksNoReader_data();
    void markOfAPartialListingBreaksNoReader();

private:
    QByteArray written(const QString &format, const ExportOptions &options,
                       ListingState state = ListingState::Complete) const;

    ExporterCatalog m_exporters{builtinExporters()};
    UserTable m_table;
    std::vector<std::uint32_t> m_rows;
    std::vector<QJsonObject> m_users; //!< by row, as they were made
};

void TstExportReadback::initTestCase()
{
    QRandomGenerator random(20261124);
    for (int page = 0; page < pages; ++page) {
        const QByteArray bytes = test::hostilePage(random, page);
        test::appendPage(m_table, bytes);
        const QJsonArray users = QJsonDocument::fromJson(bytes).array();
        for (const auto &user : users)
            m_users.push_back(user.toObject());
    }
    for (std::uint32_t i = 0; i < m_table.rowCount(); ++i)
        m_rows.push_back((i * 377U) % m_table.rowCount());
    QCOMPARE(m_rows.size(), m_users.size());
}

QByteArray TstExportReadback::written(const QString &format, const ExportOptions &options,
                                      ListingState state) const
{
    Stamp stamp;
    stamp.state = state;
    stamp.users = static_cast<qint64>(m_rows.size());
    const auto writer = m_exporters.find(format)->writer(options);
    QByteArray out;
    writer->begin(out);
    writer->write(m_table.snapshot(), m_rows, out);
    writer->end(stamp, out);
    return out;
}

void TstExportReadback::csvIsReadBackFieldByField()
{
    const TableSnapshot table = m_table.snapshot();
    const std::vector<std::string> names = allColumnNames(table);
    QVERIFY(names.size() > 1000); // every user has an attribute of their own
    const QJsonArray lines =
        test::readBy(u"readcsv.py"_s, written(u"csv"_s, {names, ByteOrderMark::Utf8}));
    QCOMPARE(lines.size(), m_rows.size() + 1);

    std::size_t guarded = 0;
    for (std::size_t c = 0; c < names.size(); ++c) {
        const NamedColumn column = columnNamed(table, names[c]);
        const auto at = static_cast<qsizetype>(c);
        QVERIFY(lines[0][at].toString().endsWith(fromView(names[c])));
        for (std::size_t r = 0; r < m_rows.size(); ++r) {
            const Cell cell = readCell(table, m_rows[r], column);
            QString expected = fromView(plainText(cell));
            if (cell.kind == CellKind::Text && looksLikeFormula(cell.text)) {
                expected.prepend(u'\'');
                ++guarded;
            }
            QCOMPARE(lines[static_cast<qsizetype>(r) + 1][at].toString(), expected);
        }
    }
    QVERIFY(guarded > 100);
}

void TstExportReadback::jsonIsReadBackFieldByField_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("ndjson") << u"ndjson"_s;
}

void TstExportReadback::jsonIsReadBackFieldByField()
{
    QFETCH(QString, format);
    const TableSnapshot table = m_table.snapshot();
    std::vector<std::string> names = allColumnNames(table);
    names.resize(40);
    const QJsonArray objects = test::readBy(u"readjson.py"_s, written(format, {names}));
    QCOMPARE(objects.size(), static_cast<qsizetype>(m_rows.size()));
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const QJsonArray pairs = objects[static_cast<qsizetype>(r)].toArray();
        QCOMPARE(pairs.size(), static_cast<qsizetype>(names.size()));
        for (std::size_t c = 0; c < names.size(); ++c) {
            const Cell cell = readCell(table, m_rows[r], columnNamed(table, names[c]));
            const QString text = cell.kind == CellKind::Blank ? u"null"_s : fromView(cell.text);
            const QJsonArray expected{fromView(names[c]), typeInPython(cell), text};
            QCOMPARE(pairs[static_cast<qsizetype>(c)].toArray(), expected);
        }
    }
}

void TstExportReadback::rawObjectsAreReadBack_data()
{
    jsonIsReadBackFieldByField_data();
}

void TstExportReadback::rawObjectsAreReadBack()
{
    QFETCH(QString, format);
    const QByteArray file = written(format, {});
    QJsonArray objects;
    if (format == u"json")
        objects = QJsonDocument::fromJson(file).array();
    else
        for (const QByteArray &line : file.split('\n'))
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
    QCOMPARE(test::readBy(u"readjson.py"_s, file).size(), static_cast<qsizetype>(m_rows.size()));
    QCOMPARE(objects.size(), static_cast<qsizetype>(m_rows.size()));
    for (std::size_t r = 0; r < m_rows.size(); ++r)
        QCOMPARE(objects[static_cast<qsizetype>(r)].toObject(), m_users[m_rows[r]]);
}

void TstExportReadback::markOfAPartialListingBreaksNoReader_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("script");
    QTest::newRow("csv") << u"csv"_s << u"readcsv.py"_s;
    QTest::newRow("json") << u"json"_s << u"readjson.py"_s;
    QTest::newRow("ndjson") << u"ndjson"_s << u"readjson.py"_s;
}

void TstExportReadback::markOfAPartialListingBreaksNoReader()
{
    QFETCH(QString, format);
    QFETCH(QString, script);
    const ExportOptions options{{"id", "login", "status"}};
    const QJsonArray complete = test::readBy(script, written(format, options));
    QJsonArray partial = test::readBy(script, written(format, options, ListingState::Partial));
    const QJsonArray mark = partial.takeAt(partial.size() - 1).toArray();
    QCOMPARE(partial, complete);
    if (format == u"csv")
        QCOMPARE(mark,
                 (QJsonArray{u"# PARTIAL LISTING: unknown reason, 1000 users"_s, u""_s, u""_s}));
    else
        QCOMPARE(mark[0][0].toString(), u"rollcall"_s);
}

QTEST_GUILESS_MAIN(TstExportReadback)
#include "tst_exportreadback.moc"
