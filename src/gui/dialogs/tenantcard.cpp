// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/tenantcard.h"

#include "core/clock.h"
#include "core/directoryprovider.h"
#include "core/displaytext.h"
#include "core/providertext.h"
#include "core/secretstore.h"
#include "gui/connectiontext.h"
#include "gui/errortext.h"
#include "gui/widgets/fieldnote.h"
#include "session/profilesecrets.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr int mostLines = 6; // of scopes, before the list scrolls
constexpr int leastWidth = 460;
constexpr int markSize = 14;

} // namespace

TenantCard::TenantCard(const Services &services, const Profile &profile, QWidget *parent)
    : FittingDialog(parent), m_services(services), m_profile(profile), m_standing(new FieldNote),
      m_scopes(new QListWidget), m_warning(new FieldNote)
{
    setObjectName(u"TenantCard"_s);
    setWindowTitle(tr("Tenant Card"));
    setMinimumWidth(leastWidth);
    auto *const title = new QLabel(displayText(profile.name));
    title->setObjectName(u"titleLabel"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(Theme::scaled(font(), 1.3));
    m_standing->setObjectName(u"standingNote"_s);
    m_warning->setObjectName(u"warningNote"_s);

    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::spacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addProfile(*form);
    addToken(*form);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_again = buttons->addButton(tr("Ask Again", "button"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"askAgainButton"_s);
    m_copy = buttons->addButton(tr("Copy", "button"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setToolTip(tr("Copy what is shown here as text; no secret is in it"));

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    layout->setSpacing(Theme::margin);
    layout->addWidget(title);
    layout->addWidget(m_standing);
    layout->addLayout(form);
    layout->addWidget(m_warning);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &TenantCard::ask);
    connect(m_copy, &QPushButton::clicked, this, &TenantCard::copy);
    ask();
}

CredentialInfo TenantCard::credential() const
{
    const DirectoryProvider *const provider = m_services.providers.find(m_profile.provider);
    return provider ? provider->credentialNamed(m_profile.credential).value_or(CredentialInfo())
                    : CredentialInfo();
}

QLabel *TenantCard::addRow(QFormLayout &form, const QString &caption, const char *name,
                           const QString &text)
{
    auto *const label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(caption);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(caption, label);
    return label;
}

void TenantCard::addProfile(QFormLayout &form)
{
    const DirectoryProvider *const provider = m_services.providers.find(m_profile.provider);
    addRow(form, tr("Directory:"), "directoryLabel",
           provider ? provider->info().name : displayText(m_profile.provider));
    addRow(form, tr("Address:"), "addressLabel", displayText(m_profile.baseUrl.toString()));
    if (provider) {
        const QList<ProviderField> fields = provider->fieldsFor(m_profile.credential);
        for (const ProviderField &field : fields) {
            const QString value = m_profile.fields.value(field.name);
            if (field.kind == ProviderField::Kind::Text && !value.isEmpty())
                addRow(form,
                       tr("%1:", "caption of a field").arg(translatedProviderText(field.label)),
                       "fieldLabel", displayText(value));
        }
    }
    addRow(form, tr("Signs in with:"), "credentialLabel",
           translatedProviderText(credential().label));
    m_storage = addRow(form, tr("Secrets are kept:"), "storageLabel", {});
    showStorage();
}

void TenantCard::addToken(QFormLayout &form)
{
    m_owner = addRow(form, tr("Token of:"), "ownerLabel", {});
    m_kind = addRow(form, tr("Kind:"), "kindLabel", {});
    m_expiry = addRow(form, tr("Good for:"), "expiryLabel", {});
    m_budget = addRow(form, tr("Rate limit:"), "budgetLabel", {});
    m_scopes->setObjectName(u"scopeList"_s);
    m_scopes->setAccessibleName(tr("Scopes"));
    m_scopes->setIconSize({markSize, markSize});
    m_scopes->setSelectionMode(QAbstractItemView::NoSelection);
    m_scopes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scopes->setTextElideMode(Qt::ElideMiddle);
    form.addRow(tr("Scopes:"), m_scopes);
    showScopes({});
}

void TenantCard::showStorage()
{
    m_storage->setText(m_services.secrets.lifetime() == SecretLifetime::SessionOnly
                           ? tr("until Rollcall is closed: no keychain is running")
                           : tr("in the system's keychain"));
}

void TenantCard::ask()
{
    m_again->setEnabled(false);
    m_warning->clear();
    m_standing->setNote(Tone::Info, tr("Asking %1…").arg(displayText(m_profile.baseUrl.host())));
    for (QLabel *const label : {m_owner, m_kind, m_expiry, m_budget})
        label->setText(tr("not known yet"));
    showScopes({});
    ProfileSecrets *const reading = ProfileSecrets::read(m_services, m_profile, {}, this);
    connect(reading, &ProfileSecrets::finished, this, [this](const Result<Secrets> &secrets) {
        showStorage();
        Q_EMIT keychainUsed();
        if (secrets.ok())
            askWith(secrets.value());
        else
            showFailure(secrets.error());
    });
}

void TenantCard::askWith(const Secrets &secrets)
{
    ConnectionTest *const test = ConnectionTest::start(m_services, m_profile, secrets, this);
    connect(test, &ConnectionTest::finished, this, [this](const Result<ConnectionReport> &result) {
        if (result.ok())
            showReport(result.value());
        else
            showFailure(result.error());
    });
}

void TenantCard::showReport(const ConnectionReport &report)
{
    m_again->setEnabled(true);
    m_standing->setNote(Tone::Success,
                        tr("Connected; answered within %1 ms.")
                            .arg(QLocale().toString(qint64(report.elapsed.count()))));
    const QString login = displayText(report.token.login);
    const QString name = displayText(report.token.name);
    if (name.isEmpty() && login.isEmpty())
        m_owner->setText(tr("the directory does not tell"));
    else
        m_owner->setText(name.isEmpty() || login.isEmpty() || name == login
                             ? name + (name == login ? QString() : login)
                             : tr("%1 (%2)", "name, login").arg(name, login));
    const TokenHealth &health = report.health;
    m_kind->setText(
        health.kind.isEmpty()
            ? translatedProviderText(credential().label)
            : tr("%1 access token, renewed by Rollcall", "Bearer").arg(displayText(health.kind)));
    m_expiry->setText(health.expires
                          ? ConnectionText::expiry(*health.expires, m_services.clock.now())
                          : tr("the token does not tell"));
    const QLocale locale;
    m_budget->setText(report.rateLimit && report.rateLimit->limit > 0
                          ? tr("%1 requests a period, %2 of them left")
                                .arg(locale.toString(report.rateLimit->limit),
                                     locale.toString(report.rateLimit->remaining))
                          : tr("the directory does not tell"));
    showScopes(health);
    m_warning->setNote(Tone::Warning, ConnectionText::warning(health));
}

void TenantCard::showScopes(const TokenHealth &health)
{
    m_scopes->clear();
    for (const QString &scope : health.scopes) {
        const bool changes = health.changingScopes.contains(scope);
        auto *const item = new QListWidgetItem(
            changes ? tr("%1 – can change", "a scope").arg(displayText(scope)) : displayText(scope),
            m_scopes);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const Tone tone = changes ? Tone::Warning : Tone::Success;
        item->setIcon(Theme::tinted(Theme::toneIconName(tone), markSize,
                                    Theme::toneText(tone, palette()), palette()));
        item->setToolTip(toolTipHtml(displayText(scope)));
    }
    if (health.scopes.isEmpty()) {
        auto *const item = new QListWidgetItem(tr("the token does not tell"), m_scopes);
        item->setFlags(Qt::NoItemFlags);
    }
    const int lines = std::clamp(m_scopes->count(), 1, mostLines);
    const int height = std::max(m_scopes->sizeHintForRow(0), fontMetrics().height());
    m_scopes->setFixedHeight(lines * height + 2 * m_scopes->frameWidth() + 2);
}

void TenantCard::showFailure(const Error &error)
{
    m_again->setEnabled(true);
    m_standing->setNote(Tone::Danger, ErrorText::line(error));
}

void TenantCard::copy() const
{
    QStringList lines{m_profile.name, m_standing->text()};
    const auto labels = findChildren<QLabel *>();
    for (const QLabel *const label : labels) {
        if (!label->accessibleName().isEmpty() && label->textFormat() == Qt::PlainText)
            lines.append(label->accessibleName() + u' ' + label->text());
    }
    QStringList scopes;
    for (int row = 0; row < m_scopes->count(); ++row)
        scopes.append(m_scopes->item(row)->text());
    lines.append(tr("Scopes:") + u' ' + scopes.join(u", "));
    lines.append(m_warning->text());
    lines.removeAll(QString());
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace rollcall
