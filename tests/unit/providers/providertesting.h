// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/directoryprovider.h"
#include "unit/table/tabletesting.h"

#include <QTest>

#include <initializer_list>

// What the tests of providers share. A function that adds columns belongs to one that compares
// with them.
namespace rollcall::test {

inline Profile profileAt(const QString &provider, const QString &credential, const QString &address)
{
    Profile profile;
    profile.provider = provider;
    profile.credential = credential;
    profile.baseUrl = QUrl(address);
    return profile;
}

inline HttpResponse answer(int status, const QByteArray &body = {})
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

//! "limit=100&skip=0", or "none".
inline QByteArray queryOf(const std::optional<HttpRequest> &request)
{
    return request ? request->url.query(QUrl::FullyEncoded).toLatin1() : QByteArray("none");
}

//! "/api/2/users?limit=50", or "none".
inline QByteArray targetOf(const std::optional<HttpRequest> &request)
{
    return request ? request->url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                   : QByteArray("none");
}

// What is read from a page.

//! A cell as described() has it; "none": there is no such column.
inline QString cellOf(const UserChunk &chunk, std::uint32_t row, Attribute attribute)
{
    const auto column = chunk.columnOf(attribute);
    return column ? described(chunk.cell(row, *column)) : QStringLiteral("none");
}

inline QString cellsOf(const UserChunk &chunk, std::uint32_t row,
                       std::initializer_list<Attribute> attributes)
{
    QStringList cells;
    for (const Attribute attribute : attributes)
        cells.append(cellOf(chunk, row, attribute));
    return cells.join(u'|');
}

//! "active/ACTIVE": what a user's status was taken for, and the provider's word.
inline QString statusOf(const UserChunk &chunk, std::uint32_t row)
{
    return text(toWord(chunk.status(row))) + u'/' + cellOf(chunk, row, Attribute::Status);
}

inline QStringList statusesOf(const UserChunk &chunk)
{
    QStringList statuses;
    for (std::uint32_t row = 0; row < chunk.rowCount(); ++row)
        statuses.append(statusOf(chunk, row));
    return statuses;
}

//! Values of well-known attributes, joined, but for those that are as `leftOut`:
//! "login=a|status=active/ACTIVE".
inline QString attributesOf(const UserChunk &chunk, std::uint32_t row,
                            const QStringList &leftOut = {QStringLiteral("()")})
{
    QStringList values;
    for (const AttributeInfo &info : wellKnownAttributes()) {
        if (!chunk.columnOf(info.attribute))
            continue;
        const QString value = info.attribute == Attribute::Status
            ? statusOf(chunk, row)
            : cellOf(chunk, row, info.attribute);
        if (!leftOut.contains(value))
            values.append(text(info.name) + u'=' + value);
    }
    return values.join(u'|');
}

inline QStringList pathsOf(const UserChunk &chunk)
{
    QStringList paths;
    for (const ChunkColumn &column : chunk.columns())
        paths.append(QString::fromStdString(column.path));
    return paths;
}

// Addresses as they are pasted.

inline void addAddressColumns()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("url"); //!< empty: refused
}

inline void compareAddress(const DirectoryProvider &provider)
{
    QFETCH(QString, pasted);
    const Result<AddressReading> reading = provider.readAddress(pasted);
    QTEST(reading.ok() ? reading.value().url.toString() : QString(), "url");
    if (!reading.ok())
        QVERIFY(reading.error().subject.ends_with('.'));
}

// Answers to whoAmI.

inline void addTokenColumns()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); //!< of the error; -1: it works
}

inline void compareToken(const DirectoryProvider &provider)
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<TokenInfo> read = provider.readWhoAmI(answer(status, body));
    QTEST(read.ok() ? -1 : int(read.error().kind), "kind");
}

// Answers that are no success.

inline void addErrorColumns()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
}

inline QTestData &addError(const char *name, int status, const QByteArray &body, ErrorKind kind,
                           const QString &subject)
{
    return QTest::newRow(name) << status << body << kind << subject;
}

inline void compareError(const Error &error)
{
    QFETCH(int, status);
    QCOMPARE(error.httpStatus, status);
    QTEST(error.kind, "kind");
    QTEST(QString::fromStdString(error.subject), "subject");
}

// What servers are asked for a query, which is the name of its row.

//! `filter` as the provider has it: (Query, its text) -> ServerQuery.
template <typename Filter>
ServerQuery askedOf(const QByteArray &query, const QueryTime &time, const Filter &filter)
{
    const auto parsed = parseQuery(view(query), time);
    return std::holds_alternative<Query>(parsed) ? filter(std::get<Query>(parsed), view(query))
                                                 : ServerQuery();
}

inline void addQueryColumns()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("here"); //!< joined by |
}

inline void addQuery(const char *query, const QString &expression, const QString &here = {})
{
    QTest::newRow(query) << expression << here;
}

inline void compareAsked(const ServerQuery &limit)
{
    QTEST(limit.expression, "expression");
    QTEST(limit.matchedHere.join(u'|'), "here");
    QCOMPARE(limit.query, QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!limit.isEmpty() && !limit.asked.isEmpty());
}

inline void addUnaskedQueries(std::initializer_list<const char *> queries)
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : queries)
        QTest::newRow(query) << QByteArray(query);
}

inline void compareUnasked(const ServerQuery &limit)
{
    QCOMPARE(limit.expression, QString());
    QVERIFY(limit.asked.isEmpty());
    QVERIFY(!limit.matchedHere.isEmpty());
}

//! `first` and five hundred more, "login:part0" to "login:part499", of which not all fit into an
//! address.
inline QByteArray longQuery(QByteArray first, const QByteArray &more)
{
    for (int i = 0; i < 500; ++i)
        first += ' ' + more + QByteArray::number(i);
    return first;
}

inline void compareLongQuery(const ServerQuery &limit, const QString &beginning,
                             const QString &last)
{
    QVERIFY(limit.expression.startsWith(beginning));
    QVERIFY(limit.expression.size() < 2'000);
    QCOMPARE(limit.asked.size() + limit.matchedHere.size(), 501);
    QVERIFY(limit.matchedHere.contains(last));
}

} // namespace rollcall::test
