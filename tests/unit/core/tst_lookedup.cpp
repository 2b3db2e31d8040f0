// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportmanifest.h"
#include "core/stampwords.h"
#include "unit/table/tabletesting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! What files say of columns that are not known of every user.
class TstLookedUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsTheRowsOfTheFile();
    void leavesOtherColumnsAlone();
    void marksPartialColumns();
    void saysNothingOfWholeColumns();
    void manifestCountsMarks();

private:
    QList<LookedUp> lookedUp(const std::vector<std::uint32_t> &rows,
                             const std::vector<std::string> &columns) const
    {
        return lookedUpIn(m_table->snapshot(), rows, columns, {m_known});
    }
    static QString words(const LookedUp &told)
    {
        return QString::number(told.unknownUsers()) + u'/' + QString::number(told.users) + u": "
            + QString::fromStdString(unknownWords(told));
    }

    std::unique_ptr<UserTable> m_table;
    LookedUp m_known;
};

void TstLookedUp::init()
{
    m_known = {u"groups/count"_s,
               u"groups.read"_s,
               QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC),
               QDateTime(QDate(2026, 11, 1), QTime(8, 5), Qt::UTC),
               0,
               {}};
    m_table = std::make_unique<UserTable>();
    m_table->append(test::decoded(R"([{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"}])"));
    const std::uint32_t column =
        m_table->addColumn({"groups/count", "Groups", LaterForm::Count, "groups.read"});
    m_table->fillIn({{0, column, CellKind::Number, BlankReason::NotSet, "3"},
                     {1, column, CellKind::Blank, BlankReason::NotPermitted, {}},
                     {2, column, CellKind::Blank, BlankReason::NotSet, {}}});
}

void TstLookedUp::countsTheRowsOfTheFile()
{
    const QList<LookedUp> all = lookedUp({0, 1, 2, 3}, {"id", "groups/count"});
    QCOMPARE(all.size(), 1);
    QCOMPARE(words(all.first()), u"2/4: 1 not requested, 1 not permitted (takes groups.read)"_s);
    QCOMPARE(all.first().until, m_known.until);
    QCOMPARE(words(lookedUp({3}, {"groups/count"}).first()), u"1/1: 1 not requested"_s);
    QCOMPARE(words(lookedUp({0, 2}, {"groups/count"}).first()), u"0/2: "_s);
    QCOMPARE(words(lookedUp({}, {"groups/count"}).first()), u"0/0: "_s);
}

void TstLookedUp::leavesOtherColumnsAlone()
{
    QVERIFY(lookedUp({0, 1, 2, 3}, {"id", "lastLogin", "nobody.has"}).isEmpty());
    QVERIFY(lookedUp({0, 1, 2, 3}, {}).isEmpty());
}

void TstLookedUp::marksPartialColumns()
{
    Stamp stamp;
    stamp.state = ListingState::Complete;
    stamp.users = 4;
    stamp.lookedUp = lookedUp({0, 1, 2, 3}, {"groups/count"});
    const std::vector<std::string> marks = marksOf(stamp, Masking::None);
    QCOMPARE(marks.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(marks.front()),
             u"PARTIAL COLUMN: groups/count is not known of 2 of 4 users: 1 not requested, 1 not "
             "permitted (takes groups.read)"_s);
    stamp.state = ListingState::Running;
    QVERIFY(marksOf(stamp, Masking::None).back().starts_with("PARTIAL LISTING"));
    const QJsonObject told = stampObject(stamp, 4, Masking::None)[u"lookedUp"_s][0].toObject();
    QCOMPARE(QJsonDocument(told).toJson(QJsonDocument::Compact),
             R"({"column":"groups/count","from":"2026-11-01T08:00:00.000Z","needs":"groups.read",)"
             R"("unknown":{"not permitted":1,"not requested":1},)"
             R"("until":"2026-11-01T08:05:00.000Z"})");
}

void TstLookedUp::saysNothingOfWholeColumns()
{
    Stamp stamp;
    stamp.state = ListingState::Complete;
    stamp.lookedUp = lookedUp({0, 2}, {"groups/count"});
    QVERIFY(marksOf(stamp, Masking::None).empty());
    QVERIFY(stampObject(stamp, 2, Masking::None).contains(u"lookedUp"_s)); // of what time it is
    stamp.lookedUp.clear();
    QVERIFY(!stampObject(stamp, 2, Masking::None).contains(u"lookedUp"_s));
}

void TstLookedUp::manifestCountsMarks()
{
    Stamp stamp;
    stamp.state = ListingState::Complete;
    stamp.remarks = {{"As of last week.", {}}};
    const WrittenFile file{u"csv"_s, {}, {"groups/count"}, 4, 100, QByteArray(64, 'a')};
    const auto marksOfManifest = [&] {
        const auto manifest = readManifest(manifestJson(file, {}, stamp));
        return manifest.ok() ? manifest.value().marks() : -1;
    };
    QCOMPARE(marksOfManifest(), int(marksOf(stamp, Masking::None).size()));
    stamp.lookedUp = lookedUp({0, 1, 2, 3}, {"groups/count"});
    QCOMPARE(marksOfManifest(), 2);
    QCOMPARE(marksOfManifest(), int(marksOf(stamp, Masking::None).size()));
    stamp.lookedUp = lookedUp({0}, {"groups/count"});
    QCOMPARE(marksOfManifest(), 1);
}

QTEST_APPLESS_MAIN(TstLookedUp)
#include "tst_lookedup.moc"
