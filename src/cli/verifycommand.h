// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace rollcall {

//! `rollcall-cli verify`: whether files are what was exported, by the manifests beside them.
class VerifyCommand final : public Command
{
    Q_OBJECT

public:
    explicit VerifyCommand(const Services &services) : m_services(services) { }

    QString name() const override;
    QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &parser) override;
    void interrupt() override;

private:
    const Services &m_services;
};

} // namespace rollcall
