// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace rollcall {

//! A JSON text as a row of tokens, each a structural character or a scalar, to be walked from front
//! to back. The walker checks the grammar.
class JsonTokens
{
public:
    //! `text` is valid UTF-8 and outlives the tokens. BadResponse: no tokens at all, a string
    //! without end, a control character inside a string.
    static Result<JsonTokens> scan(std::string_view text);

    JsonTokens(JsonTokens &&) noexcept;
    JsonTokens &operator=(JsonTokens &&) noexcept;
    ~JsonTokens();

    bool atEnd() const { return m_next == m_count; }
    //! First character of the next token; NUL at the end, which begins no token.
    char front() const { return atEnd() ? '\0' : m_text[m_starts[m_next]]; }
    std::size_t offset() const { return atEnd() ? m_text.size() : m_starts[m_next]; }
    //! Behind the structural character that was taken last.
    std::size_t lastEnd() const { return m_starts[m_next - 1] + 1; }
    //! Takes the next token when it is this structural character.
    bool take(char structural)
    {
        if (front() != structural)
            return false;
        ++m_next;
        return true;
    }
    //! A place to come back to, for what must be looked at before it is read.
    std::uint32_t place() const { return m_next; }
    void goBack(std::uint32_t place) { m_next = place; }
    //! Takes the next token whole, without the space behind it. Not at the end.
    std::string_view takeScalar();

private:
    struct Index;
    JsonTokens(std::string_view text, std::unique_ptr<Index> index);

    std::string_view m_text;
    std::unique_ptr<Index> m_index;
    const std::uint32_t *m_starts = nullptr;
    std::uint32_t m_count = 0;
    std::uint32_t m_next = 0;
};

//! True for a number as JSON writes it.
bool isJsonNumber(std::string_view token);

//! Appends what the inside of a JSON string means to `out`. A surrogate without its other half
//! becomes U+FFFD. False: an escape that JSON has not.
bool unescapeJson(std::string_view inside, std::string &out);

} // namespace rollcall
