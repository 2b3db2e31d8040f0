// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/utf8repair.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace rollcall {

Utf8Repair::Utf8Repair(std::string_view original)
{
    m_text.reserve(original.size() + original.size() / 8);
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(original.data());
    const auto length = static_cast<std::int64_t>(original.size());
    for (std::int64_t i = 0; i < length;) {
        const std::int64_t begin = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c >= 0) {
            m_text.append(original, static_cast<std::size_t>(begin),
                          static_cast<std::size_t>(i - begin));
            continue;
        }
        m_text += "\xef\xbf\xbd";
        m_shifts.push_back({m_text.size(), i - static_cast<std::ptrdiff_t>(m_text.size())});
    }
}

std::size_t Utf8Repair::originalOffset(std::size_t offset) const
{
    const auto after = std::ranges::upper_bound(m_shifts, offset, {}, &Shift::from);
    if (after == m_shifts.begin())
        return offset;
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(offset)
                                    + std::prev(after)->difference);
}

} // namespace rollcall
