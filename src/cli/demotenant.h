// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace rollcall {

//! A directory server on loopback that runs as long as `keepAlive` is held.
struct DemoTenant
{
    QUrl url;
    Secret token;
    std::shared_ptr<void> keepAlive;
};

//! Starts one with so many users. app/ passes it in, since cli/ knows no server.
using DemoFactory = std::function<Result<DemoTenant>(qint64 users)>;

} // namespace rollcall
