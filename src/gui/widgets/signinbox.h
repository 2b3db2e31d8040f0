// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signinflow.h"
#include "gui/widgets/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace rollcall {

class FieldNote;

//! Opens a page in a browser.
using PageOpener = std::function<bool(const QUrl &)>;

//! The system's browser.
bool openInBrowser(const QUrl &page);

//! What stands in a form in place of a secret that nobody can type: a button to sign in, and what a
//! SignInFlow asks for while it runs. Keeps the secrets that the flow ended with.
class SignInBox final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInBox(PageOpener opener, QWidget *parent = nullptr);
    ~SignInBox() override;

    //! What stands below the button while nothing was begun.
    void setHint(const QString &hint);
    //! The answer to wanted(): what keeps anybody from signing in.
    void refuse(const QString &sentence);
    //! The answer to wanted(): shows this flow, which belongs to the box and ends with it.
    void follow(SignInFlow *flow);
    //! Ends what runs, and forgets what was signed in.
    void drop();
    //! Puts other secrets in the place of those that the flow ended with, where it did.
    void renew(const Secrets &secrets);

    Secrets secrets() const { return m_secrets; } //!< empty: nobody signed in yet

    bool isRunning() const { return m_flow; }

Q_SIGNALS:
    void wanted(); //!< the person wants to sign in: refuse() or follow()
    void changed(); //!< what secrets() tells, by the flow

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step
    {
        Ready,
        Asking, //!< the service, for an address or a code
        Browser,
        Code,
        Done,
        Failed
    };

    void layOut();
    QPushButton *addButton(const QString &name, const QString &text);
    void go(Step step);
    void say(Tone tone, const QString &sentence);
    void showAddress(const QUrl &address);
    void showCode(const DeviceCode &code);
    void finish(const Result<Secrets> &result);
    void copy(QPushButton &button, const QString &text);
    void scaleCode();

    const PageOpener m_opener;
    QLabel *m_code;
    QPushButton *m_start;
    QPushButton *m_copyCode;
    QPushButton *m_copyAddress;
    QPushButton *m_openPage;
    QPushButton *m_cancel;
    FieldNote *m_note;
    QString m_hint;
    Step m_step = Step::Ready;
    QUrl m_page; //!< that the person has to open
    Secrets m_secrets;
    QPointer<SignInFlow> m_flow;
};

} // namespace rollcall
