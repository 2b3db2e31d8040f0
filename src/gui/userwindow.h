// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/panels/userpanel.h"

namespace rollcall {

//! One user in a window of its own, as they were when it was opened.
class UserWindow final : public QWidget
{
    Q_OBJECT

public:
    UserWindow(const TableSnapshot &table, std::uint32_t row, const QString &rawStatusPath,
               const std::optional<DetailContext> &context, QWidget *parent);
};

} // namespace rollcall
