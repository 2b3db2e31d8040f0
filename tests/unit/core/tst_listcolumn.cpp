// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listcolumn.h"
#include "unit/table/tabletesting.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Tells of what a directory offers, and is asked for nothing.
class Offers final : public DetailSource
{
public:
    QList<DetailList> lists(const Profile &) const override
    {
        DetailList groups = detailList("groups", DetailTopic::Access, "Groups", "In no group.",
                                       {{"profile.name", "Name"}, {"type", "Kind"}});
        groups.needs = u"groups.read"_s;
        const DetailList log =
            detailList("log", DetailTopic::Activity, "Log", "Nothing.", {{"what", "What"}});
        return {groups, notOffered(u"factors"_s, DetailTopic::Security, "Factors", "None here."),
                log};
    }
    std::optional<HttpRequest> firstPage(const Profile &, const DetailList &, const DetailSubject &,
                                         const DetailSpan &) const override
    {
        return std::nullopt;
    }
    const PageFormat &format(const DetailList &) const override
    {
        static const PageFormat none;
        return none;
    }
};

ListColumn column(LaterForm form, const QString &identity)
{
    ListColumn made{
        detailList("groups", DetailTopic::Access, "Groups", "In no group.", {{"name", "Name"}}),
        {"groups/x", "Groups", form, {}}};
    made.list.identity = identity;
    return made;
}

} // namespace

//! Columns made of lists about single users.
class TstListColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTwoOfEachList();
    void reduces_data();
    void reduces();
};

void TstListColumn::offersTwoOfEachList()
{
    QStringList told;
    const QList<ListColumn> columns = listColumns(Offers(), {});
    for (const ListColumn &each : columns)
        told += QString::fromStdString(each.column.name + ' ' + each.column.title + ' '
                                       + each.column.needs);
    QCOMPARE(told.join(u'|'), u"groups/count Groups groups.read|groups/names Groups groups.read"_s);
}

void TstListColumn::reduces_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QByteArray("[]") << u"id"_s << u"#0"_s << u"()"_s;
    QTest::newRow("sorted") << QByteArray(R"([{"id":"1","name":"b"},{"id":"2","name":"a"}])")
                            << u"id"_s << u"#2"_s << u"[a, b]"_s;
    QTest::newRow("same name, two things")
        << QByteArray(R"([{"id":"1","name":"a"},{"id":"2","name":"a"}])") << u"id"_s << u"#2"_s
        << u"[a, a]"_s;
    QTest::newRow("one thing, several links")
        << QByteArray(R"([{"id":"1","app":"x","name":"a"},{"id":"2","app":"x","name":"a too"}])")
        << u"app"_s << u"#1"_s << u"[a]"_s;
    QTest::newRow("received twice")
        << QByteArray(R"([{"id":"1","name":"a"},{"id":"1","name":"a"}])") << u"id"_s << u"#1"_s
        << u"[a]"_s;
    QTest::newRow("without a name") << QByteArray(R"([{"id":"7","name":null},{"id":"8"}])")
                                    << u"id"_s << u"#2"_s << u"[7, 8]"_s;
    QTest::newRow("without the identity")
        << QByteArray(R"([{"id":"7","name":"a"}])") << u"app"_s << u"#1"_s << u"[a]"_s;
    QTest::newRow("hostile") << QByteArray("[{\"id\":\"1\",\"name\":\"a, b\\n\\u202e\"}]")
                             << u"id"_s << u"#1"_s << u"[a, b\n\u202e]"_s;
}

void TstListColumn::reduces()
{
    QFETCH(QByteArray, entries);
    QFETCH(QString, identity);
    UserTable table;
    table.append(test::decoded(entries));
    const auto reduced = [&](LaterForm form) {
        const LaterCell cell = listCell(column(form, identity), table.snapshot());
        return test::described({cell.kind, cell.blank, cell.text});
    };
    QTEST(reduced(LaterForm::Count), "count");
    QTEST(reduced(LaterForm::Names), "names");
}

QTEST_APPLESS_MAIN(TstListColumn)
#include "tst_listcolumn.moc"
