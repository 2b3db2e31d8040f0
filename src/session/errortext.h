// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/httptransport.h"
#include "core/query/query.h"
#include "core/stamp.h"

#include <QCoreApplication>
#include <QString>

namespace rollcall {

//! What the user reads of an error. All parts are plain text and may quote the provider.
struct ErrorMessage
{
    QString title; //!< what happened, one sentence: "The token was refused."
    QString advice; //!< what to do next, one or two sentences
    QString said; //!< the provider's own words and request id, one line; empty: none
};

//! Words errors, waits and the states of a listing for window and terminal alike: the only place
//! where they are worded.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    //! Never empty in title and advice, whatever the kind.
    static ErrorMessage of(const Error &error);
    //! Title, advice and said in one line.
    static QString line(const Error &error);
    //! The same, with the scope or permission that what was asked for takes; empty: none is known.
    static QString ofRefusal(const Error &error, const QString &needs);
    static QString titleOfRefusal(const Error &error, const QString &needs); //!< that, in short
    //! What a set of rows is: "Partial: 4,200 users of acme.okta.com, ended early. …".
    static QString ofStamp(const Stamp &stamp);
    //! Who is in the rows that are limited to a group, and who is not.
    static QString ofGroup(const GroupOfRows &group);
    //! That the keychain did not take a renewed sign-in, and what follows from it.
    static QString ofNotKept(const Error &reason);
    //! What must be known of a directory's data, one sentence each.
    static QString ofRemarks(const QList<Remark> &remarks);
    //! What is expected where a query has a mistake.
    static QString ofQuery(const QueryError &error);
    //! Why nothing arrives just now, with the seconds that are left: "Waiting 12 s for the rate
    //! limit".
    static QString ofWait(const Wait &wait, std::chrono::seconds left);
    static QString ofWait(const Wait &wait); //!< as it begins
    static QString ofWait(const Wait &wait, const QDateTime &now, const QDateTime &until);

private:
    static ErrorMessage ofKind(const Error &error);
    static QString stateOf(const Stamp &stamp);
};

} // namespace rollcall
