// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"

namespace rollcall {

//! The origin of an Okta organization from what people paste: scheme, host in ASCII, port; nothing
//! else. Every sentence, of a change or a refusal, is fixed English in context "Provider" and
//! quotes nothing that was pasted.
Result<AddressReading> readOktaAddress(const QString &pasted);

} // namespace rollcall
