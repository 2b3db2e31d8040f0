// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "gui/parts/partstable.h"
#include "gui/widgets/budgetmeter.h"
#include "gui/widgets/enrichmentbar.h"
#include "gui/widgets/listingstatus.h"
#include "gui/widgets/messagebanner.h"
#include "gui/widgets/rollcallstyle.h"
#include "gui/widgets/searchbox.h"
#include "gui/widgets/stateview.h"
#include "gui/widgets/statusdelegate.h"
#include "gui/widgets/statuspill.h"
#include "gui/widgets/theme.h"
#include "models/usertablemodel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TstWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchBoxTellsOfTyping();
    void searchBoxShowsMistake_data();
    void searchBoxShowsMistake();
    void bannerShowsAndCloses();
    void bannerShowsAllOfItsText_data();
    void bannerShowsAllOfItsText();
    void stateViewShowsPage();
    void meterCountsShare_data();
    void meterCountsShare();
    void meterHidesWithoutLimit();
    void statusTellsProgress_data();
    void statusTellsProgress();
    void statusCountsWaitDown();
    void statusButtonsFollowState();
    void pillHasWordAndColor();
    void delegatePaintsStatusOnly();
    void tickBoxesShowOnDark();
    void iconsFollowThePalette();
};

void TstWidgets::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TstWidgets::searchBoxTellsOfTyping()
{
    SearchBox box;
    QSignalSpy edited(&box, &SearchBox::textEdited);
    QSignalSpy left(&box, &SearchBox::leaveRequested);
    auto *edit = box.findChild<QLineEdit *>(u"searchEdit"_s);
    box.setText(u"quiet"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClicks(edit, u"ab"_s);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited.last().first().toString(), u"quietab"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(left.size(), 1);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(box.text(), QString());
    QCOMPARE(edited.size(), 3);
    QVERIFY(!edit->accessibleName().isEmpty());
}

void TstWidgets::searchBoxShowsMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::newRow("in the middle") << u"sales \"van"_s << 6 << 4;
    QTest::newRow("behind two-byte letters") << u"üö \"x"_s << 5 << 2;
    QTest::newRow("at the end") << u"a AND"_s << 5 << 0;
    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("hostile: past the end") << u"ab"_s << 99 << 99;
}

void TstWidgets::searchBoxShowsMistake()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QFETCH(int, length);
    SearchBox box;
    box.setText(text);
    box.resize(300, box.sizeHint().height());
    auto *edit = box.findChild<QLineEdit *>(u"searchEdit"_s);
    const QImage before = edit->grab().toImage();
    QueryError error;
    error.offset = static_cast<std::size_t>(offset);
    error.length = static_cast<std::size_t>(length);
    error.message = "A sentence.";
    box.setError(error);
    QCOMPARE(box.errorText(), u"A sentence."_s);
    QCOMPARE(box.text(), text);
    QCOMPARE(edit->grab().toImage() != before, !text.isEmpty()); // underlined
    QTest::keyClicks(edit, u"x"_s);
    QCOMPARE(box.errorText(), QString());
}

void TstWidgets::bannerShowsAllOfItsText_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isBeside"); //!< the buttons are
    QTest::newRow("wide") << 1'000 << true;
    QTest::newRow("narrow") << 380 << false;
    QTest::newRow("as narrow as the table can be") << 260 << false;
}

