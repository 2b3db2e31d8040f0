// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/demotenant.h"
#include "cli/terminaltenant.h"

#include <QObject>

#include <functional>

namespace rollcall {

//! The tenant that a command line names for reading its people: a saved profile, one by its
//! options, or the demo directory; and its secrets.
class TenantChoice
{
public:
    //! `services` outlive this.
    TenantChoice(const Services &services, DemoFactory demo);

    void addTo(QCommandLineParser &parser) const;
    //! Starts the demo directory, where that is what is named.
    Result<void> read(const QCommandLineParser &parser);
    //! Reads the secrets that the command line does not name; `then` is called later, unless
    //! `owner` is gone.
    void readSecrets(QObject *owner, const std::function<void(const Result<void> &)> &then);

    const Profile &profile() const { return m_profile; }
    const Secrets &secrets() const { return m_secrets; }

private:
    Result<void> readDemo(const QCommandLineParser &parser);

    const Services &m_services;
    const DemoFactory m_demo;
    const TenantOptions m_options;
    Profile m_profile;
    Secrets m_secrets;
    DemoTenant m_demoTenant;
};

} // namespace rollcall
