// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/viewsdialog.h"
#include "gui/widgets/fieldnote.h"
#include "settings/fileviewstore.h"
#include "support/fakeviewstore.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! The list of saved views: every change is the store's, every failure is said.
class TstViewsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsAllViews();
    void renames();
    void renamingFails();
    void removesAfterAsking();
    void removingFails();
    void exports();
    void imports();
    void importFails();
    void importKeepsBoth();
    void importReplaces();
    void importIsCancelled();
    void importedNamesAreNoMarkup();
    void saysWhatCannotBeUsed();
    void emptyListSaysHowToBegin();
    void worksOnFiles();

private:
    template <typename Widget>
    Widget &part(const char *name) const
    {
        return *m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    QTreeWidget &list() const { return part<QTreeWidget>("viewList"); }
    QString note() const { return part<FieldNote>("actionNote").text(); }
    QString names() const;
    void open(ViewStore &store);
    void press(const char *button) const { part<QPushButton>(button).click(); }
    void choose(const QString &name) const;
    void type(const QString &name) const;
    void takeFile(const char *dialog, const QString &path) const;
    void answer(const char *box, const char *button) const;

    std::unique_ptr<FakeViewStore> m_store;
    std::unique_ptr<ViewsDialog> m_dialog;
};

namespace {

SavedView view(const QString &name, const QString &query, const QString &tenant = {})
{
    SavedView made;
    made.name = name;
    made.query = query;
    if (!tenant.isEmpty())
        made.tenant = ViewTenant{{}, tenant};
    return made;
}

} // namespace

void TstViewsDialog::init()
{
    m_dialog.reset();
    m_store = std::make_unique<FakeViewStore>();
    QVERIFY(m_store->save(view(u"Locked"_s, u"status:locked"_s, u"Acme"_s)).ok());
    QVERIFY(m_store->save(view(u"Staged"_s, u"status:staged"_s)).ok());
    open(*m_store);
}

void TstViewsDialog::open(ViewStore &store)
{
    m_dialog = std::make_unique<ViewsDialog>(store);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QString TstViewsDialog::names() const
{
    QStringList names;
    for (int row = 0; row < list().topLevelItemCount(); ++row)
        names += list().topLevelItem(row)->text(0);
    return names.join(u'|');
}

void TstViewsDialog::choose(const QString &name) const
{
    const auto found = list().findItems(name, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list().setCurrentItem(found.first());
}

//! Over the name that is being edited.
void TstViewsDialog::type(const QString &name) const
{
    auto *const edit = list().viewport()->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TstViewsDialog::takeFile(const char *dialog, const QString &path) const
{
    auto *const files = m_dialog->findChild<QFileDialog *>(QLatin1String(dialog));
    QVERIFY(files);
    Q_EMIT files->fileSelected(path);
    files->close();
}

void TstViewsDialog::answer(const char *box, const char *button) const
{
    auto *const asking = m_dialog->findChild<QMessageBox *>(QLatin1String(box));
    QVERIFY(asking);
    asking->findChild<QPushButton *>(QLatin1String(button))->click();
}

void TstViewsDialog::listsAllViews()
{
    QCOMPARE(names(), u"Locked|Staged"_s);
    QCOMPARE(list().topLevelItem(0)->text(1), u"Acme"_s);
    QCOMPARE(list().topLevelItem(1)->text(1), u"All tenants"_s);
    QCOMPARE(list().topLevelItem(0)->text(2), u"status:locked"_s);
    QVERIFY(m_store->save(view(u"Third"_s, {})).ok()); // by another window
    QCOMPARE(names(), u"Locked|Staged|Third"_s);
}

void TstViewsDialog::renames()
{
    QSignalSpy moved(m_dialog.get(), &ViewsDialog::moved);
    choose(u"Staged"_s);
    QTest::keyClick(&list(), Qt::Key_F2);
    type(u"  Not yet  active "_s);
    QTRY_COMPARE(names(), u"Locked|Not yet active"_s);
    QCOMPARE(m_store->views().at(1).query, u"status:staged"_s);
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved.at(0).at(0).toString(), u"2.json"_s);
    QVERIFY(m_dialog->isVisible()); // Return was for the name
}

void TstViewsDialog::renamingFails()
{
    Error refusal{ErrorKind::InvalidInput, "fake", "Another view has this name already."};
    m_store->refusal = refusal;
    choose(u"Staged"_s);
    press("renameButton");
    type(u"Locked"_s);
    QTRY_COMPARE(note(), u"“Staged” was not renamed. Another view has this name already."_s);
    QCOMPARE(names(), u"Locked|Staged"_s);
}

void TstViewsDialog::removesAfterAsking()
{
    choose(u"Locked"_s);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(names(), u"Locked|Staged"_s);
    m_dialog->findChild<QMessageBox *>(u"removeViewDialog"_s)->reject();
    QCOMPARE(names(), u"Locked|Staged"_s);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"removeViewDialog"_s));
    press("removeButton");
    answer("removeViewDialog", "removeButton");
    QCOMPARE(names(), u"Staged"_s);
    QCOMPARE(list().currentItem()->text(0), u"Staged"_s);
}

