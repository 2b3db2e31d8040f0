// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listinglog.h"
#include "session/pagekeeper.h"
#include "session/tenantsession.h"
#include "support/fakekeychain.h"
#include "unit/session/sessionfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! What a listing leaves when its program ends, and how the next one goes on from it.
class TstInterruptedListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnFromTheLastPage();
    void everyInterruptionIsTold();
    void aPlaceThatIsGoneStartsOver_data();
    void aPlaceThatIsGoneStartsOver();
    void keptUsersAreShownWithoutTheDirectory();
    void aStopBeforeTheAnswerLosesNothing();
    void usersWhoComeAgainCountOnce();
    void othersDoNotGoOn_data();
    void othersDoNotGoOn();
    void aRefreshTokenMayChange();
    void onlyTheFirstListingGoesOn();
    void otherSecretsKeepNothingMore();
    void nothingIsLeftOfACompleteListing();
    void nothingIsKeptOfALimitedListing();
    void nothingIsWrittenWithoutAKeychain_data();
    void nothingIsWrittenWithoutAKeychain();
    void anotherInstanceKeepsNothing();
    void aPageThatCannotBeReadAgainEndsIt();
    void forgettingLeavesNeitherPagesNorKey();
    void credentialsAreNotKept();

private:
    using Session = std::unique_ptr<TenantSession>;

    static Secrets token(const QByteArray &text = "00token")
    {
        return {{u"token"_s, Secret(text)}};
    }
    static QString ids(const TenantSession &session);
    Session newSession() const;
    //! Lists the pages "a", "b c", and is gone before the third answers.
    void interrupt() const;
    void answer(int call, const Result<HttpResponse> &result) const;
    QString askedFor(int call) const; //!< the cursor
    QStringList files() const { return QDir(m_f->folder.path()).entryList(QDir::Files); }

    std::unique_ptr<SessionFixture> m_f;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<Services> m_services;
    Profile m_profile;
};

void TstInterruptedListing::init()
{
    m_services.reset();
    m_f = std::make_unique<SessionFixture>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_services = std::make_unique<Services>(
        Services{m_f->providers, m_f->exporters, m_f->transport, m_f->authenticators, *m_keychain,
                 m_f->profiles, m_f->settings, m_f->clock, m_f->views, m_f->pageLogs});
    m_profile = SessionFixture::profile();
    QVERIFY(m_f->profiles.save(m_profile).ok());
}

QString TstInterruptedListing::ids(const TenantSession &session)
{
    QStringList all;
    if (const Listing *listing = session.listing()) {
        const TableSnapshot table = listing->snapshot();
        for (const std::uint32_t row : table.distinctRows()) {
            const std::string_view id = table.id(row);
            all.append(QString::fromUtf8(id.data(), qsizetype(id.size())));
        }
    }
    return all.join(u' ');
}

TstInterruptedListing::Session TstInterruptedListing::newSession() const
{
    return std::make_unique<TenantSession>(*m_services, m_profile, nullptr);
}

void TstInterruptedListing::answer(int call, const Result<HttpResponse> &result) const
{
    QTRY_COMPARE(m_f->transport.calls.size(), call + 1);
    m_f->transport.calls.at(call)->end(result);
}

QString TstInterruptedListing::askedFor(int call) const
{
    const QString query = m_f->transport.calls.at(call)->request.url.query();
    const qsizetype at = query.indexOf(u"after="_s);
    return at < 0 ? QString() : query.mid(at + 6).section(u'&', 0, 0);
}

void TstInterruptedListing::interrupt() const
{
    const Session session = newSession();
    session->useSecrets(token());
    answer(0, oktaPage({u"a"_s}, "c2"));
    m_f->clock.advance(std::chrono::minutes(1));
    answer(1, oktaPage({u"b"_s, u"c"_s}, "c3"));
    QTRY_COMPARE(m_f->transport.calls.size(), 3);
    QTRY_COMPARE(ids(*session), u"a b c"_s);
}

