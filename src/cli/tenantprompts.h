// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "session/services.h"

#include <QCommandLineParser>

namespace rollcall {

//! Asks on the terminal for what a command line does not say of a tenant.
class TenantPrompts final
{
public:
    explicit TenantPrompts(const Services &services) : m_services(services) { }

    //! The options of the command line, with those that were asked for behind them: "--url=…".
    //! Cancelled: Ctrl+C.
    Result<QStringList> completed(const QCommandLineParser &parser) const;
    //! Asks, unseen, for the secrets that `known` lacks; a secret that may be left out stays out
    //! when nothing is typed.
    Result<Secrets> completed(const Profile &profile, const Secrets &known) const;

private:
    Result<QStringList> fieldsFor(const DirectoryProvider &provider, const QString &credential,
                                  const QStringList &given) const;

    const Services &m_services;
};

} // namespace rollcall
