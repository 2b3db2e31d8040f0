// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_fetch [USERS] [LATENCY_MS] [ROUNDS]: all users into a searchable table, without a window,
// and the same with the pages kept on disk meanwhile,
// beside curl over one connection and the loop of the usual tutorial, from the same server of
// ready-made pages.
// bench_fetch USERS LATENCY_MS ROUNDS PROVIDER: the same beside the tutorial's loop alone, from the
// demo server in that provider's dialect; with the number of pages and the time until the first
// one.
#include "benchpeople.h"
#include "benchreport.h"
#include "benchwindow.h"
#include "tutorialloops.h"

#include "core/authenticator.h"
#include "core/directoryprovider.h"
#include "core/profilestore.h"
#include "session/listinglog.h"
#include "session/profileauthenticator.h"
#include "support/fakekeychain.h"

#include <QFile>
#include <QRegularExpression>

using namespace rollcall;
using bench::report;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *demoToken = "00demo-token-that-opens-nothing-else";

//! rollcall-demo in a process of its own.
class Demo final
{
public:
    Demo(std::uint32_t users, int latency)
    {
        m_process.start(
            QCoreApplication::applicationDirPath() + u"/rollcall-demo"_s,
            {u"--users"_s, QString::number(users), u"--latency"_s, QString::number(latency)});
        static const QRegularExpression address(u"http:\\S+:\\d+"_s);
        QString said;
        while (!address.match(said).hasMatch() && m_process.waitForReadyRead(60'000))
            said += QString::fromUtf8(m_process.readAllStandardOutput());
        m_url = QUrl(address.match(said).captured(0));
        if (m_url.isEmpty())
            qFatal("rollcall-demo did not start");
    }
    ~Demo()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    QUrl url() const { return m_url; }

private:
    QProcess m_process;
    QUrl m_url;
};

struct Timed
{
    double milliseconds = 0;
    qint64 pages = 0;
};

//! `keeper`: null, or what keeps the pages on disk meanwhile.
Timed listed(bench::PaintingApplication &app, const Services &services, const Profile &profile,
             const Secrets &secrets, std::uint32_t users, PageKeeper *keeper = nullptr)
{
    const auto authenticator = profileAuthenticator(services, profile, secrets);
    const bench::Stopwatch watch;
    Listing listing(services, profile, Retention::KeepRows, nullptr);
    if (keeper)
        listing.keepPages(
            *keeper, accessDigest(*services.providers.find(profile.provider), profile, secrets));
    bool isEnded = false;
    QObject::connect(&listing, &Listing::ended, &app, [&] { isEnded = true; });
    listing.start(authenticator.value());
    app.waitUntil([&] { return isEnded; });
    const double time = watch.milliseconds();
    if (listing.stamp().users != users)
        qFatal("not all users arrived");
    return {time, listing.stamp().pages};
}

//! The same, of a saved tenant whose pages are kept for as long as the listing runs.
double listedAndKept(bench::PaintingApplication &app, const Services &real, const Profile &profile,
                     std::uint32_t users)
{
    test::FakeKeychain keychain;
    const Services services{real.providers, real.exporters, real.transport, real.authenticators,
                            keychain,       real.profiles,  real.settings,  real.clock,
                            real.views,     real.pageLogs};
    if (!real.profiles.save(profile).ok())
        qFatal("the tenant cannot be saved");
    const std::unique_ptr<PageKeeper> keeper(PageKeeper::open(services, profile, nullptr));
    app.waitUntil([&] { return keeper->isOpen(); });
    if (keeper->problem())
        qFatal("no pages can be kept");
    return listed(app, services, profile, bench::benchSecrets(), users, keeper.get()).milliseconds;
}

double timeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    const bench::Stopwatch watch;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return watch.milliseconds();
}

//! Writes curl a list of all addresses: it asks for one behind the other, on one connection.
QString curlList(const QTemporaryDir &home, const QUrl &server, std::uint32_t users)
{
    QFile list(home.filePath(u"addresses"_s));
    if (!list.open(QIODevice::WriteOnly))
        qFatal("no place for curl's list");
    for (std::uint32_t first = 0; first < users; first += bench::usersPerPage)
        list.write("url = \"" + server.toEncoded() + "/api/v1/users?limit=200&after="
                   + QByteArray::number(first) + "\"\noutput = /dev/null\n");
    return list.fileName();
}

//! Ours beside the tutorial's loop, from one server.
void measureDialect(bench::PaintingApplication &app, const Services &real,
                    const bench::TutorialLoop &loop, std::uint32_t users, int latency, int rounds)
{
    const Demo demo(users, latency);
    QUrl address = demo.url();
    address.setPath(loop.basePath);
    Profile profile = bench::benchProfile(address);
    profile.provider = loop.provider;
    profile.credential = loop.credential;
    Secrets secrets;
    for (const QString &name : loop.secrets)
        secrets.insert(name, Secret(demoToken));
    bench::StampedTransport transport(real.transport);
    const Services services{real.providers, real.exporters, transport,     real.authenticators,
                            real.secrets,   real.profiles,  real.settings, real.clock,
                            real.views,     real.pageLogs};
    std::vector<double> ours;
    std::vector<double> firsts;
    std::vector<double> python;
    qint64 pages = 0;
    for (int i = 0; i < rounds; ++i) {
        const bench::Stopwatch watch;
        transport.firstAnswer = [&] { firsts.push_back(watch.milliseconds()); };
        const Timed timed = listed(app, services, profile, secrets, users);
        ours.push_back(timed.milliseconds);
        pages = timed.pages;
        python.push_back(timeOf(u"python3"_s,
                                {u"-c"_s, QString::fromUtf8(loop.python), address.toString(),
                                 QString::fromLatin1(demoToken)}));
    }
    const QByteArray name = "fetch." + loop.provider.toLatin1();
    report(name + ".ours", users, bench::quantile(ours));
    report(name + ".first", users, bench::quantile(firsts));
    report(name + ".pages", users, double(pages));
    report(name + ".latency", users, latency);
    report(name + ".python", users, bench::quantile(python));
}

} // namespace

