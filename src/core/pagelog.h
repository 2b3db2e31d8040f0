// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http.h"
#include "core/remark.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/table/userchunk.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace rollcall {

//! Whose pages a log holds, and since when.
struct PageLogHead
{
    QByteArray identity; //!< a digest of all that decides which users are listed; a listing goes on
                         //!< only from a log with its own
    QDateTime started; //!< UTC, to the millisecond
    QMap<QString, QString> told; //!< ListingRequest::told

    bool operator==(const PageLogHead &) const = default;
};

//! Where a listing stands behind a page.
struct PagePlace
{
    HttpRequest next; //!< where it goes on; without credentials, as providers build requests
    QDateTime arrived; //!< the page; UTC, to the millisecond
    qint64 users = 0; //!< distinct users so far
    QList<Remark> remarks; //!< of the listing's stamp
};

//! A page that is to be kept.
struct PageToKeep
{
    HttpRequest request; //!< whose answer it is, as above
    std::optional<qint64> total; //!< of users in the listing, where the provider tells
    std::shared_ptr<const UserChunk> chunk; //!< holds the bytes as received
    PagePlace place;
};

//! A page that was kept.
struct KeptPage
{
    HttpRequest request;
    std::optional<qint64> total;
    std::string body; //!< as received, but for what the provider's format drops
};

//! What an interrupted listing left: its head, and where it stood behind the last page.
struct KeptListing
{
    PageLogHead head;
    PagePlace last;
    std::size_t pages = 0; //!< one or more
};

//! The pages of one tenant's interrupted listing on disk: sealed, compressed, appended in order.
//! What is read is what was appended, up to the first page that is not whole; nothing else ever.
//! No other log of the same tenant can be opened, in any process, while this one has a file.
//! Blocking; used by one thread at a time. Every error is a FileFailed; subject: file name.
class PageLog
{
public:
    virtual ~PageLog() = default;

    //! As found when it was opened; nothing: no pages, or none that can be read.
    virtual const std::optional<KeptListing> &kept() const = 0;
    //! One of kept()'s pages, 0 … pages - 1; an error after begin() and remove().
    virtual Result<KeptPage> page(std::size_t number) const = 0;
    //! Begins anew: what was there is gone. Makes the file.
    virtual Result<void> begin(const PageLogHead &head) = 0;
    //! Behind the last page: after begin(), or where kept() ends. After a failure nothing more is
    //! taken until begin(), so that no page is ever left out.
    virtual Result<void> append(const PageToKeep &page) = 0;
    //! What was appended before survives the end of the process and of the machine from here on.
    virtual Result<void> sync() = 0;
    //! Removes the file; others may then open one.
    virtual Result<void> remove() = 0;
};

//! Where the logs of pages lie, one a tenant.
class PageLogStore
{
public:
    virtual ~PageLogStore() = default;

    //! A key for a new log: text, for the keychain.
    virtual Secret newKey() const = 0;
    //! Makes no file. FileFailed: in use by another instance, of a newer version or not readable
    //! (such a file is left as it is); InvalidInput: not a key. What is sealed under another key
    //! reads as no pages.
    virtual Result<std::unique_ptr<PageLog>> open(const QString &profileId,
                                                  const Secret &key) const = 0;
    //! Removes a tenant's log, whoever uses it. Fine when there is none.
    virtual Result<void> remove(const QString &profileId) const = 0;
    //! Removes the logs of all tenants that were last written before this, and are not in use.
    virtual void removeOlderThan(const QDateTime &moment) const = 0;
};

} // namespace rollcall
