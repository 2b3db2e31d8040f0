// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/profiledialog.h"

#include "core/directoryprovider.h"
#include "core/displaytext.h"
#include "core/profilestore.h"
#include "core/providertext.h"
#include "core/secretstore.h"
#include "dialogs/ui_profiledialog.h"
#include "gui/dialogs/credentialform.h"
#include "session/connectiontest.h"
#include "session/errortext.h"

#include <QLocale>
#include <QPushButton>
#include <QUuid>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

bool suitsNearlyEverybody(const ProviderField &field)
{
    return field.kind == ProviderField::Kind::Text && field.need == ProviderField::Need::Optional
        && field.choices.isEmpty();
}

} // namespace

ProfileDialog::ProfileDialog(const Services &services, Task task, const Profile &profile,
                             QWidget *parent)
    : FittingDialog(parent), m_ui(std::make_unique<Ui::ProfileDialog>()), m_services(services),
      m_task(task), m_original(profile), m_newId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_ui->setupUi(this);
    m_form = new CredentialForm(*m_ui->formLayout, m_ui->credentialCombo, this);
    m_moreForm = new CredentialForm(*m_ui->advancedLayout, nullptr, this);
    for (QLabel *label :
         {m_ui->addressLabel, m_ui->budgetLabel, m_ui->aliasLabel, m_ui->caFileLabel})
        Theme::alignWithField(*label, *m_ui->addressEdit);
    setUpTexts();
    fillIn();
    setUpConnections();
    validate();
    if (m_ui->formLayout->indexOf(m_ui->addressLayout) < 0)
        m_form->focusFirst();
    else
        m_ui->addressEdit->setFocus();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::setUpTexts()
{
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    switch (m_task) {
    case Task::Add:
        setWindowTitle(tr("Add Tenant", "title"));
        ok->setText(tr("Add Tenant", "button"));
        break;
    case Task::Edit:
        setWindowTitle(tr("Edit Tenant", "title"));
        ok->setText(tr("Save", "button"));
        break;
    case Task::Duplicate:
        setWindowTitle(tr("Duplicate Tenant", "title"));
        ok->setText(tr("Add Tenant", "button"));
        break;
    }
    m_ui->budgetNote->setNote(Tone::Neutral,
                              tr("Rollcall sends no more than this share of the requests that the "
                                 "service allows, so that other programs keep working."));
    m_ui->aliasNote->setNote(Tone::Neutral,
                             tr("Only for a tenant with a second host name of its own, such as a "
                                "custom domain. The token is sent to this host too."));
    if (m_services.secrets.lifetime() == SecretLifetime::SessionOnly)
        m_ui->lifetimeNote->setNote(Tone::Info,
                                    tr("No keychain was found: the token is kept until Rollcall is "
                                       "closed, and asked for again next time."));
}

void ProfileDialog::fillIn()
{
    for (const auto &each : m_services.providers.all())
        m_ui->providerCombo->addItem(each->info().name, each->info().id);
    const int found = m_ui->providerCombo->findData(m_original.provider);
    m_ui->providerCombo->setCurrentIndex(std::max(0, found));
    m_ui->addressEdit->setText(m_original.baseUrl.toString());
    m_ui->nameEdit->setText(m_original.name);
    if (m_task == Task::Duplicate)
        m_ui->nameEdit->setText(freeName(tr("%1 (copy)").arg(m_original.name)));
    m_ui->deprovisionedCheck->setChecked(m_original.scope == ListScope::Everybody);
    m_ui->budgetSpin->setValue(m_original.budgetPercent);
    m_ui->budgetSlider->setValue(m_original.budgetPercent);
    m_ui->aliasEdit->setText(m_original.aliasHost);
    m_ui->caFileEdit->setText(m_original.caFile);
    m_ui->advancedBox->hide();
    selectProvider();
    const auto usual = provider() ? provider()->usualAddress(fields()) : std::nullopt;
    if (usual && *usual == m_original.baseUrl) { // it follows the region
        m_ui->addressEdit->clear();
        readAddress();
    }
    openAdvancedIfUsed();
}

