// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/redirectlistener.h"

namespace rollcall {

class Clock;

//! The RedirectListeners that meet a network: a tiny web server for one visitor, on 127.0.0.1 and
//! ::1 alone, as "localhost" may be either. Answers GET of the one path, to a browser that was sent
//! to this very host and port; everything else gets 404.
class LoopbackRedirects final : public RedirectListeners
{
public:
    explicit LoopbackRedirects(Clock &clock) : m_clock(clock) { }

    Result<RedirectListener *> listen(const QList<quint16> &ports, const QString &path,
                                      RedirectListener::Reader reader, QObject *parent) override;

private:
    Clock &m_clock;
};

} // namespace rollcall
