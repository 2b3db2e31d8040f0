// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include "demo/dialects.h"
#include "demo/gzip.h"
#include "demo/httpserver.h"

#include <QDateTime>
#include <QMutex>
#include <QThread>

#include <algorithm>

namespace rollcall {

namespace {

constexpr qsizetype loggedRequests = 1000;
constexpr qsizetype worthPacking = 256;

//! The part of a fault that is the same in every dialect.
void applyFault(FaultKind fault, ServerResponse &response)
{
    switch (fault) {
    case FaultKind::Reset:
        response.delivery = Delivery::Reset;
        return;
    case FaultKind::Close:
        response.delivery = Delivery::Close;
        return;
    case FaultKind::Hang:
        response.delivery = Delivery::Hang;
        return;
    case FaultKind::Truncate:
        response.delivery = Delivery::Truncate;
        return;
    case FaultKind::Stall:
        response.delivery = Delivery::Stall;
        return;
    case FaultKind::Drip:
        response.delivery = Delivery::Drip;
        return;
    case FaultKind::BrokenGzip:
        response.headers.append(NamedValue{"Content-Encoding", "gzip"});
        response.body = gzipped(response.body);
        response.body.replace(response.body.size() / 2, 8, "garbled!");
        return;
    case FaultKind::RateLimited:
    case FaultKind::ConcurrencyLimited:
    case FaultKind::ServerError:
    case FaultKind::Unavailable:
    case FaultKind::TokenExpired:
    case FaultKind::Forbidden:
    case FaultKind::ForeignNext:
    case FaultKind::RepeatedNext:
    case FaultKind::JoinedLinks:
    case FaultKind::Duplicates:
    case FaultKind::EmptyPage:
    case FaultKind::NotJson:
    case FaultKind::WrongJson:
    case FaultKind::LoginPage:
    case FaultKind::ForeignRedirect:
    case FaultKind::OldCopy:
    case FaultKind::RelinkNeeded:
        return;
    }
}

bool acceptsGzip(const ServerRequest &request)
{
    for (const QByteArray &part : request.header("Accept-Encoding").toLower().split(',')) {
        const QByteArray coding = part.trimmed();
        if (coding == "gzip" || (coding.startsWith("gzip;") && !coding.endsWith("q=0")))
            return true;
    }
    return false;
}

} // namespace

struct DemoServer::Private
{
    ServerResponse handle(const ServerRequest &request);

    DemoOptions options;
    std::unique_ptr<People> people;
    const Dialect &dialectOf(QByteArrayView provider) const;

    //! Used in the server's thread, but for their thread-safe parts.
    std::vector<std::unique_ptr<Dialect>> dialects;
    std::unique_ptr<RateLimiter> limiter; //!< used in the server's thread
    std::shared_ptr<TokenIssuer> issuer; //!< used in the server's thread
    HttpServer *http = nullptr; //!< lives and ends in the server's thread
    QThread thread;
    quint16 port = 0;
    int connections = 0; //!< when stopped