void ProfileDialog::setUpConnections()
{
    connect(m_ui->providerCombo, &QComboBox::currentIndexChanged, this, [this] {
        selectProvider();
        validate();
    });
    connect(m_ui->credentialCombo, &QComboBox::currentIndexChanged, this, [this] {
        selectCredential();
        validate();
    });
    connect(m_ui->addressEdit, &QLineEdit::textEdited, this, [this] {
        readAddress();
        suggestName();
        validate();
    });
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->aliasEdit, m_ui->caFileEdit})
        connect(edit, &QLineEdit::textEdited, this, &ProfileDialog::validate);
    for (const CredentialForm *form : {m_form, m_moreForm}) {
        connect(form, &CredentialForm::edited, this, [this] {
            readAddress(); // a region or cloud may tell it
            suggestName();
            validate();
        });
    }
    connect(m_ui->budgetSlider, &QSlider::valueChanged, m_ui->budgetSpin, &QSpinBox::setValue);
    connect(m_ui->budgetSpin, &QSpinBox::valueChanged, m_ui->budgetSlider, &QSlider::setValue);
    connect(m_ui->advancedButton, &QToolButton::toggled, this, [this](bool isOpen) {
        m_ui->advancedBox->setVisible(isOpen);
        m_ui->advancedButton->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_ui->caFileButton, &QPushButton::clicked, this, &ProfileDialog::chooseCaFile);
    connect(m_form, &CredentialForm::signInWanted, this, &ProfileDialog::startSignIn);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ProfileDialog::startTest);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
}

void ProfileDialog::selectProvider()
{
    const DirectoryProvider *chosen = provider();
    const ProviderInfo info = chosen ? chosen->info() : ProviderInfo{};
    m_ui->addressLabel->setText(
        tr("%1:", "label of a field").arg(translatedProviderText(info.addressLabel)));
    m_ui->addressEdit->setPlaceholderText(info.addressPlaceholder);
    m_ui->addressEdit->setAccessibleName(translatedProviderText(info.addressLabel));
    m_ui->addressEdit->setAccessibleDescription(translatedProviderText(info.addressHelp));
    m_ui->formLayout->setRowVisible(m_ui->deprovisionedCheck, info.canLeaveOutDeprovisioned);

    const QSignalBlocker blocker(m_ui->credentialCombo);
    m_ui->credentialCombo->clear();
    for (const CredentialInfo &each : info.credentials)
        m_ui->credentialCombo->addItem(translatedProviderText(each.label), each.id);
    const int found = m_ui->credentialCombo->findData(m_original.credential);
    m_ui->credentialCombo->setCurrentIndex(std::max(0, found));
    m_ui->formLayout->setRowVisible(m_ui->credentialCombo, info.credentials.size() > 1);
    selectCredential();
    readAddress();
    suggestName();
}

void ProfileDialog::selectCredential()
{
    // A secret can only stay in use while the way to sign in is the one that it was stored for.
    const bool isStored = m_task != Task::Add && provider()
        && credential().id == m_original.credential && provider()->info().id == m_original.provider;
    QString hint;
    if (isStored)
        hint = m_task == Task::Edit ? tr("Stored in the keychain – leave empty to keep")
                                    : tr("Leave empty to use that of “%1”").arg(m_original.name);
    QList<ProviderField> asked = provider() ? provider()->info().fields : QList<ProviderField>();
    QList<ProviderField> more;
    for (const ProviderField &field : credential().fields)
        (suitsNearlyEverybody(field) ? more : asked).append(field);
    m_form->ask(asked, credential().how,
                isStored ? CredentialForm::EmptySecret::Kept : CredentialForm::EmptySecret::Missing,
                hint);
    m_moreForm->ask(more, SignIn::Token, CredentialForm::EmptySecret::Missing, {});
    m_form->setFields(m_original.fields);
    m_moreForm->setFields(m_original.fields);
    m_form->setTabOrder(m_ui->credentialCombo, m_ui->deprovisionedCheck);
    m_moreForm->setTabOrder(m_ui->advancedButton, m_ui->aliasEdit);
    placeAddress();
}

