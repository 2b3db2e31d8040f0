// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/rawpage.h"

#include <zstd.h>

#include <cassert>

namespace rollcall {

namespace {

// zstd's default level takes longer and makes pages of users no smaller.
constexpr int compressionLevel = 1;

bool areEvenlyApart(const std::vector<RowSpan> &rows)
{
    const auto gapBefore = [&](std::size_t row) {
        return rows[row].begin - (rows[row - 1].begin + rows[row - 1].length);
    };
    for (std::size_t row = 2; row < rows.size(); ++row) {
        if (gapBefore(row) != gapBefore(1))
            return false;
    }
    return true;
}

} // namespace

RawPage::RawPage(std::string_view page, const std::vector<RowSpan> &rows)
    : m_size(static_cast<std::uint32_t>(page.size()))
{
    std::vector<char> packed(ZSTD_compressBound(page.size()));
    const std::size_t size =
        ZSTD_compress(packed.data(), packed.size(), page.data(), page.size(), compressionLevel);
    if (ZSTD_isError(size) || size >= page.size())
        m_packed.assign(page.begin(), page.end());
    else
        m_packed.assign(packed.begin(), packed.begin() + static_cast<std::ptrdiff_t>(size));

    m_begins.reserve(rows.size());
    for (const RowSpan &row : rows)
        m_begins.push_back(row.begin);
    if (!areEvenlyApart(rows)) {
        m_lengths.reserve(rows.size());
        for (const RowSpan &row : rows)
            m_lengths.push_back(row.length);
    } else if (!rows.empty()) {
        m_lastEnd = rows.back().begin + rows.back().length;
        if (rows.size() > 1)
            m_gap = rows[1].begin - (rows[0].begin + rows[0].length);
    }
}

std::string RawPage::unpack() const
{
    if (m_packed.size() == m_size)
        return std::string(m_packed.begin(), m_packed.end());
    std::string page(m_size, '\0');
    [[maybe_unused]] const std::size_t size =
        ZSTD_decompress(page.data(), page.size(), m_packed.data(), m_packed.size());
    assert(size == page.size());
    return page;
}

RowSpan RawPage::span(std::uint32_t row) const
{
    const std::uint32_t begin = m_begins[row];
    if (!m_lengths.empty())
        return {begin, m_lengths[row]};
    const bool isLast = row + 1 == m_begins.size();
    const std::uint32_t end = isLast ? m_lastEnd : m_begins[row + 1] - m_gap;
    return {begin, end - begin};
}

std::size_t RawPage::memoryBytes() const
{
    return m_packed.capacity()
        + (m_begins.capacity() + m_lengths.capacity()) * sizeof(std::uint32_t);
}

} // namespace rollcall