//! Whatever a notice says of rows that are not everybody's, it must not be cut off.
void TstWidgets::bannerShowsAllOfItsText()
{
    QFETCH(int, width);
    QWidget window;
    auto *const layout = new QVBoxLayout(&window);
    auto *const banner = new MessageBanner(&window);
    layout->addWidget(banner);
    layout->addWidget(new QPlainTextEdit(&window), 1); // takes what it can get
    window.resize(width, 300);
    window.show();
    banner->showMessage(Tone::Warning, u"Only some of them were fetched. "_s.repeated(6),
                        u"Fetch Them"_s, u"Not All"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *const label = banner->findChild<QLabel *>(u"textLabel"_s);
    const auto *const button = banner->findChild<QPushButton *>(u"primaryButton"_s);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    QTEST(button->y() < label->geometry().bottom(), "isBeside");
}

void TstWidgets::bannerShowsAndCloses()
{
    MessageBanner banner;
    QVERIFY(banner.isHidden());
    banner.showMessage(Tone::Warning, u"<b>Partial</b>"_s, u"Go On"_s);
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.text(), u"<b>Partial</b>"_s);
    QCOMPARE(banner.findChild<QLabel *>(u"textLabel"_s)->textFormat(), Qt::PlainText);
    QVERIFY(banner.findChild<QPushButton *>(u"secondaryButton"_s)->isHidden());
    QSignalSpy primary(&banner, &MessageBanner::primaryTriggered);
    QSignalSpy closed(&banner, &MessageBanner::closed);
    banner.findChild<QPushButton *>(u"primaryButton"_s)->click();
    QCOMPARE(primary.size(), 1);
    banner.findChild<QToolButton *>(u"closeButton"_s)->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(banner.isHidden());
}

void TstWidgets::stateViewShowsPage()
{
    StateView view;
    StatePage page;
    page.title = u"<i>Loading</i>"_s;
    page.text = u"Text."_s;
    page.secondary = u"Stop"_s;
    page.busy = StatePage::Busy::Yes;
    view.setPage(page);
    QCOMPARE(view.findChild<QLabel *>(u"titleLabel"_s)->text(), u"<i>Loading</i>"_s);
    QCOMPARE(view.findChild<QLabel *>(u"titleLabel"_s)->textFormat(), Qt::PlainText);
    QVERIFY(!view.findChild<QProgressBar *>()->isHidden());
    QVERIFY(view.findChild<QPushButton *>(u"primaryButton"_s)->isHidden());
    QSignalSpy secondary(&view, &StateView::secondaryTriggered);
    view.findChild<QPushButton *>(u"secondaryButton"_s)->click();
    QCOMPARE(secondary.size(), 1);
    view.setPage({});
    QVERIFY(view.findChild<QProgressBar *>()->isHidden());
}

void TstWidgets::meterCountsShare_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("text");
    QTest::newRow("half") << 600 << 386 << 50 << u"214 of 300 requests"_s;
    QTest::newRow("all") << 600 << 600 << 100 << u"0 of 600 requests"_s;
    QTest::newRow("more than ours") << 6000 << 1000 << 50 << u"5,000 of 3,000 requests"_s;
    QTest::newRow("tiny share") << 10 << 9 << 1 << u"1 of 1 requests"_s;
    QTest::newRow("hostile: more remaining than there is")
        << 10 << 99 << 50 << u"0 of 5 requests"_s;
    QTest::newRow("hostile: huge")
        << 2147483647 << 2147483646 << 100 << u"1 of 2,147,483,647 requests"_s;
}

void TstWidgets::meterCountsShare()
{
    QFETCH(int, limit);
    QFETCH(int, remaining);
    QFETCH(int, percent);
    BudgetMeter meter;
    meter.setRateLimit(RateLimit{limit, remaining, std::chrono::seconds(20)}, percent);
    QTEST(meter.text(), "text");
    QVERIFY(!meter.isHidden());
    QVERIFY(meter.toolTip().contains("20"_L1));
    QVERIFY(!meter.grab().isNull());
}

void TstWidgets::meterHidesWithoutLimit()
{
    BudgetMeter meter;
    meter.setRateLimit(std::nullopt, 50);
    QVERIFY(meter.isHidden());
    meter.setRateLimit(RateLimit{0, 0, std::chrono::seconds(1)}, 50); // a concurrency limit
    QVERIFY(meter.isHidden());
}