    mutable QMutex mutex; //!< guards what follows
    FaultPlan faults;
    std::chrono::milliseconds latency{0};
    int requests = 0;
    QByteArrayList log;
};

const Dialect &DemoServer::Private::dialectOf(QByteArrayView provider) const
{
    const auto found = std::ranges::find_if(
        dialects, [provider](const auto &dialect) { return dialect->provider() == provider; });
    Q_ASSERT(found != dialects.end());
    return **found;
}

ServerResponse DemoServer::Private::handle(const ServerRequest &request)
{
    Dialect &dialect = **std::ranges::find_if(
        dialects, [&](const auto &each) { return each->isSpokenIn(request); });
    Circumstances circumstances;
    circumstances.now = QDateTime::currentMSecsSinceEpoch();
    circumstances.rate = limiter->take(circumstances.now);
    std::chrono::milliseconds delay{0};
    {
        const QMutexLocker lock(&mutex);
        ++requests;
        log.append(request.method + ' ' + request.target);
        if (log.size() > 2 * loggedRequests)
            log = log.last(loggedRequests);
        delay = latency;
        circumstances.fault = faults.next(dialect.isUserListing(request) ? FaultScope::UserListings
                                                                         : FaultScope::AllRequests);
    }
    ServerResponse response = dialect.answer(request, circumstances);
    response.delay = delay;
    if (circumstances.fault)
        applyFault(*circumstances.fault, response);
    if (options.compression == DemoCompression::WhenAccepted
        && circumstances.fault != FaultKind::BrokenGzip && response.body.size() >= worthPacking
        && acceptsGzip(request)) {
        response.body = gzipped(response.body);
        response.headers.append(NamedValue{"Content-Encoding", "gzip"});
    }
    return response;
}

DemoServer::DemoServer() : d(std::make_unique<Private>()) { }

DemoServer::~DemoServer()
{
    stop();
}

Result<quint16> DemoServer::start(const DemoOptions &options)
{
    Q_ASSERT(!d->people && options.users <= People::maxCount);
    d->options = options;
    d->latency = options.latency;
    for (const Fault &fault : options.faults)
        d->faults.add(fault);
    d->people = std::make_unique<People>(options.seed, options.values);
    d->limiter = std::make_unique<RateLimiter>(options.rate);
    d->issuer = std::make_shared<TokenIssuer>();
    d->issuer->setLifetime(options.tokenLifetime);
    for (const DemoClient &client : options.clients)
        d->issuer->add(client);
    d->http = new HttpServer(
        [d = d.get()](const ServerRequest &request) { return d->handle(request); }, options.tls);
    d->http->moveToThread(&d->thread);
    d->thread.setObjectName(QLatin1String("demo-server"));
    d->thread.start();
    Result<quint16> port = quint16(0);
    QMetaObject::invokeMethod(
        d->http,
        [&] {
            port = d->http->listen(options.port);
            if (!port.ok())
                return;
            d->port = port.value();
            d->dialects = makeDialects(*d->people, options.users, baseUrl().toEncoded(),
                                       DemoTokens{options.token, options.limitedToken, d->issuer});
        },
        Qt::BlockingQueuedConnection);
    if (!port.ok())
        stop();
    return port;
}

void DemoServer::stop()
{
    if (!d->thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        d->http,
        [this] {
            d->connections = d->http->connectionCount();
            delete std::exchange(d->http, nullptr);
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

QUrl DemoServer::baseUrl() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    if (!d->options.tls.certificates.isEmpty())
        url.setScheme(QStringLiteral("https"));
    url.setPort(d->port);
    return url;
}

QByteArray DemoServer::token() const
{
    return d->options.token;
}

QByteArray DemoServer::limitedToken() const
{
    return d->options.limitedToken;
}

uint32_t DemoServer::userCount() const
{
    return d->options.users;
}

QByteArrayList DemoServer::providers() const
{
    QByteArrayList names;
    for (const auto &dialect : d->dialects)
        names.append(dialect->provider());
    return names;
}

PersonState DemoServer::userState(uint32_t index) const
{
    return d->people->state(index);
}

QByteArray DemoServer::userId(uint32_t index, QByteArrayView provider) const
{
    return d->dialectOf(provider).userId(index);
}

QByteArrayList DemoServer::userIds(QByteArrayView provider) const
{
    QByteArrayList ids;
    ids.reserve(qsizetype(userCount()));
    for (uint32_t index = 0; index < userCount(); ++index)
        ids.append(userId(index, provider));
    return ids;
}

QByteArray DemoServer::rawUser(uint32_t index, QByteArrayView provider) const
{
    return d->dialectOf(provider).rawUser(index);
}

void DemoServer::addFault(const Fault &fault)
{
    const QMutexLocker lock(&d->mutex);
    d->faults.add(fault);
}

void DemoServer::clearFaults()
{
    const QMutexLocker lock(&d->mutex);
    d->faults.clear();
}

void DemoServer::setLatency(std::chrono::milliseconds latency)
{
    const QMutexLocker lock(&d->mutex);
    d->latency = latency;
}

int DemoServer::requestCount() const
{
    const QMutexLocker lock(&d->mutex);
    return d->requests;
}

int DemoServer::connectionCount() const
{
    return d->http ? d->http->connectionCount() : d->connections;
}

QByteArrayList DemoServer::requestLog() const
{
    const QMutexLocker lock(&d->mutex);
    return d->log.last(qMin(loggedRequests, d->log.size()));
}

} // namespace rollcall
