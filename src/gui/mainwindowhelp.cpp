// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Help menu of a MainWindow.
#include "gui/mainwindow.h"

#include "ui_mainwindow.h"

#include "core/clock.h"
#include "core/profilestore.h"
#include "core/requesthistory.h"
#include "gui/dialogs/supportdialog.h"
#include "gui/supportbundle.h"
#include "gui/tenantview.h"

#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

void MainWindow::offerSupportBundle(const RequestHistory &requests)
{
    m_requests = &requests;
    m_ui->supportAction->setVisible(true);
}

void MainWindow::showSupportBundle()
{
    QList<SupportTenant> tenants;
    const QList<Profile> profiles = m_services.profiles.profiles() + m_temporary;
    for (const Profile &profile : profiles) {
        const TenantView *const view = m_views.value(profile.id);
        tenants.append({profile, view ? &view->session() : nullptr});
    }
    const QString day = m_services.clock.now().toString(u"yyyy-MM-dd"_s);
    auto *const dialog = new SupportDialog(supportText(m_services, tenants, m_requests->records()),
                                           u"rollcall-support-%1.txt"_s.arg(day), this);
    dialog->setObjectName(u"supportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *const box = new QMessageBox(this);
    box->setObjectName(u"aboutDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setWindowTitle(tr("About Rollcall"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Rollcall %1").arg(QString::fromLatin1(ROLLCALL_VERSION)));
    box->setInformativeText(
        tr("A browser for the people in an identity directory. It only reads: nothing in a "
           "directory is ever changed. It connects to your tenants and to nobody else.\n\n"
           "With Qt %1. Free software under the GNU General Public License, version 3 or later.")
            .arg(QString::fromLatin1(qVersion())));
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace rollcall
