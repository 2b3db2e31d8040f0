// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/detailpage.h"
#include "gui/parts/partsfakes.h"
#include "gui/widgets/fieldnote.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! The lists about one user: when they are asked for, and what each of their states says.
class TstDetailPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksWhenLookedAt();
    void showsRows();
    void saysThatThereIsNothing();
    void saysWhichPermissionIsMissing();
    void saysWhatIsNotOffered();
    void forgetsTheFormerUser();
    void stopsAndAsksAgain();
    void loadsMoreActivity();
    void readsAnotherTime();
    void copiesRows();
    void hostileValuesArePlainText();

private:
    void open(DetailTopic topic, const QString &provider = u"okta"_s);
    void answer(const QByteArray &body, int status = 200, const QByteArray &link = {});
    DetailContext context(const QString &userId = u"00u1"_s) const;
    DetailSection &section(const char *id) const
    {
        return *m_page->findChild<DetailSection *>(QLatin1String(id));
    }
    QString note(const char *id) const
    {
        return section(id).findChild<FieldNote *>(u"stateNote"_s)->text();
    }
    QTableView &table(const char *id) const
    {
        return *section(id).findChild<QTableView *>(u"detailTable"_s);
    }
    void press(const char *id, const char *button) const
    {
        section(id).findChild<QAbstractButton *>(QLatin1String(button))->click();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<DetailPage> m_page;
    Profile m_profile;
};

namespace {

const QByteArray twoGroups = R"([{"id":"g1","type":"OKTA_GROUP","profile":{"name":"Sales"}},
    {"id":"g2","type":"APP_GROUP","profile":{"name":"=1+1","description":"<b>x</b>"}}])";
const QByteArray oneEvent = R"([{"uuid":"e1","published":"2026-06-30T07:58:12.000Z",
    "displayMessage":"User login","outcome":{"result":"SUCCESS"}}])";

} // namespace

void TstDetailPage::init()
{
    m_page.reset();
    m_world = std::make_unique<World>();
}

void TstDetailPage::answer(const QByteArray &body, int status, const QByteArray &link)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    if (!link.isEmpty())
        response.headers.append(HttpHeader{"Link", link});
    m_world->transport.answers.enqueue(response);
}

DetailContext TstDetailPage::context(const QString &userId) const
{
    const DirectoryProvider &provider = *m_world->providers.find(m_profile.provider);
    const SignInPlan plan{provider.info().credentials.constFirst(), {}};
    const auto made = m_world->authenticators.make(m_profile, plan, {{u"token"_s, Secret("t")}});
    return {&m_world->services, m_profile, made.value(), {userId, u"ann@example.com"_s, "{}"}};
}

void TstDetailPage::open(DetailTopic topic, const QString &provider)
{
    m_profile = acmeProfile();
    m_profile.provider = provider;
    m_page = std::make_unique<DetailPage>(topic);
    m_page->resize(360, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setContext(context());
}

void TstDetailPage::asksWhenLookedAt()
{
    open(DetailTopic::Access);
    for (int user = 0; user < 5; ++user) // walking through the table
        m_page->setContext(context(u"00u"_s + QString::number(user)));
    QCOMPARE(m_world->transport.sent.size(), 0);
    m_page->hide();
    m_page->setContext(context(u"00u9"_s));
    QTest::qWait(400);
    QCOMPARE(m_world->transport.sent.size(), 0);
    m_page->show();
    QTRY_COMPARE(m_world->transport.sent.size(), 3); // side by side
    for (const HttpRequest &request : std::as_const(m_world->transport.sent))
        QVERIFY(request.url.path().startsWith("/api/v1/users/00u9/"_L1));
    QCOMPARE(note("detail_groups"), u"Loading…"_s);
}

void TstDetailPage::showsRows()
{
    answer(twoGroups);
    answer("[]");
    answer("[]");
    open(DetailTopic::Access);
    QTRY_VERIFY(table("detail_groups").isVisible());
    const QAbstractItemModel &model = *table("detail_groups").model();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Name"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"Sales"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Name: Sales"_s);
    QCOMPARE(section("detail_groups").findChild<QLabel *>(u"countLabel"_s)->text(), u"2"_s);
    QCOMPARE(note("detail_groups"), QString());
    QVERIFY(section("detail_groups")
                .findChild<FieldNote *>(u"remarkNote"_s)
                ->text()
                .contains("APP_GROUP"_L1));
}

void TstDetailPage::saysThatThereIsNothing()
{
    for (int list = 0; list < 3; ++list)
        answer("[]");
    open(DetailTopic::Access);
    QTRY_COMPARE(note("detail_groups"), u"In no group."_s);
    QTRY_COMPARE(note("detail_roles"), u"No administrator."_s);
    QVERIFY(!table("detail_groups").isVisible());
}

