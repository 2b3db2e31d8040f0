// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/profile.h"
#include "gui/widgets/fittingdialog.h"
#include "session/services.h"

#include <memory>

namespace Ui {
class ProfileDialog;
}

namespace rollcall {

class CredentialForm;
class DirectoryProvider;
struct ConnectionReport;

//! Asks for a tenant: to add, edit or duplicate one. Returns what was entered; saves nothing.
class ProfileDialog final : public FittingDialog
{
    Q_OBJECT

public:
    enum class Task
    {
        Add, //!< the profile given is a template, usually Profile{}
        Edit, //!< keeps the id; secrets left empty stay as they are in the keychain
        Duplicate //!< a new id and name; secrets left empty are to be copied from the original
    };

    struct Answer
    {
        Profile profile;
        Secrets secrets; //!< only those that were typed
    };

    ProfileDialog(const Services &services, Task task, const Profile &profile,
                  QWidget *parent = nullptr);
    ~ProfileDialog() override;

    //! Valid once the dialog was accepted.
    Answer answer() const;

private:
    void setUpTexts();
    void setUpConnections();
    void fillIn();
    void selectProvider();
    void selectCredential();
    void readAddress();
    void suggestName();
    void validate();
    QString connectionProblem() const; //!< what keeps a test from starting; empty: nothing
    QString nameProblem() const;
    QString freeName(const QString &wanted) const;

    void startTest();
    void readNextSecret(const QStringList &names, const Answer &entered);
    void runTest(const Answer &entered);
    void showTestResult(const Result<ConnectionReport> &result);
    void cancelTest();

    const DirectoryProvider *provider() const;
    CredentialInfo credential() const;
    QString label(const QString &english) const;

    const std::unique_ptr<Ui::ProfileDialog> m_ui;
    const Services m_services;
    const Task m_task;
    const Profile m_original;
    const QString m_newId; //!< of the profile that is added
    CredentialForm *m_form;
    QUrl m_address; //!< as the provider read it; empty: not readable
    QString m_suggestedName; //!< the last name that was suggested, not typed
    std::unique_ptr<QObject> m_test; //!< parent of the jobs of a running test; gone: cancelled
};

} // namespace rollcall
