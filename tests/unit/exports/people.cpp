// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exports/people.h"

#include <QFile>

namespace rollcall::test {

using namespace Qt::StringLiterals;

PageFormat peopleFormat()
{
    PageFormat format;
    format.attributes = {
        {Attribute::Id, "id", BlankReason::NotSet},
        {Attribute::Status, "status", BlankReason::NotSet},
        {Attribute::Created, "created", BlankReason::NotSet},
        {Attribute::LastLogin, "lastLogin", BlankReason::Never},
        {Attribute::Login, "profile.login", BlankReason::NotSet},
        {Attribute::FirstName, "profile.firstName", BlankReason::NotSet},
        {Attribute::LastName, "profile.lastName", BlankReason::NotSet},
        {Attribute::MobilePhone, "profile.mobilePhone", BlankReason::NotSet},
        {Attribute::Department, "profile.department", BlankReason::NotSet},
    };
    format.statusWords = {{"ACTIVE", AccountStatus::Active},
                          {"LOCKED_OUT", AccountStatus::Locked},
                          {"STAGED", AccountStatus::Staged}};
    return format;
}

void appendPage(UserTable &table, const QByteArray &page)
{
    const std::string_view bytes(page.constData(), static_cast<std::size_t>(page.size()));
    const auto chunk = decodeUsers(bytes, peopleFormat());
    if (!chunk.ok())
        throw std::runtime_error(chunk.error().detail);
    table.append(chunk.value());
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(ROLLCALL_FIXTURES "/exports/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no such fixture");
    return file.readAll();
}

} // namespace rollcall::test
