// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <string_view>

namespace rollcall {

//! The values of one user under a filter's path in lower case ("emails.value"): texts, and "true"
//! or "false". Nothing: the service does not know the path.
using ScimValues = std::function<std::optional<QStringList>(const QString &path)>;

//! A SCIM filter (RFC 7644, figure 1) without value paths. Immutable.
class ScimExpression
{
public:
    //! `knows` says which paths there are. The error's detail is a sentence.
    static Result<ScimExpression> parse(const QString &text,
                                        const std::function<bool(const QString &path)> &knows);

    bool matches(const ScimValues &values) const;

private:
    struct Node;
    class Parser;

    std::shared_ptr<const Node> m_root;
};

} // namespace rollcall
