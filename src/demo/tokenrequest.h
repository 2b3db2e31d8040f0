// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpmessage.h"

#include <QHash>

namespace rollcall {

//! What a request for a token says, wherever it says it.
struct TokenRequest
{
    QHash<QByteArray, QByteArray> parameters; //!< of a form, or of an object of JSON
    //! Of HTTP Basic, of OneLogin's header, or of the parameters.
    QByteArray clientId;
    QByteArray clientSecret;

    QByteArray operator[](const QByteArray &name) const { return parameters.value(name); }
    static TokenRequest read(const ServerRequest &request);
};

} // namespace rollcall
