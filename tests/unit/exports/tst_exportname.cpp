// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exportname.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

class TstExportName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheFileHolds_data();
    void saysWhatTheFileHolds();
    void keepsFileSystemsHappy_data();
    void keepsFileSystemsHappy();
    void saysThatItIsLimited();
    void staysShort();
};

void TstExportName::saysWhatTheFileHolds_data()
{
    QTest::addColumn<ListingState>("state");
    QTest::addColumn<QDateTime>("finished");
    QTest::addColumn<QString>("name");
    const QDateTime finished(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QTest::newRow("complete") << ListingState::Complete << finished
                              << u"acme-users-2026-11-24.csv"_s;
    QTest::newRow("partial") << ListingState::Partial << finished
                             << u"acme-users-PARTIAL-9800-2026-11-24.csv"_s;
    QTest::newRow("running: the day it started")
        << ListingState::Running << QDateTime() << u"acme-users-PARTIAL-9800-2026-11-23.csv"_s;
    QTest::newRow("past midnight in the local zone")
        << ListingState::Complete << QDateTime(QDate(2026, 11, 24), QTime(23, 30), Qt::UTC)
        << u"acme-users-2026-11-25.csv"_s;
}

void TstExportName::saysWhatTheFileHolds()
{
    QFETCH(ListingState, state);
    QFETCH(QDateTime, finished);
    Stamp stamp;
    stamp.state = state;
    stamp.users = 9800;
    stamp.started = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    stamp.finished = finished;
    QTEST(suggestedFileName(u"acme"_s, stamp, u"csv"_s), "name");
}

void TstExportName::keepsFileSystemsHappy_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString() << u"users.json"_s;
    QTest::newRow("nothing usable") << u"/// \\:*?"_s << u"users.json"_s;
    QTest::newRow("spaces and slashes") << u"Acme Inc. / EU"_s << u"Acme-Inc.-EU-users.json"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd-users.json"_s;
    QTest::newRow("hidden") << u".acme"_s << u"acme-users.json"_s;
    QTest::newRow("letters of the world") << u"Zoë 東京"_s << u"Zoë-東京-users.json"_s;
    QTest::newRow("controls and overrides") << u"a\u202Eb\nc"_s << u"a-b-c-users.json"_s;
    QTest::newRow("device name") << u"CON"_s << u"CON-users.json"_s;
}

void TstExportName::keepsFileSystemsHappy()
{
    QFETCH(QString, tenant);
    Stamp stamp;
    stamp.state = ListingState::Complete;
    QTEST(suggestedFileName(tenant, stamp, u"json"_s), "name");
}

void TstExportName::saysThatItIsLimited()
{
    Stamp stamp;
    stamp.state = ListingState::Complete;
    stamp.users = 42;
    stamp.limitedBy = u"status:locked"_s;
    QCOMPARE(suggestedFileName(u"acme"_s, stamp, u"csv"_s), u"acme-users-LIMITED-42.csv"_s);
    stamp.state = ListingState::Partial; // says more
    QCOMPARE(suggestedFileName(u"acme"_s, stamp, u"csv"_s), u"acme-users-PARTIAL-42.csv"_s);
    QCOMPARE(suggestedFileName(u"acme"_s, stamp, u"csv"_s, Masking::Initials),
             u"acme-users-PARTIAL-42-MASKED.csv"_s);
}

void TstExportName::staysShort()
{
    Stamp stamp;
    stamp.state = ListingState::Complete;
    QCOMPARE(suggestedFileName(QString(5000, u'a'), stamp, u"csv"_s),
             QString(100, u'a') + u"-users.csv"_s);
    QCOMPARE(suggestedFileName(QString(5000, u'東'), stamp, u"csv"_s),
             QString(33, u'東') + u"-users.csv"_s);
}

QTEST_GUILESS_MAIN(TstExportName)
#include "tst_exportname.moc"
