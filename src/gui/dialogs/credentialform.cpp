// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/credentialform.h"

#include "gui/widgets/fieldnote.h"
#include "gui/widgets/secretedit.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString providerText(const QString &english)
{
    return QCoreApplication::translate("Provider", english.toUtf8().constData());
}

} // namespace

CredentialForm::CredentialForm(QFormLayout &layout, int row, QObject *parent)
    : QObject(parent), m_layout(layout), m_firstRow(row)
{ }

void CredentialForm::setCredential(const CredentialInfo &credential, EmptySecret emptySecret,
                                   const QString &emptyHint)
{
    for (const Row &row : m_rows)
        m_layout.removeRow(row.holder);
    m_rows.clear();
    m_emptySecret = emptySecret;
    for (const ProviderField &field : credential.fields)
        m_rows.push_back(makeRow(field, emptyHint));
}

CredentialForm::Row CredentialForm::makeRow(const ProviderField &field, const QString &emptyHint)
{
    const bool isSecret = field.kind == ProviderField::Kind::Secret;
    Row row{field, providerText(field.label), new QWidget(m_layout.parentWidget()), nullptr};
    row.edit = isSecret ? new SecretEdit(row.holder) : new QLineEdit(row.holder);
    row.edit->setObjectName(field.name + u"Edit"_s);
    row.edit->setAccessibleName(row.label);
    row.edit->setAccessibleDescription(providerText(field.help));
    if (isSecret)
        row.edit->setPlaceholderText(emptyHint);
    auto *help = new FieldNote(row.holder);
    help->setNote(Tone::Neutral, providerText(field.help));

    auto *column = new QVBoxLayout(row.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(row.edit);
    column->addWidget(help);
    auto *label = new QLabel(tr("%1:", "label of a field").arg(row.label), row.holder);
    label->setBuddy(row.edit);
    Theme::alignWithField(*label, *row.edit);
    m_layout.insertRow(m_firstRow + int(m_rows.size()), label, row.holder);
    connect(row.edit, &QLineEdit::textEdited, this, &CredentialForm::edited);
    return row;
}

void CredentialForm::setFields(const QMap<QString, QString> &fields)
{
    for (const Row &row : m_rows) {
        if (row.field.kind == ProviderField::Kind::Text)
            row.edit->setText(fields.value(row.field.name));
    }
}

QMap<QString, QString> CredentialForm::fields() const
{
    QMap<QString, QString> values;
    for (const Row &row : m_rows) {
        if (row.field.kind == ProviderField::Kind::Text)
            values.insert(row.field.name, row.edit->text().trimmed());
    }
    return values;
}

Secrets CredentialForm::secrets() const
{
    Secrets values;
    for (const Row &row : m_rows) {
        const QString text = row.edit->text().trimmed();
        if (row.field.kind == ProviderField::Kind::Secret && !text.isEmpty())
            values.insert(row.field.name, Secret(text.toUtf8()));
    }
    return values;
}

QStringList CredentialForm::emptySecrets() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.field.kind == ProviderField::Kind::Secret && row.edit->text().trimmed().isEmpty())
            names.append(row.field.name);
    }
    return names;
}

QString CredentialForm::firstMissing() const
{
    for (const Row &row : m_rows) {
        const bool mayBeEmpty =
            row.field.kind == ProviderField::Kind::Secret && m_emptySecret == EmptySecret::Kept;
        if (!mayBeEmpty && row.edit->text().trimmed().isEmpty())
            return row.label;
    }
    return {};
}

void CredentialForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().edit->setFocus();
}

void CredentialForm::setTabOrder(QWidget *before, QWidget *after)
{
    QWidget *last = before;
    for (const Row &row : m_rows) {
        QWidget::setTabOrder(last, row.edit);
        last = row.edit;
    }
    QWidget::setTabOrder(last, after);
}

} // namespace rollcall
