// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shownvalue.h"

#include "core/displaytext.h"
#include "core/providertext.h"
#include "core/table/timestamp.h"

#include <QCoreApplication>
#include <QLocale>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *context, std::string_view text)
{
    return QCoreApplication::translate(context, std::string(text).c_str());
}

} // namespace

QString statusText(AccountStatus status)
{
    const auto text = [](const char *word) {
        return QCoreApplication::translate("AccountStatus", word);
    };
    switch (status) {
    case AccountStatus::Unknown:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Unknown"));
    case AccountStatus::Staged:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Staged"));
    case AccountStatus::Active:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Active"));
    case AccountStatus::Suspended:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Suspended"));
    case AccountStatus::Locked:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Locked"));
    case AccountStatus::PasswordExpired:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Password expired"));
    case AccountStatus::Recovery:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Recovery"));
    case AccountStatus::Deactivated:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Deactivated"));
    case AccountStatus::Deleted:
        return text(QT_TRANSLATE_NOOP("AccountStatus", "Deleted"));
    }
    Q_UNREACHABLE();
}

QString blankText(BlankReason reason)
{
    const auto text = [](const char *word) {
        return QCoreApplication::translate("BlankReason", word);
    };
    switch (reason) {
    case BlankReason::NotSet:
        return {};
    case BlankReason::Never:
        return text(QT_TRANSLATE_NOOP("BlankReason", "never"));
    case BlankReason::NotRequested:
        return text(QT_TRANSLATE_NOOP("BlankReason", "not requested"));
    case BlankReason::NotPermitted:
        return text(QT_TRANSLATE_NOOP("BlankReason", "not permitted"));
    case BlankReason::NotLicensed:
        return text(QT_TRANSLATE_NOOP("BlankReason", "not licensed"));
    case BlankReason::Failed:
        return text(QT_TRANSLATE_NOOP("BlankReason", "failed"));
    case BlankReason::Loading:
        return text(QT_TRANSLATE_NOOP("BlankReason", "loading…"));
    case BlankReason::NotOffered:
        return text(QT_TRANSLATE_NOOP("BlankReason", "not offered"));
    }
    Q_UNREACHABLE();
}

QString groupText(AttributeGroup group)
{
    const auto text = [](const char *word) {
        return QCoreApplication::translate("AttributeGroup", word);
    };
    switch (group) {
    case AttributeGroup::Identity:
        return text(QT_TRANSLATE_NOOP("AttributeGroup", "Identity"));
    case AttributeGroup::Account:
        return text(QT_TRANSLATE_NOOP("AttributeGroup", "Account"));
    case AttributeGroup::Work:
        return text(QT_TRANSLATE_NOOP("AttributeGroup", "Work"));
    case AttributeGroup::Contact:
        return text(QT_TRANSLATE_NOOP("AttributeGroup", "Contact"));
    }
    Q_UNREACHABLE();
}

QString columnLabel(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    if (view == providerStatusName)
        return QCoreApplication::translate("Attribute",
                                           QT_TRANSLATE_NOOP("Attribute", "Provider's status"));
    if (const auto attribute = attributeByName(view))
        return translated("Attribute", infoOf(*attribute).label);
    return displayText(name);
}

QString columnLabel(const TableSnapshot &table, const QString &name)
{
    const auto column = columnNamed(table, name.toStdString()).column;
    const bool isLater = column && table.column(*column).later;
    return isLater ? laterColumnLabel(*table.column(*column).later) : columnLabel(name);
}

QString laterColumnLabel(const LaterColumn &column)
{
    const QString title = translatedProviderText(QString::fromStdString(column.title));
    switch (column.form) {
    case LaterForm::Count:
        return QCoreApplication::translate("LaterColumn", "%1 (number)", "a list about a user")
            .arg(title);
    case LaterForm::Names:
        return title;
    }
    Q_UNREACHABLE();
}

QString columnToolTip(const TableSnapshot &table, const NamedColumn &column)
{
    const QString name = exactText(column.name);
    const QString label = columnLabel(table, name);
    if (!column.column)
        return toolTipHtml(label);
    if (table.column(*column.column).later) // has no path; the name is what searches and files say
        return toolTipHtml(label + u'\n' + name);
    const QString path = displayText(table.column(*column.column).path, TextPlace::ToolTip);
    return toolTipHtml(path == label ? label : label + u'\n' + path);
}

ShownValue::ShownValue(const TableSnapshot &table, std::uint32_t row, const NamedColumn &column)
    : m_cell(readCell(table, row,
                      {column.name, column.column, NamedColumn::Reading::Value, column.absent}))
{
    if (!column.column)
        return;
    if (const auto &later = table.column(*column.column).later)
        m_needs = translatedProviderText(QString::fromStdString(later->needs));
    const auto attribute = table.column(*column.column).attribute;
    if (attribute && column.name != providerStatusName)
        m_type = infoOf(*attribute).type;
    if (m_type == AttributeType::Status && m_cell.kind != CellKind::Blank)
        m_status = table.status(row);
}

QString ShownValue::text() const
{
    if (m_cell.kind == CellKind::Blank)
        return blankText(m_cell.blank);
    if (m_status && *m_status != AccountStatus::Unknown)
        return statusText(*m_status);
    if (const auto time = localTime())
        return displayMoment(*time);
    return displayText(m_cell.text);
}

QString ShownValue::toolTip() const
{
    if (m_cell.kind == CellKind::Blank && m_cell.blank == BlankReason::NotPermitted
        && !m_needs.isEmpty())
        return toolTipHtml(QCoreApplication::translate(
                               "BlankReason", "not permitted: this takes %1", "scope or permission")
                               .arg(m_needs));
    if (m_cell.kind == CellKind::Blank)
        return toolTipHtml(blankText(m_cell.blank));
    const QString full = displayText(m_cell.text, TextPlace::ToolTip);
    if (m_status)
        return toolTipHtml(statusText(*m_status) + u'\n' + full);
    if (const auto time = localTime())
        return toolTipHtml(QLocale().toString(*time, QLocale::LongFormat) + u'\n'
                           + time->toUTC().toString(Qt::ISODateWithMs));
    return toolTipHtml(full);
}

QString ShownValue::rawText() const
{
    return exactText(m_cell.text);
}

Qt::Alignment ShownValue::alignment() const
{
    const bool isNumber = m_cell.kind == CellKind::Number;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

std::optional<QDateTime> ShownValue::localTime() const
{
    if (m_type != AttributeType::DateTime)
        return std::nullopt;
    const auto milliseconds = parseTimestamp(m_cell.text);
    if (!milliseconds)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(*milliseconds);
}

} // namespace rollcall
