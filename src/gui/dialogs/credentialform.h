// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QFormLayout;
class QLineEdit;

namespace rollcall {

//! The rows of a form that ask for what a credential needs, made from its ProviderFields. Owned by
//! the dialog whose form it fills; the row widgets belong to the form's parent.
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

    //! Rows are inserted into `layout` from `row` on.
    CredentialForm(QFormLayout &layout, int row, QObject *parent);

    //! Replaces the rows. `emptyHint`: placeholder of secret fields.
    void setCredential(const CredentialInfo &credential, EmptySecret emptySecret,
                       const QString &emptyHint);
    void setFields(const QMap<QString, QString> &fields);

    QMap<QString, QString> fields() const;
    Secrets secrets() const; //!< those that were typed
    QStringList emptySecrets() const; //!< names of the fields that are empty
    QString firstMissing() const; //!< label of the first field that must be filled; empty: none
    void focusFirst();
    //! Puts the fields between two others in the order of the Tab key.
    void setTabOrder(QWidget *before, QWidget *after);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        ProviderField field;
        QString label;
        QWidget *holder = nullptr;
        QLineEdit *edit = nullptr;
    };

    Row makeRow(const ProviderField &field, const QString &emptyHint);

    QFormLayout &m_layout;
    const int m_firstRow;
    EmptySecret m_emptySecret = EmptySecret::Missing;
    std::vector<Row> m_rows;
};

} // namespace rollcall
