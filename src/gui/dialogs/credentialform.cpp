// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/credentialform.h"

#include "core/providertext.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/secretedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! Whether a person signs in, in place of typing a secret.
bool isByPerson(SignIn how)
{
    return how == SignIn::AuthorizationCode || how == SignIn::DeviceCode;
}

} // namespace

CredentialForm::CredentialForm(QFormLayout &layout, QWidget *above, QObject *parent)
    : QObject(parent), m_layout(layout), m_above(above)
{ }

QString CredentialForm::Row::value() const
{
    return combo ? combo->currentData().toString() : edit->text().trimmed();
}

QWidget *CredentialForm::Row::input() const
{
    if (combo)
        return combo;
    return edit;
}

void CredentialForm::ask(const QList<ProviderField> &fields, SignIn how, EmptySecret emptySecret,
                         const QString &emptyHint)
{
    for (const Row &row : m_rows)
        m_layout.removeRow(row.holder);
    m_rows.clear();
    if (m_box)
        m_layout.removeRow(m_box);
    m_emptySecret = emptySecret;
    const auto secret = isByPerson(how)
        ? std::ranges::find(fields, ProviderField::Kind::Secret, &ProviderField::kind)
        : fields.end();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field != secret)
            addField(*field, emptyHint);
    }
    if (secret != fields.end())
        addSignIn();
}

//! Below the rows that are there already.
void CredentialForm::insertRow(QLabel *label, QWidget *field)
{
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    if (m_above)
        m_layout.getWidgetPosition(m_above, &row, &role);
    m_layout.insertRow(row + 1 + int(m_rows.size()), label, field);
}

void CredentialForm::addField(const ProviderField &field, const QString &emptyHint)
{
    Row row{field, translatedProviderText(field.label), new QWidget(m_layout.parentWidget()),
            nullptr, nullptr};
    QWidget *input = makeInput(row, emptyHint);
    input->setAccessibleName(row.label);
    input->setAccessibleDescription(translatedProviderText(field.help));
    auto *help = new FieldNote(row.holder);
    help->setNote(Tone::Neutral, translatedProviderText(field.help));

    auto *column = new QVBoxLayout(row.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(input);
    column->addWidget(help);
    auto *label = new QLabel(tr("%1:", "label of a field").arg(row.label), row.holder);
    label->setBuddy(input);
    Theme::alignWithField(*label, *input);
    insertRow(label, row.holder);
    m_rows.push_back(row);
}

void CredentialForm::addSignIn()
{
    m_box = new SignInBox(m_opener, m_layout.parentWidget());
    m_box->setObjectName(u"signInBox"_s);
    auto *label = new QLabel(tr("Sign-in:", "label of a button"), m_layout.parentWidget());
    label->setBuddy(m_box);
    Theme::alignWithField(*label, *m_box->focusProxy());
    insertRow(label, m_box);
    connect(m_box, &SignInBox::wanted, this, &CredentialForm::signInWanted);
    connect(m_box, &SignInBox::changed, this, &CredentialForm::edited);
}

QWidget *CredentialForm::makeInput(Row &row, const QString &emptyHint)
{
    const ProviderField &field = row.field;
    if (!field.choices.isEmpty()) {
        row.combo = new QComboBox(row.holder);
        row.combo->setObjectName(field.name + u"Combo"_s);
        for (const ProviderField::Choice &choice : field.choices)
            row.combo->addItem(translatedProviderText(choice.label), choice.value);
        row.combo->setCurrentIndex(std::max(0, row.combo->findData(field.usual)));
        connect(row.combo, &QComboBox::activated, this, &CredentialForm::edited);
        return row.combo;
    }
    const bool isSecret = field.kind == ProviderField::Kind::Secret;
    row.edit = isSecret ? new SecretEdit(row.holder) : new QLineEdit(row.holder);
    row.edit->setObjectName(field.name + u"Edit"_s);
    if (isSecret)
        row.edit->setPlaceholderText(emptyHint);
    else if (field.need == ProviderField::Need::Optional)
        row.edit->setPlaceholderText(field.usual.isEmpty() ? tr("Optional") : field.usual);
    connect(row.edit, &QLineEdit::textEdited, this, &CredentialForm::edited);
    return row.edit;
}

void CredentialForm::setFields(const QMap<QString, QString> &fields)
{
    for (const Row &row : m_rows) {
        const QString value = fields.value(row.field.name);
        if (row.combo && !value.isEmpty())
            row.combo->setCurrentIndex(std::max(0, row.combo->findData(value)));
        else if (row.edit && row.field.kind == ProviderField::Kind::Text)
            row.edit->setText(value);
    }
}

QMap<QString, QString> CredentialForm::fields() const
{
    QMap<QString, QString> values;
    for (const Row &row : m_rows) {
        if (row.field.kind == ProviderField::Kind::Text && !row.value().isEmpty())
            values.insert(row.field.name, row.value());
    }
    return values;
}

Secrets CredentialForm::secrets() const
{
    Secrets values = m_box ? m_box->secrets() : Secrets();
    for (const Row &row : m_rows) {
        const QString text = row.value();
        if (row.field.kind == ProviderField::Kind::Secret && !text.isEmpty())
            values.insert(row.field.name, Secret(text.toUtf8()));
    }
    return values;
}

QString CredentialForm::firstMissing() const
{
    for (const Row &row : m_rows) {
        const bool mayBeEmpty =
            row.field.kind == ProviderField::Kind::Secret && m_emptySecret == EmptySecret::Kept;
        if (!mayBeEmpty && row.field.need == ProviderField::Need::Required && row.value().isEmpty())
            return row.label;
    }
    return {};
}

void CredentialForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().input()->setFocus();
    else if (m_box)
        m_box->setFocus();
}

void CredentialForm::setTabOrder(QWidget *before, QWidget *after)
{
    QWidget *last = before;
    for (const Row &row : m_rows) {
        QWidget::setTabOrder(last, row.input());
        last = row.input();
    }
    if (m_box) {
        const auto buttons = m_box->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            QWidget::setTabOrder(last, button);
            last = button;
        }
    }
    QWidget::setTabOrder(last, after);
}

} // namespace rollcall
