// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rememberedchoices.h"

#include "core/appsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

std::string_view toWord(ExportColumns columns)
{
    switch (columns) {
    case ExportColumns::Visible:
        return "visible";
    case ExportColumns::All:
        return "all";
    case ExportColumns::Raw:
        return "raw";
    }
    return {};
}

std::string_view toWord(ByteOrderMark mark)
{
    switch (mark) {
    case ByteOrderMark::None:
        return "none";
    case ByteOrderMark::Utf8:
        return "utf8";
    }
    return {};
}

template <typename Choice>
QString wordOf(Choice choice)
{
    const std::string_view word = toWord(choice);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

//! Keeps what it is where the word means nothing.
template <typename Choice>
void read(const QJsonObject &words, const char *key, Choice &choice,
          std::initializer_list<Choice> choices)
{
    const QString word = words.value(QLatin1String(key)).toString();
    for (const Choice each : choices) {
        if (wordOf(each) == word)
            choice = each;
    }
}

QJsonObject wordsOf(const ExportChoices &choices)
{
    return {{u"format"_s, choices.format},
            {u"columns"_s, wordOf(choices.columns)},
            {u"byteOrderMark"_s, wordOf(choices.byteOrderMark)},
            {u"delimiter"_s, wordOf(choices.delimiter)},
            {u"arrays"_s, wordOf(choices.arrays)},
            {u"dates"_s, wordOf(choices.dates)},
            {u"mask"_s, wordOf(choices.masking)},
            {u"manifest"_s, choices.hasManifest ? u"beside"_s : u"none"_s}};
}

ExportChoices choicesOf(const QJsonObject &words)
{
    ExportChoices choices;
    choices.format = words.value("format"_L1).toString();
    read(words, "columns", choices.columns,
         {ExportColumns::Visible, ExportColumns::All, ExportColumns::Raw});
    read(words, "byteOrderMark", choices.byteOrderMark, {ByteOrderMark::None, ByteOrderMark::Utf8});
    read(words, "delimiter", choices.delimiter, allDelimiters);
    read(words, "arrays", choices.arrays, allArrayForms);
    read(words, "dates", choices.dates, allDateForms);
    read(words, "mask", choices.masking, allMaskings);
    choices.hasManifest = words.value("manifest"_L1).toString() != "none"_L1;
    return choices;
}

QString usersKey(const QString &profileId)
{
    return u"users/"_s + profileId;
}

} // namespace

ExportChoices rememberedExport(const AppSettings &settings)
{
    QJsonObject words = wordsOf({});
    for (auto word = words.begin(); word != words.end(); ++word)
        word.value() = settings.text(u"export/"_s + word.key());
    ExportChoices choices = choicesOf(words);
    choices.folder = settings.text(u"export/folder"_s);
    return choices;
}

void rememberExport(AppSettings &settings, const ExportChoices &choices)
{
    const QJsonObject words = wordsOf(choices);
    for (auto word = words.begin(); word != words.end(); ++word)
        settings.setText(u"export/"_s + word.key(), word.value().toString());
    settings.setText(u"export/folder"_s, choices.folder);
}

QList<ExportPreset> rememberedPresets(const AppSettings &settings)
{
    QList<ExportPreset> presets;
    const QJsonArray stored =
        QJsonDocument::fromJson(settings.text(u"export/presets"_s).toUtf8()).array();
    for (const auto &each : stored) {
        const QJsonObject words = each.toObject();
        if (const QString name = words.value("name"_L1).toString(); !name.isEmpty())
            presets.append({name, choicesOf(words)});
    }
    return presets;
}

void rememberPresets(AppSettings &settings, const QList<ExportPreset> &presets)
{
    QJsonArray stored;
    for (const ExportPreset &preset : presets) {
        QJsonObject words = wordsOf(preset.choices);
        words.insert(u"name"_s, preset.name);
        stored.append(words);
    }
    settings.setText(u"export/presets"_s,
                     QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

std::optional<qint64> expectedUsers(const AppSettings &settings, const QString &profileId)
{
    bool isNumber = false;
    const qint64 users = settings.text(usersKey(profileId)).toLongLong(&isNumber);
    return isNumber && users > 0 ? std::optional(users) : std::nullopt;
}

void rememberExpectedUsers(AppSettings &settings, const QString &profileId, qint64 users)
{
    settings.setText(usersKey(profileId), QString::number(users));
}

void forgetExpectedUsers(AppSettings &settings, const QString &profileId)
{
    settings.setText(usersKey(profileId), {});
}

FilterRow rememberedFilterRow(const AppSettings &settings)
{
    return settings.text(u"table/filterRow"_s) == "shown"_L1 ? FilterRow::Shown : FilterRow::Hidden;
}

void rememberFilterRow(AppSettings &settings, FilterRow row)
{
    settings.setText(u"table/filterRow"_s, row == FilterRow::Shown ? u"shown"_s : u"hidden"_s);
}

} // namespace rollcall
