// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace rollcall {

//! What a service's /Schemas (RFC 7643, section 7) tell beyond what its users show. Columns come
//! with the users' own data all the same: a service may send more than its schemas name, and fewer.
struct ScimSchemas
{
    //! Texts of these are compared by case there, against RFC 7643: a filter could lose users.
    bool isUserNameExact = false;
    bool areEmailsExact = false;
    //! Users' attributes that are sent to those alone who ask for them ("returned": "request"), by
    //! their path.
    QStringList onlyWhenAsked;

    //! Of any answer, a list, an array or one schema. What is not told stays as it is above.
    static ScimSchemas read(const QByteArray &answer);
    //! The part that listing needs, to and from ListingRequest::told.
    void addTo(QMap<QString, QString> &options) const;
    static ScimSchemas of(const QMap<QString, QString> &options);

    //! Whether a filter can be asked for without losing those whose text differs in case.
    bool canCompare(const QString &filter) const;

    bool operator==(const ScimSchemas &) const = default;
};

} // namespace rollcall
