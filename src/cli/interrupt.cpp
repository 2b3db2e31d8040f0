// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace rollcall {

namespace {

// A signal handler may touch nothing else.
int pipeEnds[2] = {-1, -1};

void onSignal(int number)
{
    const char byte = 1;
    const auto written = write(pipeEnds[1], &byte, 1);
    static_cast<void>(written);
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT requested();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

} // namespace rollcall
