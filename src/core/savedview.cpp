// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savedview.h"

#include <algorithm>

namespace rollcall {

bool isSameViewName(const QString &left, const QString &right)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    return folded(left) == folded(right);
}

bool showsTheSame(const SavedView &left, const SavedView &right)
{
    return left.query.trimmed() == right.query.trimmed() && left.sort == right.sort
        && left.columns == right.columns;
}

bool isForSameTenant(const SavedView &left, const SavedView &right)
{
    if (!left.tenant || !right.tenant)
        return !left.tenant && !right.tenant;
    return (!left.tenant->id.isEmpty() && left.tenant->id == right.tenant->id)
        || isSameViewName(left.tenant->name, right.tenant->name);
}

bool belongsTo(const SavedView &view, const Profile &profile)
{
    if (!view.tenant)
        return false;
    if (!view.tenant->id.isEmpty() && view.tenant->id == profile.id)
        return true;
    return isSameViewName(view.tenant->name, profile.name);
}

const SavedView *findView(const QList<SavedView> &views, const QString &name,
                          const Profile &profile)
{
    const auto find = [&](const auto &isWanted) {
        const auto found = std::ranges::find_if(views, [&](const SavedView &view) {
            return isSameViewName(view.name, name) && isWanted(view);
        });
        return found == views.end() ? nullptr : &*found;
    };
    const SavedView *const own =
        find([&profile](const SavedView &view) { return belongsTo(view, profile); });
    return own ? own : find([](const SavedView &view) { return !view.tenant; });
}

} // namespace rollcall
