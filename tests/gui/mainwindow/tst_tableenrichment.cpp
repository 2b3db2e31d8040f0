// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/personfacts.h"
#include "gui/dialogs/enrichmentdialog.h"
#include "gui/mainwindow/windowworld.h"
#include "gui/widgets/fieldnote.h"
#include "models/usertablemodel.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QSet>
#include <QTreeWidget>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int userCount = 30;

} // namespace

//! Details columns in the window: offered with what they cost, asked for, paused, taken up again,
//! remembered and exported, with a mark where they are not whole.
class TstTableEnrichment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatItCosts();
    void tellsWhatIsNotOffered();
    void addsColumns();
    void isFoundAndSorted();
    void marksAPartialExport();
    void exportsAWholeColumnUnmarked();
    void saysWhatIsNotPermitted();
    void goesOnAfterStop();
    void columnsGoAndComeBack();
    void isOfferedByTheHeader();

private:
    void open(const DemoOptions &options);
    EnrichmentDialog *ask() const;
    static QTreeWidgetItem *item(const EnrichmentDialog &dialog, const QString &label);
    static QString cost(const EnrichmentDialog &dialog);
    void start(const QStringList &labels) const;
    int section(const QString &name) const;
    QStringList cells(const QString &name) const;
    bool isWhole(const QString &name) const; //!< shown, and known of everybody
    QString bar() const { return labelText(*m_window, "enrichmentBar", "textLabel"); }
    bool isBarShown() const { return visible<QWidget>(*m_window, "enrichmentBar") != nullptr; }
    QByteArray exported(const QString &file) const;
    QJsonObject manifest(const QString &file) const;

    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TstTableEnrichment::init()
{
    DemoOptions options;
    options.users = userCount;
    open(options);
}

void TstTableEnrichment::open(const DemoOptions &options)
{
    cleanup();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start(options).ok());
    m_world = std::make_unique<WindowWorld>();
    QVERIFY(m_world->profiles.load().ok());
    m_window = std::make_unique<MainWindow>(m_world->services);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->openTemporary(WindowWorld::profile(u"Acme"_s, m_server->baseUrl()),
                            m_world->token(m_server->token()));
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(*m_window), userCount, 30'000);
    QTRY_VERIFY(m_window->findChild<QAction *>(u"detailColumnsAction"_s)->isEnabled());
}

void TstTableEnrichment::cleanup()
{
    m_window.reset();
    m_world.reset();
    m_server.reset();
}

EnrichmentDialog *TstTableEnrichment::ask() const
{
    trigger(*m_window, "detailColumnsAction");
    return visible<EnrichmentDialog>(*m_window, "EnrichmentDialog");
}

QTreeWidgetItem *TstTableEnrichment::item(const EnrichmentDialog &dialog, const QString &label)
{
    auto *const tree = dialog.findChild<QTreeWidget *>(u"columnsTree"_s);
    return tree->findItems(label, Qt::MatchExactly).value(0);
}

QString TstTableEnrichment::cost(const EnrichmentDialog &dialog)
{
    return dialog.findChild<FieldNote *>(u"costNote"_s)->text();
}

void TstTableEnrichment::start(const QStringList &labels) const
{
    const EnrichmentDialog *const dialog = ask();
    QVERIFY(dialog);
    for (const QString &label : labels) {
        QVERIFY2(item(*dialog, label), qPrintable(label));
        item(*dialog, label)->setCheckState(0, Qt::Checked);
    }
    dialog->findChild<QAbstractButton *>(u"startButton"_s)->click();
}

int TstTableEnrichment::section(const QString &name) const
{
    const auto &model = *qobject_cast<UserTableModel *>(table(*m_window)->model());
    return int(model.columns().indexOf(name));
}

QStringList TstTableEnrichment::cells(const QString &name) const
{
    QStringList all;
    for (int row = 0; row < rowsShown(*m_window); ++row)
        all.append(cellText(*m_window, row, section(name)));
    return all;
}

