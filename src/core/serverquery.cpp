// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serverquery.h"

namespace rollcall {

bool covers(const ServerQuery &limit, const Query &query)
{
    if (limit.isEmpty())
        return true;
    const auto isNarrower = [&](const QString &text) {
        const auto parsed = parseQuery(text.toStdString(), limit.time);
        const auto *const wider = std::get_if<Query>(&parsed);
        return wider && (query == *wider || narrows(query, *wider));
    };
    return isNarrower(limit.query) || isNarrower(limit.asked.join(u' '));
}

} // namespace rollcall
