// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/viewstore.h"

#include <QMap>

#include <algorithm>

namespace rollcall::test {

//! Views and files in memory; refuses to save while `refusal` is set.
class FakeViewStore final : public ViewStore
{
public:
    Result<void> load() override { return {}; }
    QList<SavedView> views() const override { return m_views; }
    QList<Error> problems() const override { return broken; }
    Result<SavedView> save(const SavedView &view) override
    {
        if (refusal)
            return *refusal;
        SavedView saved = view;
        if (saved.file.isEmpty())
            saved.file = QString::number(++m_files) + QStringLiteral(".json");
        const auto same = std::ranges::find(m_views, saved.file, &SavedView::file);
        if (same == m_views.end())
            m_views.append(saved);
        else
            *same = saved;
        Q_EMIT changed();
        return saved;
    }
    Result<void> remove(const QString &file) override
    {
        if (refusal)
            return *refusal;
        m_views.removeIf([&file](const SavedView &view) { return view.file == file; });
        Q_EMIT changed();
        return {};
    }
    Result<SavedView> read(const QString &path) const override
    {
        const auto found = files.constFind(path);
        if (found == files.constEnd())
            return Error{ErrorKind::FileFailed, "fake", path.toStdString()};
        SavedView view = *found;
        view.file.clear();
        return view;
    }
    Result<void> write(const SavedView &view, const QString &path) const override
    {
        if (refusal)
            return *refusal;
        files.insert(path, view);
        return {};
    }

    mutable QMap<QString, SavedView> files; //!< what is imported and exported, by path
    QList<Error> broken;
    std::optional<Error> refusal;

private:
    QList<SavedView> m_views;
    int m_files = 0;
};

} // namespace rollcall::test