bool TstTableEnrichment::isWhole(const QString &name) const
{
    static const QSet<QString> unknown{u"not requested"_s, u"loading…"_s, u"failed"_s,
                                       u"not permitted"_s};
    const QStringList all = cells(name);
    return !isBarShown() && all.size() == userCount
        && std::ranges::none_of(all, [](const QString &cell) { return unknown.contains(cell); });
}

QByteArray TstTableEnrichment::exported(const QString &file) const
{
    trigger(*m_window, "exportAction");
    auto *const dialog = visible<QDialog>(*m_window, "ExportDialog");
    const QString path = m_world->folder.filePath(file);
    [&] { type(*dialog, "pathEdit", path); }();
    dialog->findChild<QAbstractButton *>(u"manifestCheck"_s)->setChecked(true);
    for (QAbstractButton *const button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (button->isEnabled() && button->text().contains("Export"_L1))
            button->click();
    }
    [&] { QTRY_VERIFY(QFile::exists(path)); }();
    dialog->reject(); // it is written: closes
    QFile written(path);
    return written.open(QFile::ReadOnly) ? written.readAll() : QByteArray();
}

QJsonObject TstTableEnrichment::manifest(const QString &file) const
{
    QFile beside(m_world->folder.filePath(file + u".manifest.json"_s));
    if (!beside.open(QFile::ReadOnly))
        return {};
    return QJsonDocument::fromJson(beside.readAll())[u"rollcall"_s].toObject();
}

void TstTableEnrichment::saysWhatItCosts()
{
    EnrichmentDialog *const dialog = ask();
    QVERIFY(dialog);
    const auto *const starting = dialog->findChild<QAbstractButton *>(u"startButton"_s);
    QVERIFY(!starting->isEnabled());
    QCOMPARE(cost(*dialog), u"Tick what you want to know of the users shown."_s);
    QCOMPARE(item(*dialog, u"Groups"_s)->text(1), u"okta.groups.read"_s);
    const int before = m_server->requestCount();
    item(*dialog, u"Groups (number)"_s)->setCheckState(0, Qt::Checked);
    QVERIFY(starting->isEnabled());
    QVERIFY2(cost(*dialog).contains("30 request"_L1), qPrintable(cost(*dialog)));
    item(*dialog, u"Groups"_s)->setCheckState(0, Qt::Checked); // the same requests
    QVERIFY(cost(*dialog).contains("30 request"_L1));
    item(*dialog, u"Sign-in factors"_s)->setCheckState(0, Qt::Checked);
    QVERIFY2(cost(*dialog).contains("60 request"_L1), qPrintable(cost(*dialog)));
    QVERIFY(cost(*dialog).contains("About 1 minute"_L1)); // the limit is far away
    dialog->reject();
    QCOMPARE(m_server->requestCount(), before);
    QCOMPARE(section(u"groups/count"_s), -1);
}

void TstTableEnrichment::tellsWhatIsNotOffered()
{
    Profile scim = WindowWorld::profile(u"Scim"_s, m_server->baseUrl());
    scim.provider = u"scim"_s;
    scim.credential = u"bearer"_s;
    scim.baseUrl.setPath(u"/scim/v2"_s);
    m_window->openTemporary(scim, {{u"token"_s, Secret(m_server->token())}});
    QTRY_COMPARE(rowsShown(*m_window), userCount);
    QTRY_VERIFY(m_window->findChild<QAction *>(u"detailColumnsAction"_s)->isEnabled());
    EnrichmentDialog *const dialog = ask();
    const QTreeWidgetItem *const factors = item(*dialog, u"Sign-in factors and devices"_s);
    QVERIFY(factors && !(factors->flags() & Qt::ItemIsEnabled));
    QCOMPARE(factors->text(1), u"SCIM tells nothing of factors and devices."_s);
    item(*dialog, u"Groups (number)"_s)->setCheckState(0, Qt::Checked);
    QVERIFY(cost(*dialog).contains("no request is needed"_L1));
    dialog->reject();
}

