// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/profile.h"
#include "gui/widgets/theme.h"
#include "session/services.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;

namespace Ui {
class MainWindow;
}

namespace rollcall {

class BudgetMeter;
class ListingStatus;
class MessageBanner;
class ProfileListModel;
class RequestHistory;
class SavedViews;
class StateView;
class TenantEditor;
class TenantView;
class UserPanel;
enum class TenantState;

//! The window: tenants at the left, the chosen one's users in the middle, the selected user at the
//! right, how the listing is getting on at the bottom.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! `services` outlive the window.
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Shows a tenant that is not saved, and lists it with these secrets; without any, it asks for
    //! them.
    void openTemporary(const Profile &profile, const Secrets &secrets);
    //! Shows a tenant, loading its users if that was not done yet. Nothing happens for an id that
    //! is not here.
    void showTenant(const QString &profileId);
    //! Says above everything what went wrong.
    void showProblem(const Error &error);
    //! Offers to save a support bundle with these requests, which outlive the window.
    void offerSupportBundle(const RequestHistory &requests);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildStatusBar();
    void connectActions();
    void connectTenants();
    void connectEditor();
    void connectViews();
    void restoreLayout();
    void updateIcons();

    void fillTenants();
    std::optional<Profile> profileOf(const QString &profileId) const;
    bool isTemporary(const QString &profileId) const;
    QString chosenId() const;
    void choose(const QModelIndex &index);
    TenantView *current() const;
    TenantView *makeView(const Profile &profile);
    void dropView(const QString &profileId);
    void connectView(TenantView *view);
    void takeEdited(const QString &profileId);
    void takeRemoved(const QString &profileId);
    void useToken(const QString &profileId, const Secrets &secrets);

    void updateTenant(const TenantView &view);
    void updateAll();
    void updateStatus();
    void updateActions();
    void updatePanel();
    void showKeychainNotice();
    void tell(Tone tone, const QString &sentence);
    void say(const QString &message);
    void showTenantMenu(const QPoint &position);
    void exportUsers();
    void showAbout();
    void showSupportBundle();

    const std::unique_ptr<Ui::MainWindow> m_ui;
    const Services &m_services;
    ProfileListModel *m_tenants;
    TenantEditor *m_editor;
    MessageBanner *m_keychainBanner;
    MessageBanner *m_banner;
    StateView *m_welcome;
    UserPanel *m_panel;
    SavedViews *m_savedViews = nullptr;
    QLabel *m_counts = nullptr;
    ListingStatus *m_status = nullptr;
    BudgetMeter *m_budget = nullptr;
    const RequestHistory *m_requests = nullptr; //!< null: no support bundle is offered
    QList<Profile> m_temporary;
    QHash<QString, TenantView *> m_views; //!< by profile id
    QString m_panelKey; //!< says whom the panel shows
    QString m_said; //!< stands in place of the counts for a moment
    QTimer m_saidTimer;
    bool m_isKeychainNoticeClosed = false;
};

} // namespace rollcall
