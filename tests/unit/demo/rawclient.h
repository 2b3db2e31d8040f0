// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpSocket>

namespace rollcall::test {

//! An answer as it came over the wire.
struct RawAnswer
{
    int status = 0; //!< 0: none came
    QByteArrayList headers; //!< "Name: value"
    QByteArray body; //!< as much of it as came
    bool isWhole = false;

    QByteArrayList all(const QByteArray &name) const; //!< the header's values
    QByteArray header(const QByteArray &name) const { return all(name).value(0); }
    QByteArray link(const QByteArray &relation) const; //!< the address; empty: there is none
};

//! An HTTP client that hides nothing: what comes, and how the connection ends. It blocks, which is
//! fine with a server in a thread of its own.
class RawClient
{
public:
    explicit RawClient(quint16 port, QByteArray token = {});

    RawAnswer get(const QByteArray &target) { return ask("GET", target); }
    RawAnswer ask(const QByteArray &method, const QByteArray &target,
                  const QByteArrayList &headers = {}, const QByteArray &body = {});
    void send(const QByteArray &bytes);
    QByteArray request(const QByteArray &method, const QByteArray &target,
                       const QByteArrayList &headers = {}, const QByteArray &body = {}) const;
    //! The next answer; not whole when the connection ends or nothing comes for `patience`.
    RawAnswer receive(int patience = 10'000);

    QTcpSocket &socket() { return m_socket; }

private:
    bool readMore(int patience);

    QTcpSocket m_socket;
    QByteArray m_token;
    QByteArray m_buffer;
    QByteArrayList m_methods; //!< of requests that wait for an answer
};

//! ' becomes ", then everything is percent-encoded: for expressions in addresses.
QByteArray encoded(const QByteArray &expression);

} // namespace rollcall::test
