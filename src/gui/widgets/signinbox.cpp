// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/signinbox.h"

#include "core/displaytext.h"
#include "gui/widgets/fieldnote.h"
#include "session/errortext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace rollcall {

using namespace Qt::StringLiterals;

bool openInBrowser(const QUrl &page)
{
    return QDesktopServices::openUrl(page);
}

SignInBox::SignInBox(PageOpener opener, QWidget *parent)
    : QWidget(parent), m_opener(std::move(opener)), m_code(new QLabel(this)),
      m_start(addButton(u"signInButton"_s, {})),
      m_copyCode(addButton(u"copyCodeButton"_s, tr("Copy Code", "button"))),
      m_copyAddress(addButton(u"copyAddressButton"_s, tr("Copy Address", "button"))),
      m_openPage(addButton(u"openPageButton"_s, tr("Open Page", "button"))),
      m_cancel(addButton(u"cancelSignInButton"_s, tr("Cancel Sign-In", "button"))),
      m_note(new FieldNote(this))
{
    m_code->setObjectName(u"codeLabel"_s);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleDescription(tr("The code to type on the sign-in page"));
    m_note->setObjectName(u"signInNote"_s);
    scaleCode();
    layOut();
    setFocusProxy(m_start);

    connect(m_start, &QPushButton::clicked, this, &SignInBox::wanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        delete m_flow;
        go(Step::Ready);
    });
    connect(m_copyCode, &QPushButton::clicked, this, [this] { copy(*m_copyCode, m_code->text()); });
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { copy(*m_copyAddress, QString::fromLatin1(m_page.toEncoded())); });
    connect(m_openPage, &QPushButton::clicked, this, [this] {
        if (!m_opener(m_page))
            say(Tone::Warning,
                tr("No browser could be opened. Open %1 yourself and type the code there.")
                    .arg(displayText(m_page.toDisplayString())));
    });
    go(Step::Ready);
}

SignInBox::~SignInBox() = default;

QPushButton *SignInBox::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false); // Return is for the dialog's own button
    return button;
}

void SignInBox::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing);
    for (QPushButton *button : {m_start, m_copyCode, m_copyAddress, m_openPage, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_code);
    column->addLayout(buttons);
    column->addWidget(m_note);
}

void SignInBox::scaleCode()
{
    QFont large = Theme::scaled(Theme::monospace(), 1.8);
    large.setBold(true);
    m_code->setFont(large);
}

void SignInBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        scaleCode();
}

void SignInBox::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_step == Step::Ready)
        go(Step::Ready);
}

void SignInBox::refuse(const QString &sentence)
{
    say(Tone::Danger, sentence);
}

void SignInBox::follow(SignInFlow *flow)
{
    drop();
    m_flow = flow;
    connect(flow, &SignInFlow::openBrowser, this, &SignInBox::showAddress);
    connect(flow, &SignInFlow::showCode, this, &SignInBox::showCode);
    connect(flow, &SignInFlow::finished, this, &SignInBox::finish);
    go(Step::Asking);
    Q_EMIT changed();
}

void SignInBox::drop()
{
    delete m_flow;
    m_secrets.clear();
    go(Step::Ready);
}

void SignInBox::renew(const Secrets &secrets)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (m_secrets.contains(it.key()))
            m_secrets.insert(it.key(), it.value());
    }
}

void SignInBox::showAddress(const QUrl &address)
{
    m_page = address;
    const bool isOpen = m_opener(address);
    go(Step::Browser);
    if (isOpen)
        say(Tone::Info, tr("Waiting for the browser… Sign in there, then come back."));
    else
        say(Tone::Warning,
            tr("No browser could be opened. Copy the address into one on this computer."));
}

void SignInBox::showCode(const DeviceCode &code)
{
    m_page = code.completeUrl.isEmpty() ? code.verificationUrl : code.completeUrl;
    m_code->setText(displayText(code.userCode));
    go(Step::Code);
    say(Tone::Info,
        tr("Open %1 on any device and type this code. It is good until %2.",
           "an address, a time of day")
            .arg(displayText(code.verificationUrl.toDisplayString()),
                 QLocale().toString(code.expires.toLocalTime().time(), QLocale::ShortFormat)));
}

void SignInBox::finish(const Result<Secrets> &result)
{
    m_flow.clear(); // it deletes itself
    if (result.ok()) {
        m_secrets = result.value();
        go(Step::Done);
    } else {
        go(Step::Failed);
        say(Tone::Danger, ErrorText::line(result.error()));
    }
    Q_EMIT changed();
}

void SignInBox::copy(QPushButton &button, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    button.setText(tr("Copied", "button, after it was pressed"));
}

//! Shows the buttons of a step, and what is said of it whatever happened.
void SignInBox::go(Step step)
{
    m_step = step;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const bool isRunning = step == Step::Asking || step == Step::Browser || step == Step::Code;
    m_start->setVisible(!isRunning);
    m_code->setVisible(step == Step::Code);
    m_copyCode->setVisible(step == Step::Code);
    m_openPage->setVisible(step == Step::Code);
    m_copyAddress->setVisible(step == Step::Browser);
    m_cancel->setVisible(isRunning);
    m_copyCode->setText(tr("Copy Code", "button"));
    m_copyAddress->setText(tr("Copy Address", "button"));
    switch (step) {
    case Step::Ready:
        m_start->setText(tr("Sign In…", "button"));
        say(Tone::Neutral, m_hint);
        break;
    case Step::Asking:
        say(Tone::Neutral, tr("Asking the service…"));
        break;
    case Step::Browser:
    case Step::Code:
        break;
    case Step::Done:
        m_start->setText(tr("Sign In Again…", "button"));
        say(Tone::Success, tr("Signed in."));
        break;
    case Step::Failed:
        m_start->setText(tr("Try Again", "button"));
        break;
    }
    QPushButton *const first = step == Step::Code ? m_copyCode
        : step == Step::Browser                   ? m_copyAddress
        : isRunning                               ? m_cancel
                                                  : m_start;
    setFocusProxy(first);
    if (hadFocus)
        first->setFocus();
}

void SignInBox::say(Tone tone, const QString &sentence)
{
    m_note->setNote(tone, sentence);
}

} // namespace rollcall