void TstTableEnrichment::addsColumns()
{
    start({u"Groups (number)"_s, u"Sign-in factors (number)"_s});
    QVERIFY(section(u"groups/count"_s) > 0);
    QTRY_VERIFY(isWhole(u"groups/count"_s) && isWhole(u"factors/count"_s));
    const QAbstractItemModel &model = *table(*m_window)->model();
    QCOMPARE(model.headerData(section(u"groups/count"_s), Qt::Horizontal).toString(),
             u"Groups (number)"_s);
    const People people(DemoOptions().seed);
    const PersonFacts facts(people);
    int known = 0;
    for (uint32_t index = 0; index < userCount; ++index) {
        const QString id = QString::fromUtf8(m_server->userId(index));
        for (int row = 0; row < userCount; ++row) {
            if (model.index(row, 0).data(int(UserRole::UserIdRole)).toString() != id)
                continue;
            QCOMPARE(cellText(*m_window, row, section(u"factors/count"_s)),
                     QString::number(facts.factors(index).size()));
            ++known;
        }
    }
    QCOMPARE(known, userCount);
    const EnrichmentDialog *const again = ask();
    QCOMPARE(item(*again, u"Groups (number)"_s)->checkState(0), Qt::Checked);
    QCOMPARE(cost(*again), u"All of this is known already of the users shown."_s);
}

