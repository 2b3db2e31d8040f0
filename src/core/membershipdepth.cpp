// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membershipdepth.h"

namespace rollcall {

std::string_view toWord(MembershipDepth depth)
{
    switch (depth) {
    case MembershipDepth::Direct:
        return "direct";
    case MembershipDepth::Transitive:
        return "transitive";
    case MembershipDepth::Flat:
        return "flat";
    case MembershipDepth::NotTold:
        return "notTold";
    }
    return {};
}

} // namespace rollcall
