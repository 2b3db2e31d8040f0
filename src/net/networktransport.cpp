// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"

#include "net/networkcall.h"

namespace rollcall {

NetworkTransport::NetworkTransport(Clock &clock, const RetryPolicy &retry, RequestHistory *history)
    : m_engine(std::make_shared<NetworkEngine>(clock, retry, history))
{ }

NetworkTransport::~NetworkTransport() = default;

HttpCall *NetworkTransport::send(const HttpRequest &request, const SendRules &rules,
                                 QObject *parent)
{
    return new NetworkCall(m_engine, request, rules, parent);
}

Result<void> NetworkTransport::checkTrust(const QString &file) const
{
    return ConnectionPools::check(file);
}

} // namespace rollcall
