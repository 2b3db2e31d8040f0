// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "demo/demotokens.h"
#include "demo/faults.h"
#include "demo/httpserver.h"
#include "demo/people.h"
#include "demo/ratelimiter.h"

#include <QByteArrayList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace rollcall {

//! Whether answers are packed for clients that say they accept it.
enum class DemoCompression
{
    Off,
    WhenAccepted
};

//! What the directory is like.
struct DemoOptions
{
    uint32_t users = 10'000; //!< up to People::maxCount
    quint16 port = 0; //!< 0: any free one
    uint64_t seed = 1;
    PersonValues values = PersonValues::Plausible;
    std::chrono::milliseconds latency{0}; //!< of every answer
    RateWindow rate;
    QByteArray token = "00demo-token-that-opens-nothing-else";
    QByteArray limitedToken = "00demo-token-without-any-permission"; //!< known, but answered 403
    //! Apps that can get access tokens; the second lets people sign in, who always consent.
    QList<DemoClient> clients{
        {"demo-client", "demo-client-secret"},
        {.id = "demo-person", .redirects = {"http://localhost", "http://localhost/callback"}}};
    std::chrono::seconds tokenLifetime{3600};
    DemoCompression compression = DemoCompression::Off;
    QList<Fault> faults;
    TlsIdentity tls{}; //!< none: plain HTTP
};

//! A directory of synthetic people on 127.0.0.1 that speaks every provider's dialect. It serves
//! from a thread of its own, so a caller may block; all functions are for the thread that made it.
class DemoServer
{
public:
    DemoServer();
    ~DemoServer(); //!< stops
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    //! The port. Once a server; after stop() it cannot start again.
    Result<quint16> start(const DemoOptions &options);
    //! Ends every connection. What was counted stays readable.
    void stop();

    QUrl baseUrl() const; //!< "http://127.0.0.1:PORT", or https
    QByteArray token() const;
    QByteArray limitedToken() const;

    uint32_t userCount() const;
    QByteArrayList providers() const; //!< whose dialects it speaks
    PersonState userState(uint32_t index) const;
    QByteArray userId(uint32_t index, QByteArrayView provider = "okta") const;
    //! Of everybody, in the order of an unsorted list.
    QByteArrayList userIds(QByteArrayView provider = "okta") const;
    //! The user's JSON object, byte for byte as the server sends it.
    QByteArray rawUser(uint32_t index, QByteArrayView provider = "okta") const;

    //! From now on; requests of faults are counted from here.
    void addFault(const Fault &fault);
    void clearFaults();
    void setLatency(std::chrono::milliseconds latency);

    int requestCount() const; //!< answered, or left without an answer by a fault
    int connectionCount() const;
    //! Method and target of the last 1,000 requests: "GET /api/v1/users?limit=200".
    QByteArrayList requestLog() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
