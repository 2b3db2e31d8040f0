// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace rollcall {

//! One link of a Link header (RFC 8288).
struct HeaderLink
{
    QByteArray target; //!< as between < and >; may be relative
    QList<QByteArray> relations; //!< of the first rel parameter, in lower case; empty: it has none
};

//! Reads the joined values of all Link headers of an answer. BadResponse for what is no Link
//! header, so that a page that names its successor badly is not taken for the last one.
Result<QList<HeaderLink>> parseLinkHeader(QByteArrayView value);

} // namespace rollcall