//! Where a region or cloud tells the address, it is for those alone who have another one.
void ProfileDialog::placeAddress()
{
    const bool isUsual = provider() && provider()->usualAddress(fields());
    QFormLayout *const from = isUsual ? m_ui->formLayout : m_ui->advancedLayout;
    QFormLayout *const to = isUsual ? m_ui->advancedLayout : m_ui->formLayout;
    if (from->indexOf(m_ui->addressLayout) >= 0) {
        const QFormLayout::TakeRowResult taken = from->takeRow(m_ui->addressLayout);
        delete taken.labelItem; // not the label
        to->insertRow(isUsual ? 0 : 1, m_ui->addressLabel, m_ui->addressLayout);
    }
    if (isUsual)
        QWidget::setTabOrder(m_ui->advancedButton, m_ui->addressEdit);
    else
        QWidget::setTabOrder(m_ui->providerCombo, m_ui->addressEdit);
}

void ProfileDialog::openAdvancedIfUsed()
{
    const bool hasAddress =
        m_ui->formLayout->indexOf(m_ui->addressLayout) < 0 && !m_ui->addressEdit->text().isEmpty();
    if (hasAddress || !m_ui->aliasEdit->text().isEmpty() || !m_ui->caFileEdit->text().isEmpty()
        || !m_moreForm->fields().isEmpty())
        m_ui->advancedButton->setChecked(true);
    m_ui->advancedBox->setVisible(m_ui->advancedButton->isChecked());
    m_ui->advancedButton->setArrowType(m_ui->advancedButton->isChecked() ? Qt::DownArrow
                                                                         : Qt::RightArrow);
}

void ProfileDialog::readAddress()
{
    m_address.clear();
    const QString typed = m_ui->addressEdit->text().trimmed();
    const auto usual = provider() ? provider()->usualAddress(fields()) : std::nullopt;
    m_ui->addressEdit->setPlaceholderText(usual            ? usual->toDisplayString()
                                              : provider() ? provider()->info().addressPlaceholder
                                                           : QString());
    if (typed.isEmpty() && usual)
        m_address = *usual;
    if (typed.isEmpty() || !provider())
        return m_ui->addressNote->setNote(
            Tone::Neutral,
            provider() ? translatedProviderText(provider()->info().addressHelp) : QString());
    const auto reading = provider()->readAddress(typed);
    if (!reading.ok())
        return m_ui->addressNote->setNote(Tone::Danger, ErrorText::of(reading.error()).advice);
    m_address = reading.value().url;
    if (reading.value().changes.isEmpty())
        return m_ui->addressNote->clear();
    QStringList sentences{tr("Rollcall will use %1.").arg(m_address.toDisplayString())};
    for (const QString &change : reading.value().changes)
        sentences.append(translatedProviderText(change));
    m_ui->addressNote->setNote(Tone::Info, sentences.join(u' '));
}

void ProfileDialog::suggestName()
{
    if (m_task != Task::Add || m_ui->nameEdit->text() != m_suggestedName)
        return;
    const bool isUsual = m_ui->addressEdit->text().trimmed().isEmpty() && !m_address.isEmpty();
    if (isUsual) { // the host is that of every tenant
        m_suggestedName = freeName(provider()->info().name);
        return m_ui->nameEdit->setText(m_suggestedName);
    }
    const QString host = m_address.host();
    const bool isNumber = !host.isEmpty() && (host.front().isDigit() || host.contains(u':'));
    QString name = isNumber ? host : host.section(u'.', 0, 0);
    if (!name.isEmpty() && !isNumber)
        name[0] = name[0].toUpper();
    m_suggestedName = name.isEmpty() ? QString() : freeName(name);
    m_ui->nameEdit->setText(m_suggestedName);
}

QString ProfileDialog::freeName(const QString &wanted) const
{
    QStringList taken;
    for (const Profile &each : m_services.profiles.profiles())
        taken.append(each.name);
    QString name = wanted;
    for (int n = 2; taken.contains(name, Qt::CaseInsensitive); ++n)
        name = tr("%1 %2", "a name that is taken, and a number behind it").arg(wanted).arg(n);
    return name;
}

