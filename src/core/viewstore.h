// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/savedview.h"

#include <QList>
#include <QObject>

namespace rollcall {

//! The views that the user has saved, for one tenant or for all. Saved at every change, in one
//! step: all or nothing. Errors: FileFailed, or InvalidInput whose subject is a whole sentence.
class ViewStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Looks again at what is there. A view that cannot be used fails nothing: see problems().
    virtual Result<void> load() = 0;
    virtual QList<SavedView> views() const = 0; //!< by name
    virtual QList<Error> problems() const = 0; //!< one for each view that could not be used
    //! Adds a view that has no file yet, else replaces the one in its file; returns it with the
    //! file that it is in now. InvalidInput when another view for the same tenant has the name.
    virtual Result<SavedView> save(const SavedView &view) = 0;
    virtual Result<void> remove(const QString &file) = 0;
    //! A view in a file anywhere, as import needs it; its `file` is empty.
    virtual Result<SavedView> read(const QString &path) const = 0;
    //! Writes a view to a file anywhere, as export needs it.
    virtual Result<void> write(const SavedView &view, const QString &path) const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace rollcall
