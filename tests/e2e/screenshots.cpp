// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the pictures of the README from the real window on the demo directory. Usage: screenshots
// FOLDER FOLDER gets main-light.png, main-dark.png, main-small.png, user-access.png,
// user-activity.png, add-tenant.png, export.png and tenant-card.png.

#include "app/composition.h"
#include "demo/demoserver.h"
#include "gui/mainwindow.h"
#include "gui/widgets/rollcallstyle.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>

#include <algorithm>
#include <functional>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

namespace {

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor base(0x1e, 0x1f, 0x22);
    const QColor text(0xe4, 0xe6, 0xea);
    QPalette palette(text, window, window.lighter(130), base.darker(120), window.darker(110), text,
                     Qt::white, base, window);
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x25, 0x28));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9e, 0xa6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x84, 0x8c));
    return palette;
}

void settle(const std::function<bool()> &isReady)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20'000 && !isReady())
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    timer.restart();
    while (timer.elapsed() < 400)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void save(QWidget &widget, const QString &path)
{
    if (!widget.grab().save(path))
        qFatal("cannot write %s", qPrintable(path));
}

//! The panel of the chosen user, at the tab that holds this page.
void saveUser(MainWindow &window, const QString &page, const QString &path)
{
    auto *const tabs = window.findChild<QTabWidget *>(u"tabs"_s);
    QWidget *const wanted = window.findChild<QWidget *>(page);
    tabs->setCurrentWidget(wanted);
    settle([wanted] {
        const auto tables = wanted->findChildren<QTableView *>();
        return std::ranges::any_of(tables, &QWidget::isVisible);
    });
    save(window, path);
}

QDialog *openDialog(MainWindow &window, const QString &action)
{
    QMetaObject::invokeMethod(window.findChild<QAction *>(action), &QAction::trigger,
                              Qt::QueuedConnection);
    QDialog *found = nullptr;
    settle([&] {
        for (QDialog *dialog : window.findChildren<QDialog *>())
            found = dialog->isVisible() ? dialog : found;
        return found != nullptr;
    });
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QTranslator translator; // English has a file too: its plurals
    if (translator.load(u":/i18n/rollcall_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    QApplication::setStyle(new RollcallStyle);
    const QString folder = QApplication::arguments().value(1, u"."_s) + u'/';
    DemoServer server;
    if (!server.start({}).ok())
        qFatal("the demo server did not start");
    const QTemporaryDir home;
    const Composition composition(
        {home.filePath(u"profiles.json"_s), home.filePath(u"settings.ini"_s)});
    MainWindow window(composition.services());
    window.resize(1280, 800);
    window.show();
    Profile profile;
    profile.id = u"demo"_s;
    profile.name = u"Demo directory"_s;
    profile.provider = u"okta"_s;
    profile.credential = u"apiToken"_s;
    profile.baseUrl = server.baseUrl();
    window.openTemporary(profile, {{u"token"_s, Secret(server.token())}});
    auto *table = window.findChild<QTableView *>(u"userTable"_s);
    settle([&] { return table->model()->rowCount() == int(server.userCount()); });
    table->selectRow(7);
    settle([] { return true; });

    const QPalette light = QApplication::palette();
    save(window, folder + u"main-light.png"_s);
    QApplication::setPalette(darkPalette());
    settle([] { return true; });
    save(window, folder + u"main-dark.png"_s);
    QApplication::setPalette(light);
    saveUser(window, u"accessPage"_s, folder + u"user-access.png"_s);
    saveUser(window, u"activityPage"_s, folder + u"user-activity.png"_s);
    saveUser(window, u"securityPage"_s, folder + u"user-security.png"_s);
    QApplication::setPalette(darkPalette());
    saveUser(window, u"accessPage"_s, folder + u"user-access-dark.png"_s);
    QApplication::setPalette(light);
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(4, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    window.findChild<QAction *>(u"compareAction"_s)->trigger();
    const auto compare = window.findChildren<QWidget *>(u"CompareWindow"_s);
    settle([] { return true; });
    for (QWidget *const each : compare) {
        settle([] { return true; });
        save(*each, folder + u"compare.png"_s);
        each->close();
    }
    table->selectRow(7);
    window.resize(800, 600);
    settle([] { return true; });
    save(window, folder + u"main-small.png"_s);
    window.resize(1280, 800);
    if (QDialog *dialog = openDialog(window, u"addTenantAction"_s)) {
        dialog->findChild<QLineEdit *>(u"addressEdit"_s)
            ->setText(u"acme-admin.okta.com/admin/users"_s);
        Q_EMIT dialog->findChild<QLineEdit *>(u"addressEdit"_s)
            ->textEdited(u"acme-admin.okta.com/admin/users"_s);
        settle([] { return true; });
        save(*dialog, folder + u"add-tenant.png"_s);
        dialog->reject();
        settle([] { return true; });
    }
    if (QDialog *dialog = openDialog(window, u"exportAction"_s)) {
        dialog->findChild<QLineEdit *>(u"pathEdit"_s)
            ->setText(u"/home/admin/Documents/Demo-directory-users.csv"_s);
        settle([] { return true; });
        save(*dialog, folder + u"export.png"_s);
    }
    return 0;
}
