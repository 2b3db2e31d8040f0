// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/usertable.h"
#include "gui/parts/partsfakes.h"

#include <QFile>

namespace rollcall::test {

//! The users of a page in tests/fixtures, read as Okta's.
inline TableSnapshot tableOf(const QString &fixture)
{
    QFile file(QStringLiteral(ROLLCALL_FIXTURES "/") + fixture);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(fixture));
    const QByteArray page = file.readAll();
    const ProviderCatalog providers(builtinProviders());
    const auto chunk =
        decodeUsers(std::string_view(page.constData(), static_cast<std::size_t>(page.size())),
                    providers.find(QStringLiteral("okta"))->userPageFormat({}));
    if (!chunk.ok())
        qFatal("fixture %s is not readable", qPrintable(fixture));
    UserTable table;
    table.append(chunk.value());
    return table.snapshot();
}

} // namespace rollcall::test
