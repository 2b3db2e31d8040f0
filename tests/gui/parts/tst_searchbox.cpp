// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/partstable.h"
#include "gui/widgets/querycolors.h"
#include "gui/widgets/searchbox.h"
#include "gui/widgets/searchhelp.h"
#include "gui/widgets/theme.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! The search box with its list, its help and its memory.
class TstSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void colorsAreReadable_data();
    void colorsAreReadable();
    void completesNameThenValue();
    void quotesWhatMustBeQuoted();
    void keysOfTheList();
    void keysOutsideTheList();
    void replacesOnlyThePiece();
    void offersAgesForDates();
    void clickTakesSuggestion();
    void composingIsLeftAlone();
    void tellsOfUnknownColumn();
    void mistakeComesBeforeNotice();
    void remembersSearches();
    void forgetsHalfASearch_data();
    void forgetsHalfASearch();
    void remembersWhatStood();
    void remembersWhatIsFoundLater();
    void unreadableHistoryIsNone_data();
    void unreadableHistoryIsNone();
    void helpExamplesAreRead();
    void helpIsClickedAndClosed();

private:
    QString offered() const; //!< "name (detail)|…"; empty: no list
    void type(const QString &text);
    QPushButton *example(const QString &query) const;

    std::unique_ptr<FakeSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    QLineEdit *m_edit = nullptr;
    SearchHelp *m_help = nullptr;
    qint64 m_found = 1; //!< users, by whatever is typed
};

namespace {

TableSnapshot people()
{
    QByteArray page;
    const auto add = [&page](int id, const char *status, const char *city) {
        page += (page.isEmpty() ? "[" : ",") + QByteArray("{\"id\":\"") + QByteArray::number(id)
            + "\",\"status\":\"" + status + "\",\"lastLogin\":\"2026-01-01T00:00:00.000Z\","
            + "\"profile\":{\"login\":\"u" + QByteArray::number(id)
            + "@example.com\",\"department\":\"Ops\",\"city\":\"" + city + "\"}}";
    };
    add(1, "ACTIVE", "Berlin");
    add(2, "ACTIVE", "New York");
    add(3, "LOCKED_OUT", "New York");
    add(4, "ACTIVE", "Bern \\\"Old\\\"");
    page += ']';
    const ProviderCatalog providers(builtinProviders());
    UserTable table;
    table.append(decodeUsers({page.constData(), std::size_t(page.size())},
                             providers.find(u"okta"_s)->userPageFormat({}))
                     .value());
    return table.snapshot();
}

} // namespace

void TstSearchBox::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_settings = std::make_unique<FakeSettings>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    auto *const layout = new QVBoxLayout(m_window.get());
    m_box = new SearchBox(m_window.get());
    layout->addWidget(m_box);
    layout->addStretch();
    m_box->setSettings(*m_settings);
    m_box->setTable(people());
    m_edit = m_box->findChild<QLineEdit *>(u"searchEdit"_s);
    m_help = m_box->findChild<SearchHelp *>();
    // As the table's view does it.
    connect(m_box, &SearchBox::textEdited, m_box, [this](const QString &text) {
        const auto parsed = parseQuery(text.toStdString(), {});
        if (const auto *const error = std::get_if<QueryError>(&parsed))
            m_box->setError(*error);
        else
            m_box->clearError();
        m_box->setFound(text, m_found);
    });
    m_found = 1;
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->focusSearch();
    QTRY_VERIFY(m_edit->hasFocus());
}

void TstSearchBox::cleanup()
{
    m_window.reset();
}

QString TstSearchBox::offered() const
{
    const auto *const list = m_window->findChild<SuggestionList *>();
    if (!list->isVisible())
        return {};
    const auto *const items = list->findChild<QListWidget *>();
    QStringList texts;
    for (int row = 0; row < items->count(); ++row)
        texts.append(items->item(row)->data(Qt::AccessibleTextRole).toString());
    return texts.join(u'|');
}

void TstSearchBox::type(const QString &text)
{
    m_edit->clear();
    QTest::keyClicks(m_edit, text);
}

QPushButton *TstSearchBox::example(const QString &query) const
{
    const auto buttons = m_help->findChildren<QPushButton *>(u"exampleButton"_s);
    const auto found = std::ranges::find(buttons, query, &QWidget::accessibleName);
    return found == buttons.end() ? nullptr : *found;
}

