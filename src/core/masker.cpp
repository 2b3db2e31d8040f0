// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masker.h"

#include "core/attribute.h"
#include "core/displaytext.h"
#include "core/table/celltext.h"

#include <QMessageAuthenticationCode>
#include <QStringList>

#include <algorithm>

namespace rollcall {

namespace {

bool tellsNobody(Attribute attribute)
{
    using enum Attribute;
    switch (attribute) {
    case Status:
    case Created:
    case Activated:
    case StatusChanged:
    case LastLogin:
    case LastUpdated:
    case PasswordChanged:
    case Title:
    case Department:
    case Division:
    case Organization:
    case CostCenter:
    case UserType:
    case City:
    case State:
    case Country:
    case Locale:
    case Timezone:
        return true;
    case Id:
    case Login:
    case DisplayName:
    case FirstName:
    case LastName:
    case Email:
    case SecondEmail:
    case MobilePhone:
    case EmployeeNumber:
    case Manager:
    case ManagerId:
        return false;
    }
    return false;
}

//! Ids, numbers and what is not well known have no initials that would mean anything.
bool hasInitials(std::string_view column)
{
    const auto attribute = attributeByName(column);
    if (!attribute)
        return false;
    const AttributeType type = infoOf(*attribute).type;
    return *attribute != Attribute::Id && *attribute != Attribute::ManagerId
        && *attribute != Attribute::EmployeeNumber
        && (type == AttributeType::Text || type == AttributeType::Identifier);
}

//! "A. M." of "Ann Müller" and of "ann.mueller@example.com".
std::string initialsOf(std::string_view text)
{
    const QString name = exactText(text.substr(0, text.find('@')));
    QString initials;
    bool isInWord = false;
    for (const char32_t c : name.toUcs4()) {
        const bool isLetter = QChar::isLetter(c);
        if (isLetter && !isInWord) {
            const char32_t upper = QChar::toUpper(c);
            initials += (initials.isEmpty() ? QString() : QStringLiteral(" "))
                + QString::fromUcs4(&upper, 1) + u'.';
        }
        isInWord = isLetter || (isInWord && QChar::isMark(c));
    }
    return initials.isEmpty() ? std::string(Masker::hidden) : initials.toStdString();
}

std::string domainOf(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    const std::string_view domain = at == std::string_view::npos ? "" : text.substr(at + 1);
    const bool isDomain =
        domain.find('.') != std::string_view::npos && std::ranges::all_of(domain, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '.' || c == '-';
        });
    return isDomain ? std::string(text.substr(at)) : std::string(Masker::hidden);
}

} // namespace

bool Masker::isMasked(std::string_view column) const
{
    if (m_masking == Masking::None || column == providerStatusName)
        return false;
    const auto attribute = attributeByName(column);
    return !attribute || !tellsNobody(*attribute);
}

Cell Masker::masked(const Cell &cell, std::string_view column, std::string &text) const
{
    if (cell.kind == CellKind::Blank || cell.kind == CellKind::Boolean || cell.text.empty())
        return cell;
    switch (m_masking) {
    case Masking::None:
        return cell;
    case Masking::Initials:
        text = hasInitials(column) ? initialsOf(cell.text) : std::string(hidden);
        break;
    case Masking::EmailDomain:
        text = domainOf(cell.text);
        break;
    case Masking::Keyed:
        text = keyed(cell.text);
        break;
    }
    return {CellKind::Text, BlankReason::NotSet, text};
}

//! 128 bits of HMAC-SHA256: the column does not go in, so that a manager's id is found again among
//! the ids.
std::string Masker::keyed(std::string_view text) const
{
    const auto value = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    return QMessageAuthenticationCode::hash(value, m_key.reveal(), QCryptographicHash::Sha256)
        .first(16)
        .toHex()
        .toStdString();
}

} // namespace rollcall
