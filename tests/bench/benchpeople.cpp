// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpeople.h"

#include "core/directoryprovider.h"
#include "providers/builtinproviders.h"

#include <algorithm>
#include <array>

namespace rollcall::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array families{
    "Smith",    "Abara",   "Bellini", "Castell",  "Dorsey",  "Eklund", "Fontaine",  "Grimaldi",
    "Halvers",  "Ivanova", "Jansson", "Kowal",    "Larsen",  "Moreau", "Novak",     "Okafor",
    "Petrov",   "Quigley", "Rossi",   "Sandoval", "Tanaka",  "Ueda",   "Varga",     "Weber",
    "Xu",       "Yilmaz",  "Zamora",  "Adeyemi",  "Brandt",  "Cohen",  "Duarte",    "Engel",
    "Ferreira", "Gallo",   "Hansen",  "Iqbal",    "Jokinen", "Keller", "Lindqvist", "Müller"};
constexpr std::array names{"Ann",  "Bruno", "Clara", "David", "Elena", "Farid", "Greta",
                           "Hugo", "Irene", "Jonas", "Kira",  "Liam",  "Mona"};
constexpr std::array statuses{"ACTIVE", "ACTIVE", "ACTIVE",    "SUSPENDED",
                              "STAGED", "ACTIVE", "LOCKED_OUT"};
constexpr std::array titles{"Engineer",   "Account Manager", "Analyst", "Team Lead",
                            "Consultant", "Office Manager",  "Director"};
constexpr std::array departments{"Sales", "Research",   "Finance",   "Support",   "People",
                                 "Legal", "Operations", "Marketing", "Facilities"};
constexpr std::array cities{"Berlin", "Lisbon", "Oslo", "Toronto", "Nairobi", "Osaka", "Quito"};

struct Column
{
    const char *name; //!< as the program calls it
    const char *key; //!< in the JSON
    bool isOfProfile;
};

constexpr std::array<Column, 20> all{{
    {"id", "id", false},
    {"status", "status", false},
    {"created", "created", false},
    {"lastLogin", "lastLogin", false},
    {"lastUpdated", "lastUpdated", false},
    {"login", "login", true},
    {"email", "email", true},
    {"firstName", "firstName", true},
    {"lastName", "lastName", true},
    {"displayName", "displayName", true},
    {"mobilePhone", "mobilePhone", true},
    {"title", "title", true},
    {"department", "department", true},
    {"organization", "organization", true},
    {"employeeNumber", "employeeNumber", true},
    {"costCenter", "costCenter", true},
    {"city", "city", true},
    {"manager", "manager", true},
    {"locale", "locale", true},
    {"profile.badge", "badge", true},
}};

template <typename List>
QByteArray pick(const List &list, std::uint32_t number)
{
    return list[number % list.size()];
}

//! Spreads neighbouring numbers.
std::uint32_t mixed(std::uint32_t number)
{
    number *= 2'654'435'761U;
    return number ^ (number >> 15);
}

QByteArray padded(std::uint32_t number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

QByteArray moment(std::uint32_t number)
{
    const std::uint32_t seconds = mixed(number) % (10 * 365 * 86'400U);
    const std::uint32_t day = seconds / 86'400;
    return QByteArray::number(2016 + day / 365) + '-' + padded(1 + day % 365 / 31, 2) + '-'
        + padded(1 + day % 28, 2) + 'T' + padded(seconds / 3'600 % 24, 2) + ':'
        + padded(seconds / 60 % 60, 2) + ':' + padded(seconds % 60, 2) + '.'
        + padded(mixed(number + 7) % 1'000, 3) + 'Z';
}

QByteArray firstNameOf(std::uint32_t user)
{
    return pick(names, mixed(user + 1));
}

QByteArray familyOf(std::uint32_t user)
{
    return pick(families, mixed(user) >> 4);
}

QByteArray loginOf(std::uint32_t user)
{
    QByteArray family = familyOf(user).toLower();
    family.replace("\xc3\xbc", "ue");
    return firstNameOf(user).toLower() + '.' + family + QByteArray::number(user) + "@example.com";
}

//! What Okta sends beside what is shown.
QByteArray rest(std::uint32_t user)
{
    const QByteArray address = "https://acme.example.com/api/v1/users/" + value(user, 0);
    QByteArray links;
    for (const char *name : {"self", "suspend", "resetPassword", "deactivate"})
        links += (links.isEmpty() ? "\"" : ",\"") + QByteArray(name) + R"(":{"href":")" + address
            + "/lifecycle/" + name + "\"}";
    return R"(,"type":{"id":"otyacme0001"},"credentials":{"provider":{"type":"OKTA",)"
           R"("name":"OKTA"}},"_links":{)"
        + links + "}";
}

} // namespace

QStringList columns()
{
    QStringList result;
    for (const Column &column : all)
        result += QString::fromLatin1(column.name);
    return result;
}

QByteArray value(std::uint32_t user, int column)
{
    switch (column) {
    case 0:
        return "00u" + padded(user, 17);
    case 1:
        return pick(statuses, mixed(user + 2));
    case 2:
        return moment(user);
    case 3:
        return moment(user + 100'000'007U);
    case 4:
        return moment(user + 200'000'033U);
    case 5:
    case 6:
        return loginOf(user);
    case 7:
        return firstNameOf(user);
    case 8:
        return familyOf(user);
    case 9:
        return firstNameOf(user) + ' ' + familyOf(user);
    case 10:
        return "+1 555 " + QByteArray::number(1'000'000 + mixed(user + 3) % 9'000'000);
    case 11:
        return pick(titles, mixed(user + 4));
    case 12:
        return pick(departments, mixed(user + 5));
    case 13:
        return "Acme Holding Company";
    case 14:
        return "E" + padded(user, 8);
    case 15:
        return "CC-" + QByteArray::number(mixed(user + 6) % 400);
    case 16:
        return pick(cities, mixed(user + 8));
    case 17:
        return loginOf(user / 12);
    case 18:
        return user % 3 == 0 ? "de_DE" : "en_US";
    default:
        return "badge" + QByteArray::number(user) + ". floor " + QByteArray::number(user % 30);
    }
}

QByteArray page(std::uint32_t first, std::uint32_t count)
{
    QByteArray json = "[";
    for (std::uint32_t user = first; user < first + count; ++user) {
        QByteArray outer;
        QByteArray profile;
        for (int i = 0; i < int(all.size()); ++i) {
            const Column &column = all[std::size_t(i)];
            QByteArray &to = column.isOfProfile ? profile : outer;
            to += (to.isEmpty() ? "\"" : ",\"") + QByteArray(column.key) + "\":\"" + value(user, i)
                + '"';
        }
        json += (user == first ? "{" : ",{") + outer + R"(,"profile":{)" + profile + "}"
            + rest(user) + "}";
    }
    return json + "]";
}

void fill(UserTable &table, std::uint32_t count)
{
    const ProviderCatalog providers(builtinProviders());
    const PageFormat &format = providers.find(u"okta"_s)->userPageFormat({});
    for (std::uint32_t first = 0; first < count; first += usersPerPage) {
        const QByteArray bytes = page(first, std::min(usersPerPage, count - first));
        const auto chunk = decodeUsers({bytes.constData(), std::size_t(bytes.size())}, format);
        if (!chunk.ok())
            qFatal("the bench's own page cannot be read");
        table.append(chunk.value());
    }
}

} // namespace rollcall::bench
