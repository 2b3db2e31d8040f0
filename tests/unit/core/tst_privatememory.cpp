// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatememory.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace rollcall;

//! What a process that holds tokens keeps from files and from other processes.
class TstPrivateMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCoreFile();
    void isNotDumpable();
};

void TstPrivateMemory::leavesNoCoreFile()
{
    keepMemoryPrivate();
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
}

//! Neither the kernel nor another program of the same user reads it.
void TstPrivateMemory::isNotDumpable()
{
    QCOMPARE(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), 0);
    keepMemoryPrivate();
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

QTEST_GUILESS_MAIN(TstPrivateMemory)
#include "tst_privatememory.moc"
