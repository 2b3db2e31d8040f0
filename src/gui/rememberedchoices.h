// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/exportchoices.h"
#include "gui/filterheader.h"

#include <optional>

namespace rollcall {

class AppSettings;

//! What was chosen in the export dialog the last time; what is not readable is as never chosen.
ExportChoices rememberedExport(const AppSettings &settings);
void rememberExport(AppSettings &settings, const ExportChoices &choices);
//! The export dialog's presets, in the order in which they were saved.
QList<ExportPreset> rememberedPresets(const AppSettings &settings);
void rememberPresets(AppSettings &settings, const QList<ExportPreset> &presets);

//! How many users a tenant's last complete listing had; nothing: none was complete yet.
std::optional<qint64> expectedUsers(const AppSettings &settings, const QString &profileId);
void rememberExpectedUsers(AppSettings &settings, const QString &profileId, qint64 users);
void forgetExpectedUsers(AppSettings &settings, const QString &profileId);

//! Whether the tables have their filter row.
FilterRow rememberedFilterRow(const AppSettings &settings);
void rememberFilterRow(AppSettings &settings, FilterRow row);

} // namespace rollcall
