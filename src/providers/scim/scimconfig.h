// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace rollcall {

//! What a service says of itself in /ServiceProviderConfig (RFC 7643, section 5; its pagination is
//! that of RFC 9865). Its authentication schemes are often wrong and change nothing: the profile
//! has a credential.
struct ScimConfig
{
    enum class Filter
    {
        Unknown,
        Answered,
        NotAnswered
    };

    Filter filter = Filter::Unknown;
    bool prefersCursor = false; //!< cursors are the default, or all there is
    std::optional<int> pageSize; //!< the most that a page may have, where it is told

    //! Of any answer: what is not told stays as it is above.
    static ScimConfig read(const QByteArray &answer);
    //! To and from ListingRequest::told.
    QMap<QString, QString> toOptions() const;
    static ScimConfig of(const QMap<QString, QString> &options);

    bool operator==(const ScimConfig &) const = default;
};

} // namespace rollcall
