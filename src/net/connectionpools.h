// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

//! Connections that trust the same certificates.
struct ConnectionPool
{
    ConnectionPool();

    std::shared_ptr<QNetworkAccessManager> manager; //!< shared by the calls that use it now
    std::optional<QSslConfiguration> trust; //!< nothing: the system's certificates alone
};

//! The pools of a transport, one for each set of certificates. A manager finds an open connection
//! by its address alone: one that was made for a profile with a CA file must never carry another
//! profile's requests.
class ConnectionPools final
{
public:
    ConnectionPool &usual() { return m_usual; }
    //! The system's certificates and those of the file as it is now. TlsFailed: see
    //! HttpTransport::checkTrust.
    Result<ConnectionPool *> trusting(const QString &file);

    //! Lets go of a pool's connections: its next request makes a new one. Requests under way stay.
    void renew(ConnectionPool &pool);
    //! Ends the connections that were let go of and that nobody uses any more. From the event loop
    //! alone: not while one of their replies emits.
    void sweep();

    static Result<void> check(const QString &file);

private:
    ConnectionPool m_usual;
    std::vector<std::shared_ptr<QNetworkAccessManager>> m_letGo;
    std::map<QByteArray, std::unique_ptr<ConnectionPool>> m_trusting; //!< by what the file holds
};

} // namespace rollcall
