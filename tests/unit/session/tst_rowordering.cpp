// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listing.h"
#include "session/rowordering.h"
#include "unit/session/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::Literals::StringLiterals;

//! RowOrdering over a listing whose pages the test hands out.
class TstRowOrdering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsRowsAsReceived();
    void keepsQueryAndSortTrueAsPagesCome();
    void narrowsAndWidens();
    void mistakeKeepsTheLastGoodRows();
    void lastQuestionWins();
    void tellsWhatStayedTheSame();
    void anotherListingStartsFromNothing();
    void noListingIsAnEmptyTable();

private:
    void page(const QStringList &ids, const QByteArray &next);
    QString shown() const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Listing> m_listing;
    std::unique_ptr<RowOrdering> m_ordering;
};

void TstRowOrdering::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_listing = std::make_unique<Listing>(m_fixture->services, SessionFixture::profile(),
                                          Retention::KeepRows, nullptr);
    m_ordering = std::make_unique<RowOrdering>(nullptr);
    m_ordering->setSearchedColumns({u"login"_s});
    m_ordering->setListing(m_listing.get());
    m_listing->start(m_fixture->authenticator());
}

void TstRowOrdering::cleanup()
{
    m_ordering.reset();
    m_listing.reset();
    m_fixture.reset();
}

void TstRowOrdering::page(const QStringList &ids, const QByteArray &next)
{
    FakeTransport &transport = m_fixture->transport;
    QTRY_VERIFY(!transport.calls.isEmpty() && transport.calls.last());
    transport.calls.last()->end(oktaPage(ids, next));
}

QString TstRowOrdering::shown() const
{
    QStringList texts;
    const RowView &view = m_ordering->view();
    for (const std::uint32_t row : *view.rows)
        texts.append(QString::fromStdString(std::string(view.table.id(row))));
    return texts.join(u'|');
}

void TstRowOrdering::showsRowsAsReceived()
{
    page({u"bob"_s, u"ann"_s}, {});
    QTRY_COMPARE(shown(), u"bob|ann"_s);
    QTRY_VERIFY(!m_ordering->isBusy());
}

void TstRowOrdering::keepsQueryAndSortTrueAsPagesCome()
{
    m_ordering->setQuery(u"an"_s, {});
    m_ordering->setSort({{"login", SortDirection::Ascending}});
    page({u"jan"_s, u"bob"_s, u"ann"_s}, "c2");
    QTRY_COMPARE(shown(), u"ann|jan"_s);
    page({u"dan"_s, u"zoe"_s}, "c3");
    QTRY_COMPARE(shown(), u"ann|dan|jan"_s);
    m_ordering->setSort({{"login", SortDirection::Descending}});
    QTRY_COMPARE(shown(), u"jan|dan|ann"_s);
    page({u"ian"_s}, {});
    QTRY_COMPARE(shown(), u"jan|ian|dan|ann"_s);
    m_ordering->setSort({});
    QTRY_COMPARE(shown(), u"jan|ann|dan|ian"_s);
}

void TstRowOrdering::narrowsAndWidens()
{
    page({u"anna"_s, u"hanna"_s, u"bob"_s}, {});
    m_ordering->setQuery(u"an"_s, {});
    QTRY_COMPARE(shown(), u"anna|hanna"_s);
    m_ordering->setQuery(u"han"_s, {});
    QTRY_COMPARE(shown(), u"hanna"_s);
    m_ordering->setQuery(u"hanx"_s, {});
    QTRY_COMPARE(shown(), QString());
    m_ordering->setQuery({}, {});
    QTRY_COMPARE(shown(), u"anna|hanna|bob"_s);
}

void TstRowOrdering::mistakeKeepsTheLastGoodRows()
{
    page({u"anna"_s, u"bob"_s}, {});
    m_ordering->setQuery(u"bob"_s, {});
    QTRY_COMPARE(shown(), u"bob"_s);
    QSignalSpy rejected(m_ordering.get(), &RowOrdering::queryRejected);
    m_ordering->setQuery(u"\"an"_s, {});
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(shown(), u"bob"_s);
    QCOMPARE(m_ordering->query(), u"bob"_s);
}

void TstRowOrdering::lastQuestionWins()
{
    page({u"anna"_s, u"bob"_s, u"carl"_s}, {});
    for (const QString &query : {u"a"_s, u"b"_s, u"c"_s, u"car"_s, u"bo"_s})
        m_ordering->setQuery(query, {});
    QTRY_VERIFY(!m_ordering->isBusy());
    QCOMPARE(shown(), u"bob"_s);
}

void TstRowOrdering::tellsWhatStayedTheSame()
{
    page({u"ann"_s, u"bob"_s}, "c2");
    QTRY_COMPARE(shown(), u"ann|bob"_s);
    page({u"carl"_s}, {});
    QTRY_COMPARE(shown(), u"ann|bob|carl"_s);
    QCOMPARE(m_ordering->view().sameUpTo, std::size_t(2));
    m_ordering->setQuery(u"ann"_s, {});
    QTRY_COMPARE(shown(), u"ann"_s);
    QCOMPARE(m_ordering->view().sameUpTo, std::size_t(1));
}

void TstRowOrdering::anotherListingStartsFromNothing()
{
    page({u"ann"_s}, {});
    QTRY_COMPARE(shown(), u"ann"_s);
    Listing other(m_fixture->services, SessionFixture::profile(), Retention::KeepRows, nullptr);
    m_ordering->setListing(&other);
    QCOMPARE(shown(), QString());
    other.start(m_fixture->authenticator());
    QTRY_COMPARE(m_fixture->transport.calls.size(), 2);
    page({u"zoe"_s}, {});
    QTRY_COMPARE(shown(), u"zoe"_s);
    m_ordering->setListing(nullptr);
}

void TstRowOrdering::noListingIsAnEmptyTable()
{
    m_ordering->setListing(nullptr);
    QTRY_VERIFY(!m_ordering->isBusy());
    QCOMPARE(m_ordering->view().table.rowCount(), 0U);
    QVERIFY(m_ordering->view().rows->empty());
}

QTEST_GUILESS_MAIN(TstRowOrdering)
#include "tst_rowordering.moc"
