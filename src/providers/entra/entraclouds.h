// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace rollcall {

//! One of Microsoft's separate clouds. A token of one is useless in another.
struct EntraCloud
{
    const char *id; //!< of the field "cloud": "us-gov"
    const char *label; //!< English, context "Provider"
    const char *signInHost;
    const char *graphHost;
};

//! https://learn.microsoft.com/graph/deployments. The first is the usual one.
std::span<const EntraCloud> entraClouds();
//! Null: no such cloud. Empty stands for the usual one.
const EntraCloud *entraCloud(const QString &id);
//! Null: not the Graph of one of them.
const EntraCloud *entraCloudOfGraph(const QString &host);
bool isEntraSignInHost(const QString &host);

} // namespace rollcall
