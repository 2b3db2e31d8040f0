// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagelog.h"

namespace rollcall {

//! Logs of pages in a folder of their own, one file a tenant, which their user alone can read.
class DiskPageLogStore final : public PageLogStore
{
public:
    explicit DiskPageLogStore(const QString &folder) : m_folder(folder) { }
    static QString defaultFolder();

    Secret newKey() const override;
    Result<std::unique_ptr<PageLog>> open(const QString &profileId,
                                          const Secret &key) const override;
    Result<void> remove(const QString &profileId) const override;
    void removeOlderThan(const QDateTime &moment) const override;

private:
    QString pathOf(const QString &profileId) const;

    const QString m_folder;
};

} // namespace rollcall
