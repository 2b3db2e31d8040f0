// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/exportshape.h"

#include "dialogs/ui_exportshape.h"

#include <QTimeZone>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

template <typename Choice>
void choose(QComboBox &combo, Choice choice)
{
    combo.setCurrentIndex(std::max(0, combo.findData(int(choice))));
}

template <typename Choice>
Choice chosen(const QComboBox &combo)
{
    return static_cast<Choice>(combo.currentData().toInt());
}

bool has(const Exporter &exporter, FormatChoice choice)
{
    const std::vector<FormatChoice> choices = exporter.choices();
    return std::ranges::find(choices, choice) != choices.end();
}

} // namespace

ExportShape::ExportShape(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ExportShape>())
{
    m_ui->setupUi(this);
    fill();
    Theme::alignWithField(*m_ui->maskLabel, *m_ui->maskCombo);
    updateMask();
    connect(m_ui->maskCombo, &QComboBox::currentIndexChanged, this, [this] {
        updateMask();
        Q_EMIT changed();
    });
    connect(m_ui->keyEdit, &QLineEdit::textChanged, this, [this] {
        updateMask();
        Q_EMIT changed();
    });
}

ExportShape::~ExportShape() = default;

void ExportShape::fill()
{
    const auto add = [](QComboBox *combo, auto choice, const QString &text) {
        combo->addItem(text, int(choice));
    };
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    add(m_ui->datesCombo, DateForm::AsSent, tr("As the service sent them"));
    add(m_ui->datesCombo, DateForm::Shown, tr("As in the table, in local time (%1)").arg(zone));
    add(m_ui->datesCombo, DateForm::IsoUtc, tr("ISO 8601 in UTC"));
    add(m_ui->arraysCombo, ArrayForm::Joined, tr("In one cell, with commas"));
    add(m_ui->arraysCombo, ArrayForm::RowEach, tr("A row for each value"));
    add(m_ui->maskCombo, Masking::None, tr("Nothing is masked"));
    add(m_ui->maskCombo, Masking::Initials, tr("Initials in place of names"));
    add(m_ui->maskCombo, Masking::EmailDomain, tr("Domains in place of addresses"));
    add(m_ui->maskCombo, Masking::Keyed, tr("Keyed hashes in place of names"));
    add(m_ui->delimiterCombo, Delimiter::Comma, tr("Commas"));
    add(m_ui->delimiterCombo, Delimiter::Semicolon, tr("Semicolons"));
    add(m_ui->delimiterCombo, Delimiter::Tab, tr("Tabs"));
}

void ExportShape::setChoices(const ExportChoices &choices)
{
    choose(*m_ui->datesCombo, choices.dates);
    choose(*m_ui->arraysCombo, choices.arrays);
    choose(*m_ui->maskCombo, choices.masking);
    choose(*m_ui->delimiterCombo, choices.delimiter);
    m_ui->markCheck->setChecked(choices.byteOrderMark == ByteOrderMark::Utf8);
}

void ExportShape::showFor(const Exporter &exporter, ExportColumns columns)
{
    const bool hasColumns = exporter.ownColumns().empty() && columns != ExportColumns::Raw;
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->datesCombo), static_cast<QWidget *>(m_ui->arraysCombo)})
        m_ui->formLayout->setRowVisible(field, hasColumns);
    m_ui->formLayout->setRowVisible(m_ui->maskLayout, hasColumns);
    m_ui->formLayout->setRowVisible(m_ui->delimiterCombo, has(exporter, FormatChoice::Delimiter));
    m_ui->formLayout->setRowVisible(m_ui->markCheck, has(exporter, FormatChoice::ByteOrderMark));
    updateMask();
}

void ExportShape::addTo(ExportChoices &choices) const
{
    choices.dates = chosen<DateForm>(*m_ui->datesCombo);
    choices.arrays = chosen<ArrayForm>(*m_ui->arraysCombo);
    choices.masking = chosen<Masking>(*m_ui->maskCombo);
    choices.delimiter = chosen<Delimiter>(*m_ui->delimiterCombo);
    choices.byteOrderMark =
        m_ui->markCheck->isChecked() ? ByteOrderMark::Utf8 : ByteOrderMark::None;
}

ExportOptions ExportShape::options() const
{
    ExportOptions options;
    if (m_ui->formLayout->isRowVisible(m_ui->datesCombo)) {
        options.dates = chosen<DateForm>(*m_ui->datesCombo);
        options.arrays = chosen<ArrayForm>(*m_ui->arraysCombo);
        options.masking = masking();
    }
    if (options.masking == Masking::Keyed)
        options.maskKey = Secret(m_ui->keyEdit->text().toUtf8());
    if (m_ui->formLayout->isRowVisible(m_ui->delimiterCombo))
        options.delimiter = chosen<Delimiter>(*m_ui->delimiterCombo);
    if (m_ui->formLayout->isRowVisible(m_ui->markCheck) && m_ui->markCheck->isChecked())
        options.byteOrderMark = ByteOrderMark::Utf8;
    return options;
}

Masking ExportShape::masking() const
{
    return m_ui->formLayout->isRowVisible(m_ui->datesCombo) ? chosen<Masking>(*m_ui->maskCombo)
                                                            : Masking::None;
}

bool ExportShape::isReady() const
{
    return masking() != Masking::Keyed || m_ui->keyEdit->text().toUtf8().size() >= leastMaskKey;
}

void ExportShape::updateMask()
{
    const bool isKeyed = masking() == Masking::Keyed;
    m_ui->keyEdit->setVisible(isKeyed);
    switch (masking()) {
    case Masking::None:
        return m_ui->maskNote->clear();
    case Masking::Initials:
    case Masking::EmailDomain:
        return m_ui->maskNote->setNote(
            Tone::Info,
            tr("Status, dates and place of work stay. Ids, phone numbers and every column that is "
               "not well known become “(masked)”."));
    case Masking::Keyed:
        if (!isReady())
            return m_ui->maskNote->setNote(
                Tone::Neutral,
                tr("Still needed: a key of at least %Ln characters. It is not kept.", nullptr,
                   int(leastMaskKey)));
        return m_ui->maskNote->setNote(
            Tone::Info,
            tr("The same value becomes the same hash in every file made with this key. Keep it: "
               "it is not stored."));
    }
}

int ExportShape::labelWidth() const
{
    int width = 0;
    for (const QLabel *label : findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        width = std::max(width, label->sizeHint().width());
    return width;
}

void ExportShape::setLabelWidth(int width)
{
    m_ui->maskLabel->setMinimumWidth(width);
    m_ui->datesLabel->setMinimumWidth(width);
    m_ui->delimiterLabel->setMinimumWidth(width);
    m_ui->markLabel->setMinimumWidth(width);
}

} // namespace rollcall