int main(int argc, char **argv)
{
    bench::PaintingApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const std::uint32_t users = arguments.value(1, u"100000"_s).toUInt();
    const int latency = arguments.value(2).toInt();
    const int rounds = arguments.value(3, u"5"_s).toInt();
    const QTemporaryDir home;
    const Composition composition({home.filePath(u"profiles.json"_s),
                                   home.filePath(u"settings.ini"_s), home.filePath(u"views"_s),
                                   home.filePath(u"pages"_s)});
    if (const QString provider = arguments.value(4); !provider.isEmpty()) {
        const bench::TutorialLoop *const loop = bench::tutorialLoopOf(provider);
        if (!loop)
            qFatal("no such provider");
        measureDialect(app, composition.services(), *loop, users, latency, rounds);
        return 0;
    }
    const bench::ReplayServer server(users, latency);
    const QString list = curlList(home, server.url(), users);

    // In turns, so that what else the machine does meets all of them alike.
    std::vector<double> ours;
    std::vector<double> kept;
    std::vector<double> curl;
    std::vector<double> python;
    for (int i = 0; i < rounds; ++i) {
        curl.push_back(timeOf(u"curl"_s, {u"-s"_s, u"-K"_s, list}));
        const auto plain = [&] {
            ours.push_back(listed(app, composition.services(), bench::benchProfile(server.url()),
                                  bench::benchSecrets(), users)
                               .milliseconds);
        };
        const auto withPages = [&] {
            kept.push_back(listedAndKept(app, composition.services(),
                                         bench::benchProfile(server.url()), users));
        };
        // What comes first finds a colder machine.
        i % 2 == 0 ? plain() : withPages();
        i % 2 == 0 ? withPages() : plain();
        if (latency == 0)
            python.push_back(
                timeOf(u"python3"_s,
                       {u"-c"_s, QString::fromUtf8(bench::tutorialLoopOf(u"okta"_s)->python),
                        server.url().toString(), QString::fromLatin1(demoToken)}));
    }
    const QByteArray name = latency == 0 ? "fetch" : "slow_fetch";
    report(name + ".ours", users, bench::quantile(ours));
    report(name + ".kept", users, bench::quantile(kept));
    report(name + ".curl", users, bench::quantile(curl));
    if (!python.empty())
        report(name + ".python", users, bench::quantile(python));
    return 0;
}
