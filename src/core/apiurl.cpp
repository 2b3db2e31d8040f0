// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apiurl.h"

namespace rollcall {

QUrl apiUrl(const QUrl &base, const QString &path, const QString &encodedQuery)
{
    QUrl url;
    url.setScheme(base.scheme());
    url.setHost(base.host(QUrl::FullyEncoded));
    url.setPort(base.port());
    url.setPath(path);
    if (!encodedQuery.isEmpty())
        url.setQuery(encodedQuery, QUrl::StrictMode);
    return url;
}

QUrl apiUrlEncoded(const QUrl &base, const QString &encodedPath, const QString &encodedQuery)
{
    QUrl url = apiUrl(base, {}, encodedQuery);
    url.setPath(encodedPath, QUrl::StrictMode);
    return url;
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace rollcall