void TstTableEnrichment::isFoundAndSorted()
{
    start({u"Sign-in factors (number)"_s});
    QTRY_VERIFY(isWhole(u"factors/count"_s));
    const QStringList all = cells(u"factors/count"_s);
    search(*m_window, u"factors/count>1"_s);
    const auto many = std::ranges::count_if(all, [](const QString &n) { return n.toInt() > 1; });
    QVERIFY(many > 0 && many < userCount);
    QTRY_COMPARE(rowsShown(*m_window), int(many));
    search(*m_window, u""_s);
    QTRY_COMPARE(rowsShown(*m_window), userCount);
    table(*m_window)->horizontalHeader()->setSortIndicator(section(u"factors/count"_s),
                                                           Qt::DescendingOrder);
    QStringList sorted = all;
    std::ranges::sort(sorted,
                      [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    QTRY_COMPARE(cells(u"factors/count"_s), sorted);
}

void TstTableEnrichment::marksAPartialExport()
{
    m_server->setLatency(std::chrono::milliseconds(300));
    start({u"Groups (number)"_s});
    QTRY_VERIFY(cells(u"groups/count"_s).contains(u"loading…"_s));
    QTRY_VERIFY(bar().startsWith("Details: "_L1));
    press(*m_window, "enrichmentBar", "pauseButton");
    QTRY_VERIFY2(bar().startsWith("Paused. Details: "_L1), qPrintable(bar()));
    QTRY_VERIFY(!cells(u"groups/count"_s).contains(u"loading…"_s));
    QVERIFY(!m_window->findChild<QAction *>(u"detailColumnsAction"_s)->isEnabled());
    const auto missing = cells(u"groups/count"_s).count(u"not requested"_s);
    QVERIFY(missing > 0);

    const QByteArray file = exported(u"partial.csv"_s);
    QVERIFY(file.contains("groups/count"));
    QCOMPARE(file.count("not requested"), missing + 1); // and in the mark
    const QByteArray mark = "# PARTIAL COLUMN: groups/count is not known of "
        + QByteArray::number(missing) + " of 30 users: " + QByteArray::number(missing)
        + " not requested";
    QVERIFY2(file.trimmed().split('\n').last().contains(mark), file.constData());
    const QJsonObject told = manifest(u"partial.csv"_s)[u"lookedUp"_s][0].toObject();
    QCOMPARE(told[u"column"_s].toString(), u"groups/count"_s);
    QCOMPARE(told[u"unknown"_s][u"not requested"_s].toInt(), int(missing));

    m_server->setLatency(std::chrono::milliseconds(0));
    press(*m_window, "enrichmentBar", "resumeButton");
    QTRY_VERIFY(isWhole(u"groups/count"_s));
}

void TstTableEnrichment::exportsAWholeColumnUnmarked()
{
    start({u"Groups"_s});
    QTRY_VERIFY(isWhole(u"groups/names"_s));
    const QByteArray file = exported(u"whole.csv"_s);
    QVERIFY(file.contains("groups/names") && file.contains("Everyone"));
    QVERIFY(!file.contains("PARTIAL") && !file.contains("not requested"));
    const QJsonObject told = manifest(u"whole.csv"_s)[u"lookedUp"_s][0].toObject();
    QVERIFY(told[u"unknown"_s].toObject().isEmpty());
    QVERIFY(!told[u"until"_s].toString().isEmpty());
}

void TstTableEnrichment::saysWhatIsNotPermitted()
{
    m_server->addFault({FaultKind::Forbidden, 1, 0, FaultScope::AllRequests});
    start({u"Groups (number)"_s});
    QTRY_COMPARE(cells(u"groups/count"_s).count(u"not permitted"_s), userCount);
    QTRY_VERIFY2(bar().contains("30 not permitted"_L1), qPrintable(bar()));
    QTRY_VERIFY2(bar().contains("this takes okta.groups.read"_L1), qPrintable(bar()));
    const QModelIndex cell = table(*m_window)->model()->index(0, section(u"groups/count"_s));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("this takes okta.groups.read"_L1));
    m_server->clearFaults();
    press(*m_window, "enrichmentBar", "resumeButton"); // now it is permitted
    QTRY_VERIFY(isWhole(u"groups/count"_s));
}

void TstTableEnrichment::goesOnAfterStop()
{
    m_server->setLatency(std::chrono::milliseconds(300));
    start({u"Groups (number)"_s});
    QTRY_VERIFY(cells(u"groups/count"_s).contains(u"loading…"_s));
    press(*m_window, "enrichmentBar", "stopButton");
    QTRY_VERIFY2(bar().contains("Files say which columns are not whole."_L1), qPrintable(bar()));
    QTRY_VERIFY(!cells(u"groups/count"_s).contains(u"loading…"_s));
    QVERIFY(cells(u"groups/count"_s).contains(u"not requested"_s));
    m_server->setLatency(std::chrono::milliseconds(0));
    press(*m_window, "enrichmentBar", "resumeButton");
    QTRY_VERIFY(isWhole(u"groups/count"_s));
}

//! A column that is shown says after a reload that its values were not asked for, never a blank.
void TstTableEnrichment::columnsGoAndComeBack()
{
    start({u"Groups (number)"_s});
    QTRY_VERIFY(isWhole(u"groups/count"_s));
    trigger(*m_window, "reloadAction");
    QTRY_COMPARE(cells(u"groups/count"_s).count(u"not requested"_s), userCount);
    QCOMPARE(table(*m_window)
                 ->model()
                 ->headerData(section(u"groups/count"_s), Qt::Horizontal)
                 .toString(),
             u"Groups (number)"_s);
    auto *const header = table(*m_window)->horizontalHeader();
    const int at = section(u"groups/count"_s);
    const QPoint place(header->sectionViewportPosition(at) + 5, header->height() / 2);
    Q_EMIT header->customContextMenuRequested(place);
    auto *const menu = table(*m_window)->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu);
    for (QAction *const action : menu->actions()) {
        if (action->text().contains("Hide"_L1)) {
            QVERIFY(action->text().contains("Groups (number)"_L1));
            action->trigger();
        }
    }
    menu->close();
    QCOMPARE(section(u"groups/count"_s), -1);
}

void TstTableEnrichment::isOfferedByTheHeader()
{
    auto *const header = table(*m_window)->horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    const auto *const menu = table(*m_window)->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(menu);
    auto *const action = menu->findChild<QAction *>(u"headerDetailColumnsAction"_s);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QVERIFY(visible<EnrichmentDialog>(*m_window, "EnrichmentDialog"));
}

QTEST_MAIN(TstTableEnrichment)
#include "tst_tableenrichment.moc"
