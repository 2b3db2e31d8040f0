// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/enrichmentplan.h"

#include "core/directoryprovider.h"
#include "core/table/celltext.h"
#include "session/listing.h"

#include <algorithm>

namespace rollcall {

namespace {

//! The least time that so many requests take: a share of the limit at once, another one after each
//! window.
std::optional<std::chrono::seconds> leastTime(qint64 requests, const ListingProgress &told,
                                              int percent)
{
    if (!told.rateLimit || told.rateLimit->limit <= 0)
        return std::nullopt;
    const qint64 share = std::max<qint64>(1, qint64(told.rateLimit->limit) * percent / 100);
    return told.rateWindow * std::max<qint64>(0, (requests - 1) / share);
}

std::optional<std::chrono::seconds> timeAtPace(qint64 requests, const Listing &listing,
                                               int together)
{
    const Stamp stamp = listing.stamp();
    // One that went on after an interruption began with the first part of it.
    if (!stamp.finished.isValid() || stamp.pages == 0 || listing.continuation())
        return std::nullopt;
    const double aPage = double(stamp.started.msecsTo(stamp.finished)) / double(stamp.pages);
    return std::chrono::seconds(qint64(aPage * double(requests) / (1'000.0 * together)));
}

bool isUnknownIn(const TableSnapshot &table, std::uint32_t row, const NamedColumn &column)
{
    const Cell cell = readCell(table, row, column);
    return cell.kind == CellKind::Blank && isUnknown(cell.blank);
}

} // namespace

EnrichmentCost enrichmentCost(const Services &services, const Listing &listing,
                              const QList<ListColumn> &columns, const RowOrder &rows)
{
    const Profile &profile = listing.profile();
    const DirectoryProvider &provider = *services.providers.find(profile.provider);
    const DetailSource &source = *provider.details();
    const std::vector<EnrichmentList> lists = enrichmentLists(columns);
    EnrichmentCost cost;
    std::vector<bool> takesRequest;
    for (const EnrichmentList &asked : lists) {
        takesRequest.push_back(!isInOwnObject(source, profile, asked.list));
        cost.takesMore = cost.takesMore
            || (asked.reach.depth == DetailDepth::WholeRows
                && source.wholeRow(profile, asked.list, {}));
    }
    std::optional<std::uint32_t> last;
    for (const EnrichmentTask &task : enrichmentTasks(listing.snapshot(), lists, rows)) {
        cost.users += last == task.row ? 0 : 1;
        cost.requests += takesRequest[task.list] ? 1 : 0;
        last = task.row;
    }
    cost.time = leastTime(cost.requests, listing.progress(), profile.budgetPercent);
    cost.pace = timeAtPace(cost.requests, listing, provider.info().pagesTogether);
    return cost;
}

std::vector<EnrichmentList> enrichmentLists(const QList<ListColumn> &columns)
{
    std::vector<EnrichmentList> lists;
    for (const ListColumn &column : columns) {
        auto asked = std::ranges::find_if(
            lists, [&](const EnrichmentList &each) { return each.list.id == column.list.id; });
        if (asked == lists.end()) {
            asked = lists.insert(lists.end(), EnrichmentList());
            asked->list = column.list;
            asked->reach = {DetailDepth::AsListed, std::make_shared<QHash<QString, QByteArray>>()};
        }
        if (column.column.form == LaterForm::Names)
            asked->reach.depth = DetailDepth::WholeRows;
        asked->columns.append(column);
    }
    return lists;
}

std::vector<EnrichmentTask> enrichmentTasks(const TableSnapshot &table,
                                            const std::vector<EnrichmentList> &lists,
                                            const RowOrder &rows)
{
    std::vector<std::vector<NamedColumn>> columns;
    for (const EnrichmentList &asked : lists) {
        columns.emplace_back();
        for (const ListColumn &column : asked.columns)
            columns.back().push_back(columnNamed(table, column.column.name));
    }
    std::vector<EnrichmentTask> tasks;
    for (const std::uint32_t row : rows) {
        for (std::size_t list = 0; list < lists.size(); ++list) {
            const bool isWanted = std::ranges::any_of(columns[list], [&](const auto &column) {
                return !column.column || isUnknownIn(table, row, column);
            });
            if (isWanted)
                tasks.push_back({row, list});
        }
    }
    return tasks;
}

bool isInOwnObject(const DetailSource &source, const Profile &profile, const DetailList &list)
{
    return !source.firstPage(profile, list, {}, {}).has_value();
}

} // namespace rollcall
