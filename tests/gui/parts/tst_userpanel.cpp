// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/attributeview.h"
#include "gui/panels/jsontree.h"
#include "gui/panels/jsonview.h"
#include "gui/panels/userpanel.h"
#include "gui/parts/partstable.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/statuspill.h"
#include "gui/widgets/theme.h"
#include "models/jsontreemodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TstUserPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNobodyAndSeveral();
    void showsWhoItIs();
    void groupsAttributes();
    void saysWhyBlank();
    void hostileValuesArePlainText();
    void unknownStatusShowsProvidersWord();
    void copiesPlainText();
    void jsonIsExactWhenCopied();
    void jsonIsSearched();
    void jsonTreeIsSearched();
    void jsonTreeCopies();
    void jsonTreeSearchesTheTable_data();
    void jsonTreeSearchesTheTable();
    void jsonTreeOffersNoSearchWhereNoneFinds();
    void jsonOfHostileUserIsSafe();
    void startsAtTop();
    void followsPalette();
    void wrapsAtAnyWidth();
};

namespace {

template <typename Widget>
Widget &child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no child called %s", name);
    return *found;
}

void showUser(UserPanel &panel, const char *fixture, std::uint32_t row)
{
    panel.showUser(tableOf(QString::fromLatin1(fixture)), row, u"status"_s);
}

QString attributesOf(const UserPanel &panel)
{
    return child<AttributeView>(panel, "attributeView").toPlainText();
}

bool hasItalic(const AttributeView &view, const QString &text)
{
    const QTextCursor found = view.document()->find(text);
    return !found.isNull() && found.charFormat().fontItalic();
}

} // namespace

void TstUserPanel::showsNobodyAndSeveral()
{
    UserPanel panel;
    const auto &pages = child<QStackedWidget>(panel, "pages");
    const auto title = [&panel] { return child<QLabel>(panel, "titleLabel").text(); };
    QCOMPARE(pages.currentWidget()->objectName(), u"messagePage"_s);
    QCOMPARE(title(), u"No user selected"_s);
    panel.showSeveral(3);
    QCOMPARE(title(), u"3 users selected"_s);
    showUser(panel, "okta/users-page.json", 0);
    QCOMPARE(pages.currentWidget()->objectName(), u"userPage"_s);
    panel.showNobody();
    QCOMPARE(pages.currentWidget()->objectName(), u"messagePage"_s);
    QVERIFY(attributesOf(panel).isEmpty()); // nothing of the last user is left behind
}

void TstUserPanel::showsWhoItIs()
{
    UserPanel panel;
    showUser(panel, "okta/users-page.json", 0);
    QCOMPARE(child<ElidedLabel>(panel, "nameLabel").text(), u"Ines Okafor"_s);
    QCOMPARE(child<ElidedLabel>(panel, "loginLabel").text(), u"ines.okafor@example.com"_s);
    QCOMPARE(child<Avatar>(panel, "avatar").initials(), u"IO"_s);
    QCOMPARE(child<StatusPill>(panel, "statusPill").text(), u"Active"_s);
    showUser(panel, "okta/users-page.json", 1);
    QCOMPARE(child<ElidedLabel>(panel, "nameLabel").text(), u"Tom Vale"_s); // no display name
    QCOMPARE(child<StatusPill>(panel, "statusPill").text(), u"Staged (PROVISIONED)"_s);
}

void TstUserPanel::groupsAttributes()
{
    UserPanel panel;
    showUser(panel, "okta/users-page.json", 0);
    const QString text = attributesOf(panel);
    const QStringList order{u"Identity"_s, u"Account"_s,          u"Work"_s,
                            u"Contact"_s,  u"Other attributes"_s, u"profile.badgeColour"_s};
    qsizetype last = -1;
    for (const QString &each : order) {
        const qsizetype at = text.indexOf(each);
        QVERIFY2(at > last, qPrintable(each));
        last = at;
    }
    QVERIFY(text.contains("Site Engineer"_L1));
    QVERIFY(text.contains("green"_L1));
}