void TstSearchBox::colorsAreReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColorScheme::Light);
    QTest::newRow("dark") << int(ColorScheme::Dark);
}

void TstSearchBox::colorsAreReadable()
{
    QFETCH(int, scheme);
    const QPalette palette = Theme::palette(ColorScheme(scheme));
    const QString query = u"ä -city:^Ber,\"New York\"$ OR (\"van der\" a<5)"_s;
    const auto formats = queryFormats(query, palette);
    QStringList colored;
    QSet<QRgb> colors;
    for (const auto &range : formats) {
        if (range.format.foreground().style() == Qt::NoBrush)
            continue;
        const QColor color = range.format.foreground().color();
        QVERIFY(Theme::contrast(color, palette.color(QPalette::Base)) >= 4.5);
        colors.insert(color.rgb());
        colored.append(query.mid(range.start, range.length));
    }
    QCOMPARE(colored.join(u' '), u"- city : ^ Ber , \"New York\" $ OR ( \"van der\" a < 5 )"_s);
    QCOMPARE(colors.size(), 4);
    QCOMPARE(queryFormats({}, palette).size(), 0);
}

void TstSearchBox::completesNameThenValue()
{
    type(u"c"_s);
    QCOMPARE(offered(), QString()); // one letter says too little
    type(u"-cit"_s);
    QCOMPARE(offered(), u"city, City"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_box->text(), u"-city:"_s);
    QTRY_COMPARE(offered(), u"New York, 2|Berlin, 1|Bern \"Old\", 1"_s);
    QTest::keyClicks(m_edit, u"BER"_s);
    QTRY_COMPARE(offered(), u"Berlin, 1|Bern \"Old\", 1"_s);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_edit->accessibleDescription(), u"Berlin, 1"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_box->text(), u"-city:Berlin"_s);
    QCOMPARE(offered(), QString());
    QCOMPARE(m_box->errorText(), QString());
    m_edit->undo();
    QCOMPARE(m_box->text(), u"-city:BER"_s);
}

void TstSearchBox::quotesWhatMustBeQuoted()
{
    type(u"city=old"_s);
    QTRY_COMPARE(offered(), u"Bern \"Old\", 1"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_box->text(), u"city=\"Bern \\\"Old\\\"\""_s);
    QCOMPARE(m_box->errorText(), QString());
    QTest::keyClicks(m_edit, u",new"_s);
    QTRY_COMPARE(offered(), u"New York, 2"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_box->text(), u"city=\"Bern \\\"Old\\\"\",\"New York\""_s);
    QCOMPARE(m_box->errorText(), QString());
    type(u"status:"_s);
    QTRY_COMPARE(offered(), u"active, 3|locked, 1"_s);
}

void TstSearchBox::keysOfTheList()
{
    QSignalSpy left(m_box, &SearchBox::leaveRequested);
    type(u"status:"_s);
    QTRY_VERIFY(!offered().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Up); // the last one
    QTest::keyClick(m_edit, Qt::Key_Down); // none
    QTest::keyClick(m_edit, Qt::Key_Down); // the first one
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Enter);
    QCOMPARE(m_box->text(), u"status:locked"_s);
    QCOMPARE(left.size(), 0);
    type(u"dep"_s);
    QTRY_VERIFY(!offered().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(offered(), QString());
    QCOMPARE(m_box->text(), u"dep"_s);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(m_box->text(), QString());
}

void TstSearchBox::keysOutsideTheList()
{
    QSignalSpy left(m_box, &SearchBox::leaveRequested);
    type(u"dep"_s);
    QTest::keyClick(m_edit, Qt::Key_Return); // nothing chosen: search for the word
    QCOMPARE(left.size(), 1);
    QCOMPARE(m_box->text(), u"dep"_s);
    QCOMPARE(offered(), QString());
    m_edit->clear();
    QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(offered().contains(u"department, Department|"_s));
}

void TstSearchBox::replacesOnlyThePiece()
{
    type(u"a depxx:ops b"_s);
    m_edit->setCursorPosition(5);
    QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_box->text(), u"a department:ops b"_s);
    QCOMPARE(m_edit->cursorPosition(), 12);
}