void TstViewsDialog::removingFails()
{
    choose(u"Locked"_s);
    press("removeButton");
    m_store->refusal = Error{ErrorKind::FileFailed, "fake", "/views/locked.json"};
    answer("removeViewDialog", "removeButton");
    QVERIFY(note().contains("/views/locked.json"_L1));
    QCOMPARE(names(), u"Locked|Staged"_s);
}

void TstViewsDialog::exports()
{
    choose(u"Staged"_s);
    press("exportButton");
    takeFile("exportViewDialog", u"/shared/staged.json"_s);
    QCOMPARE(m_store->files.value(u"/shared/staged.json"_s).query, u"status:staged"_s);
    QCOMPARE(note(), u"“Staged” was written to /shared/staged.json."_s);
    m_store->refusal = Error{ErrorKind::FileFailed, "fake", "/readonly/x.json"};
    press("exportButton");
    QTRY_COMPARE(m_dialog->findChildren<QFileDialog *>().size(), 1);
    takeFile("exportViewDialog", u"/readonly/x.json"_s);
    QVERIFY(note().contains("/readonly/x.json"_L1));
}

void TstViewsDialog::imports()
{
    m_store->files.insert(u"/shared/new.json"_s, view(u"New"_s, u"ann"_s, u"Acme"_s));
    press("importButton");
    takeFile("importViewDialog", u"/shared/new.json"_s);
    QCOMPARE(names(), u"Locked|Staged|New"_s);
    QCOMPARE(list().currentItem()->text(0), u"New"_s);
    QCOMPARE(note(), u"“New” was imported. It is for the tenant “Acme” alone."_s);
}

void TstViewsDialog::importFails()
{
    press("importButton");
    takeFile("importViewDialog", u"/gone.json"_s);
    QVERIFY(note().contains("/gone.json"_L1));
    QCOMPARE(names(), u"Locked|Staged"_s);
}

void TstViewsDialog::importKeepsBoth()
{
    QVERIFY(m_store->save(view(u"staged (2)"_s, u"x"_s)).ok());
    m_store->files.insert(u"/shared/s.json"_s, view(u"staged"_s, u"bob"_s));
    press("importButton");
    takeFile("importViewDialog", u"/shared/s.json"_s);
    QCOMPARE(names(), u"Locked|Staged|staged (2)"_s);
    answer("namesakeDialog", "keepButton");
    QCOMPARE(names(), u"Locked|Staged|staged (2)|staged (3)"_s);
    QCOMPARE(m_store->views().at(1).query, u"status:staged"_s);
    QCOMPARE(m_store->views().at(3).query, u"bob"_s);
}

void TstViewsDialog::importReplaces()
{
    m_store->files.insert(u"/shared/s.json"_s, view(u"staged"_s, u"bob"_s));
    press("importButton");
    takeFile("importViewDialog", u"/shared/s.json"_s);
    answer("namesakeDialog", "replaceButton");
    QCOMPARE(names(), u"Locked|staged"_s);
    QCOMPARE(m_store->views().at(1).query, u"bob"_s);
}