void TstUserPanel::saysWhyBlank()
{
    UserPanel panel;
    showUser(panel, "okta/users-page.json", 1);
    const auto &view = child<AttributeView>(panel, "attributeView");
    QVERIFY(hasItalic(view, u"never"_s));
    QVERIFY(hasItalic(view, u"not set"_s));
    QVERIFY(!hasItalic(view, u"Tom"_s));
}

void TstUserPanel::hostileValuesArePlainText()
{
    UserPanel panel;
    panel.resize(400, 900);
    showUser(panel, "gui/hostile-users.json", 0);
    const QString text = attributesOf(panel);
    QVERIFY(text.contains("<b>bold</b>@example.com"_L1));
    QVERIFY(text.contains("<script>alert(1)</script>"_L1));
    QVERIFY(text.contains("12345678901234567890123"_L1));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!text.contains(QChar(0x07)));
    QVERIFY(!child<ElidedLabel>(panel, "nameLabel").text().contains(QChar(0x202e)));
    QVERIFY(child<ElidedLabel>(panel, "nameLabel").text().contains("<img"_L1));
    // Tooltips are rich text to Qt when they look like it.
    QVERIFY(!child<ElidedLabel>(panel, "nameLabel").toolTip().contains("<img"_L1));
    const auto &view = child<AttributeView>(panel, "attributeView");
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            QVERIFY(!part.fragment().charFormat().isImageFormat());
    }
}

void TstUserPanel::unknownStatusShowsProvidersWord()
{
    UserPanel panel;
    showUser(panel, "gui/hostile-users.json", 1);
    QCOMPARE(child<StatusPill>(panel, "statusPill").text(), u"STRANGE_WORD"_s);
    QCOMPARE(child<ElidedLabel>(panel, "nameLabel").text(), u"ann@example.com"_s);
    QVERIFY(!child<ElidedLabel>(panel, "loginLabel").isVisibleTo(&panel)); // it is the name
}

void TstUserPanel::copiesPlainText()
{
    UserPanel panel;
    showUser(panel, "gui/hostile-users.json", 0);
    auto &view = child<AttributeView>(panel, "attributeView");
    view.selectAll();
    view.copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasText());
    QVERIFY(!copied->hasHtml());
    QVERIFY(copied->text().contains("Login\t<b>bold</b>@example.com\n"_L1));
    QVERIFY(copied->text().contains("Last sign-in\tnever\n"_L1));

    view.setTextCursor(view.document()->find(u"bold</b>"_s));
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"bold</b>"_s);
}

void TstUserPanel::jsonIsExactWhenCopied()
{
    const TableSnapshot table = tableOf(u"gui/hostile-users.json"_s);
    UserPanel panel;
    panel.showUser(table, 0, u"status"_s);
    QVERIFY(child<JsonView>(panel, "jsonView").json().isEmpty()); // not looked at, not unpacked
    child<QTabWidget>(panel, "tabs").setCurrentWidget(&child<JsonView>(panel, "jsonView"));
    child<QPushButton>(panel, "copyButton").click();
    const QByteArray raw = QByteArray::fromStdString(table.rawJson(0));
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), raw);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"application/json"_s), raw);
}

void TstUserPanel::jsonIsSearched()
{
    UserPanel panel;
    showUser(panel, "okta/users-page.json", 0);
    child<QTabWidget>(panel, "tabs").setCurrentWidget(&child<JsonView>(panel, "jsonView"));
    child<QCheckBox>(panel, "treeCheck").click();
    auto &find = child<QLineEdit>(panel, "findEdit");
    const auto count = [&panel] { return child<QLabel>(panel, "countLabel").text(); };
    QTest::keyClicks(&find, u"OKAFOR"_s);
    QCOMPARE(count().section(u' ', 0, 0), u"1"_s);
    const int matches = count().section(u' ', 2).toInt();
    QVERIFY(matches >= 3);
    QTest::keyClick(&find, Qt::Key_Return);
    QCOMPARE(count().section(u' ', 0, 0), u"2"_s);
    child<QToolButton>(panel, "previousButton").click();
    child<QToolButton>(panel, "previousButton").click();
    QCOMPARE(count().section(u' ', 0, 0), QString::number(matches));
    const auto &edit = child<QPlainTextEdit>(panel, "jsonEdit");
    QCOMPARE(edit.extraSelections().size(), matches);
    QTest::keyClicks(&find, u"zzz"_s);
    QCOMPARE(count(), u"not found"_s);
    find.clear();
    QVERIFY(edit.extraSelections().isEmpty());
}

