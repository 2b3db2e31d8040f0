// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace rollcall {

//! Names differ in case between services.
QJsonValue scimMember(const QJsonObject &object, QLatin1StringView name);
//! Some services write booleans as texts. Nothing: it is neither.
std::optional<bool> scimTruth(const QJsonValue &value);

} // namespace rollcall
