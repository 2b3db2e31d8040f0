// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace rollcall {

//! "providers": what each kind of directory asks for, as options of "list" and "profiles add".
class ProvidersCommand final : public Command
{
    Q_OBJECT

public:
    explicit ProvidersCommand(const Services &services) : m_services(services) { }

    QString name() const override;
    QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;
    void interrupt() override;

private:
    const Services &m_services;
};

} // namespace rollcall
