// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scimdocuments.h"

#include "demo/jsontext.h"
#include "demo/scimusers.h"

#include <utility>

namespace rollcall {

namespace {

constexpr std::string_view userSchema = "urn:ietf:params:scim:schemas:core:2.0:User";

//! An attribute of a schema; complex ones are told without their parts.
struct SchemaAttribute
{
    std::string_view name;
    std::string_view type;
    bool isList = false;
};

constexpr SchemaAttribute coreAttributes[] = {{"userName", "string"},
                                              {"name", "complex"},
                                              {"displayName", "string"},
                                              {"title", "string"},
                                              {"userType", "string"},
                                              {"preferredLanguage", "string"},
                                              {"locale", "string"},
                                              {"timezone", "string"},
                                              {"active", "boolean"},
                                              {"emails", "complex", true},
                                              {"phoneNumbers", "complex", true},
                                              {"addresses", "complex", true}};
constexpr SchemaAttribute enterpriseAttributes[] = {
    {"employeeNumber", "string"}, {"costCenter", "string"}, {"organization", "string"},
    {"division", "string"},       {"department", "string"}, {"manager", "complex"}};
constexpr SchemaAttribute customAttributes[] = {
    {"badgeColor", "string"}, {"startYear", "integer"}, {"costCenterOwner", "boolean"}};

template <size_t size>
QByteArray schema(std::string_view id, std::string_view name, const SchemaAttribute (&all)[size])
{
    JsonText json;
    json.raw(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:Schema"],"id":)").string(id);
    json.raw(R"(,"name":)").string(name).raw(R"(,"attributes":[)");
    std::string_view separator;
    for (const SchemaAttribute &each : all) {
        json.raw(std::exchange(separator, ",")).raw(R"({"name":)").string(each.name);
        json.raw(R"(,"type":)").string(each.type).raw(R"(,"multiValued":)");
        json.raw(each.isList ? "true" : "false");
        json.raw(R"(,"required":false,"caseExact":false,"mutability":"readOnly",)");
        json.raw(R"("returned":"default","uniqueness":"none"})");
    }
    return json.raw("]}").take();
}

QList<QByteArray> schemas()
{
    return {schema(userSchema, "User", coreAttributes),
            schema(ScimUsers::enterprise, "EnterpriseUser", enterpriseAttributes),
            schema(ScimUsers::custom, "DemoUser", customAttributes)};
}

QByteArray listOf(const QList<QByteArray> &resources)
{
    return R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":)"
        + QByteArray::number(resources.size()) + R"(,"Resources":[)" + resources.join(',') + "]}";
}

QByteArray serviceProviderConfig(const QByteArray &base)
{
    return R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],)"
           R"("patch":{"supported":false},"bulk":{"supported":false,"maxOperations":0,)"
           R"("maxPayloadSize":0},"filter":{"supported":true,"maxResults":100},)"
           R"("changePassword":{"supported":false},"sort":{"supported":false},)"
           R"("etag":{"supported":false},"pagination":{"cursor":true,"index":true,)"
           R"("defaultPaginationMethod":"index","defaultPageSize":100,"maxPageSize":100},)"
           R"("authenticationSchemes":[{"type":"oauthbearertoken","name":"Bearer token",)"
           R"("description":"A token in the Authorization header","primary":true},)"
           R"({"type":"httpbasic","name":"HTTP Basic","description":"Any user name, and the )"
           R"(token as the password"}],"meta":{"resourceType":"ServiceProviderConfig",)"
           R"("location":")"
        + base + R"(/ServiceProviderConfig"}})";
}

QByteArray userResourceType(const QByteArray &base)
{
    JsonText json;
    json.raw(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],"id":"User",)");
    json.raw(R"("name":"User","endpoint":"/Users","schema":)").string(userSchema);
    json.raw(R"(,"schemaExtensions":[{"schema":)").string(ScimUsers::enterprise);
    json.raw(R"(,"required":false},{"schema":)").string(ScimUsers::custom);
    json.raw(R"(,"required":false}],"meta":{"resourceType":"ResourceType","location":")");
    return json.raw(viewOf(base)).raw(R"(/ResourceTypes/User"}})").take();
}

} // namespace

QByteArray scimDocument(const QList<QByteArray> &path, const QByteArray &base)
{
    const QByteArray place = path.join('/');
    if (place == "ServiceProviderConfig")
        return serviceProviderConfig(base);
    if (place == "ResourceTypes")
        return listOf({userResourceType(base)});
    if (place == "ResourceTypes/User")
        return userResourceType(base);
    if (place == "Schemas")
        return listOf(schemas());
    if (path.size() == 2 && path[0] == "Schemas") {
        for (const QByteArray &each : schemas()) {
            if (each.contains(QByteArray("\"id\":\"" + path[1] + '"')))
                return each;
        }
    }
    return {};
}

} // namespace rollcall
