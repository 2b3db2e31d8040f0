// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/personfacts.h"

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

constexpr int64_t hour = 3'600'000;
constexpr int64_t longestSpan = 24 * 200; // hours; no log is kept longer

// Beside those of PersonField, so that a person stays the same.
enum FactField : uint32_t
{
    ApplicationField = 100,
    RoleField,
    FactorField,
    DeviceField,
    LicenceField
};

constexpr std::array<DemoApplication, 8> applicationTable{{
    {"0001", "Example Mail", "example_mail", "https://mail.example.com"},
    {"0002", "Example Wiki", "example_wiki", "https://wiki.example.com"},
    {"0003", "Payroll Portal", "payroll_portal", "https://payroll.example.com"},
    {"0004", "Ticket Desk", "ticket_desk", "https://tickets.example.com"},
    {"0005", "Code Forge", "code_forge", "https://code.example.com"},
    {"0006", "Travel Desk", "travel_desk", "https://travel.example.com"},
    {"0007", "Customer Files", "customer_files", "https://customers.example.com"},
    {"0008", "Invoice Robot", "invoice_robot", "https://invoices.example.com"},
}};

constexpr std::array<std::string_view, 4> allRoles{"Super Administrator", "Group Administrator",
                                                   "Help Desk Administrator",
                                                   "Read Only Administrator"};

constexpr std::array<DemoFactor, 5> allFactors{{
    {"push", "OKTA", "Authenticator app"},
    {"token:software:totp", "GOOGLE", "One-time code"},
    {"webauthn", "FIDO", "Security key"},
    {"sms", "OKTA", "Text message"},
    {"email", "OKTA", "E-mail"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> platforms{{
    {"MACOS", "Notebook"},
    {"WINDOWS", "Workstation"},
    {"IOS", "Phone"},
    {"ANDROID", "Tablet"},
}};

constexpr std::array<std::string_view, 3> allLicences{"EXAMPLE_SUITE", "EXAMPLE_MEETINGS",
                                                      "EXAMPLE_ANALYTICS"};

struct EventKind
{
    std::string_view type;
    std::string_view message;
    bool byPerson;
};

constexpr std::array<EventKind, 5> eventKinds{{
    {"user.session.start", "User login", true},
    {"user.authentication.sso", "User single sign on to app", true},
    {"user.authentication.auth_via_mfa", "Authentication of user via MFA", true},
    {"group.user_membership.add", "Add user to group membership", false},
    {"user.account.reset_password", "Administrator resets a password", false},
}};

//! Those of `all` whose bit is set.
template <typename Entry, size_t Size>
std::vector<const Entry *> drawn(const std::array<Entry, Size> &all, uint64_t bits)
{
    std::vector<const Entry *> result;
    for (size_t i = 0; i < Size; ++i) {
        if ((bits >> i & 1) != 0)
            result.push_back(&all[i]);
    }
    return result;
}

} // namespace

std::vector<std::string> PersonFacts::groups(uint32_t index) const
{
    return {"Everyone", std::string(People::departments()[m_people.departmentOf(index)]),
            "Country " + std::string(m_people.countryCodes()[m_people.cultureOf(index)])};
}

std::vector<std::string> PersonFacts::allGroups() const
{
    std::vector<std::string> names{"Everyone"};
    for (const std::string_view department : People::departments())
        names.emplace_back(department);
    for (const std::string_view country : m_people.countryCodes())
        names.push_back("Country " + std::string(country));
    return names;
}

std::span<const DemoApplication> PersonFacts::allApplications()
{
    return applicationTable;
}

std::vector<const DemoApplication *> PersonFacts::applications(uint32_t index) const
{
    return drawn(applicationTable, m_people.hash(index, ApplicationField) | 1); // all have mail
}

std::vector<std::string_view> PersonFacts::roles(uint32_t index) const
{
    if (index == 0)
        return {allRoles.front()};
    const uint64_t bits = m_people.hash(index, RoleField);
    if (bits % 100 != 0)
        return {};
    return {allRoles[size_t(1 + bits / 100 % (allRoles.size() - 1))]};
}

std::vector<const DemoFactor *> PersonFacts::factors(uint32_t index) const
{
    return drawn(allFactors, m_people.hash(index, FactorField) & m_people.hash(index, RoleField));
}

std::vector<DemoDevice> PersonFacts::devices(uint32_t index) const
{
    const uint64_t bits = m_people.hash(index, DeviceField);
    std::vector<DemoDevice> devices;
    for (uint32_t number = 0; number < bits % 3; ++number) {
        const auto &[platform, label] = platforms[size_t(bits >> (8 + 2 * number)) % 4];
        devices.push_back({number, platform, label});
    }
    return devices;
}

std::vector<std::string_view> PersonFacts::licences(uint32_t index) const
{
    std::vector<std::string_view> names;
    for (const std::string_view *name : drawn(allLicences, m_people.hash(index, LicenceField)))
        names.push_back(*name);
    return names;
}

std::vector<DemoEvent> PersonFacts::events(uint32_t index, int64_t since, int64_t until) const
{
    std::vector<DemoEvent> events;
    const int64_t last = until / hour;
    const int64_t first = std::max(since / hour, last - longestSpan);
    for (int64_t when = last; when >= first; --when) {
        const uint64_t bits = m_people.hash(index, uint32_t(when % 60'000));
        if (bits % 10 != 0)
            continue;
        const EventKind &kind = eventKinds[bits / 10 % eventKinds.size()];
        DemoEvent event;
        event.at = when * hour + int64_t(bits >> 20) % hour;
        event.byPerson = kind.byPerson;
        event.isFailure = bits / 100 % 7 == 0;
        event.type = kind.type;
        event.message = kind.message;
        event.address = "192.0.2." + std::to_string(bits / 700 % 254 + 1);
        if (event.at >= since && event.at < until)
            events.push_back(event);
    }
    return events;
}

} // namespace rollcall
