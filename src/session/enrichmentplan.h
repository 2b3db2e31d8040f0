// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listcolumn.h"
#include "core/table/sorting.h"
#include "session/detailfetch.h"
#include "session/services.h"

#include <chrono>
#include <optional>
#include <vector>

namespace rollcall {

class Listing;

//! What it takes to ask for columns of lists, of some rows.
struct EnrichmentCost
{
    qint64 users = 0; //!< rows of which something is not known yet
    qint64 requests = 0; //!< at least: a list of several pages takes more
    bool takesMore = false; //!< one more for each entry of a list that occurs, once for all users
    //! At least, by the rate limit that the directory told with the listing and the share of it
    //! that the profile may use. Nothing: it told of none.
    std::optional<std::chrono::seconds> time;
    //! About, if each request takes as long as a page of the listing did. Nothing: the listing has
    //! not come to its end, or was interrupted.
    std::optional<std::chrono::seconds> pace;
};

//! Before anything is asked.
EnrichmentCost enrichmentCost(const Services &services, const Listing &listing,
                              const QList<ListColumn> &columns, const RowOrder &rows);

//! One list, and the columns that are made of it.
struct EnrichmentList
{
    DetailList list;
    QList<ListColumn> columns;
    DetailReach reach;
};

//! The lists that columns take.
std::vector<EnrichmentList> enrichmentLists(const QList<ListColumn> &columns);

//! One list of one user.
struct EnrichmentTask
{
    std::uint32_t row = 0; //!< of the listing's table
    std::size_t list = 0;
};

//! What is to be read of the lists, as the table does not know it: user by user, so that rows
//! become whole from the top.
std::vector<EnrichmentTask> enrichmentTasks(const TableSnapshot &table,
                                            const std::vector<EnrichmentList> &lists,
                                            const RowOrder &rows);

//! Whether a list is read from the user's object, without a request.
bool isInOwnObject(const DetailSource &source, const Profile &profile, const DetailList &list);

} // namespace rollcall