void TstInterruptedListing::goesOnFromTheLastPage()
{
    const QDateTime started = m_f->clock.now();
    interrupt();
    QCOMPARE(files(), QStringList{u"p1.pages"_s});
    QCOMPARE(m_keychain->written, QStringList{u"p1/page-log"_s});
    m_f->clock.advance(std::chrono::hours(1));

    const Session session = newSession();
    session->useSecrets(token());
    QTRY_COMPARE(m_f->transport.calls.size(), 4);
    QCOMPARE(askedFor(3), u"c3"_s);
    QCOMPARE(ids(*session), QString()); // the place may be gone
    const auto continuation = session->listing()->continuation();
    QVERIFY(continuation);
    QCOMPARE(continuation->users, 3);
    QCOMPARE(continuation->interrupted, started.addSecs(60));
    answer(3, oktaPage({u"d"_s}, "c4"));
    QTRY_COMPARE(ids(*session), u"a b c d"_s);
    answer(4, oktaPage({u"e"_s}, {}));
    QTRY_COMPARE(session->state(), TenantSession::State::Complete);
    QCOMPARE(ids(*session), u"a b c d e"_s);

    const Stamp stamp = session->listing()->stamp();
    QCOMPARE(stamp.started, started);
    QCOMPARE(stamp.finished, m_f->clock.now());
    QCOMPARE(stamp.users, 5);
    QCOMPARE(stamp.pages, 4);
    QCOMPARE(stamp.remarks.size(), 1);
    QCOMPARE(stamp.remarks.first().moment, started.addSecs(60));
    QCOMPARE(stamp.remarks.first().until, m_f->clock.now());
    QCOMPARE(inEnglish(stamp.remarks.first()),
             u"The listing was interrupted at 2026-03-02T09:01:00Z and went on at "
             "2026-03-02T10:01:00Z; users who were added, changed or removed in between may be "
             "missing or shown as they were."_s);
    QCOMPARE(continuation->outcome, Continuation::Outcome::GoesOn);
    QTRY_COMPARE(files(), QStringList());
}

void TstInterruptedListing::everyInterruptionIsTold()
{
    interrupt();
    m_f->clock.advance(std::chrono::hours(1));
    {
        const Session session = newSession();
        session->useSecrets(token());
        answer(3, oktaPage({u"d"_s}, "c4"));
        QTRY_COMPARE(ids(*session), u"a b c d"_s);
        QTRY_COMPARE(m_f->transport.calls.size(), 5);
    }
    m_f->clock.advance(std::chrono::hours(1));
    const Session session = newSession();
    session->useSecrets(token());
    QTRY_COMPARE(m_f->transport.calls.size(), 6);
    QCOMPARE(askedFor(5), u"c4"_s);
    answer(5, oktaPage({u"e"_s}, {}));
    QTRY_COMPARE(session->state(), TenantSession::State::Complete);
    QCOMPARE(ids(*session), u"a b c d e"_s);
    const QList<Remark> remarks = session->listing()->stamp().remarks;
    QCOMPARE(remarks.size(), 2);
    QCOMPARE(remarks[0].until, remarks[1].moment);
    QCOMPARE(remarks[1].until, m_f->clock.now());
}

void TstInterruptedListing::aPlaceThatIsGoneStartsOver_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("startsOver");
    QTest::newRow("bad request") << 400 << true;
    QTest::newRow("not found") << 404 << true;
    QTest::newRow("gone") << 410 << true;
    QTest::newRow("token refused") << 401 << false;
    QTest::newRow("not permitted") << 403 << false;
}

void TstInterruptedListing::aPlaceThatIsGoneStartsOver()
{
    QFETCH(int, status);
    QFETCH(bool, startsOver);
    interrupt();
    m_f->clock.advance(std::chrono::hours(1));
    const QDateTime again = m_f->clock.now();
    const Session session = newSession();
    session->useSecrets(token());
    HttpResponse refusal;
    refusal.status = status;
    answer(3, refusal);
    if (!startsOver) {
        QTRY_COMPARE(session->state(), TenantSession::State::Partial);
        QCOMPARE(ids(*session), u"a b c"_s);
        QCOMPARE(files().size(), 1);
        return;
    }
    QTRY_COMPARE(m_f->transport.calls.size(), 5);
    QCOMPARE(askedFor(4), QString());
    QTRY_COMPARE(files(), QStringList());
    answer(4, oktaPage({u"a"_s, u"x"_s}, "d2"));
    QTRY_COMPARE(ids(*session), u"a x"_s);
    QTRY_COMPARE(files().size(), 1); // the new listing's
    answer(5, oktaPage({u"y"_s}, {}));
    QTRY_COMPARE(session->state(), TenantSession::State::Complete);
    QCOMPARE(ids(*session), u"a x y"_s);
    const Stamp stamp = session->listing()->stamp();
    QCOMPARE(stamp.started, again);
    QVERIFY(stamp.remarks.isEmpty());
    QCOMPARE(session->listing()->continuation()->outcome, Continuation::Outcome::StartedOver);
}

