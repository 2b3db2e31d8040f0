// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporter.h"

namespace rollcall {

const Exporter *ExporterCatalog::find(const QString &id) const
{
    for (const auto &exporter : m_exporters) {
        if (exporter->id() == id)
            return exporter.get();
    }
    return nullptr;
}

} // namespace rollcall
