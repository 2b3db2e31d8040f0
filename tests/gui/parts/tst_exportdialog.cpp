// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/exportdialog.h"
#include "gui/parts/partstable.h"
#include "gui/widgets/fieldnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

class TstExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersRowsThatThereAre();
    void warnsUnlessComplete_data();
    void warnsUnlessComplete();
    void formatsDecideOnColumns();
    void columnsFollowChoice();
    void pathFollowsFormatUntilBrowsed();
    void checksPath_data();
    void checksPath();
    void remembersChoices();
    void writesFile();
    void showsFailureAndGoesBack();
    void cancelGoesBackAndLeavesNothing();

private:
    ExportSource source(ListingState state = ListingState::Complete) const;
    std::unique_ptr<ExportDialog> make(const ExportSource &source) const;

    ExporterCatalog m_exporters{builtinExporters()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

template <typename Widget>
Widget &child(const QDialog &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no child called %s", name);
    return *found;
}

QPushButton &okOf(const QDialog &dialog)
{
    return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

void choose(const QDialog &dialog, const char *combo, const QVariant &data)
{
    auto &box = child<QComboBox>(dialog, combo);
    const int found = box.findData(data);
    QVERIFY(found >= 0);
    box.setCurrentIndex(found);
    Q_EMIT box.activated(found);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

void TstExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstExportDialog::cleanup()
{
    m_folder.reset();
}

ExportSource TstExportDialog::source(ListingState state) const
{
    const TableSnapshot table = tableOf(u"okta/users-page.json"_s);
    Stamp stamp;
    stamp.state = state;
    stamp.tenant = u"Acme"_s;
    stamp.users = table.rowCount();
    stamp.started = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC);
    if (state != ListingState::Running)
        stamp.finished = stamp.started.addSecs(5);
    return {table,
            std::make_shared<RowOrder>(),
            std::make_shared<RowOrder>(RowOrder{1}),
            std::make_shared<RowOrder>(RowOrder{0, 1}),
            stamp,
            {u"login"_s, u"department"_s}};
}

std::unique_ptr<ExportDialog> TstExportDialog::make(const ExportSource &source) const
{
    ExportChoices choices;
    choices.folder = m_folder->path();
    return std::make_unique<ExportDialog>(m_exporters, source, choices);
}

void TstExportDialog::offersRowsThatThereAre()
{
    const auto dialog = make(source());
    QVERIFY(!child<QRadioButton>(*dialog, "selectedRadio").isEnabled());
    QVERIFY(child<QRadioButton>(*dialog, "shownRadio").isChecked());
    QVERIFY(child<QRadioButton>(*dialog, "allRadio").text().contains("(2)"_L1));
    QCOMPARE(*dialog->request().rows, RowOrder({1}));
    child<QRadioButton>(*dialog, "allRadio").click();
    QCOMPARE(*dialog->request().rows, RowOrder({0, 1}));

    ExportSource several = source();
    several.selected = std::make_shared<RowOrder>(RowOrder{1, 0});
    QCOMPARE(*make(several)->request().rows, RowOrder({1, 0}));
    ExportSource nothing = source();
    nothing.shown = nothing.all = nothing.selected;
    QVERIFY(!okOf(*make(nothing)).isEnabled());
}

void TstExportDialog::warnsUnlessComplete_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("warning");
    QTest::newRow("complete") << int(ListingState::Complete) << QString();
    QTest::newRow("running") << int(ListingState::Running) << u"still going on"_s;
    QTest::newRow("partial") << int(ListingState::Partial) << u"will not hold everybody"_s;
}

void TstExportDialog::warnsUnlessComplete()
{
    QFETCH(int, state);
    QFETCH(QString, warning);
    const auto dialog = make(source(static_cast<ListingState>(state)));
    const auto &note = child<FieldNote>(*dialog, "stampNote");
    QCOMPARE(note.text().isEmpty(), warning.isEmpty());
    QVERIFY(note.text().contains(warning));
    const QString path = child<QLineEdit>(*dialog, "pathEdit").text();
    QCOMPARE(path.contains("PARTIAL"_L1), !warning.isEmpty());
    QVERIFY(okOf(*dialog).isEnabled());
}

void TstExportDialog::formatsDecideOnColumns()
{
    const auto dialog = make(source());
    for (const auto &each : m_exporters.all()) {
        choose(*dialog, "formatCombo", each->id());
        const int raw = child<QComboBox>(*dialog, "columnsCombo").findData(int(ExportColumns::Raw));
        QCOMPARE(raw >= 0, each->writesRawObjects());
        QCOMPARE(child<QCheckBox>(*dialog, "markCheck").isVisibleTo(dialog.get()),
                 !each->writesRawObjects());
        QCOMPARE(dialog->request().options.columns.empty(), each->writesRawObjects());
    }
}

void TstExportDialog::columnsFollowChoice()
{
    const auto dialog = make(source());
    choose(*dialog, "formatCombo", u"csv"_s);
    choose(*dialog, "columnsCombo", int(ExportColumns::Visible));
    QCOMPARE(dialog->request().options.columns, (std::vector<std::string>{"login", "department"}));
    choose(*dialog, "columnsCombo", int(ExportColumns::All));
    QVERIFY(dialog->request().options.columns.size() > 15);
    QCOMPARE(dialog->request().options.byteOrderMark, ByteOrderMark::None);
    child<QCheckBox>(*dialog, "markCheck").click();
    QCOMPARE(dialog->request().options.byteOrderMark, ByteOrderMark::Utf8);
    choose(*dialog, "formatCombo", u"json"_s); // what was chosen stays chosen
    QVERIFY(dialog->request().options.columns.size() > 15);
    QCOMPARE(dialog->request().options.byteOrderMark, ByteOrderMark::None);
}

void TstExportDialog::pathFollowsFormatUntilBrowsed()
{
    const auto dialog = make(source());
    auto &path = child<QLineEdit>(*dialog, "pathEdit");
    choose(*dialog, "formatCombo", u"json"_s);
    QVERIFY(path.text().startsWith(m_folder->path()));
    QVERIFY(path.text().endsWith("users-2026-03-02.json"_L1));
    path.selectAll();
    QTest::keyClicks(&path, m_folder->filePath(u"mine.json"_s));
    choose(*dialog, "formatCombo", u"csv"_s);
    QCOMPARE(path.text(), m_folder->filePath(u"mine.csv"_s));
    path.selectAll();
    QTest::keyClicks(&path, m_folder->filePath(u"mine.txt"_s));
    choose(*dialog, "formatCombo", u"json"_s);
    QCOMPARE(path.text(), m_folder->filePath(u"mine.txt"_s)); // a suffix of the user's own
    path.selectAll();
    QTest::keyClicks(&path, m_folder->filePath(u"mine"_s));
    QCOMPARE(dialog->request().path, m_folder->filePath(u"mine.json"_s));
}

void TstExportDialog::checksPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tone");
    QTest::addColumn<bool>("good");
    QTest::newRow("new") << u"new.csv"_s << int(Tone::Neutral) << true;
    QTest::newRow("there already") << u"old.csv"_s << int(Tone::Warning) << true;
    QTest::newRow("there already, suffix left out") << u"old"_s << int(Tone::Warning) << true;
    QTest::newRow("no folder") << u"no/such/folder.csv"_s << int(Tone::Danger) << false;
    QTest::newRow("a folder") << u"folder"_s << int(Tone::Neutral) << false;
    QTest::newRow("empty") << QString() << int(Tone::Neutral) << false;
    QTest::newRow("hostile") << u"<b>.csv"_s << int(Tone::Neutral) << true;
}