void TstWidgets::statusTellsProgress_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("pages");
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("text");
    const int running = int(Listing::State::Running);
    QTest::newRow("idle") << int(Listing::State::Idle) << 0 << 0.0 << 0 << QString();
    QTest::newRow("first page") << running << 0 << 0.0 << 0 << u"Asking for the first page…"_s;
    QTest::newRow("no speed yet") << running << 21 << 0.0 << 0 << u"4,200 users, 21 pages"_s;
    QTest::newRow("speed") << running << 21 << 830.4 << 0
                           << u"4,200 users, 21 pages, 830 users/s"_s;
    QTest::newRow("time left") << running << 21 << 100.0 << 5000
                               << u"4,200 users, 21 pages, 100 users/s, about 8 s left"_s;
    QTest::newRow("minutes left") << running << 21 << 100.0 << 64200
                                  << u"4,200 users, 21 pages, 100 users/s, about 10 min left"_s;
    QTest::newRow("more than expected")
        << running << 21 << 100.0 << 4000 << u"4,200 users, 21 pages, 100 users/s"_s;
    QTest::newRow("paused") << int(Listing::State::Paused) << 21 << 0.0 << 0
                            << u"Paused after 4,200 users, 21 pages"_s;
    QTest::newRow("ended") << int(Listing::State::Ended) << 21 << 0.0 << 0
                           << u"Complete: 4,200 users of Acme."_s;
}

void TstWidgets::statusTellsProgress()
{
    QFETCH(int, state);
    QFETCH(int, pages);
    QFETCH(double, speed);
    QFETCH(int, expected);
    FakeClock clock;
    ListingStatus status(clock);
    ListingProgress progress;
    progress.pages = pages;
    progress.users = pages * 200;
    progress.usersPerSecond = speed;
    Stamp stamp;
    stamp.state = ListingState::Complete;
    stamp.tenant = u"Acme"_s;
    stamp.users = progress.users;
    if (expected > 0)
        status.setExpectedUsers(expected);
    status.setProgress(progress, stamp, static_cast<Listing::State>(state));
    QTEST(status.text(), "text");
    QTEST(status.accessibleName(), "text");
}

