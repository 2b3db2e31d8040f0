// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace rollcall {

//! `path` on the origin of `base`, whose own path does not count. `encodedQuery` is percent-encoded
//! already; empty: none.
QUrl apiUrl(const QUrl &base, const QString &path, const QString &encodedQuery = {});

//! The same with the path percent-encoded already, for paths with somebody's id, which may have a
//! slash in it.
QUrl apiUrlEncoded(const QUrl &base, const QString &encodedPath, const QString &encodedQuery = {});

//! A text for a path or a query.
QString percentEncoded(const QString &text);

} // namespace rollcall