void TstInterruptedListing::keptUsersAreShownWithoutTheDirectory()
{
    interrupt();
    const Session session = newSession();
    session->useSecrets(token());
    answer(3, Error{ErrorKind::Offline, "no network"});
    QTRY_COMPARE(session->state(), TenantSession::State::Partial);
    QCOMPARE(ids(*session), u"a b c"_s);
    QCOMPARE(session->listing()->stamp().reason->kind, ErrorKind::Offline);
    QVERIFY(session->listing()->stamp().remarks.isEmpty()); // nothing came after the interruption
    QCOMPARE(files().size(), 1);
    session->resume();
    QTRY_COMPARE(m_f->transport.calls.size(), 5);
    QCOMPARE(askedFor(4), u"c3"_s);
    answer(4, oktaPage({u"d"_s}, {}));
    QTRY_COMPARE(session->state(), TenantSession::State::Complete);
    QCOMPARE(ids(*session), u"a b c d"_s);
    QCOMPARE(session->listing()->stamp().remarks.size(), 1);
}

void TstInterruptedListing::aStopBeforeTheAnswerLosesNothing()
{
    interrupt();
    const Session session = newSession();
    session->useSecrets(token());
    QTRY_COMPARE(m_f->transport.calls.size(), 4);
    session->listing()->cancel();
    QTRY_COMPARE(session->state(), TenantSession::State::Failed);
    QCOMPARE(ids(*session), QString());
    QVERIFY(session->listing()->canResume());
    session->resume();
    QTRY_COMPARE(m_f->transport.calls.size(), 5);
    QCOMPARE(askedFor(4), u"c3"_s);
    m_f->transport.calls.at(4)->head(oktaPage({}, "c4"));
    answer(5, oktaPage({u"e"_s}, {})); // behind the page that is still on its way
    session->listing()->pause();
    m_f->transport.calls.at(4)->end(oktaPage({u"d"_s}, "c4"));
    QTRY_COMPARE(ids(*session), u"a b c d e"_s);
    QTRY_COMPARE(session->state(), TenantSession::State::Complete);
}

void TstInterruptedListing::usersWhoComeAgainCountOnce()
{
    interrupt();
    const Session session = newSession();
    session->useSecrets(token());
    answer(3, oktaPage({u"c"_s, u"d"_s}, {}));
    QTRY_COMPARE(session->state(), TenantSession::State::Complete);
    QCOMPARE(ids(*session), u"a b c d"_s);
    QCOMPARE(session->listing()->stamp().users, 4);
    QCOMPARE(session->listing()->stamp().duplicates, 1);
}

void TstInterruptedListing::othersDoNotGoOn_data()
{
    QTest::addColumn<QString>("other");
    for (const char *other :
         {"token", "address", "alias", "field", "scope", "age", "clock set back", "another tenant"})
        QTest::newRow(other) << QString::fromLatin1(other);
}

void TstInterruptedListing::othersDoNotGoOn()
{
    QFETCH(QString, other);
    interrupt();
    Secrets secrets = token();
    if (other == u"token")
        secrets = token("00another");
    else if (other == u"address")
        m_profile.baseUrl = QUrl(u"https://other.example.com"_s);
    else if (other == u"alias")
        m_profile.aliasHost = u"alias.example.com"_s;
    else if (other == u"field")
        m_profile.fields.insert(u"tenant"_s, u"other"_s);
    else if (other == u"scope")
        m_profile.scope = ListScope::WithoutDeprovisioned;
    else if (other == u"age")
        m_f->clock.advance(PageKeeper::longestPause);
    else if (other == u"clock set back")
        m_f->clock.setNow(m_f->clock.now().addDays(-1));
    else
        m_profile.id = u"p2"_s;
    QVERIFY(m_f->profiles.save(m_profile).ok());
    const Session session = newSession();
    session->useSecrets(secrets);
    QTRY_COMPARE(m_f->transport.calls.size(), 4);
    QVERIFY(!session->listing()->continuation());
    QCOMPARE(askedFor(3), QString());
    answer(3, oktaPage({u"x"_s}, {}));
    QTRY_COMPARE(session->state(), TenantSession::State::Complete);
    QCOMPARE(ids(*session), u"x"_s);
    QVERIFY(session->listing()->stamp().remarks.isEmpty());
}

