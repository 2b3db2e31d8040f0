// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requesthistory.h"

namespace rollcall {

void RequestHistory::add(const RequestRecord &record)
{
    if (m_records.size() == most)
        m_records.removeFirst();
    m_records.append(record);
}

} // namespace rollcall