QString ProfileDialog::connectionProblem() const
{
    const QString problem = fieldsProblem();
    return problem.isEmpty() && !isSignedIn() ? tr("Still needed: to sign in") : problem;
}

QString ProfileDialog::fieldsProblem() const
{
    if (!provider())
        return tr("Choose a provider.");
    if (m_ui->addressEdit->text().trimmed().isEmpty() && m_address.isEmpty())
        return tr("Still needed: %1").arg(translatedProviderText(provider()->info().addressLabel));
    if (m_address.isEmpty())
        return tr("The address must be corrected first.");
    if (const QString missing = m_form->firstMissing(); !missing.isEmpty())
        return tr("Still needed: %1").arg(missing);
    if (const auto checked = provider()->checkProfile(answer().profile); !checked.ok())
        return fieldProblem(checked.error());
    const QString alias = m_ui->aliasEdit->text().trimmed();
    const QUrl aliasUrl(u"https://"_s + alias + u'/', QUrl::StrictMode);
    const bool isHost = aliasUrl.isValid() && aliasUrl.authority() == aliasUrl.host()
        && aliasUrl.path() == u"/" && !aliasUrl.hasQuery() && !aliasUrl.hasFragment();
    if (!alias.isEmpty() && !isHost)
        return tr("The alias host must be a host name alone, such as id.example.com.");
    if (!caFileProblem().isEmpty())
        return tr("The CA file must be corrected first.");
    return {};
}

//! "Tenant id: This is …", where one field is at fault.
QString ProfileDialog::fieldProblem(const Error &error) const
{
    const QString sentence = translatedProviderText(QString::fromStdString(error.subject));
    const QList<ProviderField> fields = provider()->fieldsFor(credential().id);
    const auto field =
        std::ranges::find(fields, QString::fromStdString(error.other), &ProviderField::name);
    return field == fields.end() ? sentence
                                 : tr("%1: %2", "a field's label and what is wrong there")
                                       .arg(translatedProviderText(field->label), sentence);
}

QString ProfileDialog::nameProblem() const
{
    const QString name = m_ui->nameEdit->text().trimmed();
    if (name.isEmpty())
        return tr("Still needed: a name for the tenant");
    for (const Profile &each : m_services.profiles.profiles()) {
        const bool isItself = m_task == Task::Edit && each.id == m_original.id;
        if (!isItself && each.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("Another tenant is called “%1” already.").arg(each.name);
    }
    return {};
}

void ProfileDialog::validate()
{
    cancelTest();
    dropForeignSignIn();
    showCaFile();
    const QString connection = connectionProblem();
    const QString problem = connection.isEmpty() ? nameProblem() : connection;
    m_ui->problemNote->setNote(Tone::Neutral, problem);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    m_ui->testButton->setEnabled(connection.isEmpty());
}

ProfileDialog::Answer ProfileDialog::answer() const
{
    Answer answer{m_original, m_form->secrets()};
    Profile &profile = answer.profile;
    if (m_task != Task::Edit)
        profile.id = m_newId;
    profile.name = m_ui->nameEdit->text().trimmed();
    profile.provider = m_ui->providerCombo->currentData().toString();
    profile.baseUrl = m_address;
    profile.aliasHost = m_ui->aliasEdit->text().trimmed().toLower();
    profile.caFile = caFile();
    profile.credential = m_ui->credentialCombo->currentData().toString();
    profile.fields = fields();
    profile.scope = m_ui->deprovisionedCheck->isChecked() ? ListScope::Everybody
                                                          : ListScope::WithoutDeprovisioned;
    profile.budgetPercent = m_ui->budgetSpin->value();
    return answer;
}

const DirectoryProvider *ProfileDialog::provider() const
{
    return m_services.providers.find(m_ui->providerCombo->currentData().toString());
}

CredentialInfo ProfileDialog::credential() const
{
    const QString id = m_ui->credentialCombo->currentData().toString();
    return provider() ? provider()->credentialNamed(id).value_or(CredentialInfo{})
                      : CredentialInfo{};
}

QMap<QString, QString> ProfileDialog::fields() const
{
    QMap<QString, QString> all = m_form->fields();
    all.insert(m_moreForm->fields());
    return all;
}

} // namespace rollcall
