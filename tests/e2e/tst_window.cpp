// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/profilestore.h"
#include "demo/demoserver.h"
#include "gui/mainwindow.h"
#include "gui/widgets/elidedlabel.h"
#include "session/listing.h"

#include <QAction>
#include <QCollator>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The real window on a real display, with a real keyring, against the demo server: what a new user
//! does first.
class TstWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void addsATenantAndListsEverybody();
    void searches();
    void sorts();
    void sortsBySeveralColumns();
    void selectsTheRowsShown();
    void showsTheSelectedUser();
    void exportsCsvAsTheServerHasIt();
    void exportsJsonByteForByte();
    void remembersTheTenantButNotTheTokenInFiles();
    void goesOnWhereTheWindowWasClosed();

private:
    void openWindow();
    qint64 usersListed() const;
    QDialog *dialog(const QString &name) const;
    void press(const QString &action);
    void search(const QString &text);
    QString counts() const;
    QTableView *table() const;
    void exportTo(const QString &path, const QString &radio, int format, int columns);
    QList<QStringList> readCsv(const QString &path) const;

    static constexpr int userCount = 10'000;
    DemoServer m_server;
    QTemporaryDir m_dir;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, QJsonObject> m_people; //!< by id, as the server has them
};

void TstWindow::initTestCase()
{
    DemoOptions options;
    options.users = userCount;
    QVERIFY(m_server.start(options).ok());
    for (int i = 0; i < userCount; ++i) {
        const QJsonObject user =
            QJsonDocument::fromJson(m_server.rawUser(static_cast<uint32_t>(i))).object();
        m_people.insert(user[u"id"_s].toString(), user);
    }
    QCOMPARE(m_people.size(), userCount);
    openWindow();
}

