// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <string>

namespace rollcall {

//! What must be known of a directory's data beside the data: that they are a copy from last week.
struct Remark
{
    std::string sentence; //!< whole, English, context "Provider"; %1 stands for `moment` or
                          //!< `names`, %2 for `until`
    QDateTime moment{}; //!< UTC; invalid: the sentence names none
    QDateTime until{}; //!< as above
    std::string names{}; //!< what the directory calls things; empty: the sentence names none

    bool operator==(const Remark &) const = default;
};

//! A sentence that says what the remark's does, with its moments as `worded`.
template <typename Worded>
QString withMoments(const Remark &remark, const QString &sentence, Worded worded)
{
    if (!remark.moment.isValid())
        return sentence;
    return remark.until.isValid() ? sentence.arg(worded(remark.moment), worded(remark.until))
                                  : sentence.arg(worded(remark.moment));
}

//! For files: the times as ISO 8601.
inline QString inEnglish(const Remark &remark)
{
    const QString sentence =
        withMoments(remark, QString::fromStdString(remark.sentence),
                    [](const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODate); });
    return remark.names.empty() ? sentence : sentence.arg(QString::fromStdString(remark.names));
}

} // namespace rollcall
