// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/scim/scimschemas.h"

#include "providers/scim/scimanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto exactKey = "exact"_L1;
constexpr auto userName = "userName"_L1;
constexpr auto emails = "emails"_L1;
constexpr auto coreUser = "urn:ietf:params:scim:schemas:core:2.0:User"_L1;
constexpr auto coreSchemas = "urn:ietf:params:scim:schemas:core:"_L1;

QJsonArray schemasIn(const QByteArray &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (document.isArray())
        return document.array();
    const QJsonValue resources = scimMember(document.object(), "Resources"_L1);
    return resources.isArray() ? resources.toArray() : QJsonArray{document.object()};
}

bool isNamed(const QJsonObject &attribute, QLatin1StringView name)
{
    return scimMember(attribute, "name"_L1).toString().compare(name, Qt::CaseInsensitive) == 0;
}

bool isExact(const QJsonObject &attribute)
{
    return scimTruth(scimMember(attribute, "caseExact"_L1)).value_or(false);
}

//! Of emails it is the part `value` that a filter compares.
bool hasExactValue(const QJsonObject &attribute)
{
    const QJsonArray parts = scimMember(attribute, "subAttributes"_L1).toArray();
    for (const QJsonValue &part : parts) {
        if (isNamed(part.toObject(), "value"_L1))
            return isExact(part.toObject());
    }
    return false;
}

bool isWordOf(const QJsonObject &attribute, QLatin1StringView key, QLatin1StringView word)
{
    return scimMember(attribute, key).toString().compare(word, Qt::CaseInsensitive) == 0;
}

//! Passwords are written, and never sent.
bool isSentWhenAsked(const QJsonObject &attribute)
{
    return isWordOf(attribute, "returned"_L1, "request"_L1)
        && !isWordOf(attribute, "mutability"_L1, "writeOnly"_L1);
}

//! An extension's name says whose it is in no certain way; that of a group does.
bool mayBeOfUsers(const QString &id)
{
    return id.compare(coreUser, Qt::CaseInsensitive) == 0
        || (!id.startsWith(coreSchemas, Qt::CaseInsensitive)
            && !id.contains("group"_L1, Qt::CaseInsensitive));
}

} // namespace

ScimSchemas ScimSchemas::read(const QByteArray &answer)
{
    ScimSchemas read;
    const QJsonArray schemas = schemasIn(answer);
    for (const QJsonValue &schema : schemas) {
        const QString id = scimMember(schema.toObject(), "id"_L1).toString();
        if (!mayBeOfUsers(id))
            continue;
        const bool isCore = id.compare(coreUser, Qt::CaseInsensitive) == 0;
        const QJsonArray attributes = scimMember(schema.toObject(), "attributes"_L1).toArray();
        for (const QJsonValue &each : attributes) {
            const QJsonObject attribute = each.toObject();
            if (isCore && isNamed(attribute, userName))
                read.isUserNameExact = isExact(attribute);
            if (isCore && isNamed(attribute, emails))
                read.areEmailsExact = hasExactValue(attribute);
            const QString name = scimMember(attribute, "name"_L1).toString();
            if (!name.isEmpty() && isSentWhenAsked(attribute))
                read.onlyWhenAsked.append(isCore ? name : id + u':' + name);
        }
    }
    return read;
}

void ScimSchemas::addTo(QMap<QString, QString> &options) const
{
    QStringList exact;
    if (isUserNameExact)
        exact.append(userName);
    if (areEmailsExact)
        exact.append(emails);
    if (!exact.isEmpty())
        options.insert(exactKey, exact.join(u','));
}

ScimSchemas ScimSchemas::of(const QMap<QString, QString> &options)
{
    const QStringList exact = options.value(exactKey).split(u',');
    ScimSchemas schemas;
    schemas.isUserNameExact = exact.contains(userName);
    schemas.areEmailsExact = exact.contains(emails);
    return schemas;
}

bool ScimSchemas::canCompare(const QString &filter) const
{
    return !(isUserNameExact && filter.contains(userName))
        && !(areEmailsExact && filter.contains(emails));
}

} // namespace rollcall
