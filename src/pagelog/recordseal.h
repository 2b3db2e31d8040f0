// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>
#include <optional>

namespace rollcall {

using LogId = std::array<unsigned char, 16>; //!< random, of one log
using RecordTag = std::array<unsigned char, 16>; //!< what authenticates a record

//! Where a record belongs: sealed in, so that it opens nowhere else.
struct RecordPlace
{
    LogId log{};
    quint64 number = 0; //!< 0: the head
    RecordTag previous{}; //!< of the record before; zeros: there is none
};

//! Seals and opens records with XChaCha20-Poly1305 under a random nonce each. A record that was
//! altered, moved, repeated, left out or taken from another log does not open. The key lies in
//! locked memory and is overwritten at the end.
class RecordSeal
{
public:
    //! What a sealed record is longer by.
    static constexpr qsizetype overhead = 24 + 16;

    static Secret newKey(); //!< as text
    static LogId newLogId();
    //! InvalidInput: none of newKey's.
    static Result<RecordSeal> make(const Secret &key);

    QByteArray seal(const RecordPlace &place, QByteArrayView plain) const;
    //! Nothing: not what was sealed for this place with this key.
    std::optional<QByteArray> open(const RecordPlace &place, QByteArrayView sealed) const;
    //! Of a sealed record, which has at least `overhead` bytes.
    static RecordTag tagOf(QByteArrayView sealed);

private:
    struct Free
    {
        void operator()(unsigned char *key) const;
    };
    using Key = std::unique_ptr<unsigned char, Free>;

    explicit RecordSeal(Key key) : m_key(std::move(key)) { }
    static Key emptyKey();

    Key m_key;
};

} // namespace rollcall