void TstDetailPage::saysWhichPermissionIsMissing()
{
    answer(twoGroups);
    answer("[]");
    answer(R"({"errorCode":"E0000006","errorSummary":"You do not have permission"})", 403);
    open(DetailTopic::Access);
    QTRY_VERIFY(note("detail_roles").startsWith("Not permitted: this takes okta.roles.read."_L1));
    QVERIFY(note("detail_roles").contains("You do not have permission"_L1));
    QCOMPARE(section("detail_roles").findChild<FieldNote *>(u"stateNote"_s)->tone(), Tone::Danger);
    QTRY_VERIFY(table("detail_groups").isVisible()); // has a state of its own
}

void TstDetailPage::saysWhatIsNotOffered()
{
    open(DetailTopic::Activity, u"jumpcloud"_s);
    QVERIFY(note("detail_events").startsWith("JumpCloud keeps its log in Directory Insights"_L1));
    QTest::qWait(400);
    QCOMPARE(m_world->transport.sent.size(), 0);
}

void TstDetailPage::forgetsTheFormerUser()
{
    answer(twoGroups);
    answer("[]");
    answer("[]");
    open(DetailTopic::Access);
    QTRY_VERIFY(table("detail_groups").isVisible());
    m_page->setContext(context(u"00u2"_s));
    QVERIFY(!table("detail_groups").isVisible());
    QCOMPARE(table("detail_groups").model()->rowCount(), 0);
    QCOMPARE(note("detail_groups"), QString());
    m_page->setContext(std::nullopt);
    QTest::qWait(400);
    QCOMPARE(m_world->transport.sent.size(), 3);
}

void TstDetailPage::stopsAndAsksAgain()
{
    open(DetailTopic::Access); // nobody answers
    QTRY_COMPARE(m_world->transport.sent.size(), 3);
    press("detail_groups", "actionButton");
    QCOMPARE(note("detail_groups"), u"Stopped before everything was in."_s);
    QCOMPARE(note("detail_roles"), u"Loading…"_s);
    answer(twoGroups);
    press("detail_groups", "actionButton");
    QTRY_VERIFY(table("detail_groups").isVisible());
    QCOMPARE(m_world->transport.sent.size(), 4);
}

void TstDetailPage::loadsMoreActivity()
{
    answer(oneEvent, 200, R"(<https://acme.okta.com/api/v1/logs?after=x>; rel="next")");
    answer("[]");
    open(DetailTopic::Activity);
    auto *const more = section("detail_doneBy").findChild<QPushButton *>(u"moreButton"_s);
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(section("detail_doneBy").findChild<QLabel *>(u"countLabel"_s)->text(), u"1 so far"_s);
    answer(QByteArray(oneEvent).replace("e1", "e2"));
    more->click();
    QTRY_COMPARE(table("detail_doneBy").model()->rowCount(), 2);
    QTRY_VERIFY(!more->isVisible());
    QVERIFY(m_world->transport.sent.constLast().url.query().contains("after=x"_L1));
}

void TstDetailPage::readsAnotherTime()
{
    const auto since = [this] {
        const QUrlQuery query(m_world->transport.sent.constLast().url);
        return QDateTime::fromString(query.queryItemValue(u"since"_s, QUrl::FullyDecoded),
                                     Qt::ISODateWithMs);
    };
    open(DetailTopic::Activity);
    QTRY_COMPARE(m_world->transport.sent.size(), 2);
    QCOMPARE(since(), m_world->clock.now().addDays(-7));
    auto *const days = m_page->findChild<QComboBox *>(u"daysBox"_s);
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Down);
    QTRY_COMPARE(m_world->transport.sent.size(), 4);
    QCOMPARE(since(), m_world->clock.now().addDays(-30));
}

void TstDetailPage::copiesRows()
{
    answer(twoGroups);
    answer("[]");
    answer("[]");
    open(DetailTopic::Access);
    QTRY_VERIFY(table("detail_groups").isVisible());
    table("detail_groups").selectAll();
    table("detail_groups").setFocus();
    QTest::keyClick(&table("detail_groups"), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Sales\tOKTA_GROUP\t\n'=1+1\tAPP_GROUP\t<b>x</b>\n"_s);
}

void TstDetailPage::hostileValuesArePlainText()
{
    answer(R"([{"id":"g1","type":"T","profile":{"name":"<img src=x>\u202Etxt\n"}}])");
    answer("[]");
    answer("[]");
    open(DetailTopic::Access);
    QTRY_VERIFY(table("detail_groups").isVisible());
    const QModelIndex cell = table("detail_groups").model()->index(0, 0);
    QCOMPARE(cell.data().toString(), u"<img src=x>⟨RLO⟩txt⏎"_s);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains("<img"_L1));
}

QTEST_MAIN(TstDetailPage)
#include "tst_detailpage.moc"
