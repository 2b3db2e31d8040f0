// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

enum class ByteOrderMark
{
    None,
    Utf8
};

//! What stands between the values of a line.
enum class Delimiter
{
    Comma,
    Semicolon,
    Tab
};

//! What becomes of a user's several values in one column.
enum class ArrayForm
{
    Joined, //!< one cell: "a, b"
    RowEach //!< a row for each: the n-th row of a user has the n-th value of every such column,
            //!< and repeats the columns with one value
};

//! How a moment in time is written. The heading of its column names the zone, but for AsSent.
enum class DateForm
{
    AsSent, //!< as the server wrote it
    Shown, //!< as the table shows it: local zone, the user's language
    IsoUtc //!< "2026-11-01T08:00:00.000Z"
};

//! What is left of values that tell who somebody is, in a file for others (see Masker).
enum class Masking
{
    None,
    Initials, //!< "A. M."
    EmailDomain, //!< "@example.com"
    Keyed //!< a keyed hash: the same value has the same one in every file made with that key
};

//! Bytes that the key of a keyed mask has at least: a shorter one is found by trying.
inline constexpr qsizetype leastMaskKey = 16;

//! What a file shall hold. Rows and cells come through ExportWriter::write.
struct ExportOptions
{
    std::vector<std::string> columns{}; //!< names (well-known or path) in order; empty: the raw
                                        //!< objects where the format has them and nothing is masked
    ByteOrderMark byteOrderMark = ByteOrderMark::None;
    Delimiter delimiter = Delimiter::Comma;
    ArrayForm arrays = ArrayForm::Joined;
    DateForm dates = DateForm::AsSent;
    Masking masking = Masking::None;
    Secret maskKey{}; //!< of Masking::Keyed
    QString title{}; //!< whose users these are: "Acme"
    QString workFolder{}; //!< where a format that is not made front to back may keep its parts
                          //!< until it is whole; empty: the system's temporary folder
};

//! The words of the command line, the settings and the manifests: "comma", "rows", "utc"…
std::string_view toWord(Delimiter delimiter);
std::string_view toWord(ArrayForm form);
std::string_view toWord(DateForm form);
std::string_view toWord(Masking masking);

//! What a word of toWord() means; nothing for another word.
template <typename Choice>
std::optional<Choice> choiceOf(std::string_view word, std::initializer_list<Choice> choices)
{
    for (const Choice choice : choices) {
        if (toWord(choice) == word)
            return choice;
    }
    return std::nullopt;
}

inline constexpr std::initializer_list<Delimiter> allDelimiters{
    Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab};
inline constexpr std::initializer_list<ArrayForm> allArrayForms{ArrayForm::Joined,
                                                                ArrayForm::RowEach};
inline constexpr std::initializer_list<DateForm> allDateForms{DateForm::AsSent, DateForm::Shown,
                                                              DateForm::IsoUtc};
inline constexpr std::initializer_list<Masking> allMaskings{Masking::None, Masking::Initials,
                                                            Masking::EmailDomain, Masking::Keyed};

} // namespace rollcall
