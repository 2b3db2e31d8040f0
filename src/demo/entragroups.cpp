// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/entragroups.h"

#include "demo/entraanswers.h"

namespace rollcall {

namespace {

constexpr uint64_t usualPage = 100;
constexpr uint64_t mostOfAPage = 999;

//! A page of `value`, with a link to the next one.
template <typename Append>
ServerResponse paged(const ServerRequest &request, const QByteArray &origin, uint64_t total,
                     const Append &append)
{
    const uint64_t top = request.parameter("$top").value_or("0").toULongLong();
    if (top > mostOfAPage)
        return entraError(400, "Request_BadRequest",
                          "Invalid page size specified. Must be between 1 and 999 inclusive.");
    const auto token = request.parameter("$skiptoken");
    const std::optional<uint64_t> begin = token ? entraPositionOf(*token, request.rawPath) : 0;
    if (!begin)
        return entraError(400, "Directory_ExpiredPageToken", "The page token has expired.");
    const DemoPage page = demoPage(*begin, top ? top : usualPage, total);
    JsonText json;
    json.raw(R"({"value":[)");
    for (uint64_t at = page.begin; at < page.end; ++at) {
        json.raw(at > page.begin ? "," : "");
        append(at, json);
    }
    json.raw("]");
    if (page.end < total) {
        QByteArray rest = request.rawQuery;
        if (const qsizetype at = rest.indexOf("&$skiptoken="); at >= 0)
            rest.truncate(at);
        json.raw(R"(,"@odata.nextLink":)")
            .string(viewOf(origin + request.rawPath + '?' + rest
                           + "&$skiptoken=" + entraSkipToken(page.end, request.rawPath)));
    }
    return entraJson(json.raw("}").take());
}

} // namespace

EntraGroups::EntraGroups(const EntraUsers &users, const People &people, uint32_t count,
                         QByteArray origin)
    : m_users(users), m_groups(people, count), m_origin(std::move(origin))
{ }

std::string EntraGroups::idOf(std::string_view group)
{
    return "group-" + std::string(group) + "-demo";
}

ServerResponse EntraGroups::list(const ServerRequest &request) const
{
    return paged(request, m_origin, m_groups.names().size(), [this](uint64_t at, JsonText &json) {
        const std::string &name = m_groups.names()[at];
        json.raw(R"({"id":)").string(idOf(name)).raw(R"(,"displayName":)").string(name);
        json.raw(R"(,"description":null,"groupTypes":[],"mail":null})");
    });
}

std::optional<ServerResponse> EntraGroups::ofGroup(const ServerRequest &request,
                                                   const QByteArray &id,
                                                   const QByteArray &what) const
{
    const bool isDirect = what == "members/microsoft.graph.user";
    if (!isDirect && what != "transitiveMembers/microsoft.graph.user")
        return {};
    if (request.header("ConsistencyLevel") != "eventual" || !request.parameter("$count"))
        return entraError(400, "Request_UnsupportedQuery", "Unsupported Query.");
    const std::vector<std::string> &names = m_groups.names();
    const auto found = std::ranges::find(names, id.toStdString(), &EntraGroups::idOf);
    if (found == names.end())
        return entraNotFound(id);
    static const std::vector<uint32_t> nobody;
    const std::vector<uint32_t> &all =
        isDirect && isNested(*found) ? nobody : m_groups.members(size_t(found - names.begin()));
    return paged(request, m_origin, all.size(), [&](uint64_t at, JsonText &json) {
        json.raw(R"({"id":)").string(m_users.id(all[at])).raw("}");
    });
}

} // namespace rollcall
