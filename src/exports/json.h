// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! One JSON array (RFC 8259, UTF-8, never a byte order mark). With no columns named its elements
//! are the raw objects byte for byte as the server sent them, joined by a comma and a line end.
//! With columns named they are objects with exactly these keys in this order: numbers with the
//! server's own digits, booleans, strings; null for every blank; lists as one joined string;
//! "status" as the common word, "providerStatus" as the provider's own.
//!
//! Of a listing that is not complete, or limited to a query, the last element is
//! {"rollcall":{"listing":"partial", "reason":"connection lost","users":9800,"pages":49,…}}. A
//! complete listing has no such element, so that every element is a user.
class JsonExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    bool writesRawObjects() const override { return true; }
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

} // namespace rollcall
