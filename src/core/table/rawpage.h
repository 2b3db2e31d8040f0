// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall {

//! Where a user stands in the page, in bytes.
struct RowSpan
{
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
};

//! A page as the server sent it, compressed; as is where that does not shrink it.
struct PackedPage
{
    std::string_view bytes;
    std::uint32_t size = 0; //!< of the page; bytes.size() == size: not compressed
};

//! Nothing: damaged, or a size that is not the page's.
std::optional<std::string> unpack(const PackedPage &page);

//! A page as the server sent it, compressed, and each user's place in it.
class RawPage
{
public:
    RawPage() = default;
    RawPage(std::string_view page, const std::vector<RowSpan> &rows);

    std::string unpack() const;
    PackedPage packed() const { return {{m_packed.data(), m_packed.size()}, m_size}; }
    RowSpan span(std::uint32_t row) const;
    std::size_t memoryBytes() const;

private:
    std::vector<char> m_packed; //!< as is where it does not shrink: m_packed.size() == m_size
    std::uint32_t m_size = 0;
    std::vector<std::uint32_t> m_begins; //!< one a row
    std::vector<std::uint32_t> m_lengths; //!< empty where users stand m_gap bytes apart
    std::uint32_t m_gap = 0;
    std::uint32_t m_lastEnd = 0;
};

} // namespace rollcall
