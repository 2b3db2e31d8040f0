// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dialects.h"

#include "demo/entradialect.h"
#include "demo/jumpclouddialect.h"
#include "demo/mergedialect.h"
#include "demo/oktadialect.h"
#include "demo/onelogindialect.h"
#include "demo/scimdialect.h"

namespace rollcall {

std::vector<std::unique_ptr<Dialect>> makeDialects(const People &people, uint32_t count,
                                                   const QByteArray &origin,
                                                   const DemoTokens &tokens)
{
    std::vector<std::unique_ptr<Dialect>> dialects;
    dialects.push_back(std::make_unique<EntraDialect>(people, count, origin, tokens));
    dialects.push_back(std::make_unique<JumpCloudDialect>(people, count, origin, tokens));
    dialects.push_back(std::make_unique<OneLoginDialect>(people, count, origin, tokens));
    dialects.push_back(std::make_unique<MergeDialect>(people, count, tokens));
    dialects.push_back(std::make_unique<ScimDialect>(people, count, origin, tokens));
    dialects.push_back(std::make_unique<OktaDialect>(people, count, origin, tokens)); // answers all
    return dialects;
}

} // namespace rollcall
