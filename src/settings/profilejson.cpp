// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int currentVersion = 1;
constexpr auto everybodyWord = "everybody"_L1;
constexpr auto withoutDeprovisionedWord = "withoutDeprovisioned"_L1;

Error unreadable(const QString &why)
{
    return Error{ErrorKind::FileFailed, why.toStdString()};
}

QLatin1String toWord(ListScope scope)
{
    switch (scope) {
    case ListScope::Everybody:
        return everybodyWord;
    case ListScope::WithoutDeprovisioned:
        return withoutDeprovisionedWord;
    }
    return everybodyWord;
}

std::optional<ListScope> scopeOf(const QJsonValue &value)
{
    for (const ListScope scope : {ListScope::Everybody, ListScope::WithoutDeprovisioned}) {
        if (value.toString() == toWord(scope))
            return scope;
    }
    return std::nullopt;
}

//! Takes the known keys out of a profile's object one by one; what is left over is unknown.
class ProfileReader
{
public:
    explicit ProfileReader(const QJsonObject &object) : m_rest(object) { }

    Result<Profile> read();

private:
    QString text(QLatin1String key);
    QString requiredText(QLatin1String key);
    QUrl baseUrl();
    QMap<QString, QString> fields();
    ListScope scope();
    int budget();
    void expect(QLatin1String key, const char *what);

    QJsonObject m_rest;
    QString m_problem; //!< the first one
};

Result<Profile> ProfileReader::read()
{
    Profile profile;
    profile.id = requiredText("id"_L1);
    profile.name = requiredText("name"_L1);
    profile.provider = requiredText("provider"_L1);
    profile.baseUrl = baseUrl();
    profile.aliasHost = text("aliasHost"_L1);
    profile.caFile = text("caFile"_L1);
    profile.credential = text("credential"_L1);
    profile.fields = fields();
    profile.scope = scope();
    profile.budgetPercent = budget();
    profile.unknown = m_rest;
    if (!m_problem.isEmpty())
        return unreadable(m_problem);
    return profile;
}

void ProfileReader::expect(QLatin1String key, const char *what)
{
    if (m_problem.isEmpty())
        m_problem = u'"' + key + "\" is not "_L1 + QLatin1String(what);
}

QString ProfileReader::text(QLatin1String key)
{
    const QJsonValue value = m_rest.take(key);
    if (!value.isString() && !value.isUndefined())
        expect(key, "a text");
    return value.toString();
}

QString ProfileReader::requiredText(QLatin1String key)
{
    QString value = text(key);
    if (value.trimmed().isEmpty())
        expect(key, "there");
    return value;
}

QUrl ProfileReader::baseUrl()
{
    QUrl url(requiredText("baseUrl"_L1), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        expect("baseUrl"_L1, "an address");
    return url;
}

QMap<QString, QString> ProfileReader::fields()
{
    const QJsonValue value = m_rest.take("fields"_L1);
    QMap<QString, QString> fields;
    if (!value.isObject() && !value.isUndefined())
        expect("fields"_L1, "an object");
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field->isString())
            expect("fields"_L1, "an object of texts");
        fields.insert(field.key(), field->toString());
    }
    return fields;
}

ListScope ProfileReader::scope()
{
    const QJsonValue value = m_rest.take("scope"_L1);
    if (value.isUndefined())
        return ListScope::Everybody;
    const std::optional<ListScope> scope = scopeOf(value);
    if (!scope)
        expect("scope"_L1, "a known word");
    return scope.value_or(ListScope::Everybody);
}

int ProfileReader::budget()
{
    const QJsonValue value = m_rest.take("budgetPercent"_L1);
    if (value.isUndefined())
        return Profile().budgetPercent;
    const int percent = value.toInt();
    if (percent < 1 || percent > 100)
        expect("budgetPercent"_L1, "a number from 1 to 100");
    return percent;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object = profile.unknown;
    object["id"_L1] = profile.id;
    object["name"_L1] = profile.name;
    object["provider"_L1] = profile.provider;
    object["baseUrl"_L1] = profile.baseUrl.toString(QUrl::FullyEncoded);
    object["aliasHost"_L1] = profile.aliasHost;
    if (!profile.caFile.isEmpty())
        object["caFile"_L1] = profile.caFile;
    object["credential"_L1] = profile.credential;
    QJsonObject fields;
    for (auto field = profile.fields.begin(); field != profile.fields.end(); ++field)
        fields[field.key()] = field.value();
    object["fields"_L1] = fields;
    object["scope"_L1] = toWord(profile.scope);
    object["budgetPercent"_L1] = profile.budgetPercent;
    return object;
}

} // namespace

Result<ProfileDocument> readProfileDocument(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (!json.isObject())
        return unreadable(bytes.trimmed().isEmpty()
                              ? u"the file is empty"_s
                              : u"not a JSON object: "_s + problem.errorString());
    ProfileDocument document{{}, json.object()};
    const QJsonValue version = document.unknown.take("version"_L1);
    if (version.toInt() > currentVersion)
        return unreadable(u"written by a newer version of the program"_s);
    const QJsonValue list = document.unknown.take("profiles"_L1);
    if (version.toInt() != currentVersion || !list.isArray())
        return unreadable(u"not a list of profiles"_s);
    const QJsonArray profiles = list.toArray();
    for (const auto &value : profiles) {
        const QString place =
            u"profile "_s + QString::number(document.profiles.size() + 1) + ": "_L1;
        if (!value.isObject())
            return unreadable(place + "not an object"_L1);
        const Result<Profile> profile = ProfileReader(value.toObject()).read();
        if (!profile.ok())
            return unreadable(place + QString::fromStdString(profile.error().detail));
        const bool isRepeated =
            std::ranges::any_of(document.profiles, [&profile](const Profile &other) {
                return other.id == profile.value().id
                    || isSameName(other.name, profile.value().name);
            });
        if (isRepeated)
            return unreadable(place + "its id or name stands there twice"_L1);
        document.profiles.append(profile.value());
    }
    return document;
}

QByteArray writeProfileDocument(const ProfileDocument &document)
{
    QJsonArray profiles;
    for (const Profile &profile : document.profiles)
        profiles.append(toJson(profile));
    QJsonObject object = document.unknown;
    object["version"_L1] = currentVersion;
    object["profiles"_L1] = profiles;
    return QJsonDocument(object).toJson();
}

bool isSameName(const QString &left, const QString &right)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    return folded(left) == folded(right);
}

} // namespace rollcall