void TstUserPanel::jsonTreeIsSearched()
{
    UserPanel panel;
    showUser(panel, "okta/users-page.json", 0);
    child<QTabWidget>(panel, "tabs").setCurrentWidget(&child<JsonView>(panel, "jsonView"));
    auto &find = child<QLineEdit>(panel, "findEdit");
    const auto &tree = child<JsonTree>(panel, "jsonTree");
    const auto count = [&panel] { return child<QLabel>(panel, "countLabel").text(); };
    QTest::keyClicks(&find, u"okafor"_s);
    QCOMPARE(count().section(u' ', 0, 0), u"1"_s);
    const int matches = count().section(u' ', 2).toInt();
    QVERIFY(matches >= 3);
    const QModelIndex first = tree.currentIndex();
    QVERIFY(first.siblingAtColumn(1).data().toString().contains("okafor"_L1, Qt::CaseInsensitive));
    QTest::keyClick(&find, Qt::Key_Return);
    QVERIFY(tree.currentIndex() != first);
    child<QToolButton>(panel, "previousButton").click();
    QCOMPARE(tree.currentIndex(), first);
    child<QToolButton>(panel, "previousButton").click();
    QCOMPARE(count().section(u' ', 0, 0), QString::number(matches));
    child<QCheckBox>(panel, "treeCheck").click(); // the same words in the other form
    QVERIFY(count().startsWith("1 of "_L1));
    child<QCheckBox>(panel, "treeCheck").click();
    QCOMPARE(count().section(u' ', 2).toInt(), matches);
    find.setText(u"zzz"_s);
    QCOMPARE(count(), u"not found"_s);
    showUser(panel, "okta/users-page.json", 1); // words stay, the user is another
    QCOMPARE(count(), u"not found"_s);
}

void TstUserPanel::jsonTreeCopies()
{
    UserPanel panel;
    panel.resize(380, 500);
    panel.show();
    showUser(panel, "okta/users-page.json", 0);
    child<QTabWidget>(panel, "tabs").setCurrentWidget(&child<JsonView>(panel, "jsonView"));
    auto &tree = child<JsonTree>(panel, "jsonTree");
    const QModelIndexList found = tree.find(u"login"_s, 10);
    const auto login = std::ranges::find_if(found, [](const QModelIndex &index) {
        return index.data(int(JsonRole::PathRole)).toString() == "profile.login"_L1;
    });
    QVERIFY(login != found.end());
    tree.goTo(*login);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), login->siblingAtColumn(1).data().toString());
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"profile.login"_s);
    QSignalSpy wanted(&panel, &UserPanel::searchWanted);
    QTest::keyClick(&tree, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 0); // not offered here
}

void TstUserPanel::jsonTreeSearchesTheTable_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("query");
    const auto row = [](const QByteArray &value, const char *key, const QString &query) {
        QTest::newRow(value.constData()) << value << QString::fromLatin1(key) << query;
    };
    row("\"n\":\"x y\"", "n", u"n=\"x y\""_s);
    row("\"n\":12345678901234567890", "n", u"n=12345678901234567890"_s);
    row("\"n\":null", "n", u"-n:*"_s);
    row("\"n\":true", "n", u"n=true"_s);
    row("\"n\":[\"a\",\"b c\"]", "[1]", u"n=\"b c\""_s);
    row("\"urn:x:2.0:U\":{\"dept\":\"x\"}", "dept", u"\"urn:x:2.0:U.dept\"=x"_s);
    row("\"o\":{\"a b\":\"x\"}", "a b", u"\"o.a b\"=x"_s);
}

