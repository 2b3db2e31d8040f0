// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/gunzipper.h"

#include "support/scriptedserver.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;
using Outcome = Gunzipper::Outcome;

class TstGunzipper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void unpacksByteByByte();
    void stopsAtTheLimit();
};

Q_DECLARE_METATYPE(rollcall::Gunzipper::Outcome)

void TstGunzipper::unpacks_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("unpacked");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isComplete");
    const QByteArray ann = test::gzipped("ann");
    const QByteArray large = QByteArray("bob,").repeated(500'000);
    QByteArray wrongSum = ann;
    wrongSum[wrongSum.size() - 6] = char(wrongSum[wrongSum.size() - 6] ^ 1);
    QTest::newRow("one") << ann << "ann"_qba << Outcome::Good << true;
    QTest::newRow("large") << test::gzipped(large) << large << Outcome::Good << true;
    QTest::newRow("of nothing") << test::gzipped({}) << ""_qba << Outcome::Good << true;
    QTest::newRow("two members") << ann + test::gzipped("bob") << "annbob"_qba << Outcome::Good
                                 << true;
    QTest::newRow("padded") << ann + QByteArray(20, '\0') << "ann"_qba << Outcome::Good << true;
    QTest::newRow("empty") << ""_qba
                           << ""_qba << Outcome::Good << false;
    QTest::newRow("cut in the head") << ann.first(5) << ""_qba << Outcome::Good << false;
    QTest::newRow("cut in the checksum") << ann.chopped(6) << "ann"_qba << Outcome::Good << false;
    QTest::newRow("second member cut")
        << ann + ann.first(10) << "ann"_qba << Outcome::Good << false;
    QTest::newRow("wrong checksum") << wrongSum << ""_qba << Outcome::Broken << false;
    QTest::newRow("plain") << "[\"ann\"]"_qba
                           << ""_qba << Outcome::Broken << false;
    QTest::newRow("zlib") << qCompress("ann").mid(4) << ""_qba << Outcome::Broken << false;
}

void TstGunzipper::unpacks()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, unpacked);
    QFETCH(Outcome, outcome);
    Gunzipper gunzipper;
    QByteArray got;
    QCOMPARE(gunzipper.unpack(packed, got, 10'000'000), outcome);
    QTEST(gunzipper.isComplete(), "isComplete");
    if (outcome == Outcome::Good)
        QVERIFY(got == unpacked);
}

void TstGunzipper::unpacksByteByByte()
{
    const QByteArray packed = test::gzipped("ann and bob") + test::gzipped(" and eve");
    Gunzipper gunzipper;
    QByteArray got;
    for (qsizetype at = 0; at < packed.size(); ++at)
        QCOMPARE(gunzipper.unpack(QByteArrayView(packed).sliced(at, 1), got, 100), Outcome::Good);
    QCOMPARE(got, "ann and bob and eve"_qba);
    QVERIFY(gunzipper.isComplete());
}

void TstGunzipper::stopsAtTheLimit()
{
    const QByteArray bomb = test::gzipped(QByteArray(5'000'000, '\0'));
    Gunzipper gunzipper;
    QByteArray got;
    QCOMPARE(gunzipper.unpack(bomb, got, 100'000), Outcome::TooLarge);
    QVERIFY(got.size() <= 100'000);
    QByteArray exact;
    Gunzipper other;
    QCOMPARE(other.unpack(test::gzipped("ann"), exact, 3), Outcome::Good);
}

QTEST_GUILESS_MAIN(TstGunzipper)
#include "tst_gunzipper.moc"