//! It changes by itself, with the same person behind it.
void TstInterruptedListing::aRefreshTokenMayChange()
{
    const DirectoryProvider &okta = *m_f->providers.find(u"okta"_s);
    const QList<CredentialInfo> credentials = okta.info().credentials;
    int persons = 0;
    for (const CredentialInfo &credential : credentials) {
        m_profile.credential = credential.id;
        const QStringList names = okta.secretNames(credential.id);
        const auto digest = [&](const QByteArray &text) {
            return accessDigest(okta, m_profile, {{names.value(0), Secret(text)}});
        };
        const bool isPerson =
            credential.how == SignIn::AuthorizationCode || credential.how == SignIn::DeviceCode;
        persons += isPerson ? 1 : 0;
        QCOMPARE(digest("one") == digest("other"), isPerson);
    }
    QVERIFY(persons > 0);
}

void TstInterruptedListing::onlyTheFirstListingGoesOn()
{
    interrupt();
    const Session session = newSession();
    session->useSecrets(token());
    answer(3, oktaPage({u"d"_s}, "c4"));
    QTRY_COMPARE(ids(*session), u"a b c d"_s);
    QTRY_COMPARE(m_f->transport.calls.size(), 5);
    session->reload();
    QTRY_COMPARE(m_f->transport.calls.size(), 6);
    QCOMPARE(askedFor(5), QString());
    answer(5, oktaPage({u"x"_s}, "d2"));
    QTRY_COMPARE(ids(*session), u"x"_s);
    QVERIFY(!session->listing()->continuation());
    QTRY_COMPARE(m_f->transport.calls.size(), 7);
}

//! They may be another directory's: its users must not lie among those of the first.
void TstInterruptedListing::otherSecretsKeepNothingMore()
{
    {
        const Session session = newSession();
        session->useSecrets(token());
        answer(0, oktaPage({u"a"_s}, "c2"));
        HttpResponse refused;
        refused.status = 401;
        answer(1, refused);
        QTRY_COMPARE(session->state(), TenantSession::State::Partial);
        session->useSecrets(token("00another"));
        answer(2, oktaPage({u"b"_s}, "c3"));
        QTRY_COMPARE(ids(*session), u"a b"_s);
        QTRY_COMPARE(m_f->transport.calls.size(), 4);
    }
    const Session session = newSession();
    session->useSecrets(token());
    QTRY_COMPARE(m_f->transport.calls.size(), 5);
    QCOMPARE(askedFor(4), u"c2"_s);
    QCOMPARE(session->listing()->continuation()->users, 1);
}

void TstInterruptedListing::nothingIsLeftOfACompleteListing()
{
    {
        const Session session = newSession();
        session->useSecrets(token());
        answer(0, oktaPage({u"a"_s}, {})); // one page: none to keep
        QTRY_COMPARE(session->state(), TenantSession::State::Complete);
        session->reload();
        answer(1, oktaPage({u"a"_s}, "c2"));
        QTRY_COMPARE(files().size(), 1);
        answer(2, oktaPage({u"b"_s}, {}));
        QTRY_COMPARE(ids(*session), u"a b"_s);
        QTRY_COMPARE(files(), QStringList());
    }
    const Session session = newSession();
    session->useSecrets(token());
    QTRY_COMPARE(m_f->transport.calls.size(), 4);
    QCOMPARE(askedFor(3), QString());
}

void TstInterruptedListing::nothingIsKeptOfALimitedListing()
{
    interrupt();
    {
        const Session session = newSession();
        ServerQuery limit;
        limit.expression = u"status eq \"ACTIVE\""_s;
        limit.query = u"status:active"_s;
        session->limitTo(limit);
        session->useSecrets(token());
        answer(3, oktaPage({u"x"_s}, "d2"));
        QTRY_COMPARE(ids(*session), u"x"_s);
        QTRY_COMPARE(m_f->transport.calls.size(), 5);
    }
    // What was kept of everybody is still there.
    const Session session = newSession();
    session->useSecrets(token());
    QTRY_COMPARE(m_f->transport.calls.size(), 6);
    QCOMPARE(askedFor(5), u"c3"_s);
}