void TstWindow::openWindow()
{
    if (m_window)
        m_window->close(); // which remembers the tenant
    m_window.reset();
    m_composition = std::make_unique<Composition>(
        CompositionPaths{m_dir.filePath(u"profiles.json"_s), m_dir.filePath(u"settings.ini"_s),
                         m_dir.filePath(u"views"_s), m_dir.filePath(u"pages"_s)});
    QVERIFY(m_composition->services().profiles.load().ok());
    m_window = std::make_unique<MainWindow>(m_composition->services());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstWindow::cleanupTestCase()
{
    m_window.reset();
    m_composition.reset();
    m_server.stop();
}

QDialog *TstWindow::dialog(const QString &name) const
{
    const auto dialogs = m_window->findChildren<QDialog *>(name);
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TstWindow::press(const QString &action)
{
    auto *found = m_window->findChild<QAction *>(action);
    QVERIFY2(found && found->isEnabled(), qPrintable(action));
    // Later, so that a dialog with an event loop of its own would not hold up the test.
    QMetaObject::invokeMethod(found, &QAction::trigger, Qt::QueuedConnection);
}

void TstWindow::search(const QString &text)
{
    auto *edit = m_window->findChild<QLineEdit *>(u"searchEdit"_s);
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

QString TstWindow::counts() const
{
    return m_window->findChild<QLabel *>(u"countsLabel"_s)->text();
}

QTableView *TstWindow::table() const
{
    return m_window->findChild<QTableView *>(u"userTable"_s);
}

void TstWindow::addsATenantAndListsEverybody()
{
    press(u"addTenantAction"_s);
    QTRY_VERIFY(dialog(u"ProfileDialog"_s));
    QDialog *asked = dialog(u"ProfileDialog"_s);
    auto *ok = asked->findChild<QDialogButtonBox *>(u"buttonBox"_s)->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled());
    QTest::keyClicks(asked->findChild<QLineEdit *>(u"addressEdit"_s),
                     m_server.baseUrl().toString() + u"/admin/"_s);
    auto *name = asked->findChild<QLineEdit *>(u"nameEdit"_s);
    name->clear();
    QTest::keyClicks(name, u"Acme"_s);
    QTest::keyClicks(asked->findChild<QLineEdit *>(u"tokenEdit"_s),
                     QString::fromLatin1(m_server.token()));
    QTRY_VERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(counts(), u"10,000 of 10,000 shown"_s, 30'000);
    QCOMPARE(table()->model()->rowCount(), userCount);
}

void TstWindow::searches()
{
    int expected = 0;
    for (const QJsonObject &user : std::as_const(m_people)) {
        const QJsonObject profile = user[u"profile"_s].toObject();
        for (const QString &key :
             {u"firstName"_s, u"lastName"_s, u"login"_s, u"email"_s, u"title"_s, u"department"_s}) {
            if (profile[key].toString().contains(u"mueller"_s, Qt::CaseInsensitive)) {
                ++expected;
                break;
            }
        }
    }
    QVERIFY(expected > 10 && expected < userCount);
    search(u"MUELLER"_s);
    QTRY_COMPARE(table()->model()->rowCount(), expected);
    QVERIFY(counts().contains(u"of 10,000 shown"_s));
    search(u"nobody has this"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    search({});
    QTRY_COMPARE(table()->model()->rowCount(), userCount);
}

void TstWindow::sorts()
{
    QHeaderView *header = table()->horizontalHeader();
    int lastName = -1;
    for (int column = 0; column < table()->model()->columnCount(); ++column) {
        if (table()->model()->headerData(column, Qt::Horizontal).toString() == u"Last name")
            lastName = column;
    }
    QVERIFY(lastName >= 0);
    const auto shown = [&](int row) {
        return table()->model()->index(row, lastName).data().toString();
    };
    const QPoint at(header->sectionViewportPosition(lastName) + header->sectionSize(lastName) / 2,
                    header->height() / 2);
    const QString before = shown(0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    QTRY_VERIFY(shown(0) != before);
    const QCollator collator(QLocale(u"en"_s));
    for (int row = 1; row < userCount; ++row) {
        QVERIFY2(collator.compare(shown(row - 1), shown(row)) <= 0,
                 qPrintable(shown(row - 1) + u" before "_s + shown(row)));
    }
}

void TstWindow::sortsBySeveralColumns()
{
    QHeaderView *header = table()->horizontalHeader();
    const auto sectionOf = [&](const QString &label) {
        for (int section = 0; section < table()->model()->columnCount(); ++section) {
            if (table()->model()->headerData(section, Qt::Horizontal).toString() == label)
                return section;
        }
        return -1;
    };
    const auto click = [&](const QString &label, Qt::KeyboardModifiers modifiers) {
        const int section = sectionOf(label);
        const QPoint at(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    };
    const QCollator collator(QLocale(u"en"_s));
    const auto isSorted = [&](int firstDirection, int secondDirection) {
        const auto text = [&](int row, const QString &label) {
            return table()->model()->index(row, sectionOf(label)).data().toString();
        };
        for (int row = 1; row < userCount; ++row) {
            const int first = firstDirection
                * collator.compare(text(row - 1, u"Last name"_s), text(row, u"Last name"_s));
            const int second = secondDirection
                * collator.compare(text(row - 1, u"First name"_s), text(row, u"First name"_s));
            if (first > 0 || (first == 0 && second > 0))
                return false;
        }
        return true;
    };
    QVERIFY(!isSorted(1, 1)); // by last name alone so far
    click(u"First name"_s, Qt::ShiftModifier);
    QTRY_VERIFY(isSorted(1, 1));
    click(u"First name"_s, Qt::ShiftModifier);
    QTRY_VERIFY(isSorted(1, -1));
    click(u"First name"_s, Qt::ShiftModifier); // and away again
    QTRY_VERIFY(!isSorted(1, -1) && !isSorted(1, 1));
}

void TstWindow::selectsTheRowsShown()
{
    search(u"mueller"_s);
    QTRY_VERIFY(table()->model()->rowCount() < userCount);
    table()->setFocus();
    press(u"selectAllAction"_s);
    QTRY_VERIFY(
        counts().contains(QLocale().toString(table()->model()->rowCount()) + u" selected"_s));
    table()->clearSelection();
    QTRY_VERIFY(!counts().contains(u"selected"_s));
}

void TstWindow::showsTheSelectedUser()
{
    const QModelIndex first = table()->model()->index(0, 1);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      table()->visualRect(first).center());
    auto *login =
        m_window->findChild<QWidget *>(u"userPanel"_s)->findChild<ElidedLabel *>(u"loginLabel"_s);
    QVERIFY(login);
    QTRY_VERIFY(login->isVisible() && login->text().contains(u"mueller"_s));
    QVERIFY(login->text().endsWith(u"@example.com"_s));
}

void TstWindow::exportTo(const QString &path, const QString &radio, int format, int columns)
{
    press(u"exportAction"_s);
    QTRY_VERIFY(dialog(u"ExportDialog"_s));
    QDialog *asked = dialog(u"ExportDialog"_s);
    asked->findChild<QRadioButton *>(radio)->click();
    asked->findChild<QComboBox *>(u"formatCombo"_s)->setCurrentIndex(format);
    asked->findChild<QComboBox *>(u"columnsCombo"_s)->setCurrentIndex(columns);
    auto *edit = asked->findChild<QLineEdit *>(u"pathEdit"_s);
    edit->clear();
    QTest::keyClicks(edit, path);
    const auto buttons = asked->findChild<QDialogButtonBox *>(u"buttonBox"_s)->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().contains(u"Export"_s)) {
            QVERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    // It stays open to say what it wrote, or closes by itself.
    if (QDialog *open = dialog(u"ExportDialog"_s)) {
        QTest::qWait(200);
        open->reject();
    }
    QTRY_VERIFY(!dialog(u"ExportDialog"_s));
}

QList<QStringList> TstWindow::readCsv(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QList<QStringList> lines{QStringList{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"')
            lines.last().last() += text.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            lines.last().append(QString());
        else if (c == u'\r' && !isQuoted)
            continue;
        else if (c == u'\n' && !isQuoted)
            lines.append(QStringList{QString()});
        else
            lines.last().last() += c;
    }
    lines.removeLast(); // after the last line end
    return lines;
}

void TstWindow::exportsCsvAsTheServerHasIt()
{
    search(u"mueller"_s);
    QTRY_VERIFY(table()->model()->rowCount() < userCount);
    const int rows = table()->model()->rowCount();
    const QString path = m_dir.filePath(u"shown.csv"_s);
    exportTo(path, u"shownRadio"_s, 0, 1);
    const QList<QStringList> lines = readCsv(path);
    QCOMPARE(lines.size(), rows + 1);
    const QStringList names = lines.first();
    const qsizetype id = names.indexOf(u"id"_s);
    QVERIFY(id >= 0);
    const QHash<QString, QString> paths{{u"login"_s, u"login"_s},
                                        {u"email"_s, u"email"_s},
                                        {u"firstName"_s, u"firstName"_s},
                                        {u"lastName"_s, u"lastName"_s},
                                        {u"title"_s, u"title"_s},
                                        {u"department"_s, u"department"_s},
                                        {u"city"_s, u"city"_s},
                                        {u"employeeNumber"_s, u"employeeNumber"_s},
                                        {u"mobilePhone"_s, u"mobilePhone"_s}};
    for (const QStringList &line : lines.mid(1)) {
        QVERIFY2(m_people.contains(line.at(id)), qPrintable(line.at(id)));
        const QJsonObject user = m_people.value(line.at(id));
        const QJsonObject profile = user[u"profile"_s].toObject();
        for (auto it = paths.begin(); it != paths.end(); ++it)
            QCOMPARE(line.at(names.indexOf(it.key())), profile[it.value()].toString());
        QCOMPARE(line.at(names.indexOf(u"providerStatus"_s)), user[u"status"_s].toString());
        QCOMPARE(line.at(names.indexOf(u"created"_s)), user[u"created"_s].toString());
        const QString lastLogin =
            user[u"lastLogin"_s].isNull() ? u"never"_s : user[u"lastLogin"_s].toString();
        QCOMPARE(line.at(names.indexOf(u"lastLogin"_s)), lastLogin);
    }
}

void TstWindow::exportsJsonByteForByte()
{
    search({});
    QTRY_COMPARE(table()->model()->rowCount(), userCount);
    const QString path = m_dir.filePath(u"all.json"_s);
    exportTo(path, u"allRadio"_s, 2, 0); // whole objects come first
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    const QJsonArray users = QJsonDocument::fromJson(written).array();
    QCOMPARE(users.size(), userCount);
    QSet<QByteArray> lines;
    for (QByteArray line : written.split('\n')) {
        if (line.endsWith(','))
            line.chop(1);
        lines.insert(line.startsWith('[')     ? line.mid(1)
                         : line.endsWith(']') ? line.chopped(1)
                                              : line);
    }
    int same = 0;
    for (int i = 0; i < userCount; ++i)
        same += static_cast<int>(lines.contains(m_server.rawUser(static_cast<uint32_t>(i))));
    QCOMPARE(same, userCount);
}

void TstWindow::remembersTheTenantButNotTheTokenInFiles()
{
    Composition again({m_dir.filePath(u"profiles.json"_s), m_dir.filePath(u"settings.ini"_s)});
    QVERIFY(again.services().profiles.load().ok());
    QCOMPARE(again.services().profiles.profiles().size(), 1);
    QCOMPARE(again.services().profiles.profiles().first().name, u"Acme"_s);
    for (const QString &name : {u"profiles.json"_s, u"settings.ini"_s}) {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains(m_server.token()));
    }
}

qint64 TstWindow::usersListed() const
{
    qint64 users = 0;
    const auto listings = m_window->findChildren<Listing *>();
    for (const Listing *listing : listings)
        users = std::max(users, listing->stamp().users);
    return users;
}

void TstWindow::goesOnWhereTheWindowWasClosed()
{
    openWindow(); // without a listing
    m_server.setLatency(std::chrono::milliseconds(30));
    press(u"reloadAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(usersListed() >= 2'000, 30'000);
    const int asked = m_server.requestCount();
    openWindow();
    QCOMPARE(QDir(m_dir.filePath(u"pages"_s)).entryList(QDir::Files).size(), 1);

    press(u"reloadAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->model()->rowCount() >= 2'000, 30'000);
    auto *banner = m_window->findChild<QWidget *>(u"tenantBanner"_s);
    QVERIFY(banner);
    QTRY_VERIFY(banner->isVisible());
    const auto said = [banner] {
        QString text;
        const auto labels = banner->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->text();
        return text;
    };
    QVERIFY2(said().contains(u"were kept"_s), qPrintable(said()));
    m_server.setLatency(std::chrono::milliseconds(0));
    QTRY_COMPARE_WITH_TIMEOUT(counts(), u"10,000 of 10,000 shown"_s, 30'000);
    QVERIFY(m_server.requestCount() - asked < 50 - 8); // of 50 pages
    QTRY_VERIFY2(said().contains(u"was interrupted at"_s), qPrintable(said()));
    QTRY_VERIFY(QDir(m_dir.filePath(u"pages"_s)).isEmpty());
}

QTEST_MAIN(TstWindow)
#include "tst_window.moc"
