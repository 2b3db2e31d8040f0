// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authenticator.h"
#include "core/profile.h"
#include "core/result.h"
#include "session/tenantoptions.h"

#include <QStringList>

#include <optional>

namespace rollcall {

//! A tenant named on the command line: opened, not saved.
struct TemporaryTenant
{
    Profile profile;
    Secrets secrets; //!< none: a person signs in
};

//! What rollcall's command line asks for.
struct WindowOptions
{
    enum class Answer
    {
        OpenWindow,
        Print //!< `text` on stdout, and that is all
    };
    Answer answer = Answer::OpenWindow;
    QString text;
    std::optional<TemporaryTenant> tenant;
};

//! `arguments`: the program's name first. InvalidInput: subject is a whole English sentence.
Result<WindowOptions> readWindowOptions(const QStringList &arguments,
                                        const TenantOptions::World &world);

} // namespace rollcall