void TstViewsDialog::importIsCancelled()
{
    m_store->files.insert(u"/shared/l.json"_s, view(u"Locked"_s, u"bob"_s, u"acme"_s));
    press("importButton");
    takeFile("importViewDialog", u"/shared/l.json"_s);
    m_dialog->findChild<QMessageBox *>(u"namesakeDialog"_s)->reject();
    QCOMPARE(names(), u"Locked|Staged"_s);
    QCOMPARE(m_store->views().at(0).query, u"status:locked"_s);
}

//! A view's file may come from anybody.
void TstViewsDialog::importedNamesAreNoMarkup()
{
    const QString name = u"<img src='/etc/passwd'><a href='http://example.com'>x</a>"_s;
    QVERIFY(m_store->save(view(name, u"x"_s)).ok());
    m_store->files.insert(u"/shared/m.json"_s, view(name, u"bob"_s));
    press("importButton");
    takeFile("importViewDialog", u"/shared/m.json"_s);
    auto *const box = m_dialog->findChild<QMessageBox *>(u"namesakeDialog"_s);
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains(name));
    QTextDocument shown; // as its label does
    shown.setHtml(box->informativeText());
    QVERIFY2(shown.toPlainText().contains(name), qPrintable(shown.toPlainText()));
    box->reject();
}

void TstViewsDialog::saysWhatCannotBeUsed()
{
    for (int file = 1; file <= 5; ++file)
        m_store->broken.append(
            Error{ErrorKind::InvalidInput, "fake", "File " + std::to_string(file) + " is broken."});
    open(*m_store);
    const QString said = part<FieldNote>("problemNote").text();
    QVERIFY(said.contains("File 1 is broken."_L1));
    QVERIFY(said.contains("File 3 is broken."_L1));
    QVERIFY(!said.contains("File 4"_L1));
    QVERIFY(said.contains(u'2')); // more of them
}

void TstViewsDialog::emptyListSaysHowToBegin()
{
    FakeViewStore empty;
    open(empty);
    QVERIFY(note().contains(u"Save View…"_s));
    for (const char *const button : {"renameButton", "removeButton", "exportButton"})
        QVERIFY(!part<QPushButton>(button).isEnabled());
    QVERIFY(part<QPushButton>("importButton").isEnabled());
    QTest::keyClick(&list(), Qt::Key_F2);
    QTest::keyClick(&list(), Qt::Key_Delete);
    m_dialog.reset();
}

//! The same with real files: names, newer versions, rubbish.
void TstViewsDialog::worksOnFiles()
{
    const QTemporaryDir folder;
    FileViewStore store(folder.filePath(u"views"_s));
    QVERIFY(store.save(view(u"Locked"_s, u"status:locked"_s)).ok());
    QVERIFY(store.save(view(u"Staged"_s, u"status:staged"_s)).ok());
    open(store);
    choose(u"Staged"_s);
    press("renameButton");
    type(u"locked"_s);
    QTRY_VERIFY(note().contains("was not renamed"_L1));
    QCOMPARE(names(), u"Locked|Staged"_s);
    press("exportButton");
    takeFile("exportViewDialog", folder.filePath(u"out.json"_s));
    QFile written(folder.filePath(u"out.json"_s));
    QVERIFY(written.open(QFile::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("\"query\": \"status:staged\""));
    const auto import = [&](const QByteArray &contents) {
        QFile file(folder.filePath(u"in.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(contents);
        file.close();
        press("importButton");
        takeFile("importViewDialog", file.fileName());
        QTRY_VERIFY(m_dialog->findChildren<QFileDialog *>().isEmpty());
    };
    import(QByteArray(bytes).replace("\"version\": 1", "\"version\": 2"));
    QVERIFY(note().contains("newer version"_L1));
    import("not a view");
    QVERIFY(note().contains("not JSON"_L1));
    import({});
    QVERIFY(note().contains("empty"_L1));
    QCOMPARE(names(), u"Locked|Staged"_s);
    import(bytes);
    answer("namesakeDialog", "keepButton");
    QCOMPARE(names(), u"Locked|Staged|Staged (2)"_s);
    choose(u"Staged (2)"_s);
    press("removeButton");
    answer("removeViewDialog", "removeButton");
    QCOMPARE(names(), u"Locked|Staged"_s);
    m_dialog.reset();
}

QTEST_MAIN(TstViewsDialog)
#include "tst_viewsdialog.moc"
