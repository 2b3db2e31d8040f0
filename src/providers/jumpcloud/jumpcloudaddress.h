// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pastedaddress.h"

#include <QLatin1String>
#include <QUrl>

#include <span>

namespace rollcall {

//! Where one region's organizations live. There are no hosts of a customer's own.
struct JumpCloudRegion
{
    QLatin1String id; //!< "eu": the value of the field "region"
    const char *label; //!< English, translated in context "Provider"
    QLatin1String host; //!< of the API
    QLatin1String tokenHost; //!< where service accounts get their tokens
};

//! The usual one first.
std::span<const JumpCloudRegion> jumpCloudRegions();
//! Null: there is no such region. An empty id stands for the usual one.
const JumpCloudRegion *jumpCloudRegion(const QString &id);
//! Null: the host is none of theirs.
const JumpCloudRegion *jumpCloudRegionOf(const QUrl &address);

//! The origin of JumpCloud's API from what people paste, mostly the address of the console.
Result<AddressReading> readJumpCloudAddress(const QString &pasted);

} // namespace rollcall
