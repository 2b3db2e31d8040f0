// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scimgroups.h"

namespace rollcall {

ScimGroups::ScimGroups(const ScimUsers &users, uint32_t count, QByteArray base)
    : m_users(users), m_groups(users.people(), count), m_base(std::move(base))
{ }

std::string ScimGroups::idOf(std::string_view group)
{
    return "group-" + std::string(group);
}

std::optional<size_t> ScimGroups::find(const QByteArray &id) const
{
    const std::vector<std::string> &names = m_groups.names();
    const auto found = std::ranges::find(names, id.toStdString(), &ScimGroups::idOf);
    return found == names.end() ? std::nullopt : std::optional(size_t(found - names.begin()));
}

void ScimGroups::append(size_t number, With what, JsonText &json) const
{
    const std::string &name = m_groups.names()[number];
    json.raw(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"id":)");
    json.string(idOf(name)).raw(R"(,"displayName":)").string(name);
    if (what == With::Members) {
        appendArray(m_groups.members(number), json.raw(R"(,"members":)"),
                    [this](uint32_t index, JsonText &text) {
                        const QByteArray id = m_users.id(index);
                        text.raw(R"({"value":)").string(viewOf(id)).raw(R"(,"$ref":)");
                        text.string(viewOf(m_base + "/Users/" + id)).raw(R"(,"type":"User"})");
                    });
    }
    json.raw(R"(,"meta":{"resourceType":"Group","location":)");
    json.string(m_base.toStdString() + "/Groups/" + idOf(name)).raw("}}");
}

} // namespace rollcall
