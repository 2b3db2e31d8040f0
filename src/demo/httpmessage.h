// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace rollcall {

//! A name and its value: a header line, or a parameter of a query.
struct NamedValue
{
    QByteArray name;
    QByteArray value;
    bool operator==(const NamedValue &) const = default;
};

//! A request as it came in, taken apart but not understood.
struct ServerRequest
{
    QByteArray method; //!< "GET"
    QByteArray target; //!< as sent: "/api/v1/users?limit=200"
    QByteArray rawPath; //!< the target's part before the "?"
    QByteArray rawQuery; //!< the target's part after the "?"
    QList<QByteArray> path; //!< percent-decoded: {"api", "v1", "users"}
    QList<NamedValue> query; //!< percent-decoded, "+" is a space
    QList<NamedValue> headers;
    QByteArray body;
    bool keepsAlive = true;
    QByteArray scheme = "http"; //!< or "https"

    //! As the client knows us: "http://127.0.0.1:8080".
    QByteArray origin() const { return scheme + "://" + header("Host"); }
    //! The header's first value; empty: not there. Case-insensitive.
    QByteArray header(const QByteArray &name) const;
    //! The parameter's first value. Case-sensitive.
    std::optional<QByteArray> parameter(const QByteArray &name) const;
};

//! What becomes of an answer on its way out: all but Whole are faults.
enum class Delivery
{
    Whole,
    Reset, //!< nothing is sent, the connection is reset
    Close, //!< nothing is sent, the connection is closed
    Hang, //!< nothing is sent, the connection stays
    Truncate, //!< half of the body is sent, then the connection is closed
    Stall, //!< half of the body is sent, the connection stays
    Drip //!< the body is sent slowly, 1 KiB every 20 ms
};

//! An answer. Content-Length, Date and Connection are added when it is sent.
struct ServerResponse
{
    int status = 200;
    QList<NamedValue> headers; //!< sent in this order, repeated names too
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{0}; //!< before the first byte
};

//! Takes requests out of the bytes of one connection, in their order.
class RequestParser
{
public:
    static constexpr qsizetype maxHeadBytes = 64 * 1024;
    static constexpr qsizetype maxBodyBytes = 8 * 1024 * 1024;

    void append(const QByteArray &bytes) { m_buffer += bytes; }
    //! The next whole request; nothing when more bytes are needed or after failure().
    std::optional<ServerRequest> next();
    //! The status that the bytes deserve when they are no HTTP (or too much of it); 0: they are
    //! fine. What follows cannot be understood.
    int failure() const { return m_failure; }

private:
    std::optional<ServerRequest> fail(int status);
    qsizetype contentLength(const ServerRequest &request);

    QByteArray m_buffer;
    int m_failure = 0;
};

//! The head of the answer, with the empty line that ends it.
QByteArray responseHead(const ServerRequest &request, const ServerResponse &response);

} // namespace rollcall
