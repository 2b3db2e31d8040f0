// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountstatus.h"
#include "core/blankreason.h"

#include <QSet>
#include <QTest>

using namespace rollcall;
using namespace Qt::Literals::StringLiterals;

//! The words of statuses and of reasons why a cell is blank, as files and the terminal have them.
class TstWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStatuses();
    void namesBlankReasons();
};

namespace {

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

} // namespace

void TstWords::namesStatuses()
{
    QStringList words;
    for (const AccountStatus status : allAccountStatuses) {
        QCOMPARE(static_cast<qsizetype>(status), words.size()); // in the order of the enum
        words += text(toWord(status));
    }
    QCOMPARE(
        words.join(u'|'),
        u"unknown|staged|active|suspended|locked|passwordExpired|recovery|deactivated|deleted"_s);
}

void TstWords::namesBlankReasons()
{
    QStringList words;
    for (const BlankReason reason :
         {BlankReason::NotSet, BlankReason::Never, BlankReason::NotRequested,
          BlankReason::NotPermitted, BlankReason::NotLicensed, BlankReason::Failed,
          BlankReason::Loading, BlankReason::NotOffered})
        words += text(toWord(reason));
    QCOMPARE(words.join(u'|'),
             u"|never|not requested|not permitted|not licensed|failed|loading|not offered"_s);
}

QTEST_GUILESS_MAIN(TstWords)
#include "tst_words.moc"
