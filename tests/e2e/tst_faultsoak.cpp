// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/demotenant.h"
#include "support/faultproxy.h"
#include "support/testauthority.h"

#include <QMetaEnum>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <random>
#include <set>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

//! Between two looks at whether bytes still move.
constexpr std::chrono::milliseconds tick{20};
constexpr std::chrono::milliseconds longestRun{60'000};
//! How often a fault comes to pass in a row; the last of them outlasts every retry.
constexpr std::array repeats{1, 2, 40};
constexpr quint64 seedsOfRow = 25; // Qt Test's patience with one is limited
constexpr int placesOfFaults = int(answerPlaces.size()) * 6 + 2; // two harms are of whole answers

enum class Transport
{
    Plain,
    Tls
};

//! How a provider's list is split, in pages that are few but more than one.
struct Paged
{
    const char *provider;
    uint32_t users;
    int answers; //!< of a listing without faults
};

constexpr Paged pagings[] = {
    {"okta", 450, 3}, // a cursor in a header
    {"entra", 1'050, 2}, // a cursor in the body
    {"onelogin", 1'050, 2}, // a cursor in a header of its own
    {"jumpcloud", 350, 4}, // numbered pages, several under way together
    {"scim", 350, 4}, // numbered pages and a total
    {"merge", 350, 5}, // a cursor in the body, and questions before the first page
};

//! What one seed does.
struct Plan
{
    WireFraming framing = WireFraming::Length;
    DemoCompression packing = DemoCompression::Off;
    QList<WireFault> faults;

    QString text() const
    {
        QStringList words{QLatin1String(nameOf(framing)),
                          packing == DemoCompression::Off ? u"unpacked"_s : u"packed"_s};
        for (const WireFault &fault : faults)
            words += u"%1 at %2 of answer %3 (byte %4) x%5, chance %6"_s.arg(
                QLatin1String(nameOf(fault.harm)), QLatin1String(nameOf(fault.place)),
                QString::number(fault.answer), QString::number(fault.byte),
                QString::number(fault.times), QString::number(fault.chance));
        return words.join(u", "_s);
    }
};

bool altersBytes(WireHarm harm)
{
    return harm == WireHarm::Corrupt || harm == WireHarm::Swallow;
}

//! The next number of a mixed-radix count: `left` loses it.
int digit(quint64 &left, int radix)
{
    const int value = int(left % quint64(radix));
    left /= quint64(radix);
    return value;
}

//! A fault at the place of one cell of the grid of all of them.
WireFault faultOfCell(quint64 &cell, int answers, std::mt19937 &random)
{
    WireFault fault;
    const int place = digit(cell, placesOfFaults);
    const int byteHarms = int(allWireHarms.size()) - 2;
    if (place < byteHarms * int(answerPlaces.size())) {
        fault.harm = allWireHarms[std::size_t(place % byteHarms)];
        fault.place = answerPlaces[std::size_t(place / byteHarms)];
    } else {
        fault.harm = place % 2 ? WireHarm::Stale : WireHarm::Swap;
    }
    fault.answer = 1 + digit(cell, answers);
    fault.times = repeats[std::size_t(digit(cell, int(repeats.size())))];
    fault.chance = random();
    return fault;
}

//! Consecutive seeds are far apart in the grid, and as many as it has cells go through all of it.
Plan plainPlan(quint64 seed, const Paged &paged)
{
    const int framings = int(allWireFramings.size());
    const quint64 cells =
        quint64(framings * 2 * placesOfFaults * paged.answers * int(repeats.size()));
    constexpr quint64 stride = 1'000'003; // a prime that no grid is a multiple of
    std::mt19937 random{quint32(seed)};
    quint64 cell = seed * stride % cells;
    Plan plan;
    plan.framing = allWireFramings[std::size_t(digit(cell, framings))];
    plan.packing = digit(cell, 2) ? DemoCompression::WhenAccepted : DemoCompression::Off;
    plan.faults = {faultOfCell(cell, paged.answers, random)};
    if (random() % 4 == 0) { // another one behind it
        quint64 more = random();
        plan.faults.append(faultOfCell(more, paged.answers + 2, random));
    }
    return plan;
}

//! Somewhere among so many bytes each way, which a listing without faults took.
Plan tlsPlan(quint64 seed, qint64 bytesDown, qint64 bytesUp)
{
    std::mt19937_64 random{seed};
    Plan plan;
    const int faults = 1 + int(random() % 2);
    for (int number = 0; number < faults; ++number) {
        WireFault fault;
        const std::size_t byteHarms = allWireHarms.size() - 2;
        fault.harm = allWireHarms[std::size_t(seed + quint64(number)) % byteHarms];
        fault.place = random() % 3 == 0 ? WirePlace::Up : WirePlace::Down;
        const qint64 most = fault.place == WirePlace::Up ? bytesUp : bytesDown;
        fault.byte = random() % 3 == 0 ? qint64(random() % 4'000) % most // the handshake
                                       : qint64(random() % quint64(most));
        fault.chance = quint32(random());
        plan.faults.append(fault);
    }
    return plan;
}

//! Whether no byte can have changed unseen: without TLS, a flipped bit of a header or of an
//! unpacked body can make another good answer, and nobody can know.
bool isSound(const Plan &plan, Transport transport)
{
    const bool isPacked = plan.packing == DemoCompression::WhenAccepted;
    return transport == Transport::Tls
        || std::ranges::all_of(plan.faults, [isPacked](const WireFault &fault) {
               const bool isInBody = fault.place == WirePlace::FirstBodyByte
                   || fault.place == WirePlace::MiddleBodyByte
                   || fault.place == WirePlace::LastBodyByte
                   || fault.place == WirePlace::GzipTrailer;
               return !altersBytes(fault.harm) || (isPacked && isInBody);
           });
}

//! What a listing may say that meets this fault for good.
std::set<ErrorKind> reasonsOf(WireHarm harm, WireFraming framing, Transport transport)
{
    const bool isTls = transport == Transport::Tls;
    std::set<ErrorKind> reasons;
    switch (harm) {
    case WireHarm::Pause:
        return {};
    case WireHarm::Stall:
        return {ErrorKind::Timeout};
    case WireHarm::Cut:
    case WireHarm::Reset:
        reasons = {ErrorKind::ConnectionLost};
        // Qt 6.4 takes some ends inside a chunk for that of the body, and misses others.
        if (framing == WireFraming::Chunked)
            reasons.merge(std::set{ErrorKind::Timeout, ErrorKind::BadResponse});
        if (framing == WireFraming::UntilClose)
            reasons.insert(ErrorKind::BadResponse); // the end may have been meant
        if (isTls)
            reasons.insert(ErrorKind::TlsFailed);
        return reasons;
    case WireHarm::Corrupt:
    case WireHarm::Swallow:
        reasons = {ErrorKind::BadResponse, ErrorKind::ConnectionLost, ErrorKind::Timeout};
        if (isTls)
            reasons.insert(ErrorKind::TlsFailed);
        return reasons;
    case WireHarm::Stale:
    case WireHarm::Swap:
        return {ErrorKind::PagingLoop, ErrorKind::ListChanged, ErrorKind::BadResponse};
    }
    Q_UNREACHABLE();
}

//! FIRST-LAST, or how many from 1 on, of ROLLCALL_FAULT_SEEDS.
std::pair<quint64, quint64> seedsToTry(quint64 usual)
{
    const QRegularExpression form(u"^(?:(\\d+)-)?(\\d+)$"_s);
    const auto match = form.match(qEnvironmentVariable("ROLLCALL_FAULT_SEEDS"));
    if (!match.hasMatch())
        return {1, usual};
    return {match.captured(1).isEmpty() ? 1 : match.captured(1).toULongLong(),
            match.captured(2).toULongLong()};
}

QByteArrayList rawUsersOf(const TableSnapshot &table)
{
    QByteArrayList all;
    for (const std::uint32_t row : table.distinctRows())
        all.append(QByteArray::fromStdString(table.rawJson(row)));
    return all;
}

} // namespace

//! Listings over a network that breaks: whatever it does to the bytes, and to whichever answer,
//! what comes of it is everybody, to the byte, or a listing that says that it is partial and why.
class TstFaultSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holds_data();
    void holds();

private:
    struct Directory
    {
        DemoServer server;
        QByteArrayList people; //!< as a listing without a proxy has them
    };
    struct Run
    {
        RealSession &session;
        FaultProxy &proxy;
        StrikingClock &clock;
        Listing &listing;
    };

    Directory &directory(const Paged &paged, Transport transport, DemoCompression packing);
    Tenant tenant(const Paged &paged, const Directory &directory, const QUrl &origin);
    bool reachesItsEnd(const Run &run);
    QString wrongWith(const Paged &paged, Transport transport, const Plan &plan);
    QString verdict(const Run &run, const Directory &directory, const Plan &plan,
                    Transport transport);

    const TestAuthority m_authority{"Rollcall test CA"};
    QTemporaryFile m_caFile;
    RealSession m_direct;
    std::map<std::tuple<QByteArray, Transport, DemoCompression>, std::unique_ptr<Directory>>
        m_directories;
    std::map<QByteArray, int> m_ends; //!< how listings ended, for the figures
    qint64 m_hits = 0;
    bool m_isStruck = false; //!< a time limit struck in this listing
};

void TstFaultSoak::initTestCase()
{
    QVERIFY(m_caFile.open());
    m_caFile.write(m_authority.certificate());
    QVERIFY(m_caFile.flush());
}

TstFaultSoak::Directory &TstFaultSoak::directory(const Paged &paged, Transport transport,
                                                 DemoCompression packing)
{
    auto &kept = m_directories[{paged.provider, transport, packing}];
    if (kept)
        return *kept;
    kept = std::make_unique<Directory>();
    DemoOptions options;
    options.users = paged.users;
    options.compression = packing;
    if (transport == Transport::Tls) {
        const TestIdentity identity = m_authority.issue({"IP:127.0.0.1"});
        options.tls = {identity.certificate, identity.key};
    }
    if (!kept->server.start(options).ok())
        qFatal("the demo directory does not start");
    const Tenant direct = tenant(paged, *kept, kept->server.baseUrl());
    const Listed listed = listAll(m_direct, direct.profile, direct.secrets);
    if (listed.end() != "complete"_L1
        || listed.values("id") != kept->server.userIds(paged.provider))
        qFatal("a listing without faults is not complete");
    kept->people = rawUsersOf(listed.table);
    return *kept;
}

Tenant TstFaultSoak::tenant(const Paged &paged, const Directory &directory, const QUrl &origin)
{
    const DirectoryProvider &provider = *m_direct.providers.find(QLatin1String(paged.provider));
    Tenant tenant = tenantOf(provider, directory.server, directory.server.token());
    tenant.profile.baseUrl.setPort(origin.port());
    if (origin.scheme() == "https"_L1)
        tenant.profile.caFile = m_caFile.fileName();
    return tenant;
}

//! While nothing moves, the time limits strike.
bool TstFaultSoak::reachesItsEnd(const Run &run)
{
    const int quietTicks = run.proxy.origin().scheme() == "http"_L1 ? 4 : 8;
    QSignalSpy ended(&run.listing, &Listing::ended);
    qint64 moved = -1;
    int quiet = 0;
    QElapsedTimer since;
    since.start();
    while (ended.isEmpty() && since.elapsed() < longestRun.count()) {
        ended.wait(int(tick.count()));
        const qint64 now = run.proxy.bytesDown() + run.proxy.bytesUp();
        quiet = std::exchange(moved, now) == now && run.proxy.isQuiet() ? quiet + 1 : 0;
        if (quiet == quietTicks) {
            quiet = 0;
            m_isStruck = true;
            run.clock.strike(SendRules().idleTimeout);
        }
    }
    return !ended.isEmpty();
}

QString TstFaultSoak::verdict(const Run &run, const Directory &directory, const Plan &plan,
                              Transport transport)
{
    const Stamp stamp = run.listing.stamp();
    const bool isComplete = stamp.state == ListingState::Complete;
    const bool isSwapped = std::ranges::any_of(
        plan.faults, [](const WireFault &fault) { return fault.harm == WireHarm::Swap; });
    QByteArrayList people = rawUsersOf(run.listing.snapshot());
    QByteArrayList all = directory.people;
    if (isSwapped) { // two good answers that came for each other
        std::ranges::sort(people);
        std::ranges::sort(all);
    }
    if (isComplete && isSound(plan, transport) && people != all)
        return u"says complete, with %1 people of %2"_s.arg(people.size()).arg(all.size());
    if (qint64(people.size()) != stamp.users)
        return u"says %1 users, and has %2"_s.arg(stamp.users).arg(people.size());
    if (isComplete)
        return {};
    if (!stamp.reason)
        return u"is partial without a reason"_s;
    std::set<ErrorKind> reasons;
    if (m_isStruck) // perhaps while a busy machine only had no time for Qt's network thread
        reasons.insert(ErrorKind::Timeout);
    for (const WireFault &fault : plan.faults)
        reasons.merge(reasonsOf(fault.harm, plan.framing, transport));
    if (isSound(plan, transport) && !reasons.contains(stamp.reason->kind))
        return u"ends with %1: %2"_s.arg(Listed{stamp, {}, false}.end(),
                                         QString::fromStdString(stamp.reason->detail));
    return {};
}

//! Empty: it holds.
QString TstFaultSoak::wrongWith(const Paged &paged, Transport transport, const Plan &plan)
{
    Directory &served = directory(paged, transport, plan.packing);
    FaultProxy proxy(served.server.baseUrl(), plan.framing);
    proxy.setFaults(plan.faults);
    StrikingClock clock({seconds(5), SendRules().idleTimeout, SendRules().deadline});
    RealSession session(clock);
    const Tenant listed = tenant(paged, served, proxy.origin());
    const auto authenticator = session.authenticator(listed.profile, listed.secrets);
    Listing listing(session.services, listed.profile, Retention::KeepRows, nullptr);
    const Run run{session, proxy, clock, listing};
    m_isStruck = false;
    listing.start(authenticator.value());
    if (!reachesItsEnd(run))
        return u"does not end"_s;
    m_hits += proxy.hits();
    const Stamp stamp = listing.stamp();
    const QString word = Listed{stamp, {}, false}.end();
    ++m_ends[word.toLatin1()];
    const QString wrong = verdict(run, served, plan, transport);
    if (!wrong.isEmpty() || stamp.state == ListingState::Complete || !isSound(plan, transport))
        return wrong;
    // When the network is whole again, it goes on where it stopped.
    if (!listing.canResume())
        return stamp.reason->kind == ErrorKind::ListChanged ? QString() : u"cannot go on"_s;
    proxy.setFaults({});
    listing.resume();
    if (!reachesItsEnd(run))
        return u"goes on, and does not end"_s;
    if (listing.stamp().state != ListingState::Complete)
        return u"goes on, and is not complete: %1"_s.arg(
            QString::fromStdString(listing.stamp().reason->detail));
    const QString later = verdict(run, served, plan, transport);
    return later.isEmpty() ? QString() : u"goes on, and "_s + later;
}

void TstFaultSoak::holds_data()
{
    QTest::addColumn<int>("paging");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    const auto row = [](int number, Transport transport, std::pair<quint64, quint64> seeds) {
        for (quint64 first = seeds.first; first <= seeds.second; first += seedsOfRow) {
            const quint64 last = std::min(first + seedsOfRow - 1, seeds.second);
            QTest::addRow("%s, %s, %llu-%llu", pagings[number].provider,
                          transport == Transport::Plain ? "http" : "https", first, last)
                << number << transport << first << last;
        }
    };
    for (int number = 0; number < int(std::size(pagings)); ++number) {
        row(number, Transport::Plain, seedsToTry(8));
        row(number, Transport::Tls, seedsToTry(4));
    }
}

void TstFaultSoak::holds()
{
    QFETCH(int, paging);
    QFETCH(Transport, transport);
    const Paged &paged = pagings[paging];
    QFETCH(quint64, first);
    QFETCH(quint64, last);
    // Without faults, to know how many bytes there are to harm.
    FaultProxy counting(directory(paged, transport, DemoCompression::Off).server.baseUrl());
    const Tenant counted =
        tenant(paged, directory(paged, transport, DemoCompression::Off), counting.origin());
    QCOMPARE(listAll(m_direct, counted.profile, counted.secrets).end(), u"complete"_s);
    m_ends.clear();
    m_hits = 0;
    for (quint64 seed = first; seed <= last; ++seed) {
        const Plan plan = transport == Transport::Plain
            ? plainPlan(seed, paged)
            : tlsPlan(seed, counting.bytesDown(), counting.bytesUp());
        const QString wrong = wrongWith(paged, transport, plan);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"seed %1: %2 [%3]"_s.arg(seed).arg(wrong, plan.text())));
    }
    QStringList ends;
    for (const auto &[word, count] : m_ends)
        ends += QString::number(count) + u' ' + QLatin1String(word);
    qInfo().noquote() << u"%1 seeds, %2 bytes or answers harmed; ends: %3"_s.arg(last - first + 1)
                             .arg(m_hits)
                             .arg(ends.join(u", "_s));
    QVERIFY(m_hits > 0);
}

QTEST_GUILESS_MAIN(TstFaultSoak)
#include "tst_faultsoak.moc"
