// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/viewstore.h"

#include <functional>

namespace rollcall {

//! Keeps each view in a JSON file of its own, named after the view: a folder that people can read,
//! copy and keep in version control. A file that is no view is reported, and never written over.
class FileViewStore final : public ViewStore
{
    Q_OBJECT

public:
    //! `folder` is made when first needed.
    explicit FileViewStore(const QString &folder, QObject *parent = nullptr);

    //! views/ in the program's configuration folder.
    static QString defaultFolder();
    //! A name for the file of a view of this name that every system takes, without ".json".
    static QString fileNameFor(const QString &viewName);

    Result<void> load() override;
    QList<SavedView> views() const override { return m_views; }
    QList<Error> problems() const override { return m_problems; }
    Result<SavedView> save(const SavedView &view) override;
    Result<void> remove(const QString &file) override;
    Result<SavedView> read(const QString &path) const override;
    Result<void> write(const SavedView &view, const QString &path) const override;

private:
    Result<SavedView> saveLocked(const SavedView &view);
    Result<void> locked(const std::function<Result<void>()> &change);
    Result<QString> freeFile(const SavedView &view) const;
    QString pathOf(const QString &file) const;

    QString m_folder;
    QList<SavedView> m_views;
    QList<Error> m_problems;
};

} // namespace rollcall
