// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/tenantchoice.h"
#include "session/detailfetch.h"

namespace rollcall {

//! `rollcall-cli groups`: the groups of a tenant, as a table.
class GroupsCommand final : public Command
{
    Q_OBJECT

public:
    GroupsCommand(const Services &services, DemoFactory demo);

    QString name() const override;
    QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;
    void interrupt() override;

private:
    void list();
    void take();
    void print() const;

    const Services &m_services;
    TenantChoice m_tenant;
    DetailFetch *m_groups = nullptr;
};

} // namespace rollcall