void TstSearchBox::offersAgesForDates()
{
    type(u"lastLogin:"_s);
    QVERIFY(offered().startsWith(u"<90d, longer than 90 days ago|"_s));
    const auto *const list = m_window->findChild<SuggestionList *>()->findChild<QListWidget *>();
    const int count = list->count();
    for (int row = 0; row < count; ++row) { // each one is a query
        type(u"lastLogin:"_s);
        for (int i = 0; i <= row; ++i)
            QTest::keyClick(m_edit, Qt::Key_Down);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(m_box->text().size() > 10);
        QCOMPARE(m_box->errorText(), QString());
    }
    type(u"lastLogin<"_s);
    QVERIFY(offered().startsWith(u"7d, "_s));
}

void TstSearchBox::clickTakesSuggestion()
{
    type(u"city:n"_s);
    QTRY_VERIFY(!offered().isEmpty());
    auto *const list = m_window->findChild<SuggestionList *>()->findChild<QListWidget *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    QCOMPARE(m_box->text(), u"city:\"New York\""_s);
    QVERIFY(m_edit->hasFocus());
}

void TstSearchBox::composingIsLeftAlone()
{
    type(u"city:"_s);
    QInputMethodEvent composing(u"に"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QueryError error;
    error.message = "A sentence.";
    m_box->setError(error);
    m_box->setTable(people());
    QCOMPARE(m_edit->displayText(), u"city:"_s);
    QInputMethodEvent committing;
    committing.setCommitString(u"日本"_s);
    QCoreApplication::sendEvent(m_edit, &committing);
    QCOMPARE(m_box->text(), u"city:日本"_s);
}

void TstSearchBox::tellsOfUnknownColumn()
{
    type(u"departmnt:ops"_s);
    QCOMPARE(m_box->noticeText(),
             u"No user has a column “departmnt”. Did you mean “department”?"_s);
    QCOMPARE(m_box->errorText(), QString());
    type(u"shoeSize:9"_s);
    QCOMPARE(m_box->noticeText(), u"No user has a column “shoeSize”."_s);
    m_box->setTable({}); // nobody is here yet
    QCOMPARE(m_box->noticeText(), QString());
    m_box->setTable(people());
    QCOMPARE(m_box->noticeText(), u"No user has a column “shoeSize”."_s);
    type(u"manager:*"_s); // well known, though nobody here has it
    QCOMPARE(m_box->noticeText(), QString());
}

void TstSearchBox::mistakeComesBeforeNotice()
{
    type(u"shoeSize:9 \"a"_s);
    QCOMPARE(m_box->errorText(), u"A closing quote is expected."_s);
    QCOMPARE(m_box->noticeText(), QString());
    QTest::keyClicks(m_edit, u"\""_s);
    QCOMPARE(m_box->errorText(), QString());
    QCOMPARE(m_box->noticeText(), u"No user has a column “shoeSize”."_s);
}

void TstSearchBox::remembersSearches()
{
    QSignalSpy left(m_box, &SearchBox::leaveRequested);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(left.size(), 1); // nothing to offer yet
    for (int i = 0; i < 25; ++i) {
        type(u"word"_s + QString::number(i));
        QTest::keyClick(m_edit, Qt::Key_Return);
    }
    type(u"word20"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    type(u"\"mistake"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    m_edit->clear();
    QTest::keyClick(m_edit, Qt::Key_Down);
    const QStringList searches = offered().split(u'|');
    QCOMPARE(searches.size(), 20);
    QCOMPARE(searches.first(3), (QStringList{u"word20"_s, u"word24"_s, u"word23"_s}));
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_box->text(), u"word24"_s);
    QCOMPARE(m_box->errorText(), QString());
}

void TstSearchBox::forgetsHalfASearch_data()
{
    QTest::addColumn<int>("key"); //!< pressed behind the text
    QTest::addColumn<qint64>("found");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("return") << int(Qt::Key_Return) << qint64(3) << true;
    QTest::newRow("tab") << int(Qt::Key_Tab) << qint64(3) << true;
    QTest::newRow("return, nobody found") << int(Qt::Key_Return) << qint64(0) << false;
    QTest::newRow("given up") << int(Qt::Key_Escape) << qint64(3) << false;
    QTest::newRow("deleted") << int(Qt::Key_Backspace) << qint64(3) << false;
}

void TstSearchBox::forgetsHalfASearch()
{
    QFETCH(int, key);
    QFETCH(qint64, found);
    QFETCH(bool, isKept);
    m_found = found;
    type(u"zqx"_s); // there is nothing to suggest
    if (key == Qt::Key_Backspace)
        m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key(key));
    SearchHistory history;
    history.setSettings(m_settings.get());
    QCOMPARE(history.searches(), isKept ? QStringList{u"zqx"_s} : QStringList());
}

void TstSearchBox::remembersWhatStood()
{
    auto *const settling = m_box->findChild<QTimer *>(u"settlingTimer"_s);
    settling->setInterval(0);
    SearchHistory history;
    history.setSettings(m_settings.get());
    type(u"berl"_s);
    QTRY_COMPARE(history.searches(), QStringList{u"berl"_s});
    QTest::keyClicks(m_edit, u"in"_s); // typed on: one search, not two
    QTRY_COMPARE(history.searches(), QStringList{u"berlin"_s});
    type(u"ops"_s);
    QTRY_COMPARE(history.searches(), (QStringList{u"ops"_s, u"berlin"_s}));
    m_box->setText(u"by a button"_s);
    QVERIFY(!settling->isActive());
}

//! Rows are looked for on another thread, and users may still be arriving.
void TstSearchBox::remembersWhatIsFoundLater()
{
    SearchHistory history;
    history.setSettings(m_settings.get());
    m_found = 0;
    type(u"berlin"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(history.searches(), QStringList());
    m_box->setFound(u"other"_s, 2);
    QCOMPARE(history.searches(), QStringList());
    m_box->setFound(u"berlin"_s, 2);
    QCOMPARE(history.searches(), QStringList{u"berlin"_s});
    type(u"ops"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClicks(m_edit, u"x"_s); // another search by now
    m_box->setFound(u"ops"_s, 2);
    QCOMPARE(history.searches(), QStringList{u"berlin"_s});
}

void TstSearchBox::unreadableHistoryIsNone_data()
{
    QTest::addColumn<QString>("saved");
    QTest::newRow("empty") << QString();
    QTest::newRow("not JSON") << u"[\"a"_s;
    QTest::newRow("no list") << u"{\"a\":1}"_s;
    QTest::newRow("hostile: no texts") << u"[1,null,[],\"\"]"_s;
}

void TstSearchBox::unreadableHistoryIsNone()
{
    QFETCH(QString, saved);
    m_settings->setText(u"search/history"_s, saved);
    SearchHistory history;
    history.setSettings(m_settings.get());
    QCOMPARE(history.searches(), QStringList());
    history.add(u"berlin"_s);
    QCOMPARE(history.searches(), QStringList{u"berlin"_s});
}

void TstSearchBox::helpExamplesAreRead()
{
    QTest::mouseClick(m_box->findChild<QToolButton *>(u"helpButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_help->isVisible());
    const auto buttons = m_help->findChildren<QPushButton *>(u"exampleButton"_s);
    QVERIFY(buttons.size() >= 12);
    for (const QPushButton *const button : buttons) {
        const auto parsed = parseQuery(button->accessibleName().toStdString(), {});
        QVERIFY2(std::holds_alternative<Query>(parsed), qPrintable(button->accessibleName()));
        QVERIFY(!button->accessibleDescription().isEmpty());
    }
    QTest::keyClick(m_help, Qt::Key_Escape);
    QTRY_VERIFY(!m_help->isVisible());
}

void TstSearchBox::helpIsClickedAndClosed()
{
    QSignalSpy edited(m_box, &SearchBox::textEdited);
    type(u"berlin"_s);
    auto *const button = m_box->findChild<QToolButton *>(u"helpButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(m_help->isVisible());
    QVERIFY(example(u"berlin"_s)); // the search that was just looked at
    edited.clear();
    QTest::mouseClick(example(u"status:active,locked"_s), Qt::LeftButton);
    QVERIFY(!m_help->isVisible());
    QCOMPARE(m_box->text(), u"status:active,locked"_s);
    QCOMPARE(edited.size(), 1);
    QTRY_VERIFY(m_edit->hasFocus());
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(m_help->findChild<QPushButton *>(u"forgetButton"_s), Qt::LeftButton);
    QVERIFY(!m_help->isVisible());
    QCOMPARE(m_settings->text(u"search/history"_s), u"[]"_s);
}

QTEST_MAIN(TstSearchBox)
#include "tst_searchbox.moc"
