// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

namespace rollcall {

//! The origin of Microsoft Graph from what people paste. Every sentence, of a change or a refusal,
//! is fixed English in context "Provider" and quotes nothing that was pasted.
Result<AddressReading> readEntraAddress(const QString &pasted);

} // namespace rollcall
