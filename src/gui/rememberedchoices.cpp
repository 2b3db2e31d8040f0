// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rememberedchoices.h"

#include "core/appsettings.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr std::array columnWords{std::pair{ExportColumns::Visible, QLatin1String("visible")},
                                 std::pair{ExportColumns::All, QLatin1String("all")},
                                 std::pair{ExportColumns::Raw, QLatin1String("raw")}};

QString usersKey(const QString &profileId)
{
    return u"users/"_s + profileId;
}

} // namespace

ExportChoices rememberedExport(const AppSettings &settings)
{
    ExportChoices choices;
    choices.format = settings.text(u"export/format"_s);
    choices.folder = settings.text(u"export/folder"_s);
    if (settings.text(u"export/byteOrderMark"_s) == "utf8"_L1)
        choices.byteOrderMark = ByteOrderMark::Utf8;
    const QString columns = settings.text(u"export/columns"_s);
    for (const auto &[choice, word] : columnWords) {
        if (columns == word)
            choices.columns = choice;
    }
    return choices;
}

void rememberExport(AppSettings &settings, const ExportChoices &choices)
{
    settings.setText(u"export/format"_s, choices.format);
    settings.setText(u"export/folder"_s, choices.folder);
    settings.setText(u"export/byteOrderMark"_s,
                     choices.byteOrderMark == ByteOrderMark::Utf8 ? u"utf8"_s : u"none"_s);
    for (const auto &[choice, word] : columnWords) {
        if (choices.columns == choice)
            settings.setText(u"export/columns"_s, word);
    }
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
