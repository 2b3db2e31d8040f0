// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oktaschema.h"

#include "demo/jsontext.h"
#include "demo/oktaattributes.h"
#include "demo/oktausers.h"

namespace rollcall {

namespace {

std::string_view typeJson(OktaType type)
{
    switch (type) {
    case OktaType::Text:
    case OktaType::Time:
        return R"("type":"string")";
    case OktaType::Number:
        return R"("type":"integer")";
    case OktaType::Boolean:
        return R"("type":"boolean")";
    case OktaType::Texts:
        return R"("type":"array","items":{"type":"string"})";
    }
    Q_UNREACHABLE();
}

void appendProperties(OktaPlace place, JsonText &text)
{
    std::string_view separator;
    for (const OktaAttribute &attribute : oktaAttributes()) {
        if (attribute.place != place)
            continue;
        const std::string_view name = attribute.path.substr(attribute.path.find('.') + 1);
        text.raw(separator).string(name).raw(R"(:{"title":)").string(attribute.title);
        text.raw(",").raw(typeJson(attribute.type));
        if (name == "login" || name == "email")
            text.raw(R"(,"required":true)");
        text.raw(R"(,"mutability":"READ_WRITE","scope":"NONE")");
        text.raw(R"(,"permissions":[{"principal":"SELF","action":"READ_ONLY"}])");
        text.raw(R"(,"master":{"type":"PROFILE_MASTER"}})");
        separator = ",";
    }
}

} // namespace

QByteArray oktaUserSchema()
{
    JsonText text;
    text.raw(R"({"id":"https://demo.example.com/meta/schemas/user/default",)"
             R"("$schema":"http://json-schema.org/draft-04/schema#","name":"user",)"
             R"("title":"User","description":"Okta user profile template",)"
             R"("type":"object","definitions":{"custom":{"id":"#custom","type":"object",)"
             R"("properties":{)");
    appendProperties(OktaPlace::CustomProfile, text);
    text.raw(R"(},"required":[]},"base":{"id":"#base","type":"object","properties":{)");
    appendProperties(OktaPlace::BaseProfile, text);
    text.raw(R"(},"required":["login","email"]}},"properties":{"profile":{"allOf":[)"
             R"({"$ref":"#/definitions/custom"},{"$ref":"#/definitions/base"}]}}})");
    return text.take();
}

QByteArray oktaUserTypes()
{
    JsonText text;
    text.raw(R"([{"id":)").string(OktaUsers::typeId);
    text.raw(R"(,"displayName":"User","name":"user",)");
    text.raw(R"("description":"Okta user profile template with default permission settings",)");
    text.raw(R"("createdBy":"sprdemo0000000000000","lastUpdatedBy":"sprdemo0000000000000",)");
    text.raw(R"("created":)").time(People::earliest).raw(R"(,"lastUpdated":)");
    return text.time(People::earliest).raw(R"(,"default":true}])").take();
}

} // namespace rollcall
