// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/seenusers.h"

#include <QTest>

#include <string>

using namespace rollcall;

class TstSeenUsers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHostileIds();
    void knowsManyUsers();
};

void TstSeenUsers::knowsHostileIds()
{
    using namespace std::string_literals;
    // Alike but for what a careless comparison leaves out.
    const std::vector<std::string> ids{""s,
                                       " "s,
                                       "\0"s,
                                       "\0\0"s,
                                       "a"s,
                                       "A"s,
                                       "a\0b"s,
                                       "a\0c"s,
                                       "\xff\xfe"s,
                                       std::string(1'000'000, 'x'),
                                       std::string(1'000'001, 'x')};
    SeenUsers seen;
    for (const std::string &id : ids)
        QVERIFY(seen.isNew(id));
    for (const std::string &id : ids)
        QVERIFY(!seen.isNew(id));
}

void TstSeenUsers::knowsManyUsers()
{
    constexpr int users = 200'000; // every shard grows many times
    SeenUsers seen;
    int found = 0;
    for (int i = 0; i < users; ++i) {
        found += seen.isNew("00u" + std::to_string(i)) ? 1 : 0;
        found += seen.isNew("00u" + std::to_string(i / 2)) ? 1 : 0; // was there before
    }
    QCOMPARE(found, users);
    for (int i = 0; i < users; ++i)
        found += seen.isNew("00u" + std::to_string(i)) ? 1 : 0;
    QCOMPARE(found, users);
}

QTEST_GUILESS_MAIN(TstSeenUsers)
#include "tst_seenusers.moc"
