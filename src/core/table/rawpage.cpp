// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/rawpage.h"

#include <zstd.h>

#include <cassert>
#include <memory>

namespace rollcall {

namespace {

// zstd's default level takes longer and makes pages of users no smaller.
constexpr int compressionLevel = 1;

//! What compressing needs and would take anew for each page; one a thread.
class Packer
{
public:
    //! Valid until the next call; empty when it cannot be done.
    std::string_view pack(std::string_view page)
    {
        const std::size_t bound = ZSTD_compressBound(page.size());
        if (!m_context)
            m_context.reset(ZSTD_createCCtx());
        if (m_capacity < bound) {
            m_place.reset(new char[bound]);
            m_capacity = bound;
        }
        if (!m_context)
            return {};
        const std::size_t size = ZSTD_compressCCtx(m_context.get(), m_place.get(), m_capacity,
                                                   page.data(), page.size(), compressionLevel);
        return ZSTD_isError(size) ? std::string_view() : std::string_view(m_place.get(), size);
    }
    //! One huge page must not hold its size for as long as the thread lives.
    void letGoOfMuch()
    {
        constexpr std::size_t much = std::size_t{4} << 20;
        if (m_capacity > much) {
            m_place.reset();
            m_capacity = 0;
        }
    }

private:
    struct Free
    {
        void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    };
    std::unique_ptr<ZSTD_CCtx, Free> m_context;
    std::unique_ptr<char[]> m_place;
    std::size_t m_capacity = 0;
};

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
    thread_local Packer packer;
    const std::string_view packed = packer.pack(page);
    if (packed.empty() || packed.size() >= page.size())
        m_packed.assign(page.begin(), page.end());
    else
        m_packed.assign(packed.begin(), packed.end());
    packer.letGoOfMuch();

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

std::optional<std::string> unpack(const PackedPage &page)
{
    if (page.bytes.size() == page.size)
        return std::string(page.bytes);
    // What the frame says of itself comes first: a wrong size must not cost its memory.
    if (ZSTD_getFrameContentSize(page.bytes.data(), page.bytes.size()) != page.size)
        return std::nullopt;
    std::string unpacked(page.size, '\0');
    const std::size_t size =
        ZSTD_decompress(unpacked.data(), unpacked.size(), page.bytes.data(), page.bytes.size());
    return size == unpacked.size() ? std::optional(std::move(unpacked)) : std::nullopt;
}

std::string RawPage::unpack() const
{
    std::optional<std::string> page = rollcall::unpack(packed());
    assert(page);
    return page ? *std::move(page) : std::string();
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