void TstWidgets::statusCountsWaitDown()
{
    FakeClock clock;
    ListingStatus status(clock);
    ListingProgress progress;
    progress.pages = 21;
    progress.users = 4200;
    progress.wait = Wait{WaitReason::RateLimited, std::chrono::seconds(12), 1};
    progress.waitUntil = clock.now().addSecs(12);
    status.setProgress(progress, {}, Listing::State::Running);
    QCOMPARE(status.text(), u"4,200 users · Waiting 12 s for the rate limit"_s);
    clock.advance(std::chrono::milliseconds(9'500));
    QTRY_COMPARE(status.text(), u"4,200 users · Waiting 3 s for the rate limit"_s);
    clock.advance(std::chrono::seconds(60)); // late, but never less than nothing
    QTRY_COMPARE(status.text(), u"4,200 users · Waiting 0 s for the rate limit"_s);
}

void TstWidgets::statusButtonsFollowState()
{
    FakeClock clock;
    ListingStatus status(clock);
    const auto shown = [&status] {
        QStringList names;
        for (const char *name : {"pauseButton", "resumeButton", "stopButton"}) {
            const auto *button = status.findChild<QToolButton *>(QString::fromLatin1(name));
            if (!button->isHidden())
                names.append(button->objectName());
        }
        return names.join(u'|');
    };
    QCOMPARE(shown(), QString());
    status.setProgress({}, {}, Listing::State::Running);
    QCOMPARE(shown(), u"pauseButton|stopButton"_s);
    QSignalSpy paused(&status, &ListingStatus::pauseRequested);
    QSignalSpy stopped(&status, &ListingStatus::stopRequested);
    QSignalSpy resumed(&status, &ListingStatus::resumeRequested);
    status.findChild<QToolButton *>(u"pauseButton"_s)->click();
    status.findChild<QToolButton *>(u"stopButton"_s)->click();
    status.setProgress({}, {}, Listing::State::Paused);
    QCOMPARE(shown(), u"resumeButton|stopButton"_s);
    status.findChild<QToolButton *>(u"resumeButton"_s)->click();
    QCOMPARE(paused.size() + stopped.size() + resumed.size(), 3);
    status.setProgress({}, {}, Listing::State::Ended);
    QCOMPARE(shown(), QString());
}

void TstWidgets::pillHasWordAndColor()
{
    StatusPill pill;
    for (const AccountStatus status : allAccountStatuses) {
        pill.setStatus(status, {});
        QVERIFY(!pill.text().isEmpty());
        QVERIFY(pill.accessibleName().contains(pill.text()));
        pill.resize(pill.sizeHint());
        const QImage image = pill.grab().toImage();
        const QColor fill =
            Theme::toneColors(Theme::toneOf(status), Theme::schemeOf(pill.palette())).fill;
        QCOMPARE(image.pixelColor(4, image.height() / 2), fill);
    }
    pill.setStatus(AccountStatus::Active, u"ACTIVE"_s);
    QCOMPARE(pill.text(), u"Active"_s); // the same word is not said twice
    pill.setStatus(AccountStatus::Unknown, u"<b>ODD</b>\u202e"_s);
    QVERIFY(pill.text().startsWith("<b>ODD</b>"_L1));
    QVERIFY(!pill.text().contains(QChar(0x202e)));
    QVERIFY(!pill.toolTip().contains("<b>"_L1));
}

void TstWidgets::delegatePaintsStatusOnly()
{
    const TableSnapshot table = tableOf(u"okta/users-page.json"_s);
    UserTableModel model;
    model.setColumns({u"login"_s, u"status"_s});
    model.show(table, std::make_shared<RowOrder>(table.distinctRows()), 0);
    QTableView view;
    view.setPalette(Theme::palette(ColorScheme::Light));
    view.setModel(&model);
    StatusDelegate delegate(int(UserRole::StatusRole), nullptr);
    view.setItemDelegate(&delegate);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.resize(500, 200);
    view.selectRow(1);
    const QImage image = view.viewport()->grab().toImage();
    const auto has = [&](int row, int column, const QColor &color) {
        const QRect cell = view.visualRect(model.index(row, column));
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(has(0, 1, Theme::toneColors(Tone::Success, ColorScheme::Light).fill));
    QVERIFY(!has(0, 0, Theme::toneColors(Tone::Success, ColorScheme::Light).fill));
    QVERIFY(has(1, 1, Theme::toneColors(Tone::Info, ColorScheme::Light).fill)); // selected too
    view.setItemDelegate(nullptr);
}

//! While the palette changes, buttons have their old one still.
void TstWidgets::iconsFollowThePalette()
{
    FakeClock clock;
    ListingStatus status(clock);
    EnrichmentBar bar(clock);
    for (QWidget *const widget : std::initializer_list<QWidget *>{&status, &bar}) {
        for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
            widget->setPalette(Theme::palette(scheme));
            const auto *button = widget->findChild<QToolButton *>(u"pauseButton"_s);
            QCOMPARE(button->icon().pixmap(16).toImage(),
                     Theme::icon(u"pause"_s, Theme::palette(scheme)).pixmap(16).toImage());
        }
    }
}

void TstWidgets::tickBoxesShowOnDark()
{
    RollcallStyle style;
    QCheckBox box;
    box.setStyle(&style);
    box.setPalette(Theme::palette(ColorScheme::Dark));
    const QImage image = box.grab().toImage();
    const QColor window = box.palette().color(QPalette::Window);
    double most = 1;
    for (int x = 0; x < image.width(); ++x)
        most = std::max(most, Theme::contrast(image.pixelColor(x, image.height() / 2), window));
    QVERIFY(most >= 3); // WCAG 2 AA for what is no text
}

QTEST_MAIN(TstWidgets)
#include "tst_widgets.moc"
