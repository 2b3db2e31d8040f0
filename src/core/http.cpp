// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http.h"

namespace rollcall {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    QByteArray joined;
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!joined.isEmpty())
            joined += ", ";
        joined += header.value;
    }
    return joined;
}

} // namespace rollcall
