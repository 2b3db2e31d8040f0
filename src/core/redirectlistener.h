// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>

namespace rollcall {

//! What the browser shows after a redirect to this program. Plain text.
struct RedirectPage
{
    QString title;
    QString text;
};

//! Waits on loopback for the browser to come back from a sign-in page. Deleting it closes the port;
//! a page on its way is still delivered.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    //! Reads the address that the browser came with and words the page for it.
    using Reader = std::function<RedirectPage(const QUrl &)>;

    using QObject::QObject;

    virtual QUrl address() const = 0; //!< "http://localhost:PORT/callback": the redirect_uri
};

//! Makes listeners. The only implementation that meets a network is in net/.
class RedirectListeners
{
public:
    virtual ~RedirectListeners() = default;

    //! On the first of the ports that is free; none named: on any. Offline: none is free.
    virtual Result<RedirectListener *> listen(const QList<quint16> &ports, const QString &path,
                                              RedirectListener::Reader reader, QObject *parent) = 0;
};

} // namespace rollcall
