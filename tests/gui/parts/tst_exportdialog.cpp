// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/exportdialog.h"
#include "gui/parts/partstable.h"
#include "gui/rememberedchoices.h"
#include "gui/widgets/fieldnote.h"
#include "session/verification.h"
#include "settings/iniappsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
    void opensAsHighAsItNeeds();
    void warnsUnlessComplete_data();
    void warnsUnlessComplete();
    void limitedListingIsSaid();
    void formatsDecideOnColumns();
    void columnsFollowChoice();
    void pathFollowsFormatUntilBrowsed();
    void checksPath_data();
    void checksPath();
    void remembersChoices();
    void shapeReachesTheFile();
    void rawObjectsHaveNoShape();
    void keyedMaskNeedsItsKey();
    void questionFollowsTheRows();
    void presetsAreSavedUsedAndRemoved();
    void settingsKeepChoicesAndPresets();
    void unreadableSettingsAreAsNeverChosen();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
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

//! Also while nothing in it wraps.
void TstExportDialog::opensAsHighAsItNeeds()
{
    ExportDialog dialog(m_exporters, source(), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *const scroll = dialog.findChild<QScrollArea *>(u"formScroll"_s);
    QTRY_VERIFY2(scroll->verticalScrollBar()->maximum() == 0,
                 qPrintable(QString::number(scroll->verticalScrollBar()->maximum())));
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

void TstExportDialog::limitedListingIsSaid()
{
    ExportSource limited = source(ListingState::Complete);
    limited.stamp.limitedBy = u"status:locked"_s;
    const auto dialog = make(limited);
    const auto &note = child<FieldNote>(*dialog, "stampNote");
    QVERIFY(note.text().contains("status:locked"_L1));
    QCOMPARE(note.tone(), Tone::Warning);
    QVERIFY(child<QLineEdit>(*dialog, "pathEdit").text().contains("LIMITED"_L1));
    QCOMPARE(dialog->request().stamp.limitedBy, u"status:locked"_s);
}

void TstExportDialog::formatsDecideOnColumns()
{
    const auto dialog = make(source());
    for (const auto &each : m_exporters.all()) {
        choose(*dialog, "formatCombo", each->id());
        const int raw = child<QComboBox>(*dialog, "columnsCombo").findData(int(ExportColumns::Raw));
        QCOMPARE(raw >= 0, each->writesRawObjects());
        const std::vector<FormatChoice> choices = each->choices();
        const auto has = [&choices](FormatChoice choice) {
            return std::ranges::find(choices, choice) != choices.end();
        };
        const auto isShown = [&dialog](const char *name) {
            return child<QWidget>(*dialog, name).isVisibleTo(dialog.get());
        };
        const bool isOwn = !each->ownColumns().empty();
        QCOMPARE(isShown("markCheck"), has(FormatChoice::ByteOrderMark));
        QCOMPARE(isShown("delimiterCombo"), has(FormatChoice::Delimiter));
        QCOMPARE(isShown("columnsCombo"), !isOwn);
        for (const char *const name : {"datesCombo", "arraysCombo", "maskCombo"})
            QCOMPARE(isShown(name), !isOwn && !each->writesRawObjects());
        QCOMPARE(!child<FieldNote>(*dialog, "formatNote").text().isEmpty(), isOwn);
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

void TstExportDialog::shapeReachesTheFile()
{
    const auto dialog = make(source());
    choose(*dialog, "formatCombo", u"csv"_s);
    choose(*dialog, "datesCombo", int(DateForm::IsoUtc));
    choose(*dialog, "arraysCombo", int(ArrayForm::RowEach));
    choose(*dialog, "delimiterCombo", int(Delimiter::Semicolon));
    choose(*dialog, "maskCombo", int(Masking::Initials));
    const ExportRequest request = dialog->request();
    QCOMPARE(request.options.dates, DateForm::IsoUtc);
    QCOMPARE(request.options.arrays, ArrayForm::RowEach);
    QCOMPARE(request.options.delimiter, Delimiter::Semicolon);
    QCOMPARE(request.options.masking, Masking::Initials);
    QCOMPARE(request.options.title, u"Acme"_s);
    QVERIFY(request.path.contains("MASKED"_L1));
    QVERIFY(request.hasManifest);
    QVERIFY(child<FieldNote>(*dialog, "maskNote").text().contains("(masked)"_L1));
    child<QCheckBox>(*dialog, "manifestCheck").click();
    QVERIFY(!dialog->request().hasManifest);
}

void TstExportDialog::rawObjectsHaveNoShape()
{
    const auto dialog = make(source());
    choose(*dialog, "maskCombo", int(Masking::Initials));
    choose(*dialog, "datesCombo", int(DateForm::Shown));
    choose(*dialog, "formatCombo", u"json"_s);
    QCOMPARE(dialog->request().options.masking, Masking::None);
    QCOMPARE(dialog->request().options.dates, DateForm::AsSent);
    QVERIFY(!dialog->request().path.contains("MASKED"_L1));
    choose(*dialog, "columnsCombo", int(ExportColumns::Visible));
    QCOMPARE(dialog->request().options.masking, Masking::Initials);
    QVERIFY(child<QWidget>(*dialog, "maskCombo").isVisibleTo(dialog.get()));
}

void TstExportDialog::keyedMaskNeedsItsKey()
{
    const auto dialog = make(source());
    auto &key = child<QLineEdit>(*dialog, "keyEdit");
    QVERIFY(!key.isVisibleTo(dialog.get()));
    choose(*dialog, "maskCombo", int(Masking::Keyed));
    QVERIFY(key.isVisibleTo(dialog.get()));
    QVERIFY(!okOf(*dialog).isEnabled());
    QTest::keyClicks(&key, u"fifteen letters"_s);
    QVERIFY(!okOf(*dialog).isEnabled());
    QTest::keyClicks(&key, u"!"_s);
    QVERIFY(okOf(*dialog).isEnabled());
    QCOMPARE(dialog->request().options.maskKey, Secret("fifteen letters!"));
    choose(*dialog, "maskCombo", int(Masking::None));
    QVERIFY(dialog->request().options.maskKey.isEmpty());
}

void TstExportDialog::questionFollowsTheRows()
{
    ExportSource several = source();
    several.selected = std::make_shared<RowOrder>(RowOrder{1, 0});
    several.query = u"department:sales"_s;
    several.sort = {{"lastName"}, {"created", SortDirection::Descending}};
    const auto dialog = make(several);
    const auto told = [&dialog] {
        const ExportQuestion question = dialog->request().question;
        return QStringList{question.rows, question.query, question.sort}.join(u'|');
    };
    QCOMPARE(told(), u"selection|department:sales|lastName, created:desc"_s);
    child<QRadioButton>(*dialog, "shownRadio").click();
    QCOMPARE(told(), u"shown|department:sales|lastName, created:desc"_s);
    child<QRadioButton>(*dialog, "allRadio").click();
    QCOMPARE(told(), u"all||"_s); // as received, whatever is shown
}

void TstExportDialog::presetsAreSavedUsedAndRemoved()
{
    const auto dialog = make(source());
    QSignalSpy changes(dialog.get(), &ExportDialog::presetsChanged);
    QVERIFY(!child<QPushButton>(*dialog, "removePresetButton").isEnabled());
    choose(*dialog, "formatCombo", u"xlsx"_s);
    choose(*dialog, "datesCombo", int(DateForm::Shown));
    QTest::mouseClick(&child<QPushButton>(*dialog, "savePresetButton"), Qt::LeftButton);
    auto *const asked = dialog->findChild<QInputDialog *>();
    QVERIFY(asked);
    asked->setTextValue(u"  For <b>audits</b> "_s);
    asked->accept();
    QCOMPARE(changes.size(), 1);
    const auto saved = changes.at(0).at(0).value<QList<ExportPreset>>();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).name, u"For <b>audits</b>"_s);
    QCOMPARE(saved.at(0).choices.format, u"xlsx"_s);
    QVERIFY(saved.at(0).choices.folder.isEmpty());
    QCOMPARE(child<QComboBox>(*dialog, "presetCombo").currentText(), u"For <b>audits</b>"_s);

    choose(*dialog, "formatCombo", u"csv"_s);
    choose(*dialog, "datesCombo", int(DateForm::AsSent));
    choose(*dialog, "presetCombo", u"For <b>audits</b>"_s);
    QCOMPARE(dialog->request().exporter->id(), u"xlsx"_s);
    QCOMPARE(dialog->request().options.dates, DateForm::Shown);
    QVERIFY(dialog->request().path.endsWith(".xlsx"_L1));

    QTest::mouseClick(&child<QPushButton>(*dialog, "removePresetButton"), Qt::LeftButton);
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes.at(1).at(0).value<QList<ExportPreset>>().isEmpty());
    QCOMPARE(child<QComboBox>(*dialog, "presetCombo").count(), 1);
}

void TstExportDialog::settingsKeepChoicesAndPresets()
{
    ExportChoices choices;
    choices.format = u"html"_s;
    choices.columns = ExportColumns::All;
    choices.byteOrderMark = ByteOrderMark::Utf8;
    choices.folder = u"/some/folder"_s;
    choices.delimiter = Delimiter::Tab;
    choices.arrays = ArrayForm::RowEach;
    choices.dates = DateForm::IsoUtc;
    choices.masking = Masking::EmailDomain;
    choices.hasManifest = false;
    const QString path = m_folder->filePath(u"rollcall.ini"_s);
    ExportPreset preset{u"Müller, \"x\""_s, choices};
    {
        IniAppSettings settings(path);
        QVERIFY(rememberedExport(settings) == ExportChoices());
        QVERIFY(rememberedPresets(settings).isEmpty());
        rememberExport(settings, choices);
        rememberPresets(settings, {preset});
    }
    const IniAppSettings settings(path);
    QVERIFY(rememberedExport(settings) == choices);
    preset.choices.folder.clear();
    QVERIFY(rememberedPresets(settings) == QList<ExportPreset>{preset});
}

void TstExportDialog::unreadableSettingsAreAsNeverChosen()
{
    IniAppSettings settings(m_folder->filePath(u"rollcall.ini"_s));
    for (const auto *const key : {"dates", "arrays", "mask", "delimiter", "columns", "manifest",
                                  "byteOrderMark", "presets"})
        settings.setText(u"export/"_s + QLatin1String(key), u"[{\"name\":7},{}] nonsense"_s);
    QVERIFY(rememberedExport(settings) == ExportChoices());
    QVERIFY(rememberedPresets(settings).isEmpty());
    settings.setText(u"export/presets"_s, u"[7,{\"name\":\"a\",\"dates\":\"x\"},{\"dates\":1}]"_s);
    QVERIFY(rememberedPresets(settings) == (QList<ExportPreset>{{u"a"_s, {}}}));
}

void TstExportDialog::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("format");
    for (const auto &exporter : m_exporters.all())
        QTest::newRow(qPrintable(exporter->id())) << exporter->id();
}

void TstExportDialog::everyFormatIsWritten()
{
    QFETCH(QString, format);
    const auto dialog = make(source());
    choose(*dialog, "formatCombo", format);
    child<QRadioButton>(*dialog, "allRadio").click();
    const QString path = dialog->request().path;
    QTest::mouseClick(&okOf(*dialog), Qt::LeftButton);
    QTRY_COMPARE(child<FieldNote>(*dialog, "resultNote").tone(), Tone::Success);
    const Verification verification = verifyFile(path, m_exporters);
    QCOMPARE(verification.verdict, Verdict::Complete);
    QCOMPARE(verification.linesFound.value_or(-1), 2);
    QCOMPARE(verification.manifest.format, format);
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
