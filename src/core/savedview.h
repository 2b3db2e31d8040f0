// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/table/sorting.h"

#include <QStringList>

#include <optional>

namespace rollcall {

//! The tenant that a view was saved for. On another computer its profile has another id: there the
//! name finds it.
struct ViewTenant
{
    QString id; //!< of the profile; may be empty in a file written by hand
    QString name;
    bool operator==(const ViewTenant &) const = default;
};

//! A way to look at users that was given a name: which rows, in what order, with which columns.
//! Holds no secret and no user's data.
struct SavedView
{
    QString file; //!< name of its file in the store, without folder; empty: not saved there
    QString name; //!< one line, chosen by the user
    QString query; //!< in the search language, as typed
    SortSpec sort;
    QStringList columns; //!< left to right; empty: the provider's default columns
    std::optional<ViewTenant> tenant; //!< nothing: for all tenants
    QJsonObject unknown; //!< keys of a newer version, kept when the view is written again

    bool operator==(const SavedView &) const = default;
};

//! True when two names are the same to a person: case and outer or double spaces aside.
bool isSameViewName(const QString &left, const QString &right);
//! True when both give the same rows in the same order with the same columns.
bool showsTheSame(const SavedView &left, const SavedView &right);
//! True when both were saved for the same tenant, or both for all.
bool isForSameTenant(const SavedView &left, const SavedView &right);
//! True when the view was saved for this tenant. A view for all tenants belongs to none.
bool belongsTo(const SavedView &view, const Profile &profile);
//! The view of this name that was saved for the tenant, else the one for all tenants, else null.
const SavedView *findView(const QList<SavedView> &views, const QString &name,
                          const Profile &profile);

} // namespace rollcall
