// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace rollcall {

//! Appends to a byte array through a plain pointer, since QByteArray's own append costs more than a
//! cell's text. While it lives the array has spare bytes at its end; its destructor cuts them off.
class ByteSink final
{
public:
    explicit ByteSink(QByteArray &out) : m_out(out), m_used(out.size()) { }
    ~ByteSink() { m_out.truncate(m_used); }
    ByteSink(const ByteSink &) = delete;
    ByteSink &operator=(const ByteSink &) = delete;

    //! Room for `bytes`; what was written there counts from commit() on.
    char *reserve(std::size_t bytes)
    {
        const auto needed = m_used + static_cast<qsizetype>(bytes);
        if (needed > m_size)
            grow(needed);
        return m_data + m_used;
    }
    void commit(const char *end) { m_used = end - m_data; }
    qsizetype size() const { return m_used; } //!< of the array, what was there before included

    void append(std::string_view text)
    {
        char *to = reserve(text.size());
        std::copy(text.begin(), text.end(), to);
        m_used += static_cast<qsizetype>(text.size());
    }
    void append(char c)
    {
        *reserve(1) = c;
        ++m_used;
    }

private:
    void grow(qsizetype needed)
    {
        m_out.resize(std::max({needed, m_used * 2, qsizetype{4096}}));
        m_data = m_out.data();
        m_size = m_out.size();
    }

    QByteArray &m_out;
    char *m_data = nullptr;
    qsizetype m_used = 0;
    qsizetype m_size = 0;
};

} // namespace rollcall
