// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <cstring>

namespace rollcall {

void Secret::wipe()
{
    // Only the last holder may write into shared bytes; a detached copy would leave the original
    // behind.
    if (m_bytes.isDetached() && !m_bytes.isEmpty())
        explicit_bzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace rollcall
