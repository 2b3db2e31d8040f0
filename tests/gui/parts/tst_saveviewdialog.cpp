// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/saveviewdialog.h"
#include "gui/widgets/fieldnote.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The name of a view: needed, not taken, or replaced on purpose.
class TstSaveViewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesForTheTenant();
    void savesForAll();
    void needsAName_data();
    void needsAName();
    void refusesATakenName_data();
    void refusesATakenName();
    void replacesOnPurpose();
    void saysWhyItWasNotSaved();
    void describesWhatIsSaved();

private:
    template <typename Widget>
    Widget &part(const char *name) const
    {
        return *m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    QString note() const { return part<FieldNote>("nameNote").text(); }
    void typeName(const QString &name) const;
    void pressReturn() const { QTest::keyClick(&part<QLineEdit>("nameEdit"), Qt::Key_Return); }
    SavedView asked() const { return m_asked->at(0).at(0).value<SavedView>(); }

    std::unique_ptr<SaveViewDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_asked;
};

namespace {

Profile acme()
{
    Profile profile;
    profile.id = u"p1"_s;
    profile.name = u"Acme & Co"_s;
    return profile;
}

SavedView shown()
{
    SavedView view;
    view.query = u"status:locked"_s;
    view.sort = {{"created", SortDirection::Descending}, {"login"}};
    view.columns = {u"login"_s, u"profile.badge"_s};
    return view;
}

SavedView saved(const QString &name, const QString &file, std::optional<ViewTenant> tenant)
{
    SavedView view;
    view.name = name;
    view.file = file;
    view.tenant = std::move(tenant);
    view.unknown = {{u"color"_s, u"red"_s}};
    return view;
}

} // namespace

void TstSaveViewDialog::init()
{
    const QList<SavedView> taken{
        saved(u"Locked"_s, u"1.json"_s, ViewTenant{u"p1"_s, u"Acme & Co"_s}),
        saved(u"Everybody"_s, u"2.json"_s, std::nullopt),
        saved(u"Elsewhere"_s, u"3.json"_s, ViewTenant{u"p2"_s, u"Other"_s})};
    m_dialog = std::make_unique<SaveViewDialog>(shown(), taken, acme());
    m_asked = std::make_unique<QSignalSpy>(m_dialog.get(), &SaveViewDialog::saveRequested);
    m_dialog->show();
}

void TstSaveViewDialog::typeName(const QString &name) const
{
    auto &edit = part<QLineEdit>("nameEdit");
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClicks(&edit, name);
}

void TstSaveViewDialog::savesForTheTenant()
{
    typeName(u"  Locked   out "_s);
    pressReturn();
    QCOMPARE(m_asked->size(), 1);
    SavedView expected = shown();
    expected.name = u"Locked out"_s;
    expected.tenant = ViewTenant{u"p1"_s, u"Acme & Co"_s};
    QCOMPARE(asked(), expected);
    QVERIFY(m_dialog->isVisible()); // until it is saved
}

void TstSaveViewDialog::savesForAll()
{
    typeName(u"Locked"_s); // taken for the tenant only
    part<QRadioButton>("allRadio").click();
    QVERIFY(note().isEmpty());
    pressReturn();
    QCOMPARE(m_asked->size(), 1);
    QVERIFY(!asked().tenant);
    QVERIFY(asked().file.isEmpty());
}

void TstSaveViewDialog::needsAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   "_s;
}

void TstSaveViewDialog::needsAName()
{
    QFETCH(QString, name);
    typeName(name);
    QVERIFY(note().isEmpty()); // nobody is told off before trying
    pressReturn();
    QCOMPARE(m_asked->size(), 0);
    QCOMPARE(note(), u"The view needs a name."_s);
    typeName(u"a"_s);
    QVERIFY(note().isEmpty());
}

void TstSaveViewDialog::refusesATakenName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("forAll");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("of this tenant") << u"Locked"_s << false << true;
    QTest::newRow("in other letters") << u" lOCKED "_s << false << true;
    QTest::newRow("of all") << u"Everybody"_s << true << true;
    QTest::newRow("of all, for the tenant") << u"Everybody"_s << false << false;
    QTest::newRow("of another tenant") << u"Elsewhere"_s << false << false;
}

void TstSaveViewDialog::refusesATakenName()
{
    QFETCH(QString, name);
    QFETCH(bool, forAll);
    QFETCH(bool, isTaken);
    typeName(name);
    if (forAll)
        part<QRadioButton>("allRadio").click();
    QCOMPARE(note().contains("already"_L1), isTaken);
    QCOMPARE(part<QPushButton>("saveButton").isEnabled(), !isTaken);
    QCOMPARE(part<QPushButton>("replaceButton").isVisible(), isTaken);
    pressReturn();
    QCOMPARE(m_asked->size(), isTaken ? 0 : 1);
}

void TstSaveViewDialog::replacesOnPurpose()
{
    typeName(u"locked"_s);
    part<QPushButton>("replaceButton").click();
    QCOMPARE(m_asked->size(), 1);
    QCOMPARE(asked().file, u"1.json"_s);
    QCOMPARE(asked().name, u"locked"_s);
    QCOMPARE(asked().query, shown().query);
    QCOMPARE(asked().unknown.value(u"color"_s).toString(), u"red"_s); // a newer version's, kept
}

void TstSaveViewDialog::saysWhyItWasNotSaved()
{
    typeName(u"New"_s);
    pressReturn();
    m_dialog->showProblem(u"The disk is full."_s);
    QCOMPARE(note(), u"The disk is full."_s);
    QVERIFY(m_dialog->isVisible());
    pressReturn();
    QCOMPARE(m_asked->size(), 2);
}

void TstSaveViewDialog::describesWhatIsSaved()
{
    QCOMPARE(part<QLabel>("queryLabel").text(), u"status:locked"_s);
    QCOMPARE(part<QLabel>("sortLabel").text(), u"Created (descending), Login"_s);
    QCOMPARE(part<QLabel>("columnsLabel").text(), u"Login, profile.badge"_s);
    QCOMPARE(part<QRadioButton>("tenantRadio").text(), u"&Only for “Acme && Co”"_s);
}

QTEST_MAIN(TstSaveViewDialog)
#include "tst_saveviewdialog.moc"
