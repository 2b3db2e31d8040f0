// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "cli/commandline.h"
#include "cli/console.h"
#include "core/privatememory.h"
#include "core/profilestore.h"
#include "demo/demoserver.h"
#include "session/errortext.h"

#include <QCoreApplication>

#include <csignal>

namespace {

rollcall::Result<rollcall::DemoTenant> startDemo(qint64 users)
{
    auto server = std::make_shared<rollcall::DemoServer>();
    rollcall::DemoOptions options;
    options.users = static_cast<uint32_t>(users);
    const auto port = server->start(options);
    if (!port.ok())
        return port.error();
    return rollcall::DemoTenant{server->baseUrl(), rollcall::Secret(server->token()), server};
}

} // namespace

int main(int argc, char *argv[])
{
    rollcall::keepMemoryPrivate();
    // A reader that goes away (… | head) is an error of write(), not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    rollcall::nameApplication();
    const rollcall::Composition composition;
    const rollcall::Result<void> loaded = composition.services().profiles.load();
    if (!loaded.ok())
        rollcall::console::say(rollcall::ErrorText::line(loaded.error()));
    return rollcall::runCommandLine(QCoreApplication::arguments(), composition.services(),
                                    startDemo);
}
