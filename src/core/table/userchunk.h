// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/table/pageformat.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rollcall {

//! What the JSON value behind a cell was.
enum class CellKind : std::uint8_t
{
    Blank, //!< no value: `Cell::blank` says why
    Text, //!< a string
    Number, //!< a JSON number, its digits exactly as the server wrote them (also past 2^53)
    Boolean, //!< "true" or "false"
    List, //!< an array: its scalars joined by ", ", or of objects their primary values
};

//! A cell's value; the text lives as long as the chunk. Valid UTF-8, always.
struct Cell
{
    CellKind kind = CellKind::Blank;
    BlankReason blank = BlankReason::NotSet;
    std::string_view text;
};

//! Where the values of a column come from.
enum class ColumnOrigin : std::uint8_t
{
    Page, //!< the users' own JSON
    Later, //!< asked for user by user, after the page: UserTable::addColumn
};

//! A column of one chunk, discovered from its users.
struct ChunkColumn
{
    std::string path; //!< "profile.login"; of a later one its name
    std::optional<Attribute> attribute; //!< set where the page format maps the path
    ColumnOrigin origin = ColumnOrigin::Page;
    bool operator==(const ChunkColumn &) const = default;
};

//! A page of users: columnar, immutable, shared between threads without locks. One UTF-8 arena
//! holds every distinct text; repeating values are stored once; the page as the server sent it is
//! kept compressed beside them.
class UserChunk
{
public:
    ~UserChunk();
    UserChunk(const UserChunk &) = delete;
    UserChunk &operator=(const UserChunk &) = delete;

    std::uint32_t rowCount() const;
    std::span<const ChunkColumn> columns() const;
    Cell cell(std::uint32_t row, std::uint32_t column) const;
    std::string_view id(std::uint32_t row) const;
    AccountStatus status(std::uint32_t row) const;
    //! Column number of a well-known attribute; nothing when no user of this page has the path.
    std::optional<std::uint32_t> columnOf(Attribute attribute) const;

    //! The user's JSON object byte for byte as the server sent it. Decompresses the page: for
    //! single users and in row order, `RawReader` is cheaper over many.
    std::string rawJson(std::uint32_t row) const;

    std::uint32_t
    columnsLeftOut() const; //!< paths past PageFormat::maxColumns that occur on this page
    std::size_t memoryBytes() const; //!< heap held, raw page included
    std::size_t
    textBytes() const; //!< sum of all cells' text, repeats counted: what a naive table would hold

    struct Data;
    explicit UserChunk(std::unique_ptr<const Data> data);
    const Data &data() const { return *m_data; } //!< for core/query's scans; see userchunkdata.h

private:
    std::unique_ptr<const Data> m_data;
};

//! Hands out the raw objects of one chunk after the other, keeping the last page decompressed.
class RawReader
{
public:
    //! Valid until the next call.
    std::string_view rawJson(const std::shared_ptr<const UserChunk> &chunk, std::uint32_t row);

private:
    std::shared_ptr<const UserChunk> m_chunk;
    std::string m_page;
};

//! Reads a page. BadResponse: not JSON, not the array that the format promises, a user that is no
//! object or has no id, nesting past 1024 levels; TooLarge: over 512 MiB. An empty array is a chunk
//! of no rows.
//! - Invalid UTF-8 and lone surrogates are U+FFFD in cells and stay in the raw object.
//! - Of duplicate keys the last wins; a null, a missing key and an empty array are blanks.
//! - Objects make paths of keys joined by dots, 16 at most and 1024 bytes; deeper and hidden values
//!   are in the raw object alone. Different keys that join to the same path are one column: of a
//!   user that has both, the later wins.
//! - Arrays make one cell, nested ones taken as one: scalars joined by ", " without nulls and empty
//!   texts; where there are objects, the "value", "displayName", "name" or "label" of the first or
//!   of the one with "primary": true, else "3 items".
//! - Of several paths for one attribute, the first with a value counts, user by user; the column
//! has
//!   the first path of the format, and the others stay columns of their own. A path that stands for
//!   two attributes makes two columns.
Result<std::shared_ptr<const UserChunk>> decodeUsers(std::string_view page,
                                                     const PageFormat &format);

//! A page and what it says of itself.
struct DecodedPage
{
    std::shared_ptr<const UserChunk> chunk;
    PageEnvelope envelope;
};

//! The same, with the page's envelope. `onEnvelope`, where there is one, is called on this thread
//! as soon as the whole page is read, which takes a small part of the time: the page is JSON in the
//! format's shape, and may yet be refused for a user without an id.
Result<DecodedPage> decodePage(std::string_view page, const PageFormat &format,
                               const std::function<void(const PageEnvelope &)> &onEnvelope = {});

} // namespace rollcall
