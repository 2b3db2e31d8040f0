// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "gui/widgets/signinbox.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace rollcall {

//! The rows of a form that ask for what a provider and a credential need, made from their
//! ProviderFields. Owned by the dialog whose form it fills; the row widgets belong to the form's
//! parent.
class CredentialForm final : public QObject
{
    Q_OBJECT

public:
    //! What an empty secret field means.
    enum class EmptySecret
    {
        Missing,
        Kept //!< a stored one stays in use
    };

    //! Rows are inserted into `layout` below that of `above`; null: at its beginning.
    CredentialForm(QFormLayout &layout, QWidget *above, QObject *parent);

    //! Opens the pages of sign-ins from the next ask() on.
    void setPageOpener(const PageOpener &opener) { m_opener = opener; }
    //! Replaces the rows. `emptyHint`: placeholder of secret fields. A main secret that nobody can
    //! type, by `how`, is asked for with a SignInBox, below the other rows.
    void ask(const QList<ProviderField> &fields, SignIn how, EmptySecret emptySecret,
             const QString &emptyHint);
    void setFields(const QMap<QString, QString> &fields);

    QMap<QString, QString> fields() const;
    Secrets secrets() const; //!< those that were typed, or signed in
    QString firstMissing() const; //!< label of the first field that must be filled; empty: none
    SignInBox *signInBox() const { return m_box; } //!< null: nobody signs in
    void focusFirst();
    //! Puts the fields between two others in the order of the Tab key.
    void setTabOrder(QWidget *before, QWidget *after);

Q_SIGNALS:
    void edited();
    void signInWanted(); //!< of signInBox()

private:
    struct Row
    {
        ProviderField field;
        QString label;
        QWidget *holder = nullptr;
        QLineEdit *edit = nullptr; //!< of any text
        QComboBox *combo = nullptr; //!< of a choice

        QString value() const;
        QWidget *input() const;
    };

    void insertRow(QLabel *label, QWidget *field);
    void addField(const ProviderField &field, const QString &emptyHint);
    QWidget *makeInput(Row &row, const QString &emptyHint);
    void addSignIn();

    QFormLayout &m_layout;
    QWidget *const m_above;
    EmptySecret m_emptySecret = EmptySecret::Missing;
    std::vector<Row> m_rows;
    PageOpener m_opener = openInBrowser;
    QPointer<SignInBox> m_box;
};

} // namespace rollcall
