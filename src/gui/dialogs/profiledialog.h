// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/profile.h"
#include "gui/widgets/fittingdialog.h"
#include "gui/widgets/signinbox.h"
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

    //! What was entered.
    struct Answer
    {
        Profile profile;
        Secrets secrets; //!< only those that were typed, or that a person signed in for
    };

    ProfileDialog(const Services &services, Task task, const Profile &profile,
                  QWidget *parent = nullptr);
    ~ProfileDialog() override;

    //! Opens the pages of sign-ins in place of the system's browser.
    void setPageOpener(const PageOpener &opener);
    //! Valid once the dialog was accepted.
    Answer answer() const;

private:
    void setUpTexts();
    void setUpConnections();
    void fillIn();
    void selectProvider();
    void selectCredential();
    void placeAddress();
    void openAdvancedIfUsed();
    void readAddress();
    void suggestName();
    void validate();
    QString fieldsProblem() const; //!< what keeps a sign-in from starting; empty: nothing
    QString connectionProblem() const; //!< what keeps a test from starting; empty: nothing
    QString fieldProblem(const Error &error) const;
    QString nameProblem() const;
    QString caFile() const;
    QString caFileProblem() const;
    void showCaFile();
    void chooseCaFile();
    QString freeName(const QString &wanted) const;

    void startSignIn();
    void dropForeignSignIn();
    bool isSignedIn() const;
    bool signsInLike(const Profile &other) const;
    QString signInHint() const;

    void startTest();
    void runTest(const Profile &profile, const Secrets &secrets);
    void showTestResult(const Result<ConnectionReport> &result);
    void cancelTest();

    const DirectoryProvider *provider() const;
    CredentialInfo credential() const;
    QMap<QString, QString> fields() const;

    const std::unique_ptr<Ui::ProfileDialog> m_ui;
    const Services m_services;
    const Task m_task;
    const Profile m_original;
    const QString m_newId; //!< of the profile that is added
    CredentialForm *m_form;
    CredentialForm *m_moreForm; //!< what hardly anybody has to fill in, under "Advanced"
    QUrl m_address; //!< as the provider read it; empty: not readable
    Profile m_signingIn; //!< what the last sign-in was begun with
    QString m_suggestedName; //!< the last name that was suggested, not typed
    std::unique_ptr<QObject> m_test; //!< parent of the jobs of a running test; gone: cancelled
};

} // namespace rollcall
