// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/originguard.h"

#include "core/pastedaddress.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSafe(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

} // namespace

std::optional<Error> OriginGuard::refusal(const QUrl &url) const
{
    const auto is = [&url](const QUrl &origin) { return originKey(origin) == originKey(url); };
    const auto hasHost = [&url](const QUrl &origin) {
        return !url.host().isEmpty() && origin.host() == url.host();
    };
    const bool isOwn = std::any_of(m_origins.cbegin(), m_origins.cend(), is);
    const bool isOwnHost = std::any_of(m_origins.cbegin(), m_origins.cend(), hasHost);
    if (url.isValid() && !url.host().isEmpty() && isOwn && isSafe(url))
        return std::nullopt;

    Error error;
    error.subject = hostOf(url);
    if (isOwnHost && !isSafe(url)) {
        error.kind = ErrorKind::InsecureAddress;
        error.detail = "only https leaves this machine";
    } else {
        error.kind = ErrorKind::ForeignOrigin;
        error.detail = "not an origin of this tenant";
        error.other = m_origins.isEmpty() ? std::string() : hostOf(m_origins.first());
    }
    return error;
}

QByteArray originKey(const QUrl &url)
{
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.scheme().toLatin1() + "://" + url.host(QUrl::FullyEncoded).toLatin1() + ':'
        + QByteArray::number(url.port(usual));
}

std::string hostOf(const QUrl &url)
{
    const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
    return QString(url.host() + port).toStdString();
}

} // namespace rollcall
