// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace rollcall {

//! What the service says of itself under this path: ServiceProviderConfig, ResourceTypes, Schemas
//! and their single entries. Empty: nothing is there.
QByteArray scimDocument(const QList<QByteArray> &path, const QByteArray &base);

} // namespace rollcall
