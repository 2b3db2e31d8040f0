// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace rollcall {

namespace {

// A signal handler can reach nothing but globals.
std::array<int, 2> pipeEnds{-1, -1};

void writeNumber(int number)
{
    const auto byte = static_cast<unsigned char>(number);
    // A full pipe holds a number already; nothing is lost.
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return; // the signals keep their default: they end the program at once
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::readNumber);
    std::signal(SIGINT, writeNumber);
    std::signal(SIGTERM, writeNumber);
}

EndSignals::~EndSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
}

void EndSignals::readNumber()
{
    unsigned char byte = 0;
    if (::read(pipeEnds[0], &byte, 1) == 1)
        Q_EMIT received(byte);
}

} // namespace rollcall