void TstUserPanel::jsonTreeSearchesTheTable()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, key);
    const QByteArray page = "[{\"id\":\"1\"," + value + "},{\"id\":\"2\",\"n\":\"other\"}]";
    PageFormat format;
    format.attributes = {{Attribute::Id, "id"}};
    UserTable table;
    table.append(decodeUsers({page.constData(), std::size_t(page.size())}, format).value());
    UserPanel panel;
    panel.offerSearches();
    panel.resize(380, 500);
    panel.show();
    panel.showUser(table.snapshot(), 0, u"status"_s);
    child<QTabWidget>(panel, "tabs").setCurrentWidget(&child<JsonView>(panel, "jsonView"));
    auto &tree = child<JsonTree>(panel, "jsonTree");
    const QModelIndexList found = tree.find(key, 1);
    QCOMPARE(found.size(), 1);
    tree.goTo(found.constFirst());
    QSignalSpy wanted(&panel, &UserPanel::searchWanted);
    QTest::keyClick(&tree, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    QTEST(wanted.constFirst().constFirst().toString(), "query");
}

void TstUserPanel::jsonTreeOffersNoSearchWhereNoneFinds()
{
    UserPanel panel;
    panel.offerSearches();
    panel.resize(380, 500);
    panel.show();
    showUser(panel, "okta/users-page.json", 0);
    child<QTabWidget>(panel, "tabs").setCurrentWidget(&child<JsonView>(panel, "jsonView"));
    auto &tree = child<JsonTree>(panel, "jsonTree");
    const QModelIndexList links = tree.find(u"href"_s, 1); // _links make no columns
    QCOMPARE(links.size(), 1);
    tree.goTo(links.constFirst());
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&tree, &asked);
    auto *const menu = tree.findChild<QMenu *>(u"jsonMenu"_s);
    QVERIFY(menu);
    QVERIFY(!child<QAction>(panel, "searchJsonValueAction").isEnabled());
    QVERIFY(child<QAction>(panel, "copyJsonValueAction").isEnabled());
    QVERIFY(child<QAction>(panel, "copyJsonPathAction").isEnabled());
    menu->close();
}

void TstUserPanel::jsonOfHostileUserIsSafe()
{
    UserPanel panel;
    showUser(panel, "gui/hostile-users.json", 0);
    child<QTabWidget>(panel, "tabs").setCurrentWidget(&child<JsonView>(panel, "jsonView"));
    child<QCheckBox>(panel, "treeCheck").click();
    const auto &edit = child<QPlainTextEdit>(panel, "jsonEdit");
    for (const bool isIndented : {true, false}) {
        child<QCheckBox>(panel, "indentedCheck").setChecked(isIndented);
        QVERIFY(!edit.toPlainText().contains(QChar(0x202e)));
        QVERIFY(edit.toPlainText().contains("\\u202e"_L1));
        QVERIFY(edit.toPlainText().contains("<script>"_L1));
    }
}

void TstUserPanel::startsAtTop()
{
    UserPanel panel;
    panel.resize(380, 300);
    panel.show();
    showUser(panel, "okta/users-page.json", 0);
    QCoreApplication::processEvents();
    const auto &view = child<AttributeView>(panel, "attributeView");
    QCOMPARE(view.cursorForPosition({20, 12}).block().text(), u"Identity"_s);
}

void TstUserPanel::followsPalette()
{
    UserPanel panel;
    panel.setPalette(Theme::palette(ColorScheme::Light));
    showUser(panel, "okta/users-page.json", 0);
    panel.setPalette(Theme::palette(ColorScheme::Dark));
    const auto &view = child<AttributeView>(panel, "attributeView");
    const QColor base = Theme::palette(ColorScheme::Dark).color(QPalette::Base);
    const auto contrastOf = [&view, &base](const QString &text) {
        const QColor color = view.document()->find(text).charFormat().foreground().color();
        return Theme::contrast(color, base);
    };
    for (const QString &text : {u"Ines"_s, u"Display name"_s, u"Identity"_s})
        QTRY_VERIFY(contrastOf(text) >= 4.5);
}

void TstUserPanel::wrapsAtAnyWidth()
{
    UserPanel panel;
    panel.show();
    showUser(panel, "okta/users-page.json", 0);
    // The attributes go from fitting to not fitting on the way: a change of width while they are
    // laid out must neither loop nor crash.
    for (int width = 240; width < 420; width += 7) {
        panel.resize(width, 200 + width);
        QCoreApplication::processEvents();
        QVERIFY(attributesOf(panel).contains("ines.okafor@example.com"_L1));
    }
}

QTEST_MAIN(TstUserPanel)
#include "tst_userpanel.moc"
