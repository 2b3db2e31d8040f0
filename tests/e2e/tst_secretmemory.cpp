// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "demo/demoserver.h"
#include "gui/mainwindow.h"
#include "support/secretsearch.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QProcess>
#include <QTableView>
#include <QTest>

#include <cstring>
#include <iostream>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

namespace {

//! In memory that is not written to: what is found elsewhere was put there by what is tested.
constexpr std::string_view token = "00token-that-nobody-else-in-memory-has-in-it";

QByteArray tokenBytes()
{
    return {token.data(), qsizetype(token.size())};
}

//! Where in this process's writable memory the token stands: the bytes before it, with the mapping.
QStringList placesOfToken()
{
    QStringList places;
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {u"the maps cannot be read"_s};
    const QByteArrayList lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        if (!words.value(1).startsWith("rw"))
            continue;
        const QByteArrayList ends = words.value(0).split('-');
        const char *at = reinterpret_cast<const char *>(ends.value(0).toULongLong(nullptr, 16));
        const char *const end =
            reinterpret_cast<const char *>(ends.value(1).toULongLong(nullptr, 16));
        while (const void *found = memmem(at, std::size_t(end - at), token.data(), token.size())) {
            const char *const start = static_cast<const char *>(found);
            QByteArray before(start - 24, 24);
            for (char &byte : before)
                byte = byte >= ' ' && byte < 127 ? byte : '.';
            places += QString::fromLatin1(words.value(5, "anonymous") + ": " + before);
            at = start + 1;
        }
    }
    return places;
}

//! The directory, as a process of its own: its copies of the token are not ours.
int serve(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    DemoServer server;
    DemoOptions options;
    options.users = 500;
    options.token = tokenBytes();
    const Result<quint16> port = server.start(options);
    std::cout << (port.ok() ? port.value() : 0) << std::endl;
    return QCoreApplication::exec();
}

} // namespace

//! What memory still holds of a token when its tenant is gone.
class TstSecretMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void leavesTheSentHeaderAlone();
    void isInNoFile();

private:
    QProcess m_server;
    QUrl m_url;
};

void TstSecretMemory::initTestCase()
{
    nameApplication();
    m_server.start(QCoreApplication::applicationFilePath(), {u"serve"_s});
    QVERIFY(m_server.waitForReadyRead());
    const int port = m_server.readAllStandardOutput().trimmed().toInt();
    QVERIFY(port > 0);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

void TstSecretMemory::cleanupTestCase()
{
    m_server.kill();
    m_server.waitForFinished();
}

void TstSecretMemory::leavesTheSentHeaderAlone()
{
    QCOMPARE(placesOfToken(), QStringList());
    {
        const Composition composition;
        MainWindow window(composition.services());
        window.show();
        Profile profile;
        profile.id = u"demo"_s;
        profile.name = u"Demo"_s;
        profile.provider = u"okta"_s;
        profile.credential = u"apiToken"_s;
        profile.baseUrl = m_url;
        window.openTemporary(profile, {{u"token"_s, Secret(tokenBytes())}});
        QTRY_COMPARE(window.findChild<QTableView *>(u"userTable"_s)->model()->rowCount(), 500);
        QVERIFY(!placesOfToken().isEmpty()); // the search finds what is there
        const QLatin1String said(token.data(), int(token.size()));
        const QWidgetList windows = QApplication::allWidgets();
        for (const QWidget *const widget : windows)
            QVERIFY(!widget->windowTitle().contains(said) && !widget->toolTip().contains(said));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(said));
        window.findChild<QAction *>(u"removeTenantAction"_s)->trigger();
        QTRY_VERIFY(!window.findChild<QTableView *>(u"userTable"_s));
        window.close(); // and remembers its settings
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Rollcall's own copies are overwritten. The header with its prefix is Qt's by then, which
    // frees what it sent as it is: SECURITY.md says so.
    const QStringList places = placesOfToken();
    for (const QString &place : places)
        QVERIFY2(place.endsWith(u"SSWS "_s), qPrintable(place));
}

//! Last: the search makes copies of its own.
void TstSecretMemory::isInNoFile()
{
    QVERIFY(QDir::home().exists(u"config"_s)); // the window's settings are there
    QCOMPARE(test::filesHoldingSecret(QDir::homePath(), tokenBytes()), QStringList());
}

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "serve") == 0)
        return serve(argc, argv);
    const QApplication application(argc, argv);
    TstSecretMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretmemory.moc"