void TstExportDialog::checksPath()
{
    QFETCH(QString, name);
    QFETCH(int, tone);
    QFile old(m_folder->filePath(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    const auto dialog = make(source());
    choose(*dialog, "formatCombo", u"csv"_s);
    auto &path = child<QLineEdit>(*dialog, "pathEdit");
    path.selectAll();
    QTest::keyClick(&path, Qt::Key_Backspace);
    QTest::keyClicks(&path, name.isEmpty() ? name : m_folder->filePath(name));
    QCOMPARE(int(child<FieldNote>(*dialog, "pathNote").tone()), tone);
    QTEST(okOf(*dialog).isEnabled(), "good");
}

void TstExportDialog::remembersChoices()
{
    ExportChoices choices;
    choices.format = u"json"_s;
    choices.columns = ExportColumns::All;
    choices.byteOrderMark = ByteOrderMark::Utf8;
    choices.folder = m_folder->path();
    const ExportDialog dialog(m_exporters, source(), choices);
    QCOMPARE(dialog.choices().format, u"json"_s);
    QCOMPARE(dialog.choices().columns, ExportColumns::All);
    QCOMPARE(dialog.choices().byteOrderMark, ByteOrderMark::Utf8);
    QCOMPARE(dialog.choices().folder, m_folder->path());

    choices.format = u"gone"_s; // a format of another version
    choices.folder = u"/no/such/folder"_s;
    const ExportDialog other(m_exporters, source(), choices);
    QVERIFY(other.request().exporter);
    QVERIFY(QFileInfo(other.request().path).absoluteDir().exists());
}

void TstExportDialog::writesFile()
{
    const auto dialog = make(source());
    choose(*dialog, "formatCombo", u"csv"_s);
    child<QRadioButton>(*dialog, "allRadio").click();
    const QString path = dialog->request().path;
    QTest::mouseClick(&okOf(*dialog), Qt::LeftButton);
    QTRY_COMPARE(child<FieldNote>(*dialog, "resultNote").tone(), Tone::Success);
    QCOMPARE(child<FieldNote>(*dialog, "resultNote").text(), u"2 users were written."_s);
    QVERIFY(contents(path).contains("ines.okafor@example.com"));
    QTest::mouseClick(&child<QPushButton>(*dialog, "closeButton"), Qt::LeftButton);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
}

void TstExportDialog::showsFailureAndGoesBack()
{
    const auto dialog = make(source());
    const QString folder = m_folder->path();
    QVERIFY(m_folder->remove()); // behind the dialog's back
    QTest::mouseClick(&okOf(*dialog), Qt::LeftButton);
    QTRY_COMPARE(child<FieldNote>(*dialog, "resultNote").tone(), Tone::Danger);
    QVERIFY(child<QLabel>(*dialog, "titleLabel").text().endsWith("was not written"_L1));
    QTest::mouseClick(&child<QPushButton>(*dialog, "backButton"), Qt::LeftButton);
    QVERIFY(child<QWidget>(*dialog, "optionsPage").isVisibleTo(dialog.get()));
    QCOMPARE(child<FieldNote>(*dialog, "pathNote").text(), u"This folder does not exist."_s);
    QVERIFY(!QDir(folder).exists());
}

void TstExportDialog::cancelGoesBackAndLeavesNothing()
{
    ExportSource many = source();
    many.all = std::make_shared<RowOrder>(RowOrder(3'000'000, 0)); // long enough to be cancelled
    const auto dialog = make(many);
    child<QRadioButton>(*dialog, "allRadio").click();
    QTest::mouseClick(&okOf(*dialog), Qt::LeftButton);
    QVERIFY(child<QWidget>(*dialog, "progressPage").isVisibleTo(dialog.get()));
    QTest::keyClick(dialog.get(), Qt::Key_Escape); // cancels the file first, not the dialog
    QTRY_VERIFY(child<QWidget>(*dialog, "optionsPage").isVisibleTo(dialog.get()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(okOf(*dialog).isEnabled());
}

QTEST_MAIN(TstExportDialog)
#include "tst_exportdialog.moc"
