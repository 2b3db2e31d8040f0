// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporter.h"

namespace rollcall {

//! A SCIM 2.0 bulk request (RFC 7644, 3.7) that makes these users: one POST /Users each, with the
//! attributes of RFC 7643's user and enterprise user that the directory has. The user's id where
//! they come from is the externalId and the bulkId. A manager is left out: the id means nothing
//! elsewhere. A service may take fewer operations at once than there are (ServiceProviderConfig:
//! bulk.maxOperations); it answers 413 then, and changes nothing.
//!
//! Of a listing that does not hold everybody the member "rollcall" has the stamp, and "schemas"
//! does not name the message, so that no service takes it before somebody has looked.
class ScimBulkExporter final : public Exporter
{
public:
    QString id() const override;
    QString name() const override;
    QString suffix() const override;
    std::vector<std::string> ownColumns() const override;
    std::unique_ptr<ExportWriter> writer(const ExportOptions &options) const override;
    std::optional<qint64> linesIn(const QString &path, int marks) const override;
};

} // namespace rollcall
