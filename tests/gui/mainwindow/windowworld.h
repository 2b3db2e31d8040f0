// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/builtinauthenticatorfactory.h"
#include "core/requesthistory.h"
#include "demo/demoserver.h"
#include "exports/builtinexporters.h"
#include "gui/mainwindow.h"
#include "models/profilelistmodel.h"
#include "net/networktransport.h"
#include "net/systemclock.h"
#include "pagelog/diskpagelogstore.h"
#include "providers/builtinproviders.h"
#include "secrets/keychainsecretstore.h"
#include "session/services.h"
#include "settings/fileprofilestore.h"
#include "settings/iniappsettings.h"
#include "support/fakeviewstore.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace rollcall::test {

//! The system's time, but what shall happen later happens twenty times sooner: back-offs are short.
class HastyClock final : public Clock
{
public:
    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    void callLater(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> action) override
    {
        m_clock.callLater(delay / 20, context, std::move(action));
    }

private:
    SystemClock m_clock;
};

//! The whole program but its main function, over a folder of its own and without a keychain.
struct WindowWorld
{
    QTemporaryDir folder;
    HastyClock clock;
    RequestHistory requests;
    NetworkTransport transport{clock, RetryPolicy(), &requests};
    KeychainSecretStore secrets;
    BuiltinAuthenticatorFactory authenticators{{transport, clock, secrets}};
    FileProfileStore profiles{folder.filePath(QStringLiteral("profiles.json"))};
    FakeViewStore views;
    IniAppSettings settings{folder.filePath(QStringLiteral("rollcall.ini"))};
    ProviderCatalog providers{builtinProviders()};
    ExporterCatalog exporters{builtinExporters()};
    DiskPageLogStore pageLogs{folder.filePath(QStringLiteral("pages"))};
    Services services{providers, exporters, transport, authenticators, secrets,
                      profiles,  settings,  clock,     views,          pageLogs};

    static Profile profile(const QString &name, const QUrl &url)
    {
        Profile made;
        made.id = QStringLiteral("id-") + name;
        made.name = name;
        made.provider = QStringLiteral("okta");
        made.baseUrl = url;
        made.credential = QStringLiteral("apiToken");
        made.budgetPercent = 100;
        return made;
    }
    Secrets token(const QByteArray &bytes) const
    {
        const QString name =
            providers.find(QStringLiteral("okta"))->secretNames(QStringLiteral("apiToken")).first();
        return {{name, Secret(bytes)}};
    }
};

//! Visible widget of a name below `parent`; null: there is none.
template <typename Widget>
Widget *visible(const QWidget &parent, const char *name)
{
    const auto all = parent.findChildren<Widget *>(QLatin1String(name));
    for (Widget *const widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

inline QTableView *table(const QWidget &window)
{
    return visible<QTableView>(window, "userTable");
}

inline int rowsShown(const QWidget &window)
{
    const QTableView *const view = table(window);
    return view ? view->model()->rowCount() : 0;
}

inline QString labelText(const QWidget &window, const char *part, const char *label)
{
    const auto *const widget = visible<QWidget>(window, part);
    const auto *const found = widget ? visible<QLabel>(*widget, label) : nullptr;
    return found ? found->text() : QString();
}

inline QString counts(const QWidget &window)
{
    const auto *const label = visible<QLabel>(window, "countsLabel");
    return label ? label->text() : QString();
}

inline QString cellText(const QWidget &window, int row, int column)
{
    const QTableView *const view = table(window);
    return view ? view->model()->index(row, column).data().toString() : QString();
}

inline void trigger(const QWidget &window, const char *action)
{
    window.findChild<QAction *>(QLatin1String(action))->trigger();
}

inline void press(const QWidget &window, const char *part, const char *button)
{
    auto *const widget = visible<QWidget>(window, part);
    QVERIFY2(widget, part);
    auto *const found = visible<QAbstractButton>(*widget, button);
    QVERIFY2(found, button);
    QTest::mouseClick(found, Qt::LeftButton);
}

//! Clears a field and types into it.
inline void type(const QWidget &parent, const char *edit, const QString &text)
{
    auto *const found = parent.findChild<QLineEdit *>(QLatin1String(edit));
    QVERIFY2(found, edit);
    found->clear();
    QTest::keyClicks(found, text);
}

inline void search(const QWidget &window, const QString &text)
{
    auto *const edit = visible<QLineEdit>(window, "searchEdit");
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

} // namespace rollcall::test