void TstInterruptedListing::nothingIsWrittenWithoutAKeychain_data()
{
    QTest::addColumn<FakeKeychain::State>("keychain");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("locked") << FakeKeychain::State::Locked << true;
    QTest::newRow("missing") << FakeKeychain::State::Missing << true;
    QTest::newRow("tenant not saved") << FakeKeychain::State::Open << false;
}

void TstInterruptedListing::nothingIsWrittenWithoutAKeychain()
{
    QFETCH(FakeKeychain::State, keychain);
    QFETCH(bool, isSaved);
    m_keychain->state = keychain;
    if (!isSaved)
        m_profile.id = u"temporary"_s;
    interrupt();
    QCOMPARE(files(), QStringList());
    const Session session = newSession();
    session->useSecrets(token());
    QTRY_COMPARE(m_f->transport.calls.size(), 4);
    QCOMPARE(askedFor(3), QString());
}

void TstInterruptedListing::anotherInstanceKeepsNothing()
{
    const Session first = newSession();
    first->useSecrets(token());
    answer(0, oktaPage({u"a"_s}, "c2"));
    QTRY_COMPARE(files().size(), 1);
    QTRY_COMPARE(m_f->transport.calls.size(), 2);
    {
        const Session second = newSession();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Pages are not kept: in use"_s));
        second->useSecrets(token());
        answer(2, oktaPage({u"x"_s}, "d2"));
        QTRY_COMPARE(ids(*second), u"x"_s);
        answer(3, oktaPage({u"y"_s}, {}));
        QTRY_COMPARE(second->state(), TenantSession::State::Complete);
        QCOMPARE(ids(*second), u"x y"_s);
    }
    QCOMPARE(files().size(), 1); // the first one's
}

void TstInterruptedListing::aPageThatCannotBeReadAgainEndsIt()
{
    interrupt();
    const Session session = newSession();
    session->useSecrets(token());
    QTRY_COMPARE(m_f->transport.calls.size(), 4);
    QVERIFY(QFile::resize(m_f->folder.filePath(u"p1.pages"_s), 200));
    answer(3, oktaPage({u"d"_s}, "c4"));
    QTRY_COMPARE(session->state(), TenantSession::State::Failed);
    QCOMPARE(session->listing()->stamp().reason->kind, ErrorKind::FileFailed);
    QVERIFY(!session->listing()->canResume());
    QTRY_COMPARE(files(), QStringList());
    const int calls = int(m_f->transport.calls.size());
    session->reload();
    QTRY_COMPARE(m_f->transport.calls.size(), calls + 1);
    QCOMPARE(askedFor(calls), QString());
}

void TstInterruptedListing::forgettingLeavesNeitherPagesNorKey()
{
    interrupt();
    QCOMPARE(files().size(), 1);
    QObject owner;
    SecretJob *job = PageKeeper::forget(*m_services, u"p1"_s, &owner);
    QSignalSpy done(job, &SecretJob::finished);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(files(), QStringList());
    QCOMPARE(m_keychain->removed, QStringList{u"p1/page-log"_s});
}

void TstInterruptedListing::credentialsAreNotKept()
{
    interrupt();
    const Secret key = [this] {
        Result<Secret> read = Error{};
        QObject owner;
        SecretJob *job = m_keychain->read({u"p1"_s, u"page-log"_s}, &owner);
        QSignalSpy done(job, &SecretJob::finished);
        connect(job, &SecretJob::finished, &owner,
                [&read](const Result<Secret> &result) { read = result; });
        done.wait();
        return read.value();
    }();
    const Result<std::unique_ptr<PageLog>> log = m_f->pageLogs.open(u"p1"_s, key);
    QVERIFY(log.ok());
    QVERIFY(log.value()->kept());
    QCOMPARE(log.value()->kept()->pages, 2U);
    QVERIFY(log.value()->kept()->last.next.url.query().contains(u"after=c3"_s));
    for (std::size_t number = 0; number < 2; ++number) {
        const Result<KeptPage> page = log.value()->page(number);
        QVERIFY(page.ok());
        for (const HttpHeader &header : page.value().request.headers)
            QVERIFY(header.name.toLower() != "authorization" && !header.value.contains("00token"));
    }
}

QTEST_GUILESS_MAIN(TstInterruptedListing)
#include "tst_interruptedlisting.moc"
