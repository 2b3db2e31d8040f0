// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/http.h"

#include <QString>

namespace rollcall {

//! Words an answer of Graph, or of its sign-in host, that is not a success. Any body will do.
Error entraErrorFrom(const HttpResponse &response);

//! What an answer says of itself: the codes, the more precise one first, and the message.
struct EntraRefusal
{
    QStringList codes;
    QString message;
};
EntraRefusal entraRefusalIn(const HttpResponse &response);

//! The sign-in activity is kept from tenants without a Premium licence.
bool isForLackOfLicence(const EntraRefusal &refusal);
//! The property of "Could not find a property named 'x' on type 'microsoft.graph.user'."; empty:
//! another message.
QString unknownPropertyIn(const EntraRefusal &refusal);

} // namespace rollcall
